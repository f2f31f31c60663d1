/** A figure's whole body for each posture and gait: standing and under way, seated, kneeling, lying, on all fours, swimming. */
import { mix } from '../base/numbers.ts';
import { UP, along, frameAlong, headingDirection, plus, rightOfHeading, times, unit, vector } from '../base/vector.ts';
import type { Frame, Vector } from '../base/vector.ts';
import { armOf } from './arms.ts';
import { legAngles, runShare, stillShare } from './gait.ts';
import { SHARE, leaned, reach, sign, swung, turnedFrame } from './skeleton.ts';
import type { Leg, Side, Skeleton } from './skeleton.ts';
import { SEAT } from './stance.ts';
import type { Stance } from './stance.ts';

export function bodyOf(stance: Stance): Skeleton {
  switch (stance.posture) {
    case 'sitting':
      return seated(stance);
    case 'kneeling':
      return kneeling(stance);
    case 'lying':
      return lying(stance);
    case 'standing':
      if (stance.gait === 'crawl') return crawling(stance);
      if (stance.gait === 'swim') return swimming(stance);
      return upright(stance);
  }
}

function upright(stance: Stance): Skeleton {
  const { height, pace, phase, gait } = stance;
  const level = levelFrame(stance.heading);
  const run = runShare(pace);
  const moving = 1 - stillShare(pace);
  const crouch = gait === 'crouch-walk' ? 38 : 0;
  const limp = gait === 'limp' ? 0.55 : 1;
  const legFor = (hip: Vector, side: Side, frame: Frame): Leg => {
    const angles = legAngles(phase + (side === 'left' ? 0 : 0.5), pace);
    const weak = side === 'left' ? limp : 1;
    return legByAngles(
      hip,
      frame,
      height,
      angles.thigh * weak + crouch,
      angles.knee * weak + crouch * 1.9,
      angles.ankle * weak,
      sign(side) * (0.03 + 0.05 * (1 - moving)),
    );
  };
  const soleOf = (leg: Leg) => Math.min(leg.heel.y, leg.toe.y) - SHARE.sole * height;
  const origin = vector(0, 0, 0);
  const lowest = (shift: number) => {
    const leg = legAngles(phase + shift, pace);
    return -soleOf(legByAngles(origin, level, height, leg.thigh + crouch, leg.knee + crouch * 1.9, leg.ankle, 0));
  };
  // The hips ride on the standing leg; between toe-off and landing a runner is in flight, on a small parabola.
  const half = ((phase % 0.5) + 0.5) % 0.5;
  const lift = mix(0.5, 0.3, run);
  const both = Math.max(lowest(0), lowest(0.5));
  const air = half > lift ? (half - lift) / (0.5 - lift) : 0;
  const rise = both + (run > 0 ? 4 * air * (1 - air) * 0.05 * run * (height / 1.7) : 0);
  const swing = Math.sin(2 * Math.PI * (phase - 0.02)) * moving;
  const hips = turnedFrame(level, 7 * swing);
  const chest = leaned(turnedFrame(level, -10 * swing), mix(3, 15, run) * moving + crouch * 0.9);
  const sway = stillShare(pace) * Math.sin(stance.time * 0.9) * 0.006 * height;
  const pelvis = plus(stance.place, plus(times(UP, rise), times(level.right, sway)));
  return assembled(stance, pelvis, hips, chest, (hip, side) => legFor(hip, side, hips));
}

function seated(stance: Stance): Skeleton {
  const { height, place, chair } = stance;
  const level = levelFrame(stance.heading);
  const seat = chair ? SEAT : 0.02;
  const pelvis = along(place, UP, seat + 0.055 * height);
  const lean = chair ? 2 + 1.5 * Math.sin(stance.time * 0.5) : -8;
  return assembled(stance, pelvis, level, leaned(level, lean), (hip, side) => {
    const spread = sign(side) * 0.045 * height;
    const ahead = chair ? SHARE.thigh * height * 0.98 : 0.36 * height;
    const ankle = plus(
      along(plus(place, times(level.ahead, ahead)), UP, 0.04 * height),
      times(level.right, spread * 2),
    );
    return legToAnkle(hip, ankle, height, level, plus(level.up, times(level.ahead, 0.5)), 0);
  });
}

function kneeling(stance: Stance): Skeleton {
  const { height, place } = stance;
  const level = levelFrame(stance.heading);
  const pelvis = plus(place, plus(times(UP, (SHARE.thigh + 0.045) * height), times(level.ahead, -0.02 * height)));
  return assembled(stance, pelvis, level, leaned(level, 5 + Math.sin(stance.time * 0.8)), (hip, side) => {
    const knee = plus(
      along(hip, level.up, -SHARE.thigh * height),
      plus(times(level.ahead, 0.05 * height), times(level.right, sign(side) * 0.03 * height)),
    );
    const ankle = plus(along(knee, level.ahead, -SHARE.shin * height), times(UP, 0.01 * height));
    const heel = along(ankle, unit(plus(UP, times(level.ahead, -0.2))), SHARE.ankle * height);
    return {
      hip,
      knee,
      ankle,
      heel,
      toe: plus(ankle, plus(times(level.ahead, -0.06 * height), times(UP, -0.03 * height))),
    };
  });
}

