/** What a head wears: caps, brims, helmets, hoods, wraps and glasses, as shells over the same head. */
import { css, dimmed } from '../base/colour.ts';
import { paintGrid } from '../base/grid.ts';
import type { Grid } from '../base/grid.ts';
import type { Brush } from '../base/item.ts';
import { dot, minus, unit } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import { toScreen, traceShape } from '../base/view.ts';
import { toned } from '../light/light.ts';
import { strokeLine } from './face.ts';
import { RINGS, around, onFace, placed, ringAt } from './head-shape.ts';
import type { HeadPlace } from './head-shape.ts';
import type { Headwear, Wardrobe } from './wardrobe.ts';

interface Cover {
  readonly thick: number;
  readonly front: number;
  readonly side: number;
  readonly back: number;
}

/** Lower edge of each cover at brow, ear and nape, in head heights from the head's middle. */
const COVERS: Readonly<Record<Exclude<Headwear, 'none'>, Cover>> = {
  cap: { thick: 0.05, front: 0.2, side: 0.1, back: -0.02 },
  beanie: { thick: 0.075, front: 0.17, side: 0.03, back: -0.1 },
  brim: { thick: 0.06, front: 0.2, side: 0.16, back: 0.12 },
  helmet: { thick: 0.11, front: 0.2, side: -0.12, back: -0.22 },
  hood: { thick: 0.09, front: 0.34, side: -0.52, back: -0.58 },
  wrap: { thick: 0.07, front: 0.22, side: -0.5, back: -0.56 },
};

export function paintHeadwear(
  brush: Brush,
  place: HeadPlace,
  wardrobe: Wardrobe,
  columns: number,
  tones: number,
): void {
  if (wardrobe.eyewear !== 'none') paintGlasses(brush, place, wardrobe.eyewear === 'dark');
  if (wardrobe.headwear === 'none') return;
  const cover = COVERS[wardrobe.headwear];
  const { grid, mask } = shell(place, cover, columns);
  const look = { paint: wardrobe.headColour, tones: Math.min(5, tones), outline: place.size * 0.008, mask };
  if (wardrobe.headwear === 'hood' || wardrobe.headwear === 'wrap')
    paintGrid(brush, grid, {
      ...look,
      inside: true,
      outline: 0,
      mask: mask.map((value, i) => ((grid.points[i]?.y ?? 0) > place.middle.y - place.size * 0.2 ? -1 : value)),
    });
  const kind = wardrobe.headwear === 'cap' || wardrobe.headwear === 'brim' ? wardrobe.headwear : null;
  const toEye = unit(minus(brush.view.eye, place.middle));
  const brimBehind = dot(kind === 'cap' ? place.frame.ahead : place.frame.up, toEye) * (kind === 'cap' ? 1 : -1) < 0;
  if (kind !== null && brimBehind) paintBrim(brush, place, kind, wardrobe);
  paintGrid(brush, grid, look);
  if (kind !== null && !brimBehind) paintBrim(brush, place, kind, wardrobe);
}

function shell(
  place: HeadPlace,
  cover: Cover,
  columns: number,
): { readonly grid: Grid; readonly mask: readonly number[] } {
  const points: Vector[] = [];
  const mask: number[] = [];
  const heights = RINGS.map((at) => at.y);
  const lowest = Math.min(cover.front, cover.side, cover.back) - 0.04;
  for (const y of [...heights.filter((height) => height > lowest), lowest]) {
    const at = ringAt(Math.max(y, -0.16));
    for (let column = 0; column <= columns; column++) {
      const angle = (2 * Math.PI * column) / columns;
      const { x, z } = around(at, angle);
      const size = Math.max(0.05, Math.hypot(x, z));
      const grown = (size + cover.thick) / size;
      points.push(placed(place, x * grown, y + cover.thick * Math.max(0, y * 1.9), z * grown));
      const turn = Math.abs(180 - (column / columns) * 360);
      const edge =
        turn < 90
          ? cover.front + (cover.side - cover.front) * (turn / 90) ** 2
          : cover.side + ((cover.back - cover.side) * (turn - 90)) / 90;
      mask.push(y - edge);
    }
  }
  return { grid: { columns: columns + 1, points }, mask };
}

function paintBrim(brush: Brush, place: HeadPlace, kind: 'cap' | 'brim', wardrobe: Wardrobe): void {
  const ring = ringAt(0.2);
  const edge = Array.from({ length: 24 }, (_, i) => {
    const angle = (i / 24) * 2 * Math.PI;
    const { x, z } = around(ring, angle);
    const grown = kind === 'brim' ? 1.75 : z > 0.1 ? 1 + 0.75 * ((z - 0.1) / 0.32) : 1;
    return placed(
      place,
      x * (kind === 'brim' ? grown : Math.min(grown, 1.1)),
      0.19 - (kind === 'cap' ? 0.05 * Math.max(0, z) : 0),
      z * grown,
    );
  });
  const { context, light, view } = brush;
  context.beginPath();
  if (!traceShape(context, view, edge)) return;
  const above = dot(place.frame.up, unit(minus(view.eye, placed(place, 0, 0.2, 0)))) > 0;
  context.fillStyle = css(
    above ? toned(light, wardrobe.headColour, 0.7) : dimmed(toned(light, wardrobe.headColour, 0.05), 0.6),
  );
  context.strokeStyle = css(dimmed(toned(light, wardrobe.headColour, 0), 0.4), 0.8);
  context.lineWidth = Math.max(0.6, place.size * 0.012 * toScreen(view, place.middle).scale);
  context.stroke();
  context.fill();
}

function paintGlasses(brush: Brush, place: HeadPlace, dark: boolean): void {
  const { context, view } = brush;
  const toEye = unit(minus(view.eye, place.middle));
  const width = Math.max(0.8, place.size * 0.018 * toScreen(view, place.middle).scale);
  for (const side of [-1, 1]) {
    if (dot(place.frame.ahead, toEye) + dot(place.frame.right, toEye) * side * 0.5 < 0.05) continue;
    const rim = Array.from({ length: 14 }, (_, i) => {
      const angle = (i / 14) * 2 * Math.PI;
      return onFace(place, side * 0.165 + 0.1 * Math.cos(angle), 0.02 + 0.078 * Math.sin(angle), 0.055);
    });
    context.beginPath();
    if (!traceShape(context, view, rim)) continue;
    context.fillStyle = dark ? 'rgba(12,13,16,.93)' : 'rgba(210,225,235,.14)';
    context.fill();
    context.strokeStyle = '#17171a';
    context.lineWidth = width;
    context.stroke();
    if (dot(place.frame.right, toEye) * side > -0.2)
      strokeLine(
        brush,
        [onFace(place, side * 0.26, 0.04, 0.03), placed(place, side * 0.355, 0.03, -0.05)],
        '#17171a',
        width,
      );
  }
  if (dot(place.frame.ahead, toEye) > 0)
    strokeLine(brush, [onFace(place, -0.065, 0.03, 0.06), onFace(place, 0.065, 0.03, 0.06)], '#17171a', width);
}
