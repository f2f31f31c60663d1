/** Where the camera stands and how it moves: what was written, and for the rest what the size, the lens and the subject ask for. */
import type { CameraMove, Settings } from '../model/screenplay.ts';
import type { ShotTrace } from '../timeline/trace.ts';
import { crown, eyes } from './body.ts';
import { figureAt, thingAt } from './moment.ts';
import { moveTimes } from './move-times.ts';
import { cropTo, distanceFor, isShotSize, sizeName, spanOfSize, usualLens, type ShotSize } from './optics.ts';
import { toDegrees, toRadians } from './projection.ts';
import type { Camera, CameraMark, Figure, Place, Thing } from './staging.ts';

export interface PlacedCamera {
  readonly camera: Camera;
  readonly size: ShotSize;
  readonly labels: readonly string[];
  readonly assumed: readonly string[];
}

/** Share of the frame over the head. The framing table has 7 to 8 %; hair takes a little more than a bare crown. */
const HEADROOM = 0.1;
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
const AROUND: Readonly<Record<string, number>> = {
  front: 0,
  'three-quarter left': -40,
  'three-quarter right': 40,
  left: -90,
  right: 90,
  behind: 180,
  'three-quarter back left': -140,
  'three-quarter back right': 140,
};

/** What the camera looks at: a place that may move, and how much of the world the frame has to hold. */
interface Aim {
  at(t: number): Place;
  /** Degrees the subject faces, or null for a thing. */
  readonly heading: number | null;
  /** Metres of world that fill the frame's height. */
  readonly frameHeight: number;
  readonly eyeHeight: number;
  readonly moves: boolean;
}

export function placeCamera(
  traced: ShotTrace,
  settings: Settings,
  figures: readonly Figure[],
  things: readonly Thing[],
): PlacedCamera {
  const spec = traced.shot.camera;
  const assumed: string[] = [];
  const sensor = cropTo(settings.sensor, settings.aspect);
  const size = sizeOf(traced, figures, assumed);
  const lens = spec.lens?.value ?? { from: usualLens(size), to: usualLens(size) };
  if (spec.lens === null) assumed.push(`The lens is taken to be ${String(lens.from)} mm.`);
  const aim = aimOf(traced, size, figures, things, settings.aspect);
  const distance = Math.max(0.25, spec.distance?.value ?? distanceFor(1, aim.frameHeight, lens.from, sensor.height));
  const base = startPlace(traced, aim, distance, lens.from, sensor);
  const seconds = traced.schedule.seconds;
  const still = spec.moves.every((move) => move.id === 'static') && lens.from === lens.to;
  const count = still ? 0 : Math.max(1, Math.round(seconds * MARKS_PER_SECOND));
  const marks: CameraMark[] = [];
  for (let index = 0; index <= count; index++) {
    const t = count === 0 ? 0 : (seconds * index) / count;
    marks.push(moved(base, spec.moves, aim, t, seconds, lens, figures));
  }
  const support = spec.support?.value ?? 'tripod';
  const camera: Camera = { marks, sensor, fStop: spec.stop?.value ?? null, support, shake: SHAKE[support] ?? 0 };
  return { camera, size, labels: labelsOf(traced, size, lens, distance, base.y), assumed };
}

function sizeOf(traced: ShotTrace, figures: readonly Figure[], assumed: string[]): ShotSize {
  const written = traced.shot.size?.value;
  if (written !== undefined && isShotSize(written)) return written;
  const size = traced.shot.framing === 'insert' ? 'ECU' : figures.length > 1 ? 'MWS' : 'MS';
  if (traced.shot.framing !== 'insert') assumed.push(`The size is taken to be a ${sizeName(size)}.`);
  return size;
}

function aimOf(
  traced: ShotTrace,
  size: ShotSize,
  figures: readonly Figure[],
  things: readonly Thing[],
  aspect: number,
): Aim {
  const names = traced.shot.subjects.map((subject) => subject.value);
  const thing = things.find((candidate) => names.includes(candidate.name));
  const people = figures.filter((figure) => names.includes(figure.name));
  const subjects = people.length > 0 ? people : thing === undefined ? figures.slice(0, 2) : [];
  if (subjects.length === 0) return thing === undefined ? emptyAim(size) : thingAim(thing, figures);
  return figuresAim(subjects, size, traced, aspect);
}

