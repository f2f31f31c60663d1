/** The forms of furniture: tables, chairs, lamps, doors. */
import { colourOf, dimmed } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import { ball, upright } from './shape.ts';
import type { Shape } from './shape.ts';
import { METAL } from './small-things.ts';
import type { Solid } from './solid.ts';

export function lamp(size: number, paint: Rgb | null): Shape {
  const own = paint ?? colourOf('#5b4a38');
  const solids: Solid[] = [
    {
      kind: 'turned',
      foot: [0, 0, 0],
      axis: 'up',
      paint: own,
      profile: [
        [0, size * 0.62],
        [size * 0.025, size * 0.6],
        [size * 0.03, size * 0.08],
        [size * 0.17, size * 0.05],
        [size * 0.18, 0],
        [0, 0],
      ],
    },
    {
      kind: 'turned',
      foot: [0, size * 0.56, 0],
      axis: 'up',
      paint: colourOf('#ffdf9e'),
      glow: 0.9,
      profile: [
        [0, size * 0.44],
        [size * 0.13, size * 0.44],
        [size * 0.24, 0],
        [0, 0.02 * size],
      ],
    },
  ];
  return upright(solids, size, size * 0.4);
}

export function table(size: number, paint: Rgb | null): Shape {
  return upright(tableSolids(size, size * 0.6, 0.75, paint ?? colourOf('#7a5638')), 0.75, size * 0.6);
}

export function chair(size: number, paint: Rgb | null): Shape {
  return upright(chairSolids(paint ?? colourOf('#6b4c34')), Math.max(0.9, size), 0.44);
}

export function tableSolids(wide: number, deep: number, high: number, paint: Rgb): readonly Solid[] {
  const legs = [-1, 1].flatMap((a) =>
    [-1, 1].map((b): Solid => ({
      kind: 'box',
      middle: [a * (wide / 2 - 0.06), (high - 0.04) / 2, b * (deep / 2 - 0.06)],
      size: [0.055, high - 0.04, 0.055],
      paint: dimmed(paint, 0.85),
    })),
  );
  return [...legs, { kind: 'box', middle: [0, high - 0.02, 0], size: [wide, 0.04, deep], paint }];
}

/** A chair that faces its own ahead, its seat at 0.45 m. */
export function chairSolids(paint: Rgb): readonly Solid[] {
  const dark = dimmed(paint, 0.82);
  const leg = (a: number, b: number, high: number): Solid => ({
    kind: 'box',
    middle: [a * 0.19, high / 2, b * 0.19 - 0.02],
    size: [0.04, high, 0.04],
    paint: dark,
  });
  return [
    leg(-1, 1, 0.42),
    leg(1, 1, 0.42),
    leg(-1, -1, 0.92),
    leg(1, -1, 0.92),
    { kind: 'box', middle: [0, 0.425, 0], size: [0.44, 0.05, 0.44], paint },
    { kind: 'box', middle: [0, 0.78, -0.21], size: [0.36, 0.2, 0.025], paint },
  ];
}

export function door(size: number, paint: Rgb | null): Shape {
  const leaf: Solid = {
    kind: 'box',
    middle: [0, size / 2, 0],
    size: [size * 0.43, size, 0.05],
    paint: paint ?? colourOf('#6e4a31'),
  };
  return upright([leaf, ball([size * 0.16, size * 0.48, 0.05], 0.03, METAL)], size, 0.05);
}
