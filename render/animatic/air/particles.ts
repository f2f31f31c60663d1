/** What drifts between the camera and the scene: rain, snow, blown dust, banks of fog. Places are formulas of time, endless in every direction. */
import { css, mixed } from '../base/colour.ts';
import type { Brush } from '../base/item.ts';
import { hash } from '../base/noise.ts';
import { clamp } from '../base/numbers.ts';
import { minus, plus, times, vector } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import { toScreen } from '../base/view.ts';
import type { Spot } from '../base/view.ts';
import { airColour, dustColour } from '../light/light.ts';

/** Side in metres of the cube about the camera that is filled again and again. */
const CUBE = 11;
/** Streaks are stroked in three bands of depth, the near ones thicker and clearer. */
const STREAK_BANDS = [
  { nearest: 0.7, farthest: 2.4, share: 1 },
  { nearest: 2.4, farthest: 4.4, share: 0.75 },
  { nearest: 4.4, farthest: 9, share: 0.6 },
] as const;
const DRIFTS = 46;
const SHUTTER = 1 / 40;

/** `travel` is the camera's own velocity in metres a second, for the length of streaks. */
export function paintAir(brush: Brush, t: number, travel: Vector): void {
  const { weather, indoors } = brush.light;
  if (indoors) return;
  if (weather.fog > 0) paintBanks(brush, t);
  if (weather.dust > 0) paintDust(brush, t, travel, weather.dust);
  if (weather.rain > 0) paintStreaks(brush, t, Math.round(1700 * weather.rain), 61, vector(weather.wind.x * 0.8, -8.5, weather.wind.z * 0.8), travel, 'rgba(218,226,236,', 0.006, 0.55);
  if (weather.snow > 0) paintFlakes(brush, t, Math.round(480 * weather.snow));
}

/** Low ribbons of sand that stream along the ground downwind: drawn before the figures. */
export function paintDrift(brush: Brush, t: number): void {
  const { context, view, light } = brush;
  const { dust, wind, windSpeed } = light.weather;
  if (light.indoors || dust === 0 || windSpeed < 3) return;
  const spot = brush.softSpot(mixed(airColour(light, 0.2), light.glow, 0.25));
  for (let i = 0; i < DRIFTS; i++) {
    const cube = 10 + (i / DRIFTS) ** 1.4 * 70;
    const speed = 0.75 + 0.5 * hash(i, 1, 61);
    const at = wrappedAbout(view.eye, vector(hash(i, 2, 61) * cube + wind.x * speed * t, 0, hash(i, 6, 61) * cube + wind.z * speed * t), cube);
    const place = toScreen(view, { x: at.x, y: 0.04 + 0.08 * hash(i, 3, 61), z: at.z });
    if (place.depth < 2 || place.depth > 60) continue;
    const wide = (1.6 + 3.2 * hash(i, 4, 61)) * place.scale;
    const high = Math.max(1.5, (0.05 + 0.1 * hash(i, 5, 61)) * place.scale);
    context.globalAlpha = 0.3 * dust * (0.5 + 0.5 * Math.sin(t * 1.7 + i * 2.3));
    context.drawImage(spot, place.x - wide, place.y - high, wide * 2, high * 2);
  }
  context.globalAlpha = 1;
}

function paintDust(brush: Brush, t: number, travel: Vector, amount: number): void {
  const { context, view, light } = brush;
  const { wind } = light.weather;
  paintStreaks(brush, t, Math.round(150 * amount), 88, vector(wind.x, 0.1, wind.z), travel, css(light.glow, 0.5).replace(/[\d.]+\)$/, ''), 0.007, 0.6);
  const haze = brush.softSpot(mixed(dustColour(light), light.horizon, 0.3));
  for (let i = 0; i < 5; i++) {
    const u = ((((hash(i, 9, 91) * 1.8 + t * (0.16 + 0.1 * hash(i, 1, 91)) * Math.sign(wind.x || 1)) % 1.8) + 1.8) % 1.8) - 0.4;
    const radius = view.width * (0.16 + 0.16 * hash(i, 3, 91));
    context.globalAlpha = 0.13 * amount;
    context.drawImage(haze, u * view.width - radius * 1.6, view.height * (0.4 + 0.35 * hash(i, 2, 91)) - radius * 0.5, radius * 3.2, radius);
  }
  context.globalAlpha = 1;
}

