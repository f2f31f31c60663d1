/** What drifts between the camera and the scene: rain, snow, blown dust, banks of fog. Places are formulas of time, endless in every direction. */
import { css, mixed } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import type { Brush } from '../base/item.ts';
import { hash } from '../base/noise.ts';
import { clamp } from '../base/numbers.ts';
import { along, minus, plus, times, vector } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import { toScreen } from '../base/view.ts';
import type { Spot, View } from '../base/view.ts';
import { airColour, dustColour } from '../light/light.ts';

/** Side in metres, for a 35 mm lens, of the cube about the camera that is filled again and again; a longer lens sees a smaller, denser one. */
const CUBE = 11;
/** Streaks are stroked in three bands of depth, as shares of the cube, the near ones thicker and clearer. */
const STREAK_BANDS = [
  { nearest: 0.06, farthest: 0.22, share: 1 },
  { nearest: 0.22, farthest: 0.4, share: 0.75 },
  { nearest: 0.4, farthest: 0.9, share: 0.6 },
] as const;
const DRIFTS = 46;
const SHUTTER = 1 / 40;

/** What the air needs to know of the camera, once a shot or once a frame. */
export interface AirCamera {
  /** The lens the shot opens on, in millimetres: a zoom must not shuffle the drops. */
  readonly lensMm: number;
  /** The camera's own velocity in metres a second, for the length of streaks. */
  readonly travel: Vector;
}

export function paintAir(brush: Brush, t: number, camera: AirCamera): void {
  const { weather, indoors } = brush.light;
  if (indoors) return;
  const cube = clamp((CUBE * 35) / camera.lensMm, 3.5, 14);
  const streaks = { cube, travel: camera.travel, seed: 61 };
  if (weather.fog > 0) paintBanks(brush, t);
  if (weather.dust > 0) paintDust(brush, t, streaks, weather.dust);
  if (weather.rain > 0)
    paintStreaks(brush, t, {
      ...streaks,
      count: 1000 * weather.rain,
      velocity: vector(weather.wind.x * 0.8, -8.5, weather.wind.z * 0.8),
      ink: [0.86, 0.89, 0.93],
      thick: 0.006,
      alpha: 0.55,
    });
  if (weather.snow > 0) paintFlakes(brush, t, Math.round(900 * weather.snow), cube);
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
    const at = wrappedAbout(
      view.eye,
      vector(hash(i, 2, 61) * cube + wind.x * speed * t, 0, hash(i, 6, 61) * cube + wind.z * speed * t),
      cube,
    );
    const place = toScreen(view, { x: at.x, y: 0.04 + 0.08 * hash(i, 3, 61), z: at.z });
    if (place.depth < 2 || place.depth > 60) continue;
    const wide = (1.6 + 3.2 * hash(i, 4, 61)) * place.scale;
    const high = Math.max(1.5, (0.05 + 0.1 * hash(i, 5, 61)) * place.scale);
    context.globalAlpha = 0.3 * dust * (0.5 + 0.5 * Math.sin(t * 1.7 + i * 2.3));
    context.drawImage(spot, place.x - wide, place.y - high, wide * 2, high * 2);
  }
  context.globalAlpha = 1;
}

function paintDust(brush: Brush, t: number, base: Pick<Streaks, 'cube' | 'travel' | 'seed'>, amount: number): void {
  const { context, view, light } = brush;
  const { wind } = light.weather;
  paintStreaks(brush, t, {
    ...base,
    count: 150 * amount,
    velocity: vector(wind.x, 0.1, wind.z),
    ink: light.glow,
    thick: 0.007,
    alpha: 0.6,
  });
  const haze = brush.softSpot(mixed(dustColour(light), light.horizon, 0.3));
  for (let i = 0; i < 5; i++) {
    const u =
      ((((hash(i, 9, 91) * 1.8 + t * (0.16 + 0.1 * hash(i, 1, 91)) * Math.sign(wind.x || 1)) % 1.8) + 1.8) % 1.8) - 0.4;
    const radius = view.width * (0.16 + 0.16 * hash(i, 3, 91));
    context.globalAlpha = 0.13 * amount;
    context.drawImage(
      haze,
      u * view.width - radius * 1.6,
      view.height * (0.4 + 0.35 * hash(i, 2, 91)) - radius * 0.5,
      radius * 3.2,
      radius,
    );
  }
  context.globalAlpha = 1;
}

