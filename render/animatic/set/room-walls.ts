/** Draws a room as a camera inside it, or outside a wall left away, sees it: lit surfaces per pixel, then window, door and edges as lines. */
import { added, colourOf, css, dimmed, mixed } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import { createField } from '../base/field.ts';
import type { Field } from '../base/field.ts';
import type { Brush } from '../base/item.ts';
import type { Context, MakeSurface } from '../base/surface.ts';
import type { Vector } from '../base/vector.ts';
import { toScreen, traceShape } from '../base/view.ts';
import type { View } from '../base/view.ts';
import { toned } from '../light/light.ts';
import type { Light } from '../light/light.ts';
import { bakeRoom } from './room-light.ts';
import type { LitSurface, SurfaceName } from './room-light.ts';
import { facesEye, onWall, openedTo } from './room.ts';
import type { Opening, Room, WallName } from './room.ts';

export type PaintRoom = (brush: Brush) => void;

export function createRoom(
  makeSurface: MakeSurface,
  width: number,
  height: number,
  room: Room,
  light: Light,
): PaintRoom {
  const field = createField(makeSurface, width, height);
  const surfaces = bakeRoom(room, light);
  let drawnFor = '';
  return (brush) => {
    const { context, view } = brush;
    const key = [view.ahead, view.up, view.eye]
      .flatMap((axis) => [axis.x, axis.y, axis.z])
      .concat(view.focalX, view.focalY)
      .join();
    if (key !== drawnFor) computePixels(field, view, room, surfaces);
    field.paint(context, view, key !== drawnFor);
    drawnFor = key;
    if (room.window && facesEye(room, room.window.wall, view.eye)) paintWindow(brush, room, room.window);
    if (facesEye(room, room.door.wall, view.eye)) paintDoor(brush, room, room.door);
    paintEdges(context, view, openedTo(room, view.eye), light);
  };
}

/** Each ray leaves the opened box through the farthest surface on its way; past the room's own edges the light falls off. */
function computePixels(
  field: Field,
  view: View,
  room: Room,
  surfaces: Readonly<Record<SurfaceName, LitSurface>>,
): void {
  const { width, height, pixels } = field;
  const { ahead, right, up, eye } = view;
  const opened = openedTo(room, eye);
  const wide = room.right - room.left;
  const deep = room.back - room.front;
  let at = 0;
  for (let row = 0; row < height; row++) {
    const b = field.above(row, view);
    for (let column = 0; column < width; column++, at += 4) {
      const a = field.across(column, view);
      const x = ahead.x + right.x * a + up.x * b;
      const y = ahead.y + right.y * a + up.y * b;
      const z = ahead.z + right.z * a + up.z * b;
      const outX = exit(eye.x, x, opened.left, opened.right);
      const outY = exit(eye.y, y, 0, opened.height);
      const outZ = exit(eye.z, z, opened.front, opened.back);
      const far = Math.min(outX, outY, outZ);
      const u = (eye.x + x * far - room.left) / wide;
      const v = (eye.y + y * far) / room.height;
      const w = (eye.z + z * far - room.front) / deep;
      const beyond = Math.max(0, -u, u - 1) * wide + Math.max(0, v - 1) + Math.max(0, -w, w - 1) * deep;
      const level = beyond > 0 ? 1 / (1 + beyond * beyond * 0.6) : 1;
      if (far === outY) sample(y < 0 ? surfaces.floor : surfaces.ceiling, u, w, level, pixels, at);
      else if (far === outX) sample(x < 0 ? surfaces.left : surfaces.right, w, v, level, pixels, at);
      else sample(z < 0 ? surfaces.front : surfaces.back, u, v, level, pixels, at);
      pixels[at + 3] = 255;
    }
  }
}

/** How far along a ray a pair of walls lets it out; the eye stands between them. */
function exit(from: number, way: number, low: number, high: number): number {
  if (way > 1e-9) return (high - from) / way;
  return way < -1e-9 ? (low - from) / way : Infinity;
}

function sample(surface: LitSurface, u: number, v: number, level: number, pixels: Uint8ClampedArray, at: number): void {
  const { columns, rows, colours } = surface;
  const x = Math.min(0.99999, Math.max(0, u)) * (columns - 1);
  const y = Math.min(0.99999, Math.max(0, v)) * (rows - 1);
  const i = Math.floor(x);
  const j = Math.floor(y);
  const f = x - i;
  const g = y - j;
  const start = (j * columns + i) * 3;
  const below = start + columns * 3;
  for (let channel = 0; channel < 3; channel++) {
    const a = colours[start + channel] ?? 0;
    const c = colours[below + channel] ?? 0;
    const upper = a + ((colours[start + 3 + channel] ?? 0) - a) * f;
    pixels[at + channel] = level * (upper + (c + ((colours[below + 3 + channel] ?? 0) - c) * f - upper) * g);
  }
}

