/** Rows of hills round a plain, paler the farther they stand. */
import { colourOf, css, mixed } from '../base/colour.ts';
import { noise1 } from '../base/noise.ts';
import { mix } from '../base/numbers.ts';
import type { Context } from '../base/surface.ts';
import { along, headingDirection, UP, vector } from '../base/vector.ts';
import { depthOf, toScreen } from '../base/view.ts';
import type { View } from '../base/view.ts';
import { airColour, shaded, throughAir } from '../light/light.ts';
import type { Light } from '../light/light.ts';
import { towardSun } from './ground.ts';

const ROWS = [
  { away: 1500, tall: 190, paint: colourOf('#7d8a7a'), rate: 0.045 },
  { away: 700, tall: 74, paint: colourOf('#75834f'), rate: 0.075 },
  { away: 320, tall: 19, paint: colourOf('#6d7a42'), rate: 0.12 },
] as const;

/** Degrees of heading between two corners of a ridge. */
const STEP = 1.5;

export function paintHills(context: Context, view: View, light: Light): void {
  for (const [row, hills] of ROWS.entries()) {
    const middle = (Math.atan2(view.ahead.x, view.ahead.z) * 180) / Math.PI;
    const first = Math.floor((middle - 84) / STEP);
    const spots = [];
    for (let i = first; i <= first + 168 / STEP; i++) {
      const heading = i * STEP;
      const turned = ((heading % 360) + 360) % 360;
      const tall = hills.tall * ridge(turned, hills.rate, row);
      const foot = along(vector(0, -1, 0), headingDirection(heading), hills.away);
      if (depthOf(view, foot) < 20) continue;
      spots.push({ top: toScreen(view, along(foot, UP, tall)), foot: toScreen(view, foot) });
    }
    if (spots.length < 2) continue;
    const sunny = towardSun(light, view.ahead);
    const paint = throughAir(light, shaded(light, hills.paint, vector(0, 0.8, -0.6)), hills.away * 0.55, sunny);
    context.beginPath();
    spots.forEach((spot, i) =>
      i === 0 ? context.moveTo(spot.top.x, spot.top.y) : context.lineTo(spot.top.x, spot.top.y),
    );
    for (const spot of spots.toReversed()) context.lineTo(spot.foot.x, spot.foot.y);
    context.closePath();
    const high = Math.min(...spots.map((spot) => spot.top.y));
    const low = Math.max(...spots.map((spot) => spot.foot.y));
    const gradient = context.createLinearGradient(0, high, 0, Math.max(low, high + 1));
    gradient.addColorStop(0, css(paint));
    gradient.addColorStop(1, css(mixed(paint, airColour(light, sunny), 0.5)));
    context.fillStyle = gradient;
    context.fill();
  }
}

/** Height of a ridge at a heading, 0.15 to 1, meeting itself after a full turn. */
function ridge(heading: number, rate: number, seed: number): number {
  const at = (turn: number) => 0.65 * noise1(turn * rate, 50 + seed) + 0.35 * noise1(turn * rate * 2.7, 60 + seed);
  const seam = Math.max(0, (heading - 330) / 30);
  return 0.15 + 0.85 * mix(at(heading), at(heading - 360), seam * seam * (3 - 2 * seam));
}
