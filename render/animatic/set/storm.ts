/** The wall of dust that stands to windward in a sandstorm: a boiling relief on a curtain round the scene, computed per pixel. */
import { toDegrees, toRadians } from '../../../core/physics/degrees.ts';
import { dimmed, mixed } from '../base/colour.ts';
import { createField } from '../base/field.ts';
import type { Field, Rows } from '../base/field.ts';
import { cloud2, noise2 } from '../base/noise.ts';
import { clamp, mix, smooth } from '../base/numbers.ts';
import type { Context, MakeSurface } from '../base/surface.ts';
import type { View } from '../base/view.ts';
import { airColour, dustColour } from '../light/light.ts';
import type { Light } from '../light/light.ts';

export type PaintStorm = (context: Context, view: View, t: number) => void;

/** Metres to the curtain and to the top of its highest billows. */
const AWAY = 260;
const TALL = 120;
/** Half the arc that the wall takes, in degrees either side of where the wind comes from. */
const ARC = 108;

export function createStorm(makeSurface: MakeSurface, width: number, height: number, light: Light): PaintStorm {
  const field = createField(makeSurface, width, height);
  const { wind } = light.weather;
  const windward = Math.atan2(-wind.x, -wind.z);
  return (context, view, t) => {
    const rows = computePixels(field, view, light, windward, t);
    if (rows.until > 0) field.paint(context, view, true, rows);
  };
}

/** Fills the field and tells which rows show any of the wall. */
function computePixels(field: Field, view: View, light: Light, windward: number, t: number): Rows {
  const { width, height, pixels } = field;
  const { ahead, right, up, eye } = view;
  const dust = dustColour(light);
  const dark = dimmed(mixed(dust, light.zenith, 0.6), 0.28);
  const mid = dimmed(mixed(dust, light.middle, 0.35), 0.86);
  const bright = mixed(light.glow, dust, 0.3);
  const foot = airColour(light, 0.35);
  const sunFrom = Math.atan2(light.sun.x, light.sun.z);
  const before = new Float32Array(width);
  const limit = toRadians(ARC + 20);
  let from = height;
  let until = 0;
  let at = 0;
  for (let row = 0; row < height; row++) {
    const b = field.above(row, view);
    let last = 0.5;
    for (let column = 0; column < width; column++, at += 4) {
      pixels[at + 3] = 0;
      const a = field.across(column, view);
      const x = ahead.x + right.x * a + up.x * b;
      const y = ahead.y + right.y * a + up.y * b;
      const z = ahead.z + right.z * a + up.z * b;
      const steep = y / Math.sqrt(x * x + z * z);
      if (steep < -0.03 || steep > 0.75) continue;
      const hitX = eye.x + (x / Math.sqrt(x * x + z * z)) * AWAY;
      const hitZ = eye.z + (z / Math.sqrt(x * x + z * z)) * AWAY;
      const round = Math.atan2(hitX, hitZ);
      const aside = wrapped(round - windward);
      if (Math.abs(aside) > limit) continue;
      const across = aside * AWAY;
      const high = eye.y + steep * AWAY;
      const top =
        TALL *
        (0.42 + 0.8 * noise2(across / (TALL * 1.05) + 40.1, t * 0.03)) *
        (1 - smooth(ARC * 0.55, ARC, Math.abs(toDegrees(aside))));
      if (high > top + TALL * 0.34) continue;
      const u = across / 48;
      const v = high / 48;
      const swirl = cloud2(u + t * 0.045, v - t * 0.08, 3);
      const curl = cloud2(u + 4.2, v + 1.7 - t * 0.07, 3);
      const relief = cloud2(u * 1.15 + 1.55 * swirl, v * 1.15 + 1.55 * curl, 5);
      const edge = clamp((top + (relief - 0.5) * TALL * 0.56 - high) / (TALL * 0.11));
      const slope =
        (relief - (before[column] ?? relief)) * -1 + (relief - last) * (wrapped(sunFrom - round) > 0 ? -1 : 1);
      last = relief;
      before[column] = relief;
      if (edge <= 0) continue;
      from = Math.min(from, row);
      until = row + 1;
      const lit = clamp(0.4 + slope * 3.4 + (relief - 0.45) * 0.95);
      const near = 1 - smooth(0, 1.45, Math.abs(wrapped(sunFrom - round)));
      const rise = clamp(high / (TALL * 0.38));
      for (let channel = 0; channel < 3; channel++) {
        const own = mix(dark[channel] ?? 0, mid[channel] ?? 0, lit);
        const warmed = mix(own, bright[channel] ?? 0, near * (0.2 + 0.6 * lit));
        pixels[at + channel] = 255 * mix((foot[channel] ?? 0) * 0.86, warmed, 0.35 + 0.65 * rise);
      }
      pixels[at + 3] = 251 * edge * edge * (3 - 2 * edge);
    }
  }
  return { from, until };
}

/** An angle between minus and plus half a turn, in radians. */
function wrapped(angle: number): number {
  const turn = 2 * Math.PI;
  return angle - turn * Math.round(angle / turn);
}
