/** A limb or a trunk as tapering pieces, each the skin over two or more balls, lit round like a cylinder and outlined as one. */
import { added, css, dimmed } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import { outlineOf } from '../base/hull.ts';
import type { Disc, Point } from '../base/hull.ts';
import type { Ball, Brush, Item } from '../base/item.ts';
import { clamp, smooth } from '../base/numbers.ts';
import type { Context } from '../base/surface.ts';
import { plus, times } from '../base/vector.ts';
import { NEAR, depthOf, toScreen, toScreenDirection } from '../base/view.ts';
import type { View } from '../base/view.ts';
import { shaded, throughAir } from '../light/light.ts';

export interface Piece {
  readonly balls: readonly Ball[];
  readonly paint: Rgb;
}

export interface Limb {
  readonly pieces: readonly Piece[];
  /** Metres that the limb is drawn nearer than it stands, to settle what lies on what: a collar on a chest. */
  readonly nearer?: number;
  /** What is painted on the limb, in the same breath, so that nothing comes between. */
  readonly paintOn?: (brush: Brush) => void;
}

export function limbItem(view: View, limb: Limb): Item {
  const balls = limb.pieces.flatMap((piece) => piece.balls);
  const depth = balls.reduce((sum, ball) => sum + depthOf(view, ball.at), 0) / Math.max(1, balls.length);
  return {
    depth: depth - (limb.nearer ?? 0),
    paint: (brush) => {
      paintLimb(brush, limb, depth);
      limb.paintOn?.(brush);
    },
  };
}

function paintLimb(brush: Brush, limb: Limb, depth: number): void {
  const { context, view, light } = brush;
  if (limb.pieces.some((piece) => piece.balls.some((ball) => depthOf(view, ball.at) < NEAR + ball.radius))) return;
  const shapes = limb.pieces.map((piece) => {
    const discs = piece.balls.map((ball): Disc => {
      const spot = toScreen(view, ball.at);
      return { x: spot.x, y: spot.y, radius: Math.max(0.5, ball.radius * spot.scale) };
    });
    return { piece, discs, hull: outlineOf(discs, cornersFor(discs)) };
  });
  const [first] = limb.pieces;
  if (!first) return;

  context.beginPath();
  for (const shape of shapes) traceHull(context, shape.hull);
  const ink = dimmed(shaded(light, first.paint, { x: 0, y: -1, z: 0 }), 0.4);
  context.strokeStyle = css(throughAir(light, ink, depth * 0.5), 0.75);
  context.lineWidth = Math.max(0.8, 0.0075 * (view.focalX / Math.max(NEAR, depth)));
  context.lineJoin = 'round';
  context.stroke();
  for (const { piece, discs, hull } of shapes) {
    context.beginPath();
    traceHull(context, hull);
    context.fillStyle = roundLight(brush, piece, discs, hull, depth);
    context.fill();
  }
}

/** A gradient across the piece, as light falls on a cylinder along its axis, with a bright rim toward the sun. */
function roundLight(
  { context, view, light }: Brush,
  piece: Piece,
  discs: readonly Disc[],
  hull: readonly Point[],
  depth: number,
): CanvasGradient | string {
  const start = discs[0];
  const end = discs.at(-1);
  if (!start || !end) return css(piece.paint);
  const span = Math.hypot(end.x - start.x, end.y - start.y);
  const axis =
    discs.length > 3 || span < 1e-3 ? { x: 0, y: 1 } : { x: (end.x - start.x) / span, y: (end.y - start.y) / span };
  const across = { x: -axis.y, y: axis.x };
  const reaches = hull.map((point) => point.x * across.x + point.y * across.y);
  const low = Math.min(...reaches);
  const high = Math.max(...reaches);
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const offset = middle.x * across.x + middle.y * across.y;
  const gradient = context.createLinearGradient(
    middle.x + across.x * (low - offset),
    middle.y + across.y * (low - offset),
    middle.x + across.x * (high - offset),
    middle.y + across.y * (high - offset),
  );
  const sun = toScreenDirection(view, light.toward);
  const lowSun = 0.8 * (1 - 0.75 * smooth(8, 36, light.altitude));
  const steps = high - low < 14 ? 4 : high - low < 60 ? 6 : 8;
  for (let i = 0; i <= steps; i++) {
    const turn = (2 * i) / steps - 1;
    const facing = Math.sqrt(Math.max(0, 1 - turn * turn));
    const sideways = { x: across.x * turn, y: across.y * turn };
    const normal = plus(plus(times(view.right, sideways.x), times(view.up, -sideways.y)), times(view.ahead, -facing));
    const rim = light.indoors
      ? 0
      : (1 - facing) ** 1.8 * clamp(sideways.x * sun.x + sideways.y * sun.y + 0.12) * lowSun * light.shadow;
    const colour = added(shaded(light, piece.paint, normal), dimmed(light.glow, rim));
    gradient.addColorStop(i / steps, css(throughAir(light, colour, depth * 0.5)));
  }
  return gradient;
}

function cornersFor(discs: readonly Disc[]): number {
  const largest = Math.max(...discs.map((disc) => disc.radius));
  return largest > 60 ? 56 : largest > 14 ? 32 : largest > 4 ? 18 : 10;
}

function traceHull(context: Context, hull: readonly Point[]): void {
  hull.forEach((point, i) => (i === 0 ? context.moveTo(point.x, point.y) : context.lineTo(point.x, point.y)));
  context.closePath();
}
