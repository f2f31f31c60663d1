/** Simple solids that things and furniture are put together from: boxes, turned shapes and flat sheets. */
import { css, dimmed, mixed } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import { paintGrid } from '../base/grid.ts';
import type { Ball, Brush } from '../base/item.ts';
import { dot, inFrame, minus, times } from '../base/vector.ts';
import type { Frame, Vector } from '../base/vector.ts';
import { depthOf, toScreen, traceShape } from '../base/view.ts';
import { shaded, throughAir } from '../light/light.ts';

/** Metres in the thing's own right, up and ahead. */
export type Triple = readonly [number, number, number];

export type Solid =
  | {
      readonly kind: 'box';
      readonly middle: Triple;
      readonly size: Triple;
      readonly paint: Rgb;
      readonly glow?: number;
    }
  | {
      readonly kind: 'turned';
      /** The foot of the axis. */
      readonly foot: Triple;
      readonly axis: 'up' | 'ahead' | 'right';
      /** Radius and distance along the axis, in metres, from the far end back to the foot. */
      readonly profile: readonly (readonly [radius: number, along: number])[];
      readonly paint: Rgb;
      readonly glow?: number;
    };

type Box = Solid & { readonly kind: 'box' };
type Turned = Solid & { readonly kind: 'turned' };

const RING_CORNERS = 8;

/** Where a group of solids stands: `origin` is the world place of their own (0, 0, 0). */
export interface Footing {
  readonly origin: Vector;
  readonly frame: Frame;
}

/** Paints solids, far ones first. */
export function paintSolids(brush: Brush, footing: Footing, solids: readonly Solid[]): void {
  const byDepth = solids.map((solid) => ({ solid, depth: depthOf(brush.view, place(footing, middleOf(solid))) }));
  for (const { solid } of byDepth.sort((a, b) => b.depth - a.depth)) paintSolid(brush, footing, solid);
}

export function paintSolid(brush: Brush, footing: Footing, solid: Solid): void {
  if (solid.kind === 'box') paintBox(brush, footing, solid);
  else paintTurned(brush, footing, solid);
}

export function middleOf(solid: Solid): Triple {
  if (solid.kind === 'box') return solid.middle;
  const ends = solid.profile.map(([, along]) => along);
  const half = (Math.min(...ends) + Math.max(...ends)) / 2;
  const [x, y, z] = solid.foot;
  return [
    x + (solid.axis === 'right' ? half : 0),
    y + (solid.axis === 'up' ? half : 0),
    z + (solid.axis === 'ahead' ? half : 0),
  ];
}

/** Small balls at a solid's corners, or about its rings, for its shadow. */
export function ballsOf(footing: Footing, solid: Solid): readonly Ball[] {
  const points =
    solid.kind === 'box'
      ? corners(solid.middle, solid.size).map((corner) => place(footing, corner))
      : ringPoints(footing, solid, RING_CORNERS);
  return points.map((at) => ({ at, radius: 0.004 }));
}

export function place(footing: Footing, [x, y, z]: Triple): Vector {
  return inFrame(footing.origin, footing.frame, x, y, z);
}

const FACES: readonly { readonly axis: 0 | 1 | 2; readonly sign: 1 | -1 }[] = [
  { axis: 0, sign: 1 },
  { axis: 0, sign: -1 },
  { axis: 1, sign: 1 },
  { axis: 1, sign: -1 },
  { axis: 2, sign: 1 },
  { axis: 2, sign: -1 },
];

