/** Curved surfaces as grids of points, painted as a drawing is: an outline and a few flat tones from shade to light. */
import { css, dimmed, mixed } from './colour.ts';
import type { Rgb } from './colour.ts';
import type { Brush } from './item.ts';
import { clamp } from './numbers.ts';
import type { Context } from './surface.ts';
import { cross, dot, minus, unit } from './vector.ts';
import type { Vector } from './vector.ts';
import { toScreen } from './view.ts';
import type { Spot } from './view.ts';
import { toned, throughAir } from '../light/light.ts';

/** Points in the world, row after row; from the top down; each row runs from left to right as seen from outside. */
export interface Grid {
  readonly columns: number;
  readonly points: readonly Vector[];
}

export interface GridLook {
  readonly paint: Rgb;
  /** How many tones lie between shade and light. */
  readonly tones: number;
  /** Width of the outline in metres; 0 for none. */
  readonly outline: number;
  /** Only the part where this is above zero is painted; one number a point. */
  readonly mask?: readonly number[];
  /** Paints the side turned away instead, in deep shade: the inside of hair or a hood. */
  readonly inside?: boolean;
  /** Light that the surface itself sends out, 0 to 1. */
  readonly glow?: number;
}

export function paintGrid(brush: Brush, grid: Grid, look: GridLook): void {
  const { context, view, light } = brush;
  const spots = grid.points.map((point) => toScreen(view, point));
  const first = spots[0];
  if (!first || spots.some((spot) => spot.depth < 0.1)) return;
  const seen = facingQuads(spots, grid.columns, look.inside === true);
  const air = (colour: Rgb) => throughAir(light, colour, first.depth * 0.5);
  const mask = look.mask;

  if (look.outline > 0) {
    context.beginPath();
    traceRim(context, spots, grid.columns, seen, mask);
    context.strokeStyle = css(air(dimmed(toned(light, look.paint, 0), 0.42)), 0.8);
    context.lineWidth = Math.max(0.7, look.outline * first.scale * 2);
    context.lineCap = 'round';
    context.stroke();
  }
  const lit = look.inside === true ? [] : litness(grid, light.toward);
  const steps = look.inside === true ? 1 : look.tones;
  for (let step = 0; step < steps; step++) {
    const level = step / steps;
    context.beginPath();
    const floor = step === 0 ? mask : lit.map((value, i) => Math.min(value - level, mask?.[i] ?? 1));
    traceRegion(context, spots, grid.columns, seen, floor);
    const colour =
      look.inside === true
        ? dimmed(toned(light, look.paint, 0.05), 0.55)
        : toned(light, look.paint, level + 0.5 / steps);
    context.fillStyle = css(air(mixed(colour, look.paint, look.glow ?? 0)));
    context.fill();
  }
}

/** Which quads turn their outer (or, for `inside`, inner) face to the camera. */
function facingQuads(spots: readonly Spot[], columns: number, inside: boolean): readonly boolean[] {
  const seen: boolean[] = [];
  for (let i = 0; i + columns + 1 < spots.length; i++) {
    const [a, b, c, d] = [spots[i], spots[i + 1], spots[i + columns + 1], spots[i + columns]];
    const area = a && b && c && d ? (c.x - a.x) * (d.y - b.y) - (c.y - a.y) * (d.x - b.x) : 0;
    seen.push((i + 1) % columns !== 0 && (inside ? area < 0 : area > 0));
  }
  return seen;
}

/** How squarely each point faces the light, 0 to 1, from the grid's own slope. */
function litness(grid: Grid, toward: Vector): readonly number[] {
  const { points, columns } = grid;
  const rows = Math.round(points.length / columns);
  const at = (row: number, column: number): Vector => points[row * columns + column] ?? { x: 0, y: 0, z: 0 };
  return points.map((_, i) => {
    const row = Math.floor(i / columns);
    const column = i % columns;
    const closed =
      Math.abs(at(row, 0).x - at(row, columns - 1).x) + Math.abs(at(row, 0).z - at(row, columns - 1).z) < 1e-6;
    const before = column > 0 ? column - 1 : closed ? columns - 2 : 0;
    const after = column < columns - 1 ? column + 1 : closed ? 1 : columns - 1;
    const upper = Math.max(0, row - 1);
    const lower = Math.min(rows - 1, row + 1);
    const aside = minus(at(row, after), at(row, before));
    const down = minus(at(lower, column), at(upper, column));
    const normal = unit(cross(aside, down));
    return clamp(0.1 + 0.9 * clamp((dot(normal, toward) + 0.3) / 1.3) + 0.13 * normal.y);
  });
}

