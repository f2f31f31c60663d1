/** The sky behind an exterior: its colours by height, the glow about the sun, clouds, stars, the sun's or the moon's disc. */
import { toRadians } from '../../../core/physics/degrees.ts';
import { brightness, css, dimmed, mixed } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import { createField } from '../base/field.ts';
import type { Field, Rows } from '../base/field.ts';
import { cloud2, hash } from '../base/noise.ts';
import { clamp, mix, smooth } from '../base/numbers.ts';
import type { SoftSpot } from '../base/sprites.ts';
import type { Context, MakeSurface } from '../base/surface.ts';
import { along, dot, headingDirection, plus, times, UP } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import { toScreen } from '../base/view.ts';
import type { View } from '../base/view.ts';
import { airColour } from '../light/light.ts';
import type { Light } from '../light/light.ts';

export type PaintSky = (context: Context, view: View) => void;

const LEVELS = 160;
const STARS = 700;
const FAR = 5000;

/** Bakes the sky of one shot; it is computed anew only when the camera turns, for it has no distance. */
export function createSky(
  makeSurface: MakeSurface,
  width: number,
  height: number,
  light: Light,
  softSpot: SoftSpot,
): PaintSky {
  const field = createField(makeSurface, width, height);
  const ladder = Array.from({ length: LEVELS + 1 }, (_, i) => colourAtHeight(light, (i / LEVELS) ** 2));
  let drawnFor = '';
  let rows: Rows = { from: 0, until: 0 };
  return (context, view) => {
    const key = [view.ahead, view.up]
      .flatMap((axis) => [axis.x, axis.y, axis.z])
      .concat(view.focalX, view.focalY)
      .join();
    if (key !== drawnFor) rows = computePixels(field, view, light, ladder);
    field.paint(context, view, key !== drawnFor, rows);
    drawnFor = key;
    if (light.night > 0.3 && light.weather.overcast < 0.5) paintStars(context, view, light);
    paintDisc(context, view, light, softSpot);
  };
}

function colourAtHeight(light: Light, rise: number): Rgb {
  const low = mixed(light.horizon, airColour(light, 0.4), 0.4 + 0.6 * light.weather.fog);
  if (rise < 0.18) return mixed(low, mixed(light.middle, light.horizon, 0.45), rise / 0.18);
  if (rise < 0.45)
    return mixed(
      mixed(light.middle, light.horizon, 0.45),
      mixed(light.middle, light.zenith, 0.3),
      (rise - 0.18) / 0.27,
    );
  return mixed(mixed(light.middle, light.zenith, 0.3), light.zenith, smooth(0.45, 1, rise));
}

/** Fills the field and tells which rows show any sky. */
function computePixels(field: Field, view: View, light: Light, ladder: readonly Rgb[]): Rows {
  const { width, height, pixels } = field;
  const { ahead, right, up } = view;
  const { sun, glow } = light;
  const bright = mixed(glow, [1, 0.96, 0.84], 0.35);
  const strength = (1 - light.night * 0.75) * (1 - light.weather.overcast * 0.8);
  const cloudy = 0.25 + 0.75 * light.weather.overcast;
  const cloudColour = mixed(mixed(light.middle, light.horizon, 0.5), glow, 0.35);
  let at = 0;
  let until = 0;
  for (let row = 0; row < height; row++) {
    const b = field.above(row, view);
    for (let column = 0; column < width; column++) {
      const a = field.across(column, view);
      const x = ahead.x + right.x * a + up.x * b;
      const y = ahead.y + right.y * a + up.y * b;
      const z = ahead.z + right.z * a + up.z * b;
      const size = Math.sqrt(x * x + y * y + z * z);
      if (y > -0.05 * size) until = row + 1;
      const rise = clamp(y / size);
      const base = ladder[Math.round(Math.sqrt(rise) * LEVELS)] ?? glow;
      const facing = clamp((x * sun.x + y * sun.y + z * sun.z) / size);
      const halo = strength * (0.85 * facing ** 26 + 0.34 * facing ** 5 * (1 - rise * 0.5));
      let [red, green, blue] = base;
      if (rise > 0.02) {
        const spread = 1.15 / (y / size + 0.12);
        const thick =
          smooth(
            0.52,
            0.82,
            cloud2((x / size) * spread * 0.8 + 5.2, (z / size) * spread * 2.1 + 9.1, 4) + cloudy * 0.12,
          ) * smooth(0.02, 0.16, rise);
        const share = thick * cloudy * 0.75;
        red = mix(red, cloudColour[0], share);
        green = mix(green, cloudColour[1], share);
        blue = mix(blue, cloudColour[2], share);
      }
      const share = clamp(halo);
      pixels[at] = 255 * mix(red, bright[0], share);
      pixels[at + 1] = 255 * mix(green, bright[1], share);
      pixels[at + 2] = 255 * mix(blue, bright[2], share);
      pixels[at + 3] = 255;
      at += 4;
    }
  }
  return { from: 0, until };
}

function paintStars(context: Context, view: View, light: Light): void {
  context.fillStyle = '#e8ecff';
  for (let i = 0; i < STARS; i++) {
    const rise = 0.06 + hash(i, 2, 71) * 0.92;
    const level = Math.sqrt(1 - rise * rise);
    const spot = toScreen(
      view,
      along(view.eye, plus(times(headingDirection(hash(i, 1, 71) * 360), level), times(UP, rise)), FAR),
    );
    if (spot.depth < 0 || spot.x < 0 || spot.x > view.width || spot.y < 0 || spot.y > view.height) continue;
    context.globalAlpha = light.night * (0.25 + 0.7 * hash(i, 3, 71)) * clamp(rise * 4);
    const size = (0.5 + hash(i, 4, 71) ** 3 * 1.3) * (view.width / 1280);
    context.fillRect(spot.x - size, spot.y - size, size * 2, size * 2);
  }
  context.globalAlpha = 1;
}

function paintDisc(context: Context, view: View, light: Light, softSpot: SoftSpot): void {
  const veiled = 1 - light.weather.overcast;
  const moon = light.night > 0.5;
  const toward: Vector = moon ? light.toward : light.sun;
  if (veiled < 0.3 || (!moon && light.altitude < -1.5) || dot(toward, view.ahead) < 0.05) return;
  const spot = toScreen(view, along(view.eye, toward, FAR));
  const disc = (view.focalX * Math.tan(toRadians(0.27)) * FAR * (moon ? 2.2 : 2)) / FAR;
  const halo = disc * (moon ? 9 : 16);
  const colour: Rgb = moon ? [0.93, 0.95, 1] : mixed(light.glow, [1, 0.97, 0.86], 0.6);
  context.globalCompositeOperation = 'lighter';
  context.globalAlpha = veiled * (moon ? 0.16 : 0.5) * clamp(brightness(light.glow) + 0.2);
  context.drawImage(softSpot(dimmed(colour, 0.8)), spot.x - halo, spot.y - halo, halo * 2, halo * 2);
  context.globalCompositeOperation = 'source-over';
  context.globalAlpha = veiled;
  context.fillStyle = css(colour);
  context.beginPath();
  context.arc(spot.x, spot.y, disc, 0, 2 * Math.PI);
  context.fill();
  context.globalAlpha = 1;
}