function paintBox(brush: Brush, footing: Footing, box: Box): void {
  const { context, view, light } = brush;
  const { frame } = footing;
  const axes = [frame.right, frame.up, frame.ahead] as const;
  const depth = depthOf(view, place(footing, box.middle));
  const ink = css(throughAir(light, dimmed(shaded(light, box.paint, { x: 0, y: -1, z: 0 }), 0.45), depth * 0.5), 0.8);
  for (const { axis, sign } of FACES) {
    const normal = times(axes[axis], sign);
    const middle: [number, number, number] = [...box.middle];
    middle[axis] += (sign * box.size[axis]) / 2;
    if (dot(normal, minus(view.eye, place(footing, middle))) <= 0) continue;
    const shape = faceCorners(middle, box.size, axis).map((corner) => place(footing, corner));
    context.beginPath();
    if (!traceShape(context, view, shape)) continue;
    const colour = mixed(shaded(light, box.paint, normal), box.paint, box.glow ?? 0);
    context.fillStyle = css(throughAir(light, colour, depth * 0.5));
    context.strokeStyle = ink;
    context.lineWidth = Math.max(0.6, Math.min(2.2, 0.004 * toScreen(view, place(footing, middle)).scale));
    context.lineJoin = 'round';
    context.fill();
    context.stroke();
  }
}

function faceCorners(middle: Triple, size: Triple, axis: 0 | 1 | 2): readonly Triple[] {
  const across = axis === 0 ? 1 : 0;
  const down = axis === 2 ? 1 : 2;
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([a = 0, b = 0]) => {
    const corner: [number, number, number] = [...middle];
    corner[across] += (a * size[across]) / 2;
    corner[down] += (b * size[down]) / 2;
    return corner;
  });
}

function corners([x, y, z]: Triple, [w, h, d]: Triple): readonly Triple[] {
  const signs = [-0.5, 0.5];
  return signs.flatMap((a) => signs.flatMap((b) => signs.map((c): Triple => [x + a * w, y + b * h, z + c * d])));
}

function paintTurned(brush: Brush, footing: Footing, solid: Turned): void {
  const scale = toScreen(brush.view, place(footing, solid.foot)).scale;
  const pixels = Math.max(...solid.profile.map(([radius]) => radius)) * scale;
  const columns = pixels < 12 ? 10 : pixels < 60 ? 18 : pixels < 110 ? 32 : 48;
  const grid = { columns: columns + 1, points: ringPoints(footing, solid, columns) };
  const outline = Math.min(0.004, 1.6 / scale);
  const tones = pixels < 20 ? 3 : pixels < 80 ? 5 : 8;
  paintGrid(brush, grid, { paint: solid.paint, tones, outline, glow: solid.glow ?? 0 });
  if ((solid.glow ?? 0) > 0.4) paintShine(brush, place(footing, middleOf(solid)), pixels);
}

/** The turned surface's points, ring after ring; the first of each ring comes again at its end. */
function ringPoints(footing: Footing, solid: Turned, columns: number): readonly Vector[] {
  const { frame } = footing;
  const foot = place(footing, solid.foot);
  const own: Frame =
    solid.axis === 'up'
      ? frame
      : solid.axis === 'ahead'
        ? { right: frame.right, up: frame.ahead, ahead: times(frame.up, -1) }
        : { right: times(frame.up, -1), up: frame.right, ahead: frame.ahead };
  return solid.profile.flatMap(([radius, along]) =>
    Array.from({ length: columns + 1 }, (_, column) => {
      const angle = (2 * Math.PI * column) / columns;
      return inFrame(foot, own, radius * Math.sin(angle), along, -radius * Math.cos(angle));
    }),
  );
}

/** The halo of something that gives light, stronger by night. */
function paintShine({ context, view, light, softSpot }: Brush, at: Vector, pixels: number): void {
  const spot = toScreen(view, at);
  if (spot.depth < 0.2) return;
  const reach = pixels * 3 + 0.9 * spot.scale * Math.max(light.night, 0.2);
  context.globalCompositeOperation = 'lighter';
  context.globalAlpha = 0.14 + 0.3 * light.night;
  context.drawImage(softSpot([0.9, 0.6, 0.28]), spot.x - reach, spot.y - reach, reach * 2, reach * 2);
  context.globalCompositeOperation = 'source-over';
  context.globalAlpha = 1;
}
