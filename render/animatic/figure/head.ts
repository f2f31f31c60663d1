/** Paints a whole head: skull and face in flat tones, ears, nose, features, hair, what it wears. */
import { css, dimmed, mixed } from '../base/colour.ts';
import { paintGrid } from '../base/grid.ts';
import type { Grid } from '../base/grid.ts';
import type { Brush, Item } from '../base/item.ts';
import { smooth } from '../base/numbers.ts';
import { dot, minus, unit } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import { depthOf, toScreen, traceShape } from '../base/view.ts';
import type { View } from '../base/view.ts';
import { toned } from '../light/light.ts';
import { paintFace, strokeLine } from './face.ts';
import type { Expression } from './face.ts';
import { hairShell } from './hair.ts';
import { headGrid, noseGrid, onFace, placed, ringAt } from './head-shape.ts';
import type { HeadPlace } from './head-shape.ts';
import { paintHeadwear } from './headwear.ts';
import type { Looks } from './looks.ts';
import type { Wardrobe } from './wardrobe.ts';

/** How much nearer than it is a head is drawn, in head heights; what hangs from it likewise. */
export const HEAD_NEARER = 0.72;

export function headItems(
  view: View,
  place: HeadPlace,
  looks: Looks,
  wardrobe: Wardrobe,
  expression: Expression,
): readonly Item[] {
  const depth = depthOf(view, place.middle);
  const covered = wardrobe.headwear === 'hood' || wardrobe.headwear === 'wrap' || wardrobe.headwear === 'helmet';
  const style = covered ? 'bald' : looks.hair;
  const curtain = style === 'long' || style === 'bob';
  const front: Item = {
    // A head stands before its own neck and shoulders from wherever it is seen.
    depth: depth - place.size * HEAD_NEARER,
    paint: (brush) => {
      const pixels = place.size * toScreen(brush.view, place.middle).scale;
      const { columns, tones } = detailFor(pixels);
      const outline = pixels > 20 ? place.size * 0.008 : place.size * 0.012;
      const shell = hairShell(place, style, columns);
      for (const side of [-1, 1])
        if (!covered && !facesEar(brush, place, side)) paintEar(brush, place, looks, side, pixels);
      paintGrid(brush, headGrid(place, columns, pixels < 30 ? 2 : 1), { paint: looks.skin, tones, outline });
      if (pixels > 60) paintCheeks(brush, place, looks);
      if (pixels > 14) paintNose(brush, place, looks, pixels, tones);
      paintFace(brush, place, looks, expression, pixels);
      if (looks.beard !== 'none') paintBeard(brush, place, looks, columns, tones);
      if (shell)
        paintGrid(brush, shell.grid, { paint: looks.hairColour, tones: Math.min(5, tones), outline, mask: shell.mask });
      for (const side of [-1, 1])
        if (!covered && !curtain && facesEar(brush, place, side)) paintEar(brush, place, looks, side, pixels);
      paintHeadwear(brush, place, wardrobe, columns, tones);
    },
  };
  if (!curtain) return [front];
  const behind: Item = {
    depth: depth + place.size * 0.5,
    paint: (brush) => {
      const shell = hairShell(place, style, detailFor(place.size * toScreen(brush.view, place.middle).scale).columns);
      if (shell)
        paintGrid(brush, shell.grid, { paint: looks.hairColour, tones: 1, outline: 0, mask: shell.mask, inside: true });
    },
  };
  return [behind, front];
}

/** How finely a head of that many pixels is drawn: facets around, and tones from shade to light. */
function detailFor(pixels: number): { readonly columns: number; readonly tones: number } {
  if (pixels < 30) return { columns: 12, tones: 3 };
  if (pixels < 110) return { columns: 20, tones: 5 };
  return pixels < 220 ? { columns: 24, tones: 6 } : { columns: 36, tones: 8 };
}

/** The ear of one side is turned to the camera. */
function facesEar(brush: Brush, place: HeadPlace, side: number): boolean {
  const toEye = unit(minus(brush.view.eye, place.middle));
  return dot(place.frame.right, toEye) * side > -0.12;
}

