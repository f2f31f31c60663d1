/** Where the camera stands and how it moves: what was written, and for the rest what the size, the lens and the subject ask for. */
import type { Tables } from '../data/tables.ts';
import type { Settings } from '../model/screenplay.ts';
import { stateOf } from '../timeline/state.ts';
import type { ShotTrace } from '../timeline/timeline.ts';
import { aimOf, type Aim } from './camera-aim.ts';
import { heightOfWord } from './camera-angle.ts';
import { follows } from './camera-move.ts';
import { moved } from './camera-moves.ts';
import type { Outlook } from './frame-words.ts';
import { cropTo, distanceFor, isShotSize, sizeName, usualLens, type ShotSize } from './optics.ts';
import { toDegrees, toRadians } from '../physics/degrees.ts';
import type { Camera, CameraMark, Figure, Place, Thing } from './staging.ts';
import { standAt, viewpointOf } from './viewpoint.ts';

export interface PlacedCamera {
  readonly camera: Camera;
  readonly size: ShotSize;
  readonly labels: readonly string[];
  readonly assumed: readonly string[];
}

/** Marks a second, for a camera that moves. */
const MARKS_PER_SECOND = 6;
const SHAKE: Readonly<Record<string, number>> = {
  handheld: 0.5,
  shoulder: 0.35,
  steadicam: 0.12,
  gimbal: 0.08,
  drone: 0.08,
  'body-mount': 0.3,
};
/** Degrees from the subject's front to the camera, for a side as the text names it (clockwise seen from above). */
export const AROUND: Readonly<Record<string, number>> = {
  front: 0,
  'three-quarter left': -40,
  'three-quarter right': 40,
  left: -90,
  right: 90,
  behind: 180,
  'three-quarter back left': -140,
  'three-quarter back right': 140,
};

export function placeCamera(
  traced: ShotTrace,
  settings: Settings,
  figures: readonly Figure[],
  things: readonly Thing[],
  outlook: Outlook,
  tables: Tables,
): PlacedCamera {
  const spec = traced.shot.camera;
  const assumed: string[] = [];
  const sensor = cropTo(settings.sensor, settings.aspect);
  const size = sizeOf(traced, figures, assumed);
  const lens = spec.lens?.value ?? { from: usualLens(size), to: usualLens(size) };
  if (spec.lens === null) assumed.push(`The lens is taken to be ${String(lens.from)} mm.`);
  const aim = aimOf(traced, size, figures, things, settings.aspect, tables);
  const distance = Math.max(0.25, spec.distance?.value ?? distanceFor(1, aim.frameHeight, lens.from, sensor.height));
  const own = startPlace(traced, aim, distance, lens.from, sensor, outlook);
  const viewer = viewpointOf(traced, figures);
  const baseAt = (t: number) =>
    viewer === undefined ? own : standAt(viewer, traced, figures, aim, own, outlook, tables, t);
  const base = baseAt(0);
  const { seconds } = traced;
  const carried = viewer?.marks.some((mark) => mark.speed > 0) === true;
  const still = !carried && spec.moves.every((move) => move.id === 'static') && lens.from === lens.to;
  const count = still ? 0 : Math.max(1, Math.round(seconds * MARKS_PER_SECOND));
  const marks: CameraMark[] = [];
  for (let index = 0; index <= count; index++) {
    const t = count === 0 ? 0 : (seconds * index) / count;
    marks.push(moved(baseAt(t), spec.moves, aim, t, seconds, lens, figures));
  }
  const support = spec.support?.value ?? 'tripod';
  const camera: Camera = { marks, sensor, fStop: spec.stop?.value ?? null, support, shake: SHAKE[support] ?? 0 };
  return { camera, size, labels: labelsOf(traced, size, lens, base.focus, base.y), assumed };
}

function sizeOf(traced: ShotTrace, figures: readonly Figure[], assumed: string[]): ShotSize {
  const written = traced.shot.size?.value;
  if (written !== undefined && isShotSize(written)) return written;
  const size = traced.shot.framing === 'insert' ? 'ECU' : figures.length > 1 ? 'MWS' : 'MS';
  if (traced.shot.framing !== 'insert') assumed.push(`The size is taken to be a ${sizeName(size)}.`);
  return size;
}

