/** The light baked onto a room's floor, walls and ceiling: daylight from the window, the patch the sun throws, lamps, dark corners. */
import { added, dimmed, exposed, mixed, tinted } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import { hash, noise2 } from '../base/noise.ts';
import { clamp, smooth } from '../base/numbers.ts';
import { dot, length, minus, vector } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import type { Light } from '../light/light.ts';
import { onWall, outward } from './room.ts';
import type { Opening, Room } from './room.ts';

/** One surface of the box: `u` and `v` run over it from 0 to 1. */
export interface LitSurface {
  readonly columns: number;
  readonly rows: number;
  /** Red, green and blue from 0 to 255 for each point, row by row. */
  readonly colours: Float32Array;
}

export type SurfaceName = 'floor' | 'ceiling' | 'left' | 'right' | 'back' | 'front';

export function bakeRoom(room: Room, light: Light): Readonly<Record<SurfaceName, LitSurface>> {
  const across = (u: number) => room.left + (room.right - room.left) * u;
  const away = (u: number) => room.front + (room.back - room.front) * u;
  const wall = (name: 'left' | 'right' | 'back' | 'front') =>
    bake(72, 48, (u, v) => {
      const at = onWall(room, name, name === 'back' || name === 'front' ? across(u) : away(u), room.height * v);
      const base = v < 0.32 ? mixed(room.paint.wall, [0.2, 0.18, 0.16], 0.06) : room.paint.wall;
      return lit(room, light, at, minus(vector(0, 0, 0), outward(name)), base, Math.min(u, 1 - u, v, 1 - v) * 3);
    });
  return {
    floor: bake(192, 192, (u, v) =>
      lit(
        room,
        light,
        vector(across(u), 0, away(v)),
        vector(0, 1, 0),
        floorPaint(room, across(u), away(v)),
        Math.min(u, 1 - u, v, 1 - v) * 4,
      ),
    ),
    ceiling: bake(32, 32, (u, v) =>
      lit(
        room,
        light,
        vector(across(u), room.height, away(v)),
        vector(0, -1, 0),
        mixed(room.paint.wall, [0.95, 0.94, 0.92], 0.7),
        Math.min(u, 1 - u, v, 1 - v) * 4,
      ),
    ),
    left: wall('left'),
    right: wall('right'),
    back: wall('back'),
    front: wall('front'),
  };
}

function bake(columns: number, rows: number, colourAt: (u: number, v: number) => Rgb): LitSurface {
  const colours = new Float32Array(columns * rows * 3);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [red, green, blue] = colourAt(column / (columns - 1), row / (rows - 1));
      colours.set([red * 255, green * 255, blue * 255], (row * columns + column) * 3);
    }
  }
  return { columns, rows, colours };
}

function lit(room: Room, light: Light, at: Vector, normal: Vector, paint: Rgb, edge: number): Rgb {
  const corner = 0.72 + 0.28 * smooth(0, 0.5, edge);
  let falling = dimmed(light.ambient, 1.4 * corner);
  if (room.window) falling = added(falling, windowLight(room, room.window, light, at, normal));
  if (light.lampLit) {
    const strength = 0.35 + 0.65 * light.night;
    falling = added(falling, dimmed(lampLight(room.lamp, at, normal, 1), strength));
    const pendant = vector((room.left + room.right) / 2, room.height - 0.55, (room.front + room.back) / 2);
    falling = added(falling, dimmed(lampLight(pendant, at, normal, 1.9), strength));
  }
  return exposed(tinted(paint, falling));
}

function windowLight(room: Room, window: Opening, light: Light, at: Vector, normal: Vector): Rgb {
  const middle = onWall(room, window.wall, (window.from + window.until) / 2, (window.low + window.high) / 2);
  const way = minus(middle, at);
  const far = Math.max(0.3, length(way));
  const area = (window.until - window.from) * (window.high - window.low);
  const facing = clamp(dot(way, normal) / far + 0.15);
  const outwardness = clamp(dot(way, outward(window.wall)) / far);
  const sky = mixed(light.horizon, light.zenith, 0.3);
  const diffuse = dimmed(sky, ((2.1 * area * facing * outwardness) / (far * far + 1.2)) * (1 - light.night * 0.8));
  const patch = sunPatch(room, window, light, at) * clamp(dot(light.sun, normal)) ** 0.5 * (1 - light.weather.overcast);
  return added(diffuse, dimmed(mixed(light.glow, [1, 0.9, 0.75], 0.3), 1.5 * patch));
}

/** 1 where the sun reaches a place through the panes, 0 where wall or glazing bar stands between. */
function sunPatch(room: Room, window: Opening, light: Light, at: Vector): number {
  const through = dot(light.sun, outward(window.wall));
  if (light.altitude < 1 || through < 0.05) return 0;
  const gap = dot(minus(onWall(room, window.wall, 0, 0), at), outward(window.wall));
  if (gap < 0.02) return 0;
  const far = gap / through;
  const sideways =
    window.wall === 'back' || window.wall === 'front' ? at.x + light.sun.x * far : at.z + light.sun.z * far;
  const up = at.y + light.sun.y * far;
  const soft = 0.025 + 0.012 * far;
  const inside = (value: number, low: number, high: number) =>
    smooth(low - soft, low + soft, value) * (1 - smooth(high - soft, high + soft, value));
  const bar = (value: number, middle: number) => 1 - 0.9 * inside(value, middle - 0.025, middle + 0.025);
  return (
    inside(sideways, window.from, window.until) *
    inside(up, window.low, window.high) *
    bar(sideways, (window.from + window.until) / 2) *
    bar(up, window.low + (window.high - window.low) * 0.62)
  );
}

function lampLight(lamp: Vector, at: Vector, normal: Vector, power: number): Rgb {
  const way = minus(lamp, at);
  const far = Math.max(0.25, length(way));
  const facing = clamp(dot(way, normal) / far + 0.2);
  return dimmed([1, 0.74, 0.44], (power * facing) / (far * far * 0.55 + 0.6));
}

function floorPaint(room: Room, x: number, z: number): Rgb {
  const { floor, boards } = room.paint;
  if (!boards) {
    const tile = Math.min((((x * 2.2) % 1) + 1) % 1, (((z * 2.2) % 1) + 1) % 1);
    return dimmed(floor, (tile < 0.05 ? 0.8 : 1) * (0.95 + 0.1 * noise2(x * 6, z * 6)));
  }
  const plank = Math.floor(x / 0.16);
  const seam = x / 0.16 - plank;
  const butt = ((((z + hash(plank, 3, 5) * 3) / 1.9) % 1) + 1) % 1;
  const grain = noise2(x * 30 + plank * 7, z * 1.6 + plank * 3);
  const level = 0.84 + 0.2 * hash(plank, Math.floor((z + hash(plank, 3, 5) * 3) / 1.9), 8) + 0.14 * (grain - 0.5);
  return dimmed(floor, seam < 0.13 || butt < 0.012 ? level * 0.62 : level);
}
