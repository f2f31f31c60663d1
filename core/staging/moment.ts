/** Reads a staging at one moment: where a figure, a thing or the camera is at a time between its marks. */
import type { Camera, CameraMark, Figure, FigureMark, Place, Thing, ThingMark } from './staging.ts';

/** The figure at `t` seconds: place, heading and distance travelled run evenly between marks, the rest holds. */
export function figureAt(figure: Figure, t: number): FigureMark {
  const { before, after, share } = around(figure.marks, t);
  return {
    ...before,
    ...between(before, after, share),
    at: t,
    travelled: mix(before.travelled, after.travelled, share),
    heading: mixAngle(before.heading, after.heading, share),
  };
}

/** The camera at `t` seconds; the lens runs evenly in millimetres, angles the short way round. */
export function cameraAt(camera: Camera, t: number): CameraMark {
  const { before, after, share } = around(camera.marks, t);
  return {
    ...between(before, after, share),
    at: t,
    pan: mixAngle(before.pan, after.pan, share),
    tilt: mix(before.tilt, after.tilt, share),
    roll: mix(before.roll, after.roll, share),
    lensMm: mix(before.lensMm, after.lensMm, share),
    focus: mix(before.focus, after.focus, share),
  };
}

/** The thing at `t` seconds. A flight leaves its mark at rest or thrown and follows `y = y0 + v t - g t² / 2` to the next mark. */
export function thingAt(thing: Thing, t: number): ThingMark {
  const { before, after, share } = around(thing.marks, t);
  const place = between(before, after, share);
  if (before.motion !== 'flight' || after === before) return { ...before, ...place, at: t };
  const whole = after.at - before.at;
  const gone = share * whole;
  const rise = (after.y - before.y) / whole + (thing.gravity * whole) / 2;
  return { ...before, ...place, at: t, y: before.y + rise * gone - (thing.gravity * gone * gone) / 2 };
}

interface Bracket<Mark> {
  readonly before: Mark;
  readonly after: Mark;
  /** 0 at `before`, 1 at `after`. */
  readonly share: number;
}

function around<Mark extends { readonly at: number }>(marks: readonly Mark[], t: number): Bracket<Mark> {
  const first = marks[0];
  if (first === undefined) throw new Error('A track needs at least one mark.');
  let before = first;
  for (const mark of marks) {
    if (mark.at > t) {
      const length = mark.at - before.at;
      return { before, after: mark, share: length > 0 ? Math.max(0, (t - before.at) / length) : 1 };
    }
    before = mark;
  }
  return { before, after: before, share: 0 };
}

function between(a: Place, b: Place, share: number): Place {
  return { x: mix(a.x, b.x, share), y: mix(a.y, b.y, share), z: mix(a.z, b.z, share) };
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

function mixAngle(a: number, b: number, share: number): number {
  const turn = ((((b - a) % 360) + 540) % 360) - 180;
  return a + turn * share;
}
