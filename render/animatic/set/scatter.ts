/** Stones, tufts and trees strewn over open ground on a grid of chance, the same ones from every camera. */
import { colourOf, css, dimmed } from '../base/colour.ts';
import type { Brush, Item } from '../base/item.ts';
import { hash } from '../base/noise.ts';
import { clamp } from '../base/numbers.ts';
import { along, plus, times, vector } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import { depthOf, toScreen } from '../base/view.ts';
import type { View } from '../base/view.ts';
import { shaded, throughAir } from '../light/light.ts';
import type { GroundKind } from './ground-pattern.ts';

interface Sowing {
  readonly cell: number;
  readonly reach: number;
  /** Share of cells with a stone, and with a tuft. */
  readonly stones: number;
  readonly tufts: number;
  readonly seed: number;
}

const DESERT: readonly Sowing[] = [
  { cell: 1.7, reach: 40, stones: 0.11, tufts: 0.05, seed: 3 },
  { cell: 0.4, reach: 4, stones: 0.1, tufts: 0, seed: 23 },
];
const PLAIN: readonly Sowing[] = [
  { cell: 1.1, reach: 22, stones: 0.015, tufts: 0.3, seed: 5 },
  { cell: 0.34, reach: 4, stones: 0.02, tufts: 0.34, seed: 29 },
];

const STONE = colourOf('#6b5548');
const STRAW = colourOf('#a2834a');
const GRASS = colourOf('#6f8138');
const BARK = colourOf('#4d3a2b');
const LEAVES = colourOf('#4f6b34');

/** `clear` keeps the ground free under the places where people stand. */
export function scatterItems(
  view: View,
  ground: GroundKind,
  trees: boolean,
  t: number,
  clear: readonly Vector[],
): readonly Item[] {
  const small = (ground === 'grass' ? PLAIN : DESERT).flatMap((sowing) =>
    sown(view, ground === 'snow' ? { ...sowing, stones: sowing.stones / 3 } : sowing, ground, t),
  );
  return trees ? [...small, ...treeItems(view, clear, t)] : small;
}

function sown(view: View, sowing: Sowing, ground: GroundKind, t: number): readonly Item[] {
  const items: Item[] = [];
  const { cell, reach, stones, tufts, seed } = sowing;
  const middle = along(view.eye, view.ahead, reach * 0.45);
  for (let i = Math.floor((middle.x - reach * 0.6) / cell); i <= (middle.x + reach * 0.6) / cell; i++) {
    for (let j = Math.floor((middle.z - reach * 0.6) / cell); j <= (middle.z + reach * 0.6) / cell; j++) {
      const chance = hash(i, j, seed);
      if (chance > stones + tufts) continue;
      const at = vector((i + hash(i, j, seed + 1)) * cell, 0, (j + hash(i, j, seed + 2)) * cell);
      const spot = toScreen(view, at);
      if (
        spot.depth < 0.5 ||
        spot.depth > reach * 1.2 ||
        spot.x < -60 ||
        spot.x > view.width + 60 ||
        spot.y > view.height + 120 ||
        spot.y < -20
      )
        continue;
      const size = hash(i, j, seed + 6);
      if (chance < stones)
        items.push({
          depth: spot.depth,
          paint: (brush) => paintStone(brush, at, seed > 20 ? 0.004 + 0.02 * size ** 3 : 0.02 + 0.07 * size ** 3),
        });
      else
        items.push({
          depth: spot.depth,
          paint: (brush) =>
            paintTuft(
              brush,
              at,
              ground,
              (ground !== 'grass' ? 0.16 + 0.26 * size : 0.09 + 0.16 * size) * (seed > 20 ? 0.6 : 1),
              t,
              i * 2 + j,
            ),
        });
    }
  }
  return items;
}

function paintStone(brush: Brush, at: Vector, radius: number): void {
  const { context, view, light } = brush;
  const spot = toScreen(view, at);
  const size = radius * spot.scale;
  if (size < 0.4) return;
  const flat = Math.max(0.15, Math.hypot(light.toward.x, light.toward.z));
  const long = Math.min(6, flat / Math.max(0.12, light.toward.y)) * radius;
  const end = toScreen(view, plus(at, times(vector(-light.toward.x / flat, 0, -light.toward.z / flat), long)));
  context.globalAlpha = 0.4 * light.shadow;
  context.strokeStyle = css(dimmed(light.zenith, 0.5));
  context.lineWidth = size * 0.9;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(spot.x, spot.y);
  context.lineTo(end.x, end.y);
  context.stroke();
  context.globalAlpha = 1;
  context.fillStyle = css(throughAir(light, shaded(light, STONE, vector(0, 0.3, -0.95)), spot.depth));
  context.beginPath();
  context.ellipse(spot.x, spot.y - size * 0.35, size, size * 0.62, 0, 0, 2 * Math.PI);
  context.fill();
  if (size < 2) return;
  const side = light.toward.x * view.right.x + light.toward.z * view.right.z > 0 ? 0.28 : -0.28;
  context.fillStyle = css(throughAir(light, shaded(light, STONE, light.toward), spot.depth), 0.85);
  context.beginPath();
  context.ellipse(spot.x + side * size, spot.y - size * 0.52, size * 0.62, size * 0.34, 0, 0, 2 * Math.PI);
  context.fill();
}