function paintEar(brush: Brush, place: HeadPlace, looks: Looks, side: number, pixels: number): void {
  const shape = (size: number): readonly Vector[] =>
    Array.from({ length: 12 }, (_, i) => {
      const angle = (i / 12) * 2 * Math.PI;
      const low = Math.sin(angle) < 0 ? 0.78 : 1;
      return placed(
        place,
        side * (0.345 + 0.03 * Math.cos(angle + 2.6)),
        -0.03 + 0.1 * size * Math.sin(angle),
        -0.06 + 0.062 * size * low * Math.cos(angle),
      );
    });
  const { context, view, light } = brush;
  context.beginPath();
  if (!traceShape(context, view, shape(1))) return;
  context.strokeStyle = css(dimmed(toned(light, looks.skin, 0), 0.42), 0.8);
  context.lineWidth = Math.max(0.6, pixels * 0.012);
  context.stroke();
  const lit = smooth(-0.6, 0.8, dot(place.frame.right, light.toward) * side);
  context.fillStyle = css(toned(light, mixed(looks.skin, [0.75, 0.35, 0.3], 0.08), 0.15 + 0.6 * lit));
  context.fill();
  if (pixels < 40) return;
  context.beginPath();
  if (traceShape(context, view, shape(0.58))) {
    context.fillStyle = css(dimmed(toned(light, looks.skin, 0.15), 0.8), 0.6);
    context.fill();
  }
}

function paintNose(brush: Brush, place: HeadPlace, looks: Looks, pixels: number, tones: number): void {
  const toEye = unit(minus(brush.view.eye, place.middle));
  if (dot(place.frame.ahead, toEye) < -0.5) return;
  const grid = noseGrid(place);
  paintGrid(brush, grid, { paint: looks.skin, tones, outline: 0 });
  const facing = dot(place.frame.ahead, toEye);
  const ridge = [0.05, -0.02, -0.08, -0.13, -0.165, -0.185].map((y, i) =>
    placed(place, 0, y, ringAt(y).front + ([0.02, 0.036, 0.078, 0.114, 0.085, 0.01][i] ?? 0)),
  );
  const line = css(dimmed(toned(brush.light, looks.skin, 0.1), 0.5), 0.75);
  if (facing < 0.9 && pixels > 30) {
    brush.context.globalAlpha = smooth(0.9, 0.6, facing);
    strokeLine(brush, ridge, line, pixels * 0.011);
    brush.context.globalAlpha = 1;
  }
  if (pixels < 50) return;
  for (const side of [-1, 1]) {
    if (dot(place.frame.right, toEye) * side < -0.55) continue;
    strokeLine(
      brush,
      [placed(place, side * 0.03, -0.176, 0.43), placed(place, side * 0.058, -0.172, 0.425)],
      css(dimmed(toned(brush.light, looks.skin, 0), 0.4), 0.8),
      pixels * 0.02,
    );
    strokeLine(
      brush,
      [
        onFace(place, side * 0.082, -0.12, 0.012),
        onFace(place, side * 0.094, -0.155, 0.014),
        onFace(place, side * 0.075, -0.182, 0.014),
      ],
      line,
      pixels * 0.008,
    );
  }
}

function paintCheeks(brush: Brush, place: HeadPlace, looks: Looks): void {
  const toEye = unit(minus(brush.view.eye, place.middle));
  for (const side of [-1, 1]) {
    if (dot(place.frame.ahead, toEye) + dot(place.frame.right, toEye) * side * 0.6 < 0.25) continue;
    const spot = toScreen(brush.view, onFace(place, side * 0.2, -0.13));
    const radius = place.size * 0.13 * spot.scale;
    brush.context.globalAlpha = 0.16;
    const blush = brush.softSpot(mixed(toned(brush.light, looks.skin, 0.6), [0.8, 0.2, 0.15], 0.45));
    brush.context.drawImage(blush, spot.x - radius, spot.y - radius, radius * 2, radius * 2);
    brush.context.globalAlpha = 1;
  }
}

function paintBeard(brush: Brush, place: HeadPlace, looks: Looks, columns: number, tones: number): void {
  const stubble = looks.beard === 'stubble';
  const grid: Grid = headGrid({ ...place, size: place.size * (stubble ? 1.004 : 1.025) }, columns, 1);
  const local = headGrid(
    {
      middle: { x: 0, y: 0, z: 0 },
      frame: { right: { x: 1, y: 0, z: 0 }, up: { x: 0, y: 1, z: 0 }, ahead: { x: 0, y: 0, z: 1 } },
      size: 1,
    },
    columns,
    1,
  );
  const mask = local.points.map(({ x, y, z }) => {
    const mouth = Math.hypot(x / 0.11, (y + 0.3) / 0.045) - 1;
    const cheek = -0.2 - 0.35 * Math.max(0, 0.2 - Math.abs(x)) - y + Math.max(0, Math.abs(x) - 0.24) * 1.6;
    return Math.min(mouth * 0.1, cheek, z + 0.1);
  });
  paintGrid(brush, grid, {
    paint: stubble ? mixed(looks.skin, looks.hairColour, 0.42) : looks.hairColour,
    tones: stubble ? tones : Math.min(4, tones),
    outline: 0,
    mask,
  });
}
