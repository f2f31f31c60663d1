/** A four-footed creature, as a simple animal of its height that walks, trots and lies down. */
import { figureAt } from '../../../core/staging/moment.ts';
import type { Figure } from '../../../core/staging/staging.ts';
import { colourOf, dimmed } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import type { Ball, Item } from '../base/item.ts';
import { clamp } from '../base/numbers.ts';
import { UP, headingDirection, inFrame, plus, rightOfHeading, times } from '../base/vector.ts';
import type { Frame, Vector } from '../base/vector.ts';
import type { View } from '../base/view.ts';
import { strideAt } from './gait.ts';
import { limbItem } from './limb.ts';
import type { Limb } from './limb.ts';

const COATS: readonly (readonly [RegExp, string])[] = [
  [/white|pale/, '#d8d3c8'],
  [/black|dark/, '#2b2829'],
  [/gr[ae]y|silver|wolf/, '#7d7c7a'],
  [/golden|yellow|sand|camel|lion/, '#b98b4e'],
  [/red|fox|ginger|chestnut/, '#93522b'],
];

/** Stature is the height of the head's top; the back stands at about three quarters of it. */
export function creatureOf(
  figure: Figure,
  view: View,
  t: number,
): { readonly items: readonly Item[]; readonly casters: readonly (readonly Ball[])[]; readonly floor: number } {
  const mark = figureAt(figure, t);
  const { pace, phase } = strideAt(figure, t);
  const worn = figure.wears.find((garment) => garment.colour !== null)?.colour;
  const paint = colourOf(
    worn ?? COATS.find(([pattern]) => pattern.test(`${figure.name} ${figure.looks}`.toLowerCase()))?.[1] ?? '#8a6442',
  );
  const limbs = limbsOf(
    mark,
    mark.heading,
    figure.height,
    phase * 1.7,
    clamp(pace / 1.5),
    mark.posture === 'standing' ? 1 : 0.45,
    t,
    paint,
  );
  return {
    items: limbs.map((limb) => limbItem(view, limb)),
    casters: limbs.flatMap((limb) => limb.pieces.map((piece) => piece.balls)),
    floor: mark.y,
  };
}

function limbsOf(
  place: Vector,
  heading: number,
  h: number,
  phase: number,
  moving: number,
  stand: number,
  t: number,
  paint: Rgb,
): readonly Limb[] {
  const frame: Frame = { right: rightOfHeading(heading), up: UP, ahead: headingDirection(heading) };
  const bounce = Math.abs(Math.sin(2 * Math.PI * phase)) * 0.03 * moving;
  const at = (right: number, up: number, ahead: number) =>
    inFrame({ x: place.x, y: place.y, z: place.z }, frame, right * h, (up + bounce) * h, ahead * h);
  const ball = (at: Vector, radius: number): Ball => ({ at, radius: radius * h });
  const back = 0.6 * stand;
  const limbs: Limb[] = [
    {
      pieces: [
        {
          paint,
          balls: [ball(at(0, back, 0.34), 0.15), ball(at(0, back - 0.02, 0), 0.145), ball(at(0, back, -0.36), 0.135)],
        },
      ],
    },
    { pieces: [{ paint, balls: [ball(at(0, back + 0.05, 0.42), 0.1), ball(at(0, back + 0.25, 0.56), 0.08)] }] },
    {
      pieces: [
        { paint, balls: [ball(at(0, back + 0.29, 0.6), 0.105), ball(at(0, back + 0.22, 0.78), 0.05)] },
        {
          paint: dimmed(paint, 0.7),
          balls: [ball(at(-0.06, back + 0.38, 0.57), 0.03), ball(at(-0.07, back + 0.46, 0.55), 0.012)],
        },
        {
          paint: dimmed(paint, 0.7),
          balls: [ball(at(0.06, back + 0.38, 0.57), 0.03), ball(at(0.07, back + 0.46, 0.55), 0.012)],
        },
        {
          paint: [0.06, 0.05, 0.05],
          balls: [ball(at(0, back + 0.235, 0.825), 0.018), ball(at(0, back + 0.23, 0.815), 0.016)],
        },
      ],
      nearer: 0.05 * h,
    },
    {
      pieces: [
        {
          paint: dimmed(paint, 0.85),
          balls: [ball(at(0, back + 0.06, -0.46), 0.04), ball(at(0.05 * Math.sin(t * 4), back + 0.02, -0.66), 0.02)],
        },
      ],
    },
  ];
  for (const [i, [side, end]] of (
    [
      [-1, 0.33],
      [1, 0.33],
      [-1, -0.36],
      [1, -0.36],
    ] as const
  ).entries()) {
    const swing = Math.sin(2 * Math.PI * (phase + (i === 0 || i === 3 ? 0 : 0.5))) * 0.16 * moving;
    const lift = Math.max(0, Math.cos(2 * Math.PI * (phase + (i === 0 || i === 3 ? 0 : 0.5)))) * 0.08 * moving;
    const hip = at(side * 0.09, back - 0.03, end);
    const foot = plus(
      { x: place.x, y: place.y, z: place.z },
      plus(
        plus(times(frame.right, side * 0.09 * h), times(frame.ahead, (end + swing) * h)),
        times(UP, (0.02 + lift) * h),
      ),
    );
    const knee = at(side * 0.095, back * 0.48 + lift, end + swing * 0.55 + (end > 0 ? 0.03 : -0.05));
    const leg = dimmed(paint, 0.9);
    limbs.push({
      pieces: [
        { paint: leg, balls: [ball(knee, 0.045), ball(foot, 0.032)] },
        { paint: leg, balls: [ball(hip, 0.09), ball(knee, 0.05)] },
      ],
    });
  }
  return limbs;
}