/** People: the frame's top is a little over the tallest head, and two of them have to fit side by side. */
function figuresAim(subjects: readonly Figure[], size: ShotSize, traced: ShotTrace, aspect: number): Aim {
  const opening = subjects.map((figure) => figureAt(figure, 0));
  const posture = opening[0]?.posture ?? 'standing';
  const height = Math.max(...subjects.map((figure) => figure.height));
  const xs = opening.map((mark) => mark.x);
  const breadth = subjects.length === 1 ? 0 : Math.max(...xs) - Math.min(...xs) + 1.1;
  const frameHeight = Math.max(spanOfSize(size) * height, breadth / aspect);
  const top = crown(posture) * height;
  const centre = frameHeight > 1.3 * height ? top * 0.55 : top + HEADROOM * frameHeight - frameHeight / 2;
  const middle = traced.schedule.seconds / 2;
  const follows = traced.shot.camera.moves.some((move) => follow.test(move.id));
  return {
    at: (t) => {
      const places = subjects.map((figure) => figureAt(figure, follows ? t : middle));
      const share = 1 / places.length;
      return {
        x: places.reduce((sum, place) => sum + place.x * share, 0),
        y: centre,
        z: places.reduce((sum, place) => sum + place.z * share, 0),
      };
    },
    heading: subjects.length === 1 ? (opening[0]?.heading ?? null) : null,
    frameHeight,
    eyeHeight: eyes(posture) * height,
    moves: opening.some((mark) => mark.speed > 0),
  };
}

/** A thing: three times its size, kept in view from where it is held to where it comes to rest. */
function thingAim(thing: Thing, figures: readonly Figure[]): Aim {
  const last = thing.marks.at(-1)?.at ?? 0;
  const place = (t: number): Place => {
    const mark = thingAt(thing, t);
    const holder = figures.find((figure) => figure.name === mark.heldBy?.name);
    if (holder === undefined) return mark;
    const at = figureAt(holder, t);
    return { x: at.x, y: holder.height * (at.posture === 'standing' ? 0.5 : 0.4), z: at.z - 0.2 };
  };
  const places = [0, last / 2, last].map(place);
  const drop = Math.max(...places.map((p) => p.y)) - Math.min(...places.map((p) => p.y));
  const held = thing.marks.every((mark) => mark.heldBy !== null);
  const centre = held ? place(0) : { ...place(last), y: thing.size / 2 + Math.min(0.2, drop / 4) };
  return {
    at: () => centre,
    heading: null,
    frameHeight: thing.size * 3 + drop * 0.25,
    eyeHeight: centre.y,
    moves: false,
  };
}

function emptyAim(size: ShotSize): Aim {
  return {
    at: () => ({ x: 0, y: 1.2, z: 0 }),
    heading: null,
    frameHeight: spanOfSize(size) * 1.7,
    eyeHeight: 1.6,
    moves: false,
  };
}

