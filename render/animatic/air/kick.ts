/** Dust that feet throw up where they land: each puff's flight is a formula of its age, so that any frame stands alone. */
import { figureAt } from '../../../core/staging/moment.ts';
import type { Figure } from '../../../core/staging/staging.ts';
import { added, css, dimmed, mixed, tinted } from '../base/colour.ts';
import type { Brush, Item } from '../base/item.ts';
import { hash } from '../base/noise.ts';
import { clamp } from '../base/numbers.ts';
import { headingDirection, plus, rightOfHeading, times, vector } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import { depthOf, toScreen } from '../base/view.ts';
import type { View } from '../base/view.ts';
import { strideAt, strideRate } from '../figure/gait.ts';
import { airColour } from '../light/light.ts';
import { groundPaint } from '../set/ground.ts';

const PUFFS = 14;
const GRAINS = 9;
const LONGEST_LIFE = 1.5;
/** Slowing of a puff by the air, a second. */
const DRAG = 2.6;

export function kickItems(figure: Figure, view: View, t: number, amount: number): readonly Item[] {
  const stride = strideAt(figure, t);
  if (stride.pace < 1 || figure.kind !== 'character') return [];
  const items: Item[] = [];
  const last = Math.floor(stride.phase * 2);
  for (let step = last; step > last - 9; step--) {
    const age = (stride.phase * 2 - step) / (strideRate(stride.pace) * 2);
    const landed = t - age;
    if (age > LONGEST_LIFE || landed < -LONGEST_LIFE) break;
    const mark = figureAt(figure, Math.max(0, landed));
    const ahead = headingDirection(mark.heading);
    const early = Math.min(0, landed);
    const foot = plus(
      { x: mark.x, y: mark.y, z: mark.z },
      plus(times(ahead, 0.2 + early * stride.pace), times(rightOfHeading(mark.heading), step % 2 === 0 ? -0.09 : 0.09)),
    );
    const vigour = clamp(stride.pace / 6, 0.15, 1.3);
    items.push({
      depth: depthOf(view, foot) - 0.05,
      paint: (brush) => paintStep(brush, foot, ahead, step, age, vigour, amount),
    });
  }
  return items;
}

function paintStep(
  brush: Brush,
  foot: Vector,
  ahead: Vector,
  step: number,
  sinceStep: number,
  vigour: number,
  amount: number,
): void {
  const { context, view, light } = brush;
  const { wind } = light.weather;
  const own = groundPaint('sand');
  const pale = brush.softSpot(mixed(airColour(light, 0.4), light.glow, 0.3));
  const sandy = brush.softSpot(dimmed(tinted(own, added(light.ambient, dimmed(light.direct, 0.35))), 0.95));
  const aside = vector(ahead.z, 0, -ahead.x);
  for (let i = 0; i < PUFFS; i++) {
    const age = sinceStep - hash(step, i, 40) * 0.12;
    const life = 0.5 + 0.9 * hash(step, i, 42);
    if (age <= 0 || age > life) continue;
    const angle = (hash(step, i, 43) - 0.5) * 1.8;
    const gone = (1 - Math.exp(-DRAG * age)) / DRAG;
    const push = (2.4 + 4.4 * hash(step, i, 44)) * vigour * gone;
    const way = plus(times(ahead, -Math.cos(angle)), times(aside, Math.sin(angle)));
    const rise = Math.max(0.01, (1.3 + 2.2 * hash(step, i, 45)) * vigour * gone - 0.35 * age * age);
    const at = plus(plus(foot, times(way, push)), vector(wind.x * age * age * 0.35, rise, wind.z * age * age * 0.35));
    const spot = toScreen(view, at);
    if (spot.depth < 0.4) continue;
    const radius =
      (0.05 + 0.26 * (age / life) ** 0.7 * (0.6 + 0.8 * hash(step, i, 46))) * (0.5 + 0.5 * vigour) * spot.scale;
    context.globalAlpha = (1 - age / life) ** 1.1 * 0.55 * amount;
    context.drawImage(i % 3 === 0 ? sandy : pale, spot.x - radius, spot.y - radius * 0.82, radius * 2, radius * 1.64);
  }
  context.globalAlpha = 0.75 * amount;
  context.fillStyle = css(mixed(light.glow, own, 0.4));
  context.beginPath();
  for (let i = 0; i < GRAINS; i++) {
    const rise = (1.2 + 2 * hash(step, i, 52)) * vigour * sinceStep - 4.9 * sinceStep * sinceStep;
    if (rise <= 0) continue;
    const angle = (hash(step, i, 53) - 0.5) * 1.6;
    const push = (1 + 2.5 * hash(step, i, 54)) * vigour * sinceStep;
    const spot = toScreen(
      view,
      plus(
        plus(foot, times(plus(times(ahead, -Math.cos(angle)), times(aside, Math.sin(angle))), push)),
        vector(wind.x * sinceStep * 0.1, rise, wind.z * sinceStep * 0.1),
      ),
    );
    const radius = clamp(0.007 * spot.scale, 0.5, 2.4);
    if (spot.depth < 0.4) continue;
    context.moveTo(spot.x + radius, spot.y);
    context.arc(spot.x, spot.y, radius, 0, 2 * Math.PI);
  }
  context.fill();
  context.globalAlpha = 1;
}