interface Streaks {
  readonly cube: number;
  readonly travel: Vector;
  readonly seed: number;
  readonly count: number;
  readonly velocity: Vector;
  readonly ink: Rgb;
  /** Metres across. */
  readonly thick: number;
  readonly alpha: number;
}

function paintStreaks(
  brush: Brush,
  t: number,
  { cube, travel, seed, count, velocity, ink, thick, alpha }: Streaks,
): void {
  const { context, view } = brush;
  const smear = times(minus(velocity, travel), SHUTTER);
  const streaks: { readonly head: Spot; readonly tail: Spot }[] = [];
  for (let i = 0; i < count; i++) {
    const speed = 0.8 + 0.4 * hash(i, 3, seed);
    const at = wrappedAbout(
      before(view, cube),
      plus(
        vector(hash(i, 1, seed) * cube, hash(i, 2, seed) * cube, hash(i, 4, seed) * cube),
        times(velocity, t * speed),
      ),
      cube,
    );
    const head = toScreen(view, at);
    if (head.depth < 0.06 * cube || at.y < 0 || head.x < 0 || head.x > view.width) continue;
    streaks.push({ head, tail: toScreen(view, minus(at, smear)) });
  }
  context.lineCap = 'round';
  for (const { nearest, farthest, share } of STREAK_BANDS) {
    context.beginPath();
    for (const { head, tail } of streaks) {
      if (head.depth < nearest * cube || head.depth >= farthest * cube) continue;
      context.moveTo(head.x, head.y);
      context.lineTo(tail.x + 0.01, tail.y);
    }
    context.strokeStyle = css(ink, alpha * share);
    context.lineWidth = clamp((thick * view.focalX) / ((cube * (nearest + farthest)) / 2), 0.5, 2.6);
    context.stroke();
  }
}

function paintFlakes(brush: Brush, t: number, count: number, cube: number): void {
  const { context, view, light } = brush;
  const { wind } = light.weather;
  const flake = brush.softSpot([0.96, 0.97, 1]);
  for (let i = 0; i < count; i++) {
    const swing = Math.sin(t * (1 + hash(i, 6, 33)) + i) * 0.25;
    const drop = -(0.9 + 0.5 * hash(i, 5, 33)) * t;
    const at = wrappedAbout(
      before(view, cube),
      vector(
        hash(i, 1, 33) * cube + wind.x * t * 0.7 + swing,
        hash(i, 2, 33) * cube + drop,
        hash(i, 4, 33) * cube + wind.z * t * 0.7,
      ),
      cube,
    );
    const spot = toScreen(view, at);
    if (spot.depth < 0.05 * cube || at.y < 0) continue;
    const radius = clamp(0.02 * spot.scale, 1.1, 14);
    context.globalAlpha = clamp(1.1 - spot.depth / (0.8 * cube), 0.15, 0.9);
    context.drawImage(flake, spot.x - radius, spot.y - radius, radius * 2, radius * 2);
  }
  context.globalAlpha = 1;
}

function paintBanks(brush: Brush, t: number): void {
  const { context, view, light } = brush;
  const bank = brush.softSpot(airColour(light, 0.5));
  for (let i = 0; i < 9; i++) {
    const at = wrappedAbout(
      view.eye,
      vector(
        hash(i, 1, 51) * 40 + t * (0.2 + light.weather.wind.x * 0.4),
        0,
        hash(i, 2, 51) * 40 + t * light.weather.wind.z * 0.4,
      ),
      40,
    );
    const spot = toScreen(view, { x: at.x, y: 0.9, z: at.z });
    if (spot.depth < 1.2) continue;
    const wide = 7 * spot.scale;
    context.globalAlpha = 0.2 * light.weather.fog;
    context.drawImage(bank, spot.x - wide, spot.y - wide * 0.22, wide * 2, wide * 0.44);
  }
  context.globalAlpha = 1;
}

/** The middle of the cube that the camera looks into. */
function before(view: View, cube: number): Vector {
  return along(view.eye, view.ahead, cube * 0.42);
}

/** The same place in the copy of the cube that surrounds `middle`. */
function wrappedAbout(middle: Vector, place: Vector, side: number): Vector {
  const wrap = (value: number, centre: number) => centre + value - centre - side * Math.round((value - centre) / side);
  return { x: wrap(place.x, middle.x), y: wrap(place.y, middle.y), z: wrap(place.z, middle.z) };
}
