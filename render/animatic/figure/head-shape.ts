/** The form of a head as a grid: skull, brow, cheeks, jaw and nose, in head heights, so that it can be turned and lit like any solid. */
import type { Grid } from '../base/grid.ts';
import { mix } from '../base/numbers.ts';
import { inFrame } from '../base/vector.ts';
import type { Frame, Vector } from '../base/vector.ts';

/** Half width, front and back at a height, all in head heights from the head's middle; front is toward the face. */
interface Ring {
  readonly y: number;
  readonly wide: number;
  readonly front: number;
  readonly back: number;
}

export const RINGS: readonly Ring[] = [
  ring(0.5, 0, -0.03, -0.03),
  ring(0.496, 0.062, 0.055, -0.11),
  ring(0.484, 0.118, 0.135, -0.185),
  ring(0.462, 0.175, 0.215, -0.255),
  ring(0.43, 0.225, 0.274, -0.312),
  ring(0.39, 0.262, 0.32, -0.36),
  ring(0.31, 0.308, 0.376, -0.425),
  ring(0.22, 0.334, 0.402, -0.46),
  ring(0.13, 0.343, 0.41, -0.47),
  ring(0.06, 0.343, 0.4, -0.465),
  ring(0, 0.338, 0.394, -0.445),
  ring(-0.07, 0.33, 0.394, -0.41),
  ring(-0.14, 0.32, 0.394, -0.34),
  ring(-0.2, 0.306, 0.394, -0.25),
  ring(-0.26, 0.288, 0.394, -0.165),
  ring(-0.32, 0.262, 0.392, -0.095),
  ring(-0.38, 0.226, 0.39, -0.02),
  ring(-0.43, 0.184, 0.385, 0.06),
  ring(-0.47, 0.128, 0.365, 0.14),
  ring(-0.5, 0, 0.26, 0.26),
];

/** A head placed in the world; `size` is its height in metres. */
export interface HeadPlace {
  readonly middle: Vector;
  readonly frame: Frame;
  readonly size: number;
}

/** The skull and face; `columns` around, every `step`-th ring. */
export function headGrid(place: HeadPlace, columns: number, step: number): Grid {
  const rings = RINGS.filter((_, i) => i % step === 0 || i === RINGS.length - 1);
  const points = rings.flatMap((at) =>
    Array.from({ length: columns + 1 }, (_, column) => {
      const angle = (2 * Math.PI * column) / columns;
      const { x, z } = around(at, angle);
      return placed(place, x, at.y, z + (z > 0 ? relief(x, at.y) : 0));
    }),
  );
  return { columns: columns + 1, points };
}

const NOSE = [
  { y: 0.09, out: -0.004, wide: 0.032 },
  { y: 0.03, out: 0.022, wide: 0.038 },
  { y: -0.04, out: 0.056, wide: 0.048 },
  { y: -0.1, out: 0.094, wide: 0.066 },
  { y: -0.14, out: 0.112, wide: 0.082 },
  { y: -0.17, out: 0.078, wide: 0.078 },
  { y: -0.188, out: -0.004, wide: 0.05 },
] as const;

/** From the figure's right to its left, as a grid's rows must run. */
const ACROSS = [1, 0.62, 0.3, 0, -0.3, -0.62, -1] as const;

/** The nose, on the face; its own grid because it stands before the far cheek. */
export function noseGrid(place: HeadPlace): Grid {
  const points = NOSE.flatMap((row) =>
    ACROSS.map((share) => {
      const x = share * row.wide;
      return placed(place, x, row.y, faceDepth(x, row.y) + row.out * Math.cos((share * Math.PI) / 2) ** 0.8 - 0.004);
    }),
  );
  return { columns: ACROSS.length, points };
}

/** The place on the face's surface at `x` to the figure's right and `y` up, in head heights. */
export function onFace(place: HeadPlace, x: number, y: number, lift = 0.006): Vector {
  return placed(place, x, y, faceDepth(x, y) + lift);
}

export function placed(place: HeadPlace, x: number, y: number, z: number): Vector {
  return inFrame(place.middle, place.frame, x * place.size, y * place.size, z * place.size);
}

/** The ring of the head at a height; above and below the head, its nearest. */
export function ringAt(y: number): Ring {
  const upper = RINGS.findLast((entry) => entry.y >= y) ?? RINGS[0];
  const lower = RINGS.find((entry) => entry.y < y) ?? RINGS.at(-1);
  if (!upper || !lower) throw new Error('The table of head rings is empty.');
  const share = upper.y > lower.y ? Math.min(1, Math.max(0, (upper.y - y) / (upper.y - lower.y))) : 0;
  return ring(
    y,
    mix(upper.wide, lower.wide, share),
    mix(upper.front, lower.front, share),
    mix(upper.back, lower.back, share),
  );
}

/** A point of a ring; angle 0 is the back of the head, a quarter turn its right side. */
export function around(at: Ring, angle: number): { readonly x: number; readonly z: number } {
  return { x: at.wide * Math.sin(angle), z: (at.front + at.back) / 2 - ((at.front - at.back) / 2) * Math.cos(angle) };
}

function faceDepth(x: number, y: number): number {
  const at = ringAt(y);
  const share = Math.min(0.999, Math.abs(x) / Math.max(0.01, at.wide));
  return (at.front + at.back) / 2 + ((at.front - at.back) / 2) * Math.sqrt(1 - share * share) + relief(x, y);
}

/** What the features add to the plain oval: sockets, cheekbones, the mound of the mouth, the chin. */
function relief(x: number, y: number): number {
  const side = Math.abs(x);
  return (
    -0.03 * bump(side - 0.165, 0.075, y - 0.03, 0.05) +
    0.016 * bump(side - 0.16, 0.12, y - 0.125, 0.035) +
    0.014 * bump(side - 0.215, 0.07, y + 0.11, 0.06) +
    0.016 * bump(x, 0.13, y + 0.29, 0.06) -
    0.016 * bump(x, 0.11, y + 0.375, 0.03) +
    0.022 * bump(x, 0.09, y + 0.44, 0.05)
  );
}

function bump(x: number, wide: number, y: number, high: number): number {
  return Math.exp(-((x / wide) ** 2) - (y / high) ** 2);
}

function ring(y: number, wide: number, front: number, back: number): Ring {
  return { y, wide, front, back };
}