function paintWindow(brush: Brush, room: Room, window: Opening): void {
  const { context, view, light } = brush;
  const { wall, from, until, low, high } = window;
  const at = (along: number, up: number, inset = 0): Vector => onWall(room, wall, along, up, inset);
  const frame: Rgb = toned(light, colourOf('#d8d2c6'), 0.5);
  fill(
    context,
    view,
    [
      at(from - 0.07, low - 0.07),
      at(until + 0.07, low - 0.07),
      at(until + 0.07, high + 0.07),
      at(from - 0.07, high + 0.07),
    ],
    css(dimmed(frame, 0.85)),
  );
  const top = toScreen(view, at((from + until) / 2, high));
  const foot = toScreen(view, at((from + until) / 2, low));
  const sky = context.createLinearGradient(top.x, top.y, foot.x, foot.y + 0.01);
  sky.addColorStop(0, css(mixed(light.middle, light.zenith, 0.2)));
  sky.addColorStop(0.75, css(added(light.horizon, dimmed(light.glow, 0.12 * (1 - light.night)))));
  sky.addColorStop(1, css(dimmed(mixed(light.horizon, light.zenith, 0.35), 0.8)));
  fill(context, view, [at(from, low), at(until, low), at(until, high), at(from, high)], sky);
  const bar = (points: readonly Vector[]) => fill(context, view, points, css(frame));
  const middle = (from + until) / 2;
  const cross = low + (high - low) * 0.62;
  bar([
    at(middle - 0.025, low, 0.02),
    at(middle + 0.025, low, 0.02),
    at(middle + 0.025, high, 0.02),
    at(middle - 0.025, high, 0.02),
  ]);
  bar([
    at(from, cross - 0.02, 0.02),
    at(until, cross - 0.02, 0.02),
    at(until, cross + 0.02, 0.02),
    at(from, cross + 0.02, 0.02),
  ]);
  bar([
    at(from - 0.1, low - 0.05),
    at(until + 0.1, low - 0.05),
    at(until + 0.1, low - 0.05, 0.14),
    at(from - 0.1, low - 0.05, 0.14),
  ]);
  const centre = toScreen(view, at(middle, (low + high) / 2));
  if (centre.depth < 0.3) return;
  const reach = (high - low) * 1.5 * centre.scale;
  context.globalCompositeOperation = 'lighter';
  context.globalAlpha = 0.16 * (1 - light.night);
  context.drawImage(
    brush.softSpot(mixed(light.glow, light.horizon, 0.4)),
    centre.x - reach,
    centre.y - reach,
    reach * 2,
    reach * 2,
  );
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
}

function paintDoor(brush: Brush, room: Room, door: Opening): void {
  const { context, view, light } = brush;
  const { wall, from, until, high } = door;
  const panel = (a: number, b: number, c: number, d: number, paint: Rgb) =>
    fill(
      context,
      view,
      [onWall(room, wall, a, c), onWall(room, wall, b, c), onWall(room, wall, b, d), onWall(room, wall, a, d)],
      css(paint),
    );
  const wood = toned(light, mixed(room.paint.floor, [0.5, 0.42, 0.34], 0.45), 0.3);
  panel(from - 0.08, until + 0.08, 0, high + 0.08, dimmed(wood, 1.2));
  panel(from, until, 0, high, wood);
  for (const [low, top] of [
    [0.14, 0.9],
    [1.02, high - 0.14],
  ] as const)
    panel(from + 0.13, until - 0.13, low, top, dimmed(wood, 0.84));
  const knob = toScreen(view, onWall(room, wall, until - 0.08, 1, 0.05));
  if (knob.depth < 0.3) return;
  context.fillStyle = css(toned(light, [0.72, 0.62, 0.4], 0.7));
  context.beginPath();
  context.arc(knob.x, knob.y, Math.max(0.8, 0.03 * knob.scale), 0, 2 * Math.PI);
  context.fill();
}

/** Skirting and the lines where walls meet, which the coarse pixels leave soft. */
function paintEdges(context: Context, view: View, room: Room, light: Light): void {
  const spans: readonly (readonly [WallName, number, number])[] = [
    ['back', room.left, room.right],
    ['front', room.left, room.right],
    ['left', room.front, room.back],
    ['right', room.front, room.back],
  ];
  for (const [wall, from, until] of spans) {
    if (!facesEye(room, wall, view.eye)) continue;
    const board = [
      onWall(room, wall, from, 0),
      onWall(room, wall, until, 0),
      onWall(room, wall, until, 0.1),
      onWall(room, wall, from, 0.1),
    ];
    fill(context, view, board, css(toned(light, mixed(room.paint.wall, [0.9, 0.88, 0.84], 0.35), 0.12), 0.75));
  }
}

function fill(context: Context, view: View, places: readonly Vector[], style: string | CanvasGradient): void {
  context.beginPath();
  if (!traceShape(context, view, places)) return;
  context.fillStyle = style;
  context.fill();
}
