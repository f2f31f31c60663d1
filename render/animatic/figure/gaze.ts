/** Where a figure's head and eyes turn: toward what its mark says, no farther than a neck can, and not in an instant. */
import { figureAt, thingAt } from '../../../core/staging/moment.ts';
import { toDegrees, toRadians } from '../../../core/physics/degrees.ts';
import type { Figure, Gaze, Posture, Staging } from '../../../core/staging/staging.ts';
import { clamp, mix, smooth } from '../base/numbers.ts';
import { noise1 } from '../base/noise.ts';
import { UP, blend, cross, dot, frameAlong, headingDirection, minus, plus, times, unit } from '../base/vector.ts';
import type { Frame, Vector } from '../base/vector.ts';
import type { Skeleton } from './skeleton.ts';

export interface Look {
  readonly head: Frame;
  /** The eyes' own turn beyond the head's, as shares of the most they can: right and up from minus one to one. */
  readonly eyesRight: number;
  readonly eyesUp: number;
}

const MOST_TURN = 72;
const MOST_PITCH = 42;
/** Seconds that a head takes to turn. */
const TURNING = 0.4;

export function lookOf(
  staging: Staging,
  figure: Figure,
  t: number,
  body: Skeleton,
  eye: Vector,
  posture: Posture,
): Look {
  const rest = body.headFrame;
  const wanted = turningDirection(staging, figure, t, body.head, eye, rest);
  const speaking = figure.speaks.some((span) => t >= span.from && t <= span.until);
  const nod = speaking ? (noise1(t * 2.2, 41) - 0.5) * 7 : (noise1(t * 0.4, 43) - 0.5) * 2;
  const turn = toDegrees(Math.atan2(dot(wanted, rest.right), dot(wanted, rest.ahead)));
  const pitch = toDegrees(Math.asin(clamp(dot(wanted, rest.up), -1, 1)));
  const headTurn = clamp(turn * 0.9, -MOST_TURN, MOST_TURN);
  const headPitch = clamp(pitch * 0.75, -MOST_PITCH, MOST_PITCH) + nod;
  const ahead = plus(
    times(
      plus(times(rest.ahead, Math.cos(toRadians(headTurn))), times(rest.right, Math.sin(toRadians(headTurn)))),
      Math.cos(toRadians(headPitch)),
    ),
    times(rest.up, Math.sin(toRadians(headPitch))),
  );
  return {
    head: posture === 'lying' ? frameAlong(ahead, rest.up) : levelled(ahead, rest),
    eyesRight: clamp((turn - headTurn) / 28, -1, 1),
    eyesUp: clamp((pitch - headPitch + nod) / 24, -1, 1),
  };
}

/** The wished direction, on its way from what the mark before looked at. */
function turningDirection(staging: Staging, figure: Figure, t: number, head: Vector, eye: Vector, rest: Frame): Vector {
  const mark = figureAt(figure, t);
  const now = directionOf(staging, figure, mark.gaze, t, head, eye, rest);
  const index = figure.marks.findLastIndex((candidate) => candidate.at <= t);
  const current = figure.marks[index];
  const before = figure.marks[index - 1];
  if (!current || !before || t - current.at > TURNING) return now;
  const then = directionOf(staging, figure, before.gaze, t, head, eye, rest);
  return unit(blend(then, now, smooth(0, TURNING, t - current.at)));
}

function directionOf(
  staging: Staging,
  figure: Figure,
  gaze: Gaze,
  t: number,
  head: Vector,
  eye: Vector,
  rest: Frame,
): Vector {
  switch (gaze.kind) {
    case 'ahead':
      return rest.ahead;
    case 'camera':
      return unit(minus(eye, head));
    case 'turned': {
      const turn = toRadians(gaze.degrees);
      const pitch = toRadians(gaze.pitch);
      const level = plus(times(rest.ahead, Math.cos(turn)), times(rest.right, Math.sin(turn)));
      return plus(times(level, Math.cos(pitch)), times(rest.up, Math.sin(pitch)));
    }
    case 'at':
      return directionToName(staging, figure, gaze.name, t, head) ?? rest.ahead;
  }
}

function directionToName(staging: Staging, figure: Figure, name: string, t: number, head: Vector): Vector | null {
  const other = staging.figures.find((candidate) => candidate.name === name && candidate !== figure);
  if (other) {
    const mark = figureAt(other, t);
    const share = { standing: 0.93, sitting: 0.69, kneeling: 0.68, lying: 0.08 }[mark.posture];
    return unit(minus(plus(mark, times(UP, share * other.height)), head));
  }
  const thing = staging.things.find((candidate) => candidate.name === name);
  if (!thing) return null;
  const mark = thingAt(thing, t);
  if (mark.heldBy?.name === figure.name)
    return unit(plus(headingDirection(figureAt(figure, t).heading), times(UP, -0.75)));
  const holder = mark.heldBy ? staging.figures.find((candidate) => candidate.name === mark.heldBy?.name) : undefined;
  const place = holder ? plus(figureAt(holder, t), times(UP, holder.height * 0.65)) : mark;
  return unit(minus(place, head));
}

/** The head's frame with its top between upright and the neck's own lean. */
function levelled(ahead: Vector, rest: Frame): Frame {
  const forward = unit(ahead);
  const top = unit(blend(rest.up, UP, mix(0, 1, 0.5)));
  const side = cross(top, forward);
  return dot(side, side) > 1e-6 ? frameAlong(forward, top) : rest;
}