function paintTuft(brush: Brush, at: Vector, ground: GroundKind, tall: number, t: number, seed: number): void {
  const { context, view, light } = brush;
  const foot = toScreen(view, at);
  if (tall * foot.scale < 1.5) return;
  const paint = ground === 'grass' ? GRASS : STRAW;
  const { wind } = light.weather;
  const bright = css(throughAir(light, shaded(light, paint, light.toward), foot.depth));
  const dark = css(throughAir(light, dimmed(shaded(light, paint, times(light.toward, -1)), 0.62), foot.depth));
  context.lineWidth = Math.max(0.6, 0.011 * foot.scale * (tall / 0.3));
  context.lineCap = 'round';
  for (const shade of [true, false]) {
    context.beginPath();
    for (let blade = shade ? 0 : 1; blade < 7; blade += 2) {
      const angle = (blade / 6 - 0.5) * 1.5;
      const sway =
        Math.sin(t * (3 + light.weather.windSpeed * 0.3) + seed + blade) *
        0.02 *
        Math.min(3, 0.6 + light.weather.windSpeed * 0.3);
      const lean = { x: wind.x * 0.03 + sway, z: wind.z * 0.03 };
      const across = times(view.right, Math.sin(angle) * 0.6 * tall);
      const tip = plus(plus(at, across), vector(lean.x * tall * 1.6, Math.cos(angle) * tall, lean.z * tall * 1.6));
      const bend = toScreen(view, plus(plus(at, times(across, 0.35)), vector(0, tall * 0.62, 0)));
      const end = toScreen(view, tip);
      context.moveTo(foot.x, foot.y);
      context.quadraticCurveTo(bend.x, bend.y, end.x, end.y);
    }
    context.strokeStyle = shade ? dark : bright;
    context.stroke();
  }
}

const TREE_CELL = 7;
const TREE_REACH = 70;

function treeItems(view: View, clear: readonly Vector[], t: number): readonly Item[] {
  const items: Item[] = [];
  const middle = along(view.eye, view.ahead, TREE_REACH * 0.45);
  for (
    let i = Math.floor((middle.x - TREE_REACH * 0.6) / TREE_CELL);
    i <= (middle.x + TREE_REACH * 0.6) / TREE_CELL;
    i++
  ) {
    for (
      let j = Math.floor((middle.z - TREE_REACH * 0.6) / TREE_CELL);
      j <= (middle.z + TREE_REACH * 0.6) / TREE_CELL;
      j++
    ) {
      if (hash(i, j, 61) > 0.55) continue;
      const at = vector((i + hash(i, j, 62)) * TREE_CELL, 0, (j + hash(i, j, 63)) * TREE_CELL);
      const inTheWay =
        [...clear, view.eye].some((place) => Math.hypot(place.x - at.x, place.z - at.z) < 3.5) || depthOf(view, at) < 6;
      if (!inTheWay)
        items.push({
          depth: depthOf(view, at),
          paint: (brush) => paintTree(brush, at, 5 + 4 * hash(i, j, 64), i * 7 + j, t),
        });
    }
  }
  return items;
}

function paintTree(brush: Brush, at: Vector, tall: number, seed: number, t: number): void {
  const { context, view, light } = brush;
  const foot = toScreen(view, at);
  const top = toScreen(view, plus(at, vector(0, tall * 0.6, 0)));
  if (foot.x < -view.width * 0.5 || foot.x > view.width * 1.5) return;
  context.strokeStyle = css(throughAir(light, shaded(light, BARK, times(view.ahead, -1)), foot.depth));
  context.lineWidth = Math.max(0.8, 0.04 * tall * foot.scale);
  context.lineCap = 'butt';
  context.beginPath();
  context.moveTo(foot.x, foot.y);
  context.lineTo(top.x, top.y);
  context.stroke();
  for (const [layer, level] of [-0.7, 0.1, 0.9].entries()) {
    context.fillStyle = css(
      throughAir(light, shaded(light, LEAVES, plus(times(light.toward, level), vector(0, 0.2 * level, 0))), foot.depth),
    );
    context.beginPath();
    for (let blob = 0; blob < 8; blob++) {
      const angle = (blob / 7) * 2 * Math.PI + seed;
      const out = blob === 7 ? 0 : 0.15 + 0.06 * hash(seed, blob, 66);
      const reach = tall * (0.13 + 0.1 * hash(seed, blob, 65)) * (1 - layer * 0.2);
      const sway = Math.sin(t * 1.1 + seed + blob) * 0.012 * tall * clamp(0.3 + light.weather.windSpeed / 8);
      const place = plus(
        at,
        vector(
          Math.cos(angle) * tall * out + sway,
          tall * (0.68 + out * Math.sin(angle)),
          Math.sin(angle) * tall * out,
        ),
      );
      const spot = toScreen(view, plus(place, times(light.toward, layer * 0.07 * tall)));
      const radius = reach * spot.scale;
      context.moveTo(spot.x + radius, spot.y);
      context.arc(spot.x, spot.y, radius, 0, 2 * Math.PI);
    }
    context.fill();
  }
}