function lying(stance: Stance): Skeleton {
  const feet = headingDirection(stance.heading);
  const flat: Frame = { right: rightOfHeading(stance.heading), up: times(feet, -1), ahead: UP };
  const { height } = stance;
  const pelvis = along(stance.place, UP, 0.062 * height);
  return assembled(stance, pelvis, flat, leaned(flat, 1 + Math.sin(stance.time) * 0.6), (hip, side) =>
    legByAngles(hip, flat, height, side === 'left' ? 3 : 20, side === 'left' ? 5 : 38, 30, sign(side) * 0.1),
  );
}

function crawling(stance: Stance): Skeleton {
  const { height, phase, place } = stance;
  const level = levelFrame(stance.heading);
  const swing = Math.sin(2 * Math.PI * phase);
  const pelvis = plus(place, plus(times(UP, (SHARE.thigh + 0.03) * height), times(level.ahead, -0.12 * height)));
  return assembled(stance, pelvis, level, leaned(level, 82), (hip, side) => {
    const stepped = sign(side) * swing * 0.07 * height;
    const knee = plus(along(hip, level.ahead, stepped), times(UP, -SHARE.thigh * height * 0.97));
    const ankle = plus(knee, plus(times(level.ahead, -SHARE.shin * height), times(UP, 0.005 * height)));
    return {
      hip,
      knee,
      ankle,
      heel: along(ankle, UP, 0.03 * height),
      toe: plus(ankle, plus(times(level.ahead, -0.08 * height), times(UP, -0.02 * height))),
    };
  });
}

function swimming(stance: Stance): Skeleton {
  const ahead = headingDirection(stance.heading);
  const prone: Frame = {
    right: rightOfHeading(stance.heading),
    up: unit(plus(ahead, times(UP, 0.12))),
    ahead: unit(plus(times(UP, -1), times(ahead, 0.12))),
  };
  const { height, time } = stance;
  return assembled(stance, along(stance.place, UP, 0.03 * height), prone, prone, (hip, side) =>
    legByAngles(hip, prone, height, 14 * Math.sin(time * 7 + sign(side)), 12, 50, sign(side) * 0.06),
  );
}

type LegAt = (hip: Vector, side: Side) => Leg;

/** Joins pelvis, spine, legs, arms and head; the head looks along the chest until the gaze turns it. */
function assembled(stance: Stance, pelvis: Vector, hips: Frame, chest: Frame, legAt: LegAt): Skeleton {
  const { height } = stance;
  const breath = stillShare(stance.pace) * Math.sin(stance.time * 1.7) * 0.003 * height;
  const neck = along(pelvis, chest.up, SHARE.spine * height + breath);
  const poise = unit(plus(plus(chest.up, times(chest.ahead, 0.12)), times(UP, stance.posture === 'lying' ? 0 : 0.7)));
  const head = along(neck, poise, SHARE.neck * height);
  const hip = (side: Side) => along(pelvis, hips.right, sign(side) * SHARE.hip * height);
  const shoulder = (side: Side) =>
    along(along(neck, chest.up, -0.03 * height), chest.right, sign(side) * SHARE.shoulder * height);
  const arm = (side: Side) => armOf(stance, side, shoulder(side), chest, head);
  const looking = stance.posture === 'lying' ? chest : frameAlong(headingDirection(stance.heading));
  return {
    height,
    floor: stance.place.y,
    pelvis,
    neck,
    head,
    headFrame: looking,
    hips,
    chest,
    legs: { left: legAt(hip('left'), 'left'), right: legAt(hip('right'), 'right') },
    arms: { left: arm('left'), right: arm('right') },
  };
}

function legByAngles(
  hip: Vector,
  frame: Frame,
  height: number,
  thigh: number,
  kneeBend: number,
  point: number,
  outward: number,
): Leg {
  const knee = along(hip, swung(frame, thigh, outward), SHARE.thigh * height);
  const shin = swung(frame, thigh - kneeBend, outward * 0.3);
  const ankle = along(knee, shin, SHARE.shin * height);
  const heel = along(ankle, shin, SHARE.ankle * height);
  const toe = along(heel, swung(frame, thigh - kneeBend + 90 - point, outward * 2), SHARE.foot * height);
  return { hip, knee, ankle, heel, toe };
}

function legToAnkle(hip: Vector, ankle: Vector, height: number, level: Frame, bend: Vector, outward: number): Leg {
  const found = reach(hip, ankle, SHARE.thigh * height, SHARE.shin * height, bend);
  const heel = plus(found.end, plus(times(UP, -0.028 * height), times(level.ahead, -0.02 * height)));
  const toe = plus(heel, plus(times(level.ahead, SHARE.foot * height), times(level.right, outward)));
  return { hip, knee: found.joint, ankle: found.end, heel, toe };
}

function levelFrame(heading: number): Frame {
  return { right: rightOfHeading(heading), up: UP, ahead: headingDirection(heading) };
}
