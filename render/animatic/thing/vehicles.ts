/** Cars and cycles, put together from a few solids; they face their own ahead. */
import { colourOf, dimmed } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import type { Solid } from './solid.ts';

const RUBBER = colourOf('#1d1d20');
const GLASS = colourOf('#7f97a5');

/** A car `long` metres from bumper to bumper. */
export function carSolids(long: number, paint: Rgb): readonly Solid[] {
  const wide = long * 0.4;
  const radius = long * 0.075;
  const wheels = [-1, 1].flatMap((side) =>
    [-0.3, 0.31].map((at): Solid => wheel([side * wide * 0.44 - long * 0.025, radius, at * long], radius, long * 0.05)),
  );
  return [
    { kind: 'box', middle: [0, long * 0.125, 0], size: [wide, long * 0.12, long], paint },
    {
      kind: 'box',
      middle: [0, long * 0.225, -long * 0.05],
      size: [wide * 0.86, long * 0.085, long * 0.5],
      paint: GLASS,
    },
    { kind: 'box', middle: [0, long * 0.275, -long * 0.06], size: [wide * 0.84, long * 0.02, long * 0.44], paint },
    {
      kind: 'box',
      middle: [0, long * 0.13, long * 0.5],
      size: [wide * 0.9, long * 0.03, 0.02],
      paint: colourOf('#f3e9c8'),
      glow: 0.5,
    },
    ...wheels,
  ];
}

/** A bicycle or a motorcycle `long` metres over both wheels. */
export function cycleSolids(long: number, paint: Rgb): readonly Solid[] {
  const radius = long * 0.19;
  return [
    wheel([-0.02, radius, -long * 0.31], radius, 0.04),
    wheel([-0.02, radius, long * 0.31], radius, 0.04),
    { kind: 'box', middle: [0, radius * 1.35, 0], size: [0.05, radius * 0.5, long * 0.46], paint },
    { kind: 'box', middle: [0, radius * 2.1, -long * 0.12], size: [0.1, 0.05, 0.26], paint: RUBBER },
    { kind: 'box', middle: [0, radius * 2.35, long * 0.22], size: [0.5, 0.03, 0.03], paint: dimmed(paint, 0.6) },
    {
      kind: 'box',
      middle: [0, radius * 1.7, long * 0.26],
      size: [0.035, radius * 1.3, 0.04],
      paint: dimmed(paint, 0.7),
    },
  ];
}

function wheel(foot: readonly [number, number, number], radius: number, wide: number): Solid {
  return {
    kind: 'turned',
    foot,
    axis: 'right',
    paint: RUBBER,
    profile: [
      [0, wide],
      [radius * 0.6, wide],
      [radius, wide * 0.85],
      [radius, wide * 0.15],
      [radius * 0.6, 0],
      [0, 0],
    ],
  };
}
