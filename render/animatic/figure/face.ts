/** The features of a face: brows, eyes that look somewhere, lips that move with speech, ears; as much of them as the size can bear. */
import { css, dimmed, mixed } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import type { Brush } from '../base/item.ts';
import { hash, noise1 } from '../base/noise.ts';
import { clamp, mix, smooth } from '../base/numbers.ts';
import { dot, minus, plus, times, unit } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import { toScreen, traceShape } from '../base/view.ts';
import { toned } from '../light/light.ts';
import { onFace } from './head-shape.ts';
import type { HeadPlace } from './head-shape.ts';
import type { Looks } from './looks.ts';

export interface Expression {
  readonly eyesRight: number;
  readonly eyesUp: number;
  /** 0 shut, 1 wide open. */
  readonly mouth: number;
  /** 0 open, 1 shut. */
  readonly lids: number;
}

const IRIS: Rgb = [0.2, 0.15, 0.12];
/** A brow from its inner to its outer end, in head heights from the middle of the face. */
const BROW = [
  [0.075, 0.108],
  [0.13, 0.128],
  [0.19, 0.133],
  [0.25, 0.113],
] as const;

export function expressionOf(speaking: boolean, time: number, eyesRight: number, eyesUp: number): Expression {
  const syllable = noise1(time * 7.5, 17);
  const beat = Math.floor(time / 3.1);
  const blink = time / 3.1 - beat - 0.15 - 0.6 * hash(beat, 5, 9);
  return {
    eyesRight,
    eyesUp,
    mouth: speaking ? clamp((syllable - 0.22) * 1.5) : 0,
    lids: Math.max(0, 1 - Math.abs(blink) / 0.028),
  };
}

export function paintFace(brush: Brush, place: HeadPlace, looks: Looks, expression: Expression, pixels: number): void {
  const toEye = unit(minus(brush.view.eye, place.middle));
  if (dot(place.frame.ahead, toEye) < -0.35 || pixels < 9) return;
  for (const side of [-1, 1]) {
    const outward = unit(plus(place.frame.ahead, times(place.frame.right, side * 0.45)));
    if (dot(outward, toEye) < 0.1) continue;
    if (pixels < 34) paintDotEye(brush, place, looks, side, pixels);
    else paintEye(brush, place, looks, expression, side, pixels);
  }
  if (dot(place.frame.ahead, toEye) > -0.05 && pixels > 20) paintMouth(brush, place, looks, expression, pixels);
}

function paintDotEye(brush: Brush, place: HeadPlace, looks: Looks, side: number, pixels: number): void {
  const { context, view, light } = brush;
  const spot = toScreen(view, onFace(place, side * 0.165, 0.035));
  context.fillStyle = css(dimmed(toned(light, looks.skin, 0.2), 0.35));
  context.beginPath();
  context.ellipse(spot.x, spot.y, pixels * 0.035, pixels * 0.028, 0, 0, 2 * Math.PI);
  context.fill();
  if (pixels > 17) paintBrow(brush, place, looks, side, pixels);
}

