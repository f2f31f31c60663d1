/** The forms of things that a hand can hold. */
import { colourOf, dimmed, mixed } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import { ball, upright } from './shape.ts';
import type { Shape } from './shape.ts';
import type { Solid } from './solid.ts';

export const METAL = colourOf('#9aa0a6');
export const PAPER = colourOf('#ece4d2');
export const LEATHER = colourOf('#6d4630');
const DARK = colourOf('#26262b');

export function canteen(size: number, paint: Rgb | null): Shape {
  const r = size * 0.42;
  const d = size * 0.2;
  const own = paint ?? colourOf('#6c6f4a');
  const solids: Solid[] = [
    {
      kind: 'turned',
      foot: [0, r, -d],
      axis: 'ahead',
      paint: own,
      profile: [
        [0, 2 * d],
        [r * 0.5, 1.96 * d],
        [r * 0.82, 1.72 * d],
        [r * 0.97, 1.3 * d],
        [r, d],
        [r * 0.97, 0.7 * d],
        [r * 0.82, 0.28 * d],
        [r * 0.5, 0.04 * d],
        [0, 0],
      ],
    },
    {
      kind: 'turned',
      foot: [0, r, 0.92 * d],
      axis: 'ahead',
      paint: dimmed(own, 0.8),
      profile: [
        [0, 0.07 * d],
        [r * 0.34, 0.06 * d],
        [r * 0.36, -0.02 * d],
      ],
    },
    {
      kind: 'turned',
      foot: [0, 1.93 * r, 0],
      axis: 'up',
      paint: METAL,
      profile: [
        [0, size * 0.15],
        [size * 0.075, size * 0.145],
        [size * 0.08, size * 0.05],
        [size * 0.055, size * 0.045],
        [size * 0.06, -0.05 * r],
      ],
    },
  ];
  return { solids, height: size, deep: 2 * d, rests: 'flat', hub: r };
}

export function bottle(size: number, paint: Rgb | null): Shape {
  const r = size * 0.15;
  const own = paint ?? colourOf('#4f7263');
  const solids: Solid[] = [
    {
      kind: 'turned',
      foot: [0, 0, 0],
      axis: 'up',
      paint: own,
      profile: [
        [0, size],
        [r * 0.42, size],
        [r * 0.42, size * 0.86],
        [r * 0.4, size * 0.74],
        [r * 0.8, size * 0.62],
        [r, size * 0.52],
        [r, size * 0.04],
        [r * 0.9, 0],
        [0, 0],
      ],
    },
    {
      kind: 'turned',
      foot: [0, size * 0.15, 0],
      axis: 'up',
      paint: mixed(own, PAPER, 0.75),
      profile: [
        [r * 1.02, size * 0.28],
        [r * 1.03, size * 0.27],
        [r * 1.03, 0.01],
        [r * 1.02, 0],
      ],
    },
  ];
  return { solids, height: size, deep: 2 * r, rests: 'flat', hub: size / 2 };
}

export function cup(size: number, paint: Rgb | null): Shape {
  const r = size * 0.4;
  const own = paint ?? colourOf('#dcd5c8');
  const solids: Solid[] = [
    {
      kind: 'turned',
      foot: [0, 0, 0],
      axis: 'up',
      paint: own,
      profile: [
        [r * 0.92, size * 0.9],
        [r, size * 0.92],
        [r, size * 0.9],
        [r * 0.94, size * 0.4],
        [r * 0.78, size * 0.06],
        [r * 0.7, 0],
        [0, 0],
      ],
    },
    {
      kind: 'turned',
      foot: [0, size * 0.8, 0],
      axis: 'up',
      paint: colourOf('#3b2417'),
      profile: [
        [0, 0.06 * size],
        [r * 0.93, 0.06 * size],
      ],
    },
    { kind: 'box', middle: [r * 1.25, size * 0.5, 0], size: [r * 0.5, size * 0.42, size * 0.1], paint: own },
  ];
  return upright(solids, size * 0.92, 2 * r);
}

export function phone(size: number, paint: Rgb | null): Shape {
  const screen: Solid = {
    kind: 'box',
    middle: [0, size / 2, size * 0.031],
    size: [size * 0.44, size * 0.9, size * 0.004],
    paint: colourOf('#9fc3dc'),
    glow: 0.75,
  };
  return {
    ...upright(
      [{ kind: 'box', middle: [0, size / 2, 0], size: [size * 0.5, size, size * 0.06], paint: paint ?? DARK }, screen],
      size,
      size * 0.06,
    ),
    rests: 'flat',
  };
}