/** The camera as the shot opens: around the subject, at its height, looking at it with room to move into. */
function startPlace(
  traced: ShotTrace,
  aim: Aim,
  distance: number,
  lensMm: number,
  sensor: { readonly width: number },
  outlook: Outlook,
): CameraMark {
  const spec = traced.shot.camera;
  const target = aim.at(0);
  const pan = panOf(traced, aim, outlook);
  const y = heightOf(traced, aim, target, distance);
  const overhead = spec.angle?.value === 'overhead';
  const level = overhead ? 0.05 : Math.sqrt(Math.max(0.01, distance ** 2 - (y - target.y) ** 2));
  const lead = leadRoom(traced, aim, pan) * (sensor.width / lensMm) * distance;
  const right = { x: Math.cos(toRadians(pan)), z: -Math.sin(toRadians(pan)) };
  const x = target.x - Math.sin(toRadians(pan)) * level + right.x * lead;
  const z = target.z - Math.cos(toRadians(pan)) * level + right.z * lead;
  const tilt = toDegrees(Math.atan2(target.y - y, level));
  return { at: 0, x, y, z, pan, tilt, roll: spec.roll ?? 0, lensMm, focus: distance };
}

/** A single of someone turned sideways is taken from the front quarter; travel across the frame is taken square on. */
function panOf(traced: ShotTrace, aim: Aim, outlook: Outlook): number {
  const side = traced.shot.camera.side?.value;
  if (aim.heading === null || (side === undefined && aim.moves)) return outlook;
  const around = side === undefined ? undefined : AROUND[side];
  if (around !== undefined) return (aim.heading + around + 180) % 360;
  const turned = ((aim.heading - outlook + 540) % 360) - 180;
  if (Math.abs(Math.abs(turned) - 90) > NEARLY_SIDEWAYS) return outlook;
  return (outlook + (turned > 0 ? 325 : 35)) % 360;
}

/** Degrees by which someone may be turned off the frame's own left and right. */
const NEARLY_SIDEWAYS = 30;

function heightOf(traced: ShotTrace, aim: Aim, target: Place, distance: number): number {
  const spec = traced.shot.camera;
  if (spec.height !== null) return spec.height.value;
  const word = spec.heightWord?.value;
  const known = word === 'eye' ? aim.eyeHeight : heightOfWord(word ?? '');
  if (known !== undefined) return known;
  switch (spec.angle?.value) {
    case 'low':
      return Math.max(0.15, target.y - distance * Math.sin(toRadians(22)));
    case 'worm':
      return 0.1;
    case 'high':
      return target.y + distance * Math.sin(toRadians(32));
    case 'overhead':
      return target.y + distance;
    default:
      return aim.frameHeight > 3 ? 1.5 : aim.eyeHeight;
  }
}

/** A third from the frame's edge: where someone stands who alone is `at left`. */
const ON_A_THIRD = { left: 1 / 6, right: -1 / 6, centre: 0 } as const;

/** Share of the frame's width left free in front of whoever moves or looks across it, or is put at one side of it. */
function leadRoom({ shot, in: opening }: ShotTrace, aim: Aim, pan: number): number {
  if (aim.heading === null || (aim.moves && !follows(shot))) return 0;
  const [subject] = shot.subjects;
  const side = subject === undefined ? null : stateOf(opening, subject.value).side;
  if (side?.since === shot.id) return ON_A_THIRD[side.value];
  return Math.sin(toRadians(aim.heading - pan)) * 0.09;
}

function labelsOf(
  traced: ShotTrace,
  size: ShotSize,
  lens: { readonly from: number; readonly to: number },
  distance: number,
  height: number,
): readonly string[] {
  const spec = traced.shot.camera;
  const mm = lens.from === lens.to ? `${String(lens.from)}mm` : `${String(lens.from)}-${String(lens.to)}mm`;
  return [
    traced.shot.size === null && traced.shot.framing !== null ? traced.shot.framing : sizeName(size),
    mm,
    ...(spec.stop === null ? [] : [`f/${String(spec.stop.value)}`]),
    `H ${height.toFixed(1)} m`,
    `D ${distance.toFixed(1)} m`,
    ...(spec.pov === null ? [] : [`POV ${spec.pov.value}`]),
    ...(spec.overShoulder === null ? [] : [`over ${spec.overShoulder.value}'s shoulder`]),
    ...spec.moves.map((move) => move.words),
    ...(spec.support === null ? [] : [spec.support.value]),
  ];
}
