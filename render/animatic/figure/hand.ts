/** A hand as a mitten with a thumb: open and easy, or closed on what it holds. */
import { along, blend, cross, dot, minus, plus, times, unit } from '../base/vector.ts';
import type { Frame, Vector } from '../base/vector.ts';
import type { Dressed } from './dressed.ts';
import type { Limb } from './limb.ts';
import { ARM_NEARER, sign } from './skeleton.ts';
import type { Side, Skeleton } from './skeleton.ts';

export function handLimb({ body, looks, wardrobe, grips }: Dressed, side: Side): Limb {
  const h = body.height;
  const arm = body.arms[side];
  const paint = wardrobe.handColour ?? looks.skin;
  const frame = handFrame(body, side);
  const grip = grips[side];
  const knuckles = along(arm.palm, frame.ahead, 0.012 * h);
  const inward = times(frame.right, -sign(side));
  const bend = grip ? unit(plus(inward, times(frame.ahead, 0.15))) : unit(plus(frame.ahead, times(inward, 0.45)));
  const middle = along(knuckles, grip ? unit(plus(frame.ahead, times(inward, 0.6))) : bend, 0.022 * h);
  const tip = along(middle, bend, (grip ? 0.02 : 0.03) * h);
  const thumbRoot = plus(blend(arm.wrist, arm.palm, 0.6), plus(times(frame.up, 0.012 * h), times(inward, 0.006 * h)));
  const thumb = along(
    thumbRoot,
    unit(plus(frame.ahead, plus(times(frame.up, grip ? 0.2 : 0.6), times(inward, grip ? 1 : 0.4)))),
    0.034 * h,
  );
  return {
    nearer: (grip ? ARM_NEARER + 0.012 : ARM_NEARER) * h,
    pieces: [
      {
        paint,
        balls: [
          { at: arm.wrist, radius: 0.016 * h },
          { at: arm.palm, radius: 0.021 * h },
          { at: knuckles, radius: 0.02 * h },
        ],
      },
      {
        paint,
        balls: [
          { at: knuckles, radius: 0.0185 * h },
          { at: middle, radius: 0.016 * h },
          { at: tip, radius: 0.012 * h },
        ],
      },
      {
        paint,
        balls: [
          { at: thumbRoot, radius: 0.0115 * h },
          { at: thumb, radius: 0.0085 * h },
        ],
      },
    ],
  };
}

/** The hand's own directions: ahead along the fingers, up on the thumb's side, right as the figure's right. */
export function handFrame(body: Skeleton, side: Side): Frame {
  const arm = body.arms[side];
  const ahead = unit(minus(arm.palm, arm.wrist));
  const raised = Math.abs(ahead.y) > 0.75 ? body.chest.ahead : { x: 0, y: 1, z: 0 };
  const up = unit(minus(raised, times(ahead, dot(raised, ahead))));
  return { ahead, up, right: cross(up, ahead) };
}

/** Where a held thing's middle sits. */
export function gripPlace(body: Skeleton, side: Side): Vector {
  const frame = handFrame(body, side);
  return plus(
    body.arms[side].palm,
    plus(times(frame.ahead, 0.016 * body.height), times(frame.right, -sign(side) * 0.018 * body.height)),
  );
}