export function flat(size: number, thick: number, paint: Rgb, bound: boolean): Shape {
  const deep = Math.max(0.002, size * thick);
  const solids: Solid[] = [{ kind: 'box', middle: [0, size / 2, 0], size: [size * 0.7, size, deep], paint }];
  if (bound)
    solids.push({
      kind: 'box',
      middle: [size * 0.03, size / 2, 0],
      size: [size * 0.68, size * 0.95, deep * 0.72],
      paint: PAPER,
    });
  return { solids, height: size, deep, rests: 'flat', hub: size / 2 };
}

export function bag(size: number, paint: Rgb, deep: number): Shape {
  const solids: Solid[] = [
    { kind: 'box', middle: [0, size * 0.34, 0], size: [size, size * 0.68, size * deep], paint },
    {
      kind: 'box',
      middle: [0, size * 0.5, size * deep * 0.5],
      size: [size * 0.9, size * 0.06, 0.008],
      paint: dimmed(paint, 0.7),
    },
    ...[-1, 1].map((side): Solid => ({
      kind: 'box',
      middle: [side * size * 0.16, size * 0.74, 0],
      size: [size * 0.035, size * 0.14, size * 0.05],
      paint: dimmed(paint, 0.7),
    })),
    {
      kind: 'box',
      middle: [0, size * 0.81, 0],
      size: [size * 0.36, size * 0.04, size * 0.05],
      paint: dimmed(paint, 0.7),
    },
  ];
  return upright(solids, size * 0.83, size * deep);
}

export function key(size: number, paint: Rgb | null): Shape {
  const own = paint ?? colourOf('#b9974e');
  const solids: Solid[] = [
    {
      kind: 'turned',
      foot: [0, size * 0.8, -size * 0.03],
      axis: 'ahead',
      paint: own,
      profile: [
        [size * 0.09, size * 0.06],
        [size * 0.2, size * 0.05],
        [size * 0.2, size * 0.01],
        [size * 0.09, 0],
      ],
    },
    { kind: 'box', middle: [0, size * 0.31, 0], size: [size * 0.09, size * 0.62, size * 0.06], paint: own },
    { kind: 'box', middle: [size * 0.11, size * 0.08, 0], size: [size * 0.16, size * 0.14, size * 0.05], paint: own },
  ];
  return { solids, height: size, deep: size * 0.06, rests: 'flat', hub: size / 2 };
}

export function stick(size: number, paint: Rgb | null): Shape {
  const r = Math.min(0.025, size * 0.09);
  return {
    ...upright(
      [
        {
          kind: 'turned',
          foot: [0, 0, 0],
          axis: 'up',
          paint: paint ?? colourOf('#4a4038'),
          profile: [
            [0, size],
            [r * 1.3, size],
            [r * 1.3, size * 0.85],
            [r, size * 0.8],
            [r, 0],
            [0, 0],
          ],
        },
      ],
      size,
      2 * r,
    ),
    rests: 'flat',
  };
}

export function gun(size: number, paint: Rgb | null): Shape {
  const own = paint ?? DARK;
  const solids: Solid[] = [
    { kind: 'box', middle: [0, size * 0.5, size * 0.3], size: [size * 0.13, size * 0.2, size * 0.95], paint: own },
    {
      kind: 'box',
      middle: [0, size * 0.2, -size * 0.05],
      size: [size * 0.12, size * 0.46, size * 0.22],
      paint: dimmed(own, 0.8),
    },
  ];
  return { ...upright(solids, size * 0.6, size), rests: 'flat' };
}

export function knife(size: number, paint: Rgb | null): Shape {
  const solids: Solid[] = [
    { kind: 'box', middle: [0, size * 0.2, 0], size: [size * 0.08, size * 0.4, size * 0.06], paint: DARK },
    { kind: 'box', middle: [0, size * 0.7, 0], size: [size * 0.1, size * 0.6, size * 0.015], paint: paint ?? METAL },
  ];
  return { solids, height: size, deep: size * 0.06, rests: 'flat', hub: size / 2 };
}

export function round(size: number, paint: Rgb | null): Shape {
  return {
    solids: [ball([0, size / 2, 0], size / 2, paint ?? colourOf('#8d8377'))],
    height: size,
    deep: size,
    rests: 'upright',
    hub: size / 2,
  };
}