function paintStreaks(brush: Brush, t: number, count: number, seed: number, velocity: Vector, travel: Vector, rgb: string, thick: number, alpha: number): void {
  const { context, view } = brush;
  const smear = times(minus(velocity, travel), SHUTTER);
  const streaks: { readonly head: Spot; readonly tail: Spot }[] = [];
  for (let i = 0; i < count; i++) {
    const speed = 0.8 + 0.4 * hash(i, 3, seed);
    const at = wrappedAbout(view.eye, plus(vector(hash(i, 1, seed) * CUBE, hash(i, 2, seed) * CUBE, hash(i, 4, seed) * CUBE), times(velocity, t * speed)), CUBE);
    const head = toScreen(view, at);
    if (head.depth < 0.7 || at.y < 0 || head.x < 0 || head.x > view.width) continue;
    streaks.push({ head, tail: toScreen(view, minus(at, smear)) });
  }
  context.lineCap = 'round';
  for (const { nearest, farthest, share } of STREAK_BANDS) {
    context.beginPath();
    for (const { head, tail } of streaks) {
      if (head.depth < nearest || head.depth >= farthest) continue;
      context.moveTo(head.x, head.y);
      context.lineTo(tail.x + 0.01, tail.y);
    }
    context.strokeStyle = `${rgb}${(alpha * share).toFixed(3)})`;
    context.lineWidth = clamp((thick * view.focalX) / ((nearest + farthest) / 2), 0.5, 2.6);
    context.stroke();
  }
}

function paintFlakes(brush: Brush, t: number, count: number): void {
  const { context, view, light } = brush;
  const { wind } = light.weather;
  const flake = brush.softSpot([0.96, 0.97, 1]);
  for (let i = 0; i < count; i++) {
    const swing = Math.sin(t * (1 + hash(i, 6, 33)) + i) * 0.25;
    const drop = -(0.9 + 0.5 * hash(i, 5, 33)) * t;
    const at = wrappedAbout(view.eye, vector(hash(i, 1, 33) * CUBE + wind.x * t * 0.7 + swing, hash(i, 2, 33) * CUBE + drop, hash(i, 4, 33) * CUBE + wind.z * t * 0.7), CUBE);
    const spot = toScreen(view, at);
    if (spot.depth < 0.6 || at.y < 0) continue;
    const radius = clamp(0.016 * spot.scale, 0.8, 14);
    context.globalAlpha = clamp(1.1 - spot.depth / 8, 0.15, 0.9);
    context.drawImage(flake, spot.x - radius, spot.y - radius, radius * 2, radius * 2);
  }
  context.globalAlpha = 1;
}

function paintBanks(brush: Brush, t: number): void {
  const { context, view, light } = brush;
  const bank = brush.softSpot(airColour(light, 0.5));
  for (let i = 0; i < 9; i++) {
    const at = wrappedAbout(view.eye, vector(hash(i, 1, 51) * 40 + t * (0.2 + light.weather.wind.x * 0.4), 0, hash(i, 2, 51) * 40 + t * light.weather.wind.z * 0.4), 40);
    const spot = toScreen(view, { x: at.x, y: 0.9, z: at.z });
    if (spot.depth < 1.2) continue;
    const wide = 7 * spot.scale;
    context.globalAlpha = 0.2 * light.weather.fog;
    context.drawImage(bank, spot.x - wide, spot.y - wide * 0.22, wide * 2, wide * 0.44);
  }
  context.globalAlpha = 1;
}

/** The same place in the copy of the cube that surrounds `middle`. */
function wrappedAbout(middle: Vector, place: Vector, side: number): Vector {
  const wrap = (value: number, centre: number) => centre + value - centre - side * Math.round((value - centre) / side);
  return { x: wrap(place.x, middle.x), y: wrap(place.y, middle.y), z: wrap(place.z, middle.z) };
}
