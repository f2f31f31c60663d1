/** Shadows on the floor: every rounded part laid down along the light, with a soft edge, and the darkness right under a body. */
import { css, dimmed, mixed, tinted } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import { outlineOf } from '../base/hull.ts';
import type { Disc, Point } from '../base/hull.ts';
import type { Ball, Brush } from '../base/item.ts';
import { along } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import { NEAR, toScreen } from '../base/view.ts';
import type { View } from '../base/view.ts';

type Layers = readonly (readonly [grown: number, share: number])[];

/** How much each layer of a shadow is grown, and its share of the darkness: the wide faint ones make the soft edge. */
const LAYERS: Layers = [
  [1.9, 0.16],
  [1.3, 0.28],
  [0.88, 0.5],
];

/** The same for a shadow seen close, where three edges would show. */
const CLOSE_LAYERS: Layers = [
  [1.42, 0.09],
  [1.32, 0.11],
  [1.22, 0.13],
  [1.12, 0.15],
  [1.02, 0.17],
  [0.92, 0.2],
];

/** Pixels a metre from which a shadow counts as close. */
const CLOSE = 700;

/** Corners of one caster's outline. */
const CORNERS = 16;

/** The shadow never runs longer than this times its caster's height. */
const LONGEST = 9;

/** `floor` is the level in metres that the shadow falls on, `ground` the floor's own paint. */
export function paintShadow(brush: Brush, casters: readonly (readonly Ball[])[], floor: number, ground: Rgb): void {
  const { context, view, light } = brush;
  const { toward } = light;
  if (light.shadow <= 0.02 || view.eye.y <= floor) return;
  const flat = Math.hypot(toward.x, toward.z);
  const slope = Math.min(LONGEST, flat / Math.max(1e-3, toward.y));
  const drift =
    flat > 1e-6 ? { x: (-toward.x / flat) * slope, y: -1, z: (-toward.z / flat) * slope } : { x: 0, y: -1, z: 0 };
  const colour = dimmed(
    mixed(light.indoors ? [0.1, 0.08, 0.08] : light.zenith, tinted(ground, light.ambient), 0.45),
    0.42,
  );
  const nearest = Math.max(0, ...casters.map((caster) => (caster[0] ? toScreen(view, caster[0].at).scale : 0)));
  const foot = middleOf(view, casters, floor, 0, drift);
  const tip = middleOf(view, casters, floor, 1, drift);
  for (const [grown, share] of nearest > CLOSE ? CLOSE_LAYERS : LAYERS) {
    context.beginPath();
    for (const caster of casters) {
      const outline = laidDown(view, caster, floor, grown, drift, slope);
      outline.forEach((point, i) => (i === 0 ? context.moveTo(point.x, point.y) : context.lineTo(point.x, point.y)));
      if (outline.length > 0) context.closePath();
    }
    const strength = share * light.shadow;
    if (foot && tip) {
      const fade = context.createLinearGradient(foot.x, foot.y, tip.x, tip.y + 0.01);
      fade.addColorStop(0, css(colour, strength));
      fade.addColorStop(1, css(colour, strength * (light.indoors ? 0.2 : 0.45)));
      context.fillStyle = fade;
    } else {
      context.fillStyle = css(colour, strength * 0.8);
    }
    context.fill();
  }
}

/** The soft dark that any light leaves where something nearly touches the floor. */
export function paintContact(brush: Brush, casters: readonly (readonly Ball[])[], floor: number): void {
  const { context, view } = brush;
  if (view.eye.y <= floor) return;
  const low = casters.map((caster) =>
    caster.reduce<Ball | null>(
      (lowest, ball) => (!lowest || ball.at.y - ball.radius < lowest.at.y - lowest.radius ? ball : lowest),
      null,
    ),
  );
  const spot = brush.softSpot([0.05, 0.04, 0.05]);
  for (const ball of low) {
    if (!ball) continue;
    const gap = ball.at.y - ball.radius - floor;
    const reach = ball.radius + 0.05;
    if (gap > 0.12 || gap < -0.1) continue;
    const at = toScreen(view, { x: ball.at.x, y: floor, z: ball.at.z });
    if (at.depth < 0.2) continue;
    const near = toScreen(view, along({ x: ball.at.x, y: floor, z: ball.at.z }, view.ahead, -reach));
    const wide = reach * 1.5 * at.scale;
    const high = Math.max(wide * 0.06, Math.min(wide, Math.abs(near.y - at.y) * 1.5));
    context.globalAlpha = 0.34 * (1 - gap / 0.12);
    context.drawImage(spot, at.x - wide, at.y - high, wide * 2, high * 2);
  }
  context.globalAlpha = 1;
}

/**
 * The outline of a caster's shadow in the picture. A ball of radius r lies down as an ellipse, r wide and r √(1 + slope²) long: the
 * floor is squeezed by that much along the light, so that all are discs, and let go again.
 */
function laidDown(
  view: View,
  caster: readonly Ball[],
  floor: number,
  grown: number,
  drift: Vector,
  slope: number,
): readonly Point[] {
  const long = Math.sqrt(1 + slope * slope);
  const way = slope > 1e-6 ? { x: drift.x / slope, z: drift.z / slope } : { x: 1, z: 0 };
  const discs = caster.map((ball): Disc => {
    const radius = Math.min(ball.radius * grown, ball.radius + 0.03 * Math.max(1, grown));
    const at = along(ball.at, drift, Math.max(0, ball.at.y - floor));
    return { x: (at.x * way.x + at.z * way.z) / long, y: at.z * way.x - at.x * way.z, radius };
  });
  // However soft, a shadow doesn't begin before what casts it.
  const start = Math.min(...discs.map((disc, i) => disc.x - (caster[i]?.radius ?? 0)));
  const points: Point[] = [];
  for (const corner of outlineOf(discs, CORNERS)) {
    const run = Math.max(start, corner.x) * long;
    const spot = toScreen(view, { x: run * way.x - corner.y * way.z, y: floor, z: run * way.z + corner.y * way.x });
    if (spot.depth < NEAR * 3) return [];
    points.push({ x: spot.x, y: spot.y });
  }
  return points;
}

/** Where the lowest (`share` 0) or the highest (1) part's shadow lies in the picture. */
function middleOf(
  view: View,
  casters: readonly (readonly Ball[])[],
  floor: number,
  share: 0 | 1,
  drift: Vector,
): { readonly x: number; readonly y: number } | null {
  const balls = casters.flat();
  const end = balls.reduce<Ball | null>(
    (found, ball) => (!found || (share === 1 ? ball.at.y > found.at.y : ball.at.y < found.at.y) ? ball : found),
    null,
  );
  if (!end) return null;
  const spot = toScreen(view, along(end.at, drift, end.at.y - floor));
  return spot.depth > 0.2 ? spot : null;
}
