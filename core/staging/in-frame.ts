/** What the staged camera has in its picture over a shot: heads in and out of the frame, and who stands before whom. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';
import { crown } from './body.ts';
import { cameraAt, figureAt } from './moment.ts';
import { project, type FramePlace } from './projection.ts';
import type { Figure, Staging } from './staging.ts';

/** A figure's head at one moment of a shot, in shares of the picture. */
export interface SeenHead {
  /** Seconds into the shot. */
  readonly at: number;
  /** The middle of the head. */
  readonly place: FramePlace;
  /** The crown, as a share of the height from the top; negative above the frame. */
  readonly crown: number;
  readonly inFrame: boolean;
}

/** Moments that are looked at in a shot. */
const SAMPLES = 24;
/** Half a head's height, as a fraction of stature. */
function halfHead({ framing }: Tables): number {
  return (1 - framing.landmarks.chin) / 2;
}

export function headsOf(staging: Staging, figure: Figure, tables = USUAL_TABLES): readonly SeenHead[] {
  return Array.from({ length: SAMPLES + 1 }, (_, index) =>
    seenHead(staging, figure, (staging.seconds * index) / SAMPLES, tables),
  );
}

function seenHead(staging: Staging, figure: Figure, at: number, tables: Tables): SeenHead {
  const mark = figureAt(figure, at);
  const camera = cameraAt(staging.camera, at);
  const top = mark.y + crown(mark.posture, tables) * figure.height;
  const place = project(staging.camera, camera, { x: mark.x, y: top - halfHead(tables) * figure.height, z: mark.z });
  const crownPlace = project(staging.camera, camera, { x: mark.x, y: top, z: mark.z });
  const inFrame =
    mark.present && place.depth > 0 && place.across >= 0 && place.across <= 1 && place.down >= 0 && place.down <= 1;
  return { at, place, crown: crownPlace.down, inFrame };
}

/** Share of a shot in which one figure covers another's head from the camera. */
export function coveredShare(staging: Staging, front: Figure, behind: Figure, tables = USUAL_TABLES): number {
  const [ones, others] = [headsOf(staging, front, tables), headsOf(staging, behind, tables)];
  const covered = ones.filter((one, index) => {
    const other = others[index];
    if (other === undefined || !one.inFrame || !other.inFrame || one.place.depth > other.place.depth) return false;
    const half = halfHead(tables) * front.height * one.place.perMetre;
    return Math.abs(one.place.across - other.place.across) < half && one.crown <= other.place.down;
  });
  return covered.length / ones.length;
}