function paintEye(
  brush: Brush,
  place: HeadPlace,
  looks: Looks,
  expression: Expression,
  side: number,
  pixels: number,
): void {
  const { context, view, light } = brush;
  const { lids } = expression;
  const open = (1 - lids) * (1 - 0.25 * Math.max(0, -expression.eyesUp));
  const corner = (share: number, rise: number) =>
    onFace(
      place,
      side * (0.165 - 0.08 * Math.cos(share * Math.PI)),
      0.028 + rise * Math.sin(share * Math.PI) + 0.008 * share,
    );
  const steps = [0, 0.14, 0.3, 0.5, 0.7, 0.86, 1];
  const upper = steps.map((share) => corner(share, 0.042 * open - 0.012));
  const lower = steps.toReversed().map((share) => corner(share, -0.03));
  const shade = dimmed(toned(light, looks.skin, 0.15), 0.8);

  fillShape(brush, steps.map((share) => corner(share, 0.085)).concat(lower), css(shade, 0.42));
  context.save();
  context.beginPath();
  if (traceShape(context, view, upper.concat(lower))) {
    context.fillStyle = css(dimmed(toned(light, [0.93, 0.92, 0.9], 0.55), 0.92));
    context.fill();
    context.clip();
    const iris = onFace(place, side * 0.165 + expression.eyesRight * 0.042, 0.032 + expression.eyesUp * 0.016);
    const spot = toScreen(view, iris);
    const turned = Math.max(0.45, dot(place.frame.ahead, unit(minus(view.eye, iris))));
    const radius = 0.04 * pixels;
    context.fillStyle = css(mixed(toned(light, IRIS, 0.6), IRIS, 0.4));
    context.beginPath();
    context.ellipse(spot.x, spot.y, radius * turned, radius, 0, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = '#0b0909';
    context.beginPath();
    context.ellipse(spot.x, spot.y, radius * 0.5 * turned, radius * 0.5, 0, 0, 2 * Math.PI);
    context.fill();
    const shine = dot(light.toward, view.right) > 0 ? 1 : -1;
    context.fillStyle = css(dimmed([1, 1, 1], mix(1, 0.6, light.night)), 0.9);
    context.beginPath();
    context.arc(spot.x + shine * radius * 0.35, spot.y - radius * 0.4, radius * 0.22, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = css(shade, 0.35);
    context.fillRect(spot.x - pixels, spot.y - pixels, pixels * 2, pixels * (1 - 0.022));
  }
  context.restore();
  strokeLine(brush, upper, css(dimmed(looks.hairColour, 0.4)), (looks.feminine ? 0.017 : 0.012) * pixels);
  if (pixels > 80)
    strokeLine(
      brush,
      steps.map((share) => corner(share, 0.042 * open + 0.014)),
      css(shade, 0.7),
      0.006 * pixels,
    );
  paintBrow(brush, place, looks, side, pixels);
}

function paintBrow(brush: Brush, place: HeadPlace, looks: Looks, side: number, pixels: number): void {
  const line = BROW.map(([x, y]) => onFace(place, side * x, y, 0.012));
  const hair = mixed(toned(brush.light, looks.hairColour, 0.3), dimmed(looks.skin, 0.3), 0.3);
  strokeLine(brush, line, css(hair), (looks.feminine ? 0.022 : 0.032) * pixels);
}

function paintMouth(brush: Brush, place: HeadPlace, looks: Looks, expression: Expression, pixels: number): void {
  const { light } = brush;
  const open = expression.mouth;
  const half = 0.105 * (1 - 0.18 * open);
  const y = -0.285;
  const steps = [-1, -0.66, -0.33, 0, 0.33, 0.66, 1];
  const curve = (rise: (x: number) => number) => steps.map((x) => onFace(place, x * half, y + rise(x), 0.008));
  const seamUp = curve((x) => 0.012 * open * (1 - x * x) - 0.008 * x * x);
  const seamDown = curve((x) => -0.085 * open * (1 - x * x) - 0.008 * x * x);
  const lip = mixed(
    toned(light, mixed(looks.skin, [0.62, 0.24, 0.22], looks.feminine ? 0.42 : 0.24), 0.45),
    [0, 0, 0],
    0.06,
  );
  if (pixels > 46) {
    const upper = curve(
      (x) => 0.012 * open + (0.034 - 0.008 * smooth(0.3, 0, Math.abs(x))) * (1 - Math.abs(x) ** 1.6) - 0.008 * x * x,
    );
    const lower = curve((x) => -0.085 * open * (1 - x * x) - 0.044 * (1 - x * x) - 0.008 * x * x);
    fillShape(brush, upper.concat(seamUp.toReversed()), css(dimmed(lip, 0.84)));
    fillShape(brush, lower.concat(seamDown.toReversed()), css(lip));
  }
  if (open > 0.08) {
    fillShape(brush, seamUp.concat(seamDown.toReversed()), css([0.19, 0.06, 0.06]));
    if (pixels > 60)
      fillShape(
        brush,
        seamUp.slice(1, -1).concat(
          curve((x) => Math.max(-0.085 * open, -0.02) * (1 - x * x))
            .slice(1, -1)
            .toReversed(),
        ),
        css(toned(light, [0.9, 0.88, 0.84], 0.4)),
      );
  }
  strokeLine(brush, seamUp, css(dimmed(lip, 0.45)), Math.max(0.8, 0.011 * pixels));
}

function fillShape(brush: Brush, places: readonly Vector[], colour: string): void {
  brush.context.beginPath();
  if (!traceShape(brush.context, brush.view, places)) return;
  brush.context.fillStyle = colour;
  brush.context.fill();
}

export function strokeLine(brush: Brush, places: readonly Vector[], colour: string, width: number): void {
  const { context, view } = brush;
  const spots = places.map((place) => toScreen(view, place));
  const [first, ...rest] = spots;
  if (!first || spots.some((spot) => spot.depth < 0.1)) return;
  context.beginPath();
  context.moveTo(first.x, first.y);
  for (const spot of rest) context.lineTo(spot.x, spot.y);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke();
}
