/** A camera that is told whose eyes it looks through, or over whose shoulder. */
import type { Tables } from '../data/tables.ts';
import type { ShotTrace } from '../timeline/timeline.ts';
import { eyes } from './body.ts';
import type { Aim } from './camera-aim.ts';
import { rightOf, type Outlook } from './frame-words.ts';
import { figureAt } from './moment.ts';
import { toDegrees, toRadians } from '../physics/degrees.ts';
import type { CameraMark, Figure, Place } from './staging.ts';

/** Metres behind the head and beside it, from which a shoulder frames the picture. */
const BEHIND = 0.75;
const BESIDE = 0.34;

/** Whose eyes or shoulder it is; undefined where the camera stands for itself, or its person is not there. */
export function viewpointOf(traced: ShotTrace, figures: readonly Figure[]): Figure | undefined {
  const { pov, overShoulder } = traced.shot.camera;
  const name = pov?.value ?? overShoulder?.value;
  return figures.find((figure) => figure.name === name);
}

/** The camera at `t` seconds, looking at the shot's subject, or where the person looks. */
export function standAt(
  viewer: Figure,
  traced: ShotTrace,
  figures: readonly Figure[],
  aim: Aim,
  base: CameraMark,
  outlook: Outlook,
  tables: Tables,
  t: number,
): CameraMark {
  const from = eyesOf(viewer, t, tables);
  const to = targetOf(viewer, traced, figures, aim, t, tables);
  const away = Math.hypot(to.x - from.x, to.z - from.z) || 1;
  const ahead = { x: (to.x - from.x) / away, z: (to.z - from.z) / away };
  const stand = traced.shot.camera.pov === null ? behind(from, ahead, outlook) : from;
  const level = Math.hypot(to.x - stand.x, to.z - stand.z);
  return {
    ...base,
    ...stand,
    at: t,
    pan: toDegrees(Math.atan2(to.x - stand.x, to.z - stand.z)),
    tilt: toDegrees(Math.atan2(to.y - stand.y, Math.max(0.05, level))),
    focus: level,
  };
}

/** Behind the shoulder on the viewer's side of the line between the two, so that the line is not crossed. */
function behind(from: Place, ahead: { readonly x: number; readonly z: number }, outlook: Outlook): Place {
  const near = ahead.x * rightOf(outlook) >= 0 ? 1 : -1;
  return {
    x: from.x - ahead.x * BEHIND + ahead.z * BESIDE * near,
    y: from.y + 0.08,
    z: from.z - ahead.z * BEHIND - ahead.x * BESIDE * near,
  };
}

function targetOf(
  viewer: Figure,
  traced: ShotTrace,
  figures: readonly Figure[],
  aim: Aim,
  t: number,
  tables: Tables,
): Place {
  const names = traced.shot.subjects.map((subject) => subject.value).filter((name) => name !== viewer.name);
  const other = figures.find((figure) => names.includes(figure.name)) ?? figures.find((figure) => figure !== viewer);
  if (other !== undefined) return eyesOf(other, t, tables);
  if (names.length > 0) return aim.at(t);
  const mark = figureAt(viewer, t);
  const turned = mark.gaze.kind === 'turned' ? mark.gaze.degrees : 0;
  const heading = toRadians(mark.heading + turned);
  return { x: mark.x + Math.sin(heading) * 5, y: eyesOf(viewer, t, tables).y, z: mark.z + Math.cos(heading) * 5 };
}

function eyesOf(figure: Figure, t: number, tables: Tables): Place {
  const { x, y, z, posture } = figureAt(figure, t);
  return { x, y: y + eyes(posture, tables) * figure.height, z };
}