/** The camera as the shot opens: around the subject, at its height, looking at it with room to move into. */
function startPlace(
  traced: ShotTrace,
  aim: Aim,
  distance: number,
  lensMm: number,
  sensor: { readonly width: number },
): CameraMark {
  const spec = traced.shot.camera;
  const target = aim.at(0);
  const pan = panOf(traced, aim);
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
function panOf(traced: ShotTrace, aim: Aim): number {
  const side = traced.shot.camera.side?.value;
  if (aim.heading === null || (side === undefined && aim.moves)) return 0;
  const around = side === undefined ? undefined : AROUND[side];
  if (around !== undefined) return (aim.heading + around + 180) % 360;
  if (aim.heading === 90) return 325;
  if (aim.heading === 270) return 35;
  return 0;
}

function heightOf(traced: ShotTrace, aim: Aim, target: Place, distance: number): number {
  const spec = traced.shot.camera;
  if (spec.height !== null) return spec.height.value;
  const word = spec.heightWord?.value;
  const known: Readonly<Record<string, number>> = {
    ground: 0.12,
    knee: 0.5,
    hip: 0.95,
    chest: 1.25,
    eye: aim.eyeHeight,
    aerial: 30,
    water: 0.1,
  };
  if (word !== undefined && known[word] !== undefined) return known[word];
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

/** Share of the frame's width left free in front of whoever moves or looks across it. */
function leadRoom(traced: ShotTrace, aim: Aim, pan: number): number {
  const follows = traced.shot.camera.moves.some((move) => follow.test(move.id));
  if (aim.heading === null || (aim.moves && !follows)) return 0;
  return Math.sin(toRadians(aim.heading - pan)) * 0.09;
}

const follow = /^(?:track-|follow|lead|side-track)/;

/** The opening mark with every move applied as far as it has gone by `t`. */
function moved(
  base: CameraMark,
  moves: readonly CameraMove[],
  aim: Aim,
  t: number,
  seconds: number,
  lens: { readonly from: number; readonly to: number },
  figures: readonly Figure[],
): CameraMark {
  let mark: CameraMark = { ...base, at: t, lensMm: lens.from + (lens.to - lens.from) * ease(t / seconds) };
  for (const move of moves) {
    const { from, until } = moveTimes(move, moves, seconds);
    const length = until - from;
    const share = Math.max(0, Math.min(1, (t - from) / Math.max(0.01, length)));
    mark = applyMove(mark, base, move, share, length, t, aim, figures);
  }
  return mark;
}

function applyMove(
  mark: CameraMark,
  base: CameraMark,
  move: CameraMove,
  share: number,
  length: number,
  t: number,
  aim: Aim,
  figures: readonly Figure[],
): CameraMark {
  const eased = ease(share);
  const metres = (usual: number) =>
    move.speed === null ? (move.metres ?? usual) * eased : move.speed * length * share;
  const degrees = (usual: number) => (move.degrees ?? usual) * eased;
  const pan = toRadians(mark.pan);
  const shift = (ahead: number, right: number, up: number): CameraMark => ({
    ...mark,
    x: mark.x + Math.sin(pan) * ahead + Math.cos(pan) * right,
    y: Math.max(0.05, mark.y + up),
    z: mark.z + Math.cos(pan) * ahead - Math.sin(pan) * right,
  });
  switch (move.id) {
    case 'pan-left':
    case 'pan-right':
      return { ...mark, pan: mark.pan + degrees(30) * (move.id === 'pan-left' ? -1 : 1) };
    case 'whip-pan':
    case 'whip-pan-left':
    case 'whip-pan-right':
      return { ...mark, pan: mark.pan + whip(mark, move, t, figures) * ease(Math.min(1, share * 6)) };
    case 'tilt-up':
    case 'tilt-down':
      return { ...mark, tilt: mark.tilt + degrees(15) * (move.id === 'tilt-down' ? -1 : 1) };
    case 'roll-cw':
    case 'roll-ccw':
      return { ...mark, roll: mark.roll + degrees(15) * (move.id === 'roll-ccw' ? -1 : 1) };
    case 'dolly-in':
      return shift(metres(base.focus * 0.2), 0, 0);
    case 'dolly-out':
      return shift(-metres(base.focus * 0.25), 0, 0);
    case 'truck-left':
      return shift(0, -metres(1), 0);
    case 'truck-right':
      return shift(0, metres(1), 0);
    case 'pedestal-up':
    case 'crane-up':
      return shift(0, 0, metres(1));
    case 'pedestal-down':
    case 'crane-down':
      return shift(0, 0, -metres(1));
    case 'arc-cw':
    case 'arc-ccw':
      return arc(mark, aim.at(t), degrees(45) * (move.id === 'arc-ccw' ? -1 : 1));
    case 'zoom-in':
    case 'crash-zoom-in':
    case 'zoom-out': {
      const to = move.toLens ?? base.lensMm * (move.id === 'zoom-out' ? 0.6 : 1.6);
      const zoomed = move.id === 'crash-zoom-in' ? ease(Math.min(1, share * 5)) : eased;
      return { ...mark, lensMm: mark.lensMm + (to - base.lensMm) * zoomed };
    }
    case 'dolly-zoom-in':
    case 'dolly-zoom-out': {
      const way = metres(base.focus * 0.4) * (move.id === 'dolly-zoom-out' ? -1 : 1);
      // Source: constant subject size, f2 = f1 d2 / d1.
      return { ...shift(way, 0, 0), lensMm: (mark.lensMm * (base.focus - way)) / base.focus };
    }
    default:
      return follow.test(move.id) ? followed(mark, aim, t) : mark;
  }
}

/** Keeps its place beside whoever it goes with. */
function followed(mark: CameraMark, aim: Aim, t: number): CameraMark {
  const from = aim.at(0);
  const to = aim.at(t);
  return { ...mark, x: mark.x + to.x - from.x, z: mark.z + to.z - from.z };
}

function arc(mark: CameraMark, centre: Place, turn: number): CameraMark {
  const angle = toRadians(turn);
  const dx = mark.x - centre.x;
  const dz = mark.z - centre.z;
  return {
    ...mark,
    x: centre.x + dx * Math.cos(angle) + dz * Math.sin(angle),
    z: centre.z - dx * Math.sin(angle) + dz * Math.cos(angle),
    pan: mark.pan + turn,
  };
}

function whip(mark: CameraMark, move: CameraMove, t: number, figures: readonly Figure[]): number {
  const figure = figures.find((candidate) => candidate.name === move.with);
  if (figure === undefined) return move.degrees ?? (move.id === 'whip-pan-left' ? -70 : 70);
  const at = figureAt(figure, t);
  const heading = toDegrees(Math.atan2(at.x - mark.x, at.z - mark.z));
  return ((heading - mark.pan + 540) % 360) - 180;
}

/** Starts and stops gently, as an operator does. */
function ease(share: number): number {
  const k = Math.max(0, Math.min(1, share));
  return k * k * (3 - 2 * k);
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
    ...spec.moves.map((move) => move.words),
    ...(spec.support === null ? [] : [spec.support.value]),
  ];
}
