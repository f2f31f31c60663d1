/** Where a figure's arms are: swinging with the stride, at rest, or raised to hold, read, aim, call or lean on a table. */
import { mix } from '../base/numbers.ts';
import { UP, along, inFrame, plus, times, unit } from '../base/vector.ts';
import type { Frame, Vector } from '../base/vector.ts';
import { runShare, stillShare } from './gait.ts';
import { SHARE, reach, sign, swung } from './skeleton.ts';
import type { Arm, Side } from './skeleton.ts';
import type { Stance } from './stance.ts';

export function armOf(stance: Stance, side: Side, shoulder: Vector, chest: Frame, head: Vector): Arm {
  const target = targetOf(stance, side, shoulder, chest, head);
  return target ? armTo(shoulder, target, stance.height, side, chest) : swinging(stance, side, shoulder, chest);
}

/** The place the palm goes to, in the world; null leaves the arm to the stride. */
function targetOf(stance: Stance, side: Side, shoulder: Vector, chest: Frame, head: Vector): Vector | null {
  const h = stance.height;
  const s = sign(side);
  const task = stance.hands[side];
  const bob = Math.sin(stance.time * 1.3) * 0.004 * h;
  const from = (right: number, up: number, ahead: number) =>
    inFrame(shoulder, chest, right * s * h, up * h + bob, ahead * h);
  const moving = 1 - stillShare(stance.pace);
  switch (task.kind) {
    case 'hold':
      return moving > 0.5 && runShare(stance.pace) > 0.4 ? null : from(0.01, -0.17, 0.21);
    case 'carry':
      return null;
    case 'both':
      return from(-0.055, -0.15, 0.24);
    case 'read':
      return from(-0.05, -0.09, 0.23);
    case 'call':
      return inFrame(head, chest, s * 0.062 * h, -0.03 * h, 0.02 * h);
    case 'aim':
      return from(-0.08, -0.0, 0.36);
    case 'talk':
      return stance.posture === 'lying' || moving > 0.5
        ? null
        : from(
            0.03 + 0.02 * Math.sin(stance.time * 2.3),
            -0.19 + 0.045 * Math.sin(stance.time * 3.1),
            0.17 + 0.03 * Math.sin(stance.time * 1.9),
          );
    case 'table':
      return { ...from(-0.035, 0, 0.25), y: stance.place.y + task.level + 0.018 * h };
    case 'free':
      return restingPlace(stance, side, shoulder, chest, from);
  }
}

function restingPlace(
  stance: Stance,
  side: Side,
  shoulder: Vector,
  chest: Frame,
  from: (right: number, up: number, ahead: number) => Vector,
): Vector | null {
  const h = stance.height;
  if (stance.gait === 'crawl' && stance.posture === 'standing') {
    const step = sign(side) * -Math.sin(2 * Math.PI * stance.phase) * 0.07 * h;
    return { ...along(shoulder, chest.up, step), y: stance.place.y + 0.025 * h };
  }
  if (stance.gait === 'swim')
    return along(
      shoulder,
      unit(plus(chest.up, times(chest.right, sign(side) * (0.5 + 0.4 * Math.sin(stance.time * 3))))),
      0.3 * h,
    );
  switch (stance.posture) {
    case 'sitting':
      return stance.chair ? from(-0.01, -0.225, 0.17) : from(-0.04, -0.13, 0.27);
    case 'kneeling':
      return from(-0.02, -0.26, 0.09);
    case 'lying':
      return plus(from(0.06, -0.28, 0), times(UP, -0.02 * h));
    case 'standing':
      return null;
  }
}

function armTo(shoulder: Vector, palm: Vector, height: number, side: Side, chest: Frame): Arm {
  const out = plus(plus(times(chest.up, -1), times(chest.right, sign(side) * 0.32)), times(chest.ahead, -0.35));
  const found = reach(shoulder, palm, SHARE.upperArm * height, (SHARE.forearm + SHARE.palm) * height, out);
  const wrist = along(
    found.joint,
    unit({ x: found.end.x - found.joint.x, y: found.end.y - found.joint.y, z: found.end.z - found.joint.z }),
    SHARE.forearm * height,
  );
  return { shoulder, elbow: found.joint, wrist, palm: found.end };
}

/** The arm as a pendulum against the leg of its side; a runner's is bent at a right angle. */
function swinging(stance: Stance, side: Side, shoulder: Vector, chest: Frame): Arm {
  const { height, pace } = stance;
  const run = runShare(pace);
  const moving = 1 - stillShare(pace);
  const beat = Math.cos(2 * Math.PI * (stance.phase + (side === 'left' ? 0.5 : 0) - 0.04));
  const carries = stance.hands[side].kind === 'carry' ? 0.35 : 1;
  const upper = mix(mix(2, 22 * beat * carries, moving), 8 + 50 * beat, run);
  const bend = mix(mix(12, 20 + 10 * beat, moving), 92 + 18 * beat, run);
  const s = sign(side);
  const elbow = along(shoulder, swung(chest, upper, s * mix(0.13, 0.2, run)), SHARE.upperArm * height);
  const lower = swung(chest, upper + bend, -s * mix(0.04, 0.22, run));
  const wrist = along(elbow, lower, SHARE.forearm * height);
  return {
    shoulder,
    elbow,
    wrist,
    palm: along(wrist, swung(chest, upper + bend + 6, -s * mix(0.04, 0.22, run)), SHARE.palm * height),
  };
}
