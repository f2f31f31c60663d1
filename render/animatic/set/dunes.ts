/** Dunes on the horizon of a desert: a lit windward face, a bent crest and a slip face in its own shade, in rings about the scene. */
import { css, mixed } from '../base/colour.ts';
import { hash } from '../base/noise.ts';
import { mix } from '../base/numbers.ts';
import type { Context } from '../base/surface.ts';
import { along, dot, headingDirection, plus, rightOfHeading, times, UP, unit } from '../base/vector.ts';
import { depthOf, toScreen } from '../base/view.ts';
import type { View } from '../base/view.ts';
import { airColour, shaded, throughAir } from '../light/light.ts';
import type { Light } from '../light/light.ts';
import { groundPaint, towardSun } from './ground.ts';

const RINGS: readonly number[] = [430, 260, 155, 95];
/** Share of its distance that one dune has to itself along the ring. */
const SPACING = 0.42;

export function paintDunes(context: Context, view: View, light: Light): void {
  RINGS.forEach((away, ring) => {
    const count = Math.round((2 * Math.PI) / SPACING);
    for (let i = 0; i < count; i++) paintDune(context, view, light, away, ring, i, 360 / count);
  });
}

function paintDune(
  context: Context,
  view: View,
  light: Light,
  away: number,
  ring: number,
  index: number,
  step: number,
): void {
  const heading = (index + 0.5 + (hash(index, ring, 12) - 0.5) * 0.8) * step;
  const distance = away * (1 + (hash(index, ring, 8) - 0.5) * 0.2);
  const aside = rightOfHeading(heading);
  const foot = along(times(UP, -0.5), headingDirection(heading), distance);
  if (depthOf(view, foot) < 30) return;
  const tall = away * (0.028 + 0.05 * hash(index, ring + 9, 12));
  const width = away * SPACING;
  const crest = toScreen(view, along(foot, UP, tall + 0.5));
  const left = toScreen(view, along(foot, aside, -width * (1 + 0.7 * hash(index, ring, 3))));
  const right = toScreen(view, along(foot, aside, width * (0.55 + 0.45 * hash(index, ring, 4))));
  if (right.x < -20 || left.x > view.width + 20) return;
  const toe = toScreen(view, along(times(foot, 0.82), aside, -width * 0.22));
  const sunny = towardSun(light, foot);
  const air = airColour(light, sunny);
  const face = (slope: number) => shaded(light, groundPaint('sand'), unit(plus(times(aside, slope), times(UP, 0.75))));
  const windward = throughAir(light, face(-0.75), distance * 0.6, sunny);
  const lee = throughAir(
    light,
    mixed(face(0.95), light.zenith, 0.16 + 0.2 * Math.max(0, -dot(aside, light.toward))),
    distance * 0.6,
    sunny,
  );

  // Both faces share the edge that runs down from the crest.
  const alongSlip = () => {
    context.bezierCurveTo(
      mix(crest.x, right.x, 0.25),
      mix(crest.y, right.y, 0.42),
      mix(crest.x, right.x, 0.6),
      mix(crest.y, right.y, 0.86),
      right.x,
      right.y,
    );
  };

  context.beginPath();
  context.moveTo(left.x, left.y);
  context.bezierCurveTo(
    mix(left.x, crest.x, 0.45),
    mix(left.y, crest.y, 0.12),
    mix(left.x, crest.x, 0.75),
    mix(crest.y, left.y, 0.05),
    crest.x,
    crest.y,
  );
  alongSlip();
  context.closePath();
  context.fillStyle = fade(context, crest, left, css(windward), css(mixed(windward, air, 0.45)));
  context.fill();

  context.beginPath();
  context.moveTo(crest.x, crest.y);
  alongSlip();
  context.lineTo(toe.x, Math.max(toe.y, right.y));
  context.bezierCurveTo(
    mix(toe.x, left.x, 0.12),
    mix(toe.y, crest.y, 0.35),
    mix(toe.x, crest.x, 1.2),
    mix(toe.y, crest.y, 0.55),
    crest.x,
    crest.y,
  );
  context.closePath();
  context.fillStyle = fade(context, crest, right, css(lee), css(mixed(lee, air, 0.5)));
  context.fill();
}

function fade(
  context: Context,
  from: { x: number; y: number },
  until: { x: number; y: number },
  top: string,
  bottom: string,
): CanvasGradient {
  const gradient = context.createLinearGradient(from.x, from.y, from.x, Math.max(from.y + 1, until.y));
  gradient.addColorStop(0, top);
  gradient.addColorStop(1, bottom);
  return gradient;
}