/** Adds the edge of the seen part as single strokes: where a seen quad has no seen neighbour, and along the mask's zero line. */
function traceRim(
  context: Context,
  spots: readonly Spot[],
  columns: number,
  seen: readonly boolean[],
  mask: readonly number[] | undefined,
): void {
  const closed = samePlace(spots[columns], spots[2 * columns - 1]);
  const at = (i: number) => mask?.[i] ?? 1;
  seen.forEach((shown, i) => {
    if (!shown) return;
    const column = i % columns;
    const right = column < columns - 2 ? i + 1 : closed ? i - column : -1;
    const left = column > 0 ? i - 1 : closed ? i + columns - 2 : -1;
    const corners = [i, i + 1, i + columns + 1, i + columns];
    [i - columns, right, i + columns, left].forEach((beside, side) => {
      const from = corners[side] ?? i;
      const until = corners[(side + 1) % 4] ?? i;
      if (seen[beside] !== true) stroke(context, cut(spots, from, until, at), cut(spots, until, from, at));
    });
    const crossings = corners.flatMap((corner, k) => {
      const next = corners[(k + 1) % 4] ?? corner;
      if (at(corner) > 0 === at(next) > 0) return [];
      return [at(corner) > 0 ? cut(spots, next, corner, at) : cut(spots, corner, next, at)];
    });
    if (crossings.length === 2) stroke(context, crossings[0] ?? null, crossings[1] ?? null);
  });
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** The end `from` of an edge, or the place along it where the values cross zero; null where all of the edge is below. */
function cut(spots: readonly Spot[], from: number, until: number, at: (i: number) => number): Pixel | null {
  const [a, b] = [spots[from], spots[until]];
  const [here, there] = [at(from), at(until)];
  if (!a || !b || (here <= 0 && there <= 0)) return null;
  if (here > 0) return a;
  const share = here / (here - there);
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function stroke(context: Context, from: Pixel | null, until: Pixel | null): void {
  if (!from || !until || samePlace(from, until)) return;
  context.moveTo(from.x, from.y);
  context.lineTo(until.x, until.y);
}

function samePlace(a: Pixel | undefined, b: Pixel | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a.x - b.x) + Math.abs(a.y - b.y) < 1e-3;
}

/** Adds the part of the seen quads where `values` is above zero; whole stretches of a row as one shape. */
function traceRegion(
  context: Context,
  spots: readonly Spot[],
  columns: number,
  seen: readonly boolean[],
  values: readonly number[] | undefined,
): void {
  const whole = (i: number) =>
    values === undefined ||
    ((values[i] ?? 0) > 0 &&
      (values[i + 1] ?? 0) > 0 &&
      (values[i + columns] ?? 0) > 0 &&
      (values[i + columns + 1] ?? 0) > 0);
  for (let i = 0; i < seen.length; i++) {
    if (seen[i] !== true) continue;
    if (!whole(i)) {
      tracePart(context, spots, values ?? [], [i, i + 1, i + columns + 1, i + columns]);
      continue;
    }
    let end = i;
    while (seen[end + 1] === true && whole(end + 1)) end++;
    const start = spots[i];
    if (start) context.moveTo(start.x, start.y);
    for (let k = i + 1; k <= end + 1; k++) lineTo(context, spots[k]);
    for (let k = end + 1; k >= i; k--) lineTo(context, spots[k + columns]);
    context.closePath();
    i = end;
  }
}

/** One quad cut along the line where the values are zero. */
function tracePart(
  context: Context,
  spots: readonly Spot[],
  values: readonly number[],
  corners: readonly number[],
): void {
  let added = 0;
  const add = (x: number, y: number) => {
    if (added++ > 0) context.lineTo(x, y);
    else context.moveTo(x, y);
  };
  corners.forEach((corner, k) => {
    const next = corners[(k + 1) % corners.length] ?? corner;
    const [a, b] = [spots[corner], spots[next]];
    const here = values[corner] ?? 0;
    const there = values[next] ?? 0;
    if (!a || !b) return;
    if (here > 0) add(a.x, a.y);
    if (here > 0 !== there > 0)
      add(a.x + ((b.x - a.x) * here) / (here - there), a.y + ((b.y - a.y) * here) / (here - there));
  });
  if (added > 0) context.closePath();
}

function lineTo(context: Context, spot: Spot | undefined): void {
  if (spot) context.lineTo(spot.x, spot.y);
}
