/** The ground of an exterior or a studio, computed per pixel from the camera's rays, so that any height, tilt and roll is true. */
import { toRadians } from '../../../core/physics/degrees.ts';
import { added, colourOf, dimmed, exposed, mixed, tinted } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import { createField } from '../base/field.ts';
import type { Field, Rows } from '../base/field.ts';
import { clamp, smooth } from '../base/numbers.ts';
import type { Context, MakeSurface } from '../base/surface.ts';
import { dot } from '../base/vector.ts';
import { rayAt } from '../base/view.ts';
import type { View } from '../base/view.ts';
import { airColour } from '../light/light.ts';
import type { Light } from '../light/light.ts';
import { backdropColour } from './stage.ts';
import { broadTone } from './ground-pattern.ts';
import type { GroundKind, GroundPattern, Tile } from './ground-pattern.ts';

export type PaintGround = (context: Context, view: View) => void;

interface Tones {
  readonly dark: Rgb;
  readonly middle: Rgb;
  readonly light: Rgb;
}

const PAINT: Readonly<Record<GroundKind, Rgb>> = {
  sand: colourOf('#d9a05f'),
  grass: colourOf('#8b9850'),
  snow: colourOf('#dde4ec'),
  smooth: colourOf('#565a61'),
};

/** Beyond this many metres the ground is all air. */
const FARTHEST = 4000;

export function groundPaint(kind: GroundKind): Rgb {
  return PAINT[kind];
}

export function createGround(
  makeSurface: MakeSurface,
  width: number,
  height: number,
  pattern: GroundPattern,
  light: Light,
): PaintGround {
  const field = createField(makeSurface, width, height);
  const tones = tonesOf(PAINT[pattern.kind], light);
  let drawnFor = '';
  let rows: Rows = { from: 0, until: 0 };
  return (context, view) => {
    const key = [view.ahead, view.up, view.eye]
      .flatMap((axis) => [axis.x, axis.y, axis.z])
      .concat(view.focalX, view.focalY)
      .join();
    if (key !== drawnFor) rows = computePixels(field, view, pattern, light, tones);
    field.paint(context, view, key !== drawnFor, rows);
    drawnFor = key;
  };
}

function tonesOf(paint: Rgb, light: Light): Tones {
  const level = clamp(light.toward.y);
  const falling = (share: number) => added(dimmed(light.ambient, 0.95), dimmed(light.direct, share));
  return {
    middle: exposed(tinted(paint, falling(0.18 + level * 1.05))),
    light: exposed(tinted(paint, falling(0.42 + level * 1.2))),
    dark: dimmed(
      exposed(tinted(mixed(paint, light.zenith, 0.18), added(light.ambient, dimmed(light.direct, level * 0.5)))),
      0.62,
    ),
  };
}

/** Fills the field and tells which rows show any ground. */
function computePixels(field: Field, view: View, pattern: GroundPattern, light: Light, tones: Tones): Rows {
  const { width, height, pixels } = field;
  const { ahead, right, up, eye } = view;
  const above = Math.max(0.02, eye.y);
  const focal = (view.focalX * width) / view.width;
  const turn = toRadians(pattern.heading);
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const studio = pattern.kind === 'smooth';
  const air = airByColumn(view, width, light, studio);
  const fineLimit = pattern.kind === 'sand' ? 0.035 : 0.05;
  let at = 0;
  let from = height;
  let until = 0;
  for (let row = 0; row < height; row++) {
    const b = field.above(row, view);
    for (let column = 0; column < width; column++, at += 4) {
      const a = field.across(column, view);
      const drop = -(ahead.y + right.y * a + up.y * b);
      const away = drop > 1e-6 ? above / drop : FARTHEST;
      if (away >= FARTHEST) {
        pixels[at + 3] = 0;
        continue;
      }
      from = Math.min(from, row);
      until = row + 1;
      const x = eye.x + (ahead.x + right.x * a + up.x * b) * away;
      const z = eye.z + (ahead.z + right.z * a + up.z * b) * away;
      const u = x * cos - z * sin;
      const v = x * sin + z * cos;
      // Ground metres that one pixel takes: where the relief is finer than that, it is left out.
      const print = (away * away) / (above * focal) + away / focal;
      const coarse = 1 / (1 + (print / 0.22) ** 2);
      const fine = 1 / (1 + (print / fineLimit) ** 2);
      let shade = coarse > 0.02 ? sample(pattern.coarse, u, v) * coarse : 0;
      if (fine > 0.04) shade += sample(pattern.fine, u, v) * fine * 0.55;
      shade = shade * 0.8 + (away < 160 ? broadTone(x, z) * 0.3 : 0);
      const side = shade > 0 ? tones.light : tones.dark;
      const share = shade > 0 ? Math.min(1, shade) : Math.min(1, -shade);
      const thick = away / light.reach;
      let veil = 1 - 1 / (1 + thick + 0.48 * thick * thick + 0.235 * thick * thick * thick);
      if (studio) veil = smooth(5, 24, Math.hypot(x, z));
      const [red, green, blue] = tones.middle;
      const c = column * 3;
      pixels[at] = 255 * ((red + (side[0] - red) * share) * (1 - veil) + (air[c] ?? 0) * veil);
      pixels[at + 1] = 255 * ((green + (side[1] - green) * share) * (1 - veil) + (air[c + 1] ?? 0) * veil);
      pixels[at + 2] = 255 * ((blue + (side[2] - blue) * share) * (1 - veil) + (air[c + 2] ?? 0) * veil);
      pixels[at + 3] = 255;
    }
  }
  return { from, until };
}

/** The air's colour near the horizon for each column of the picture: it glows toward the sun. */
function airByColumn(view: View, width: number, light: Light, studio: boolean): Float32Array {
  const colours = new Float32Array(width * 3);
  for (let column = 0; column < width; column++) {
    const ray = rayAt(view, ((column + 0.5) / width) * view.width, view.height / 2);
    colours.set(studio ? backdropColour(light) : airColour(light, towardSun(light, ray)), column * 3);
  }
  return colours;
}

/** 1 for a direction whose level part points at the sun, 0 for the opposite one. */
export function towardSun(
  light: Light,
  direction: { readonly x: number; readonly y: number; readonly z: number },
): number {
  const level = { x: direction.x, y: 0, z: direction.z };
  const size = Math.hypot(level.x, level.z) * Math.hypot(light.sun.x, light.sun.z);
  return size > 1e-9 ? 0.5 + (0.5 * dot(level, light.sun)) / size : 0.5;
}

function sample(tile: Tile, u: number, v: number): number {
  const x = (u / tile.metres) * tile.side;
  const y = (v / tile.metres) * tile.side;
  const i = Math.floor(x);
  const j = Math.floor(y);
  const f = x - i;
  const g = y - j;
  const left = i & 255;
  const right = (i + 1) & 255;
  const top = (j & 255) << 8;
  const bottom = ((j + 1) & 255) << 8;
  const { shade } = tile;
  const a = shade[top | left] ?? 0;
  const c = shade[bottom | left] ?? 0;
  const upper = a + ((shade[top | right] ?? 0) - a) * f;
  return upper + (c + ((shade[bottom | right] ?? 0) - c) * f - upper) * g;
}
