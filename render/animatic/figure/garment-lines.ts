/** The lines that make cloth of a painted trunk: the opening at the neck, a zip or a row of buttons, a belt. */
import { css, dimmed, mixed } from '../base/colour.ts';
import type { Brush } from '../base/item.ts';
import { blend, dot, inFrame, minus, unit } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import { toScreen, traceShape } from '../base/view.ts';
import { shaded } from '../light/light.ts';
import type { Dressed } from './dressed.ts';
import { strokeLine } from './face.ts';

/** Painted on the trunk, and only where the chest is turned to the camera. */
export function paintGarmentLines(brush: Brush, dressed: Dressed): void {
  const { body } = dressed;
  const facing = dot(body.chest.ahead, unit(minus(brush.view.eye, body.neck)));
  if (facing < 0.12) return;
  paintOpening(brush, dressed);
  if (dressed.wardrobe.outer !== 'none') paintZip(brush, dressed);
}

/** A V of skin, or of what is worn beneath, with a collar to both sides. */
function paintOpening({ context, view, light }: Brush, { body, wardrobe, looks }: Dressed): void {
  const h = body.height;
  const deep = wardrobe.outer === 'none' ? 0.035 : 0.062;
  const at = (right: number, up: number, ahead: number): Vector =>
    inFrame(body.neck, body.chest, right * h, up * h, ahead * h);
  const inner = wardrobe.outer === 'none' ? dimmed(looks.skin, 0.9) : wardrobe.under;
  context.beginPath();
  if (
    traceShape(context, view, [
      at(-0.034, 0.024, 0.022),
      at(0.034, 0.024, 0.022),
      at(0.012, -deep * 0.7, 0.062),
      at(0, -deep, 0.066),
      at(-0.012, -deep * 0.7, 0.062),
    ])
  ) {
    context.fillStyle = css(shaded(light, inner, body.chest.ahead));
    context.fill();
  }
  if (wardrobe.outer === 'none') return;
  for (const side of [-1, 1]) {
    context.beginPath();
    if (
      !traceShape(context, view, [
        at(side * 0.04, 0.034, 0.004),
        at(side * 0.03, 0.03, 0.03),
        at(side * 0.002, -deep, 0.068),
        at(side * 0.04, -0.034, 0.058),
        at(side * 0.056, 0.004, 0.03),
      ])
    )
      continue;
    context.fillStyle = css(shaded(light, dimmed(wardrobe.top, 0.9), body.chest.ahead));
    context.fill();
    context.strokeStyle = css(dimmed(shaded(light, wardrobe.top, { x: 0, y: -1, z: 0 }), 0.45), 0.7);
    context.lineWidth = Math.max(0.6, 0.004 * h * toScreen(view, body.neck).scale);
    context.stroke();
  }
}

function paintZip(brush: Brush, { body, wardrobe }: Dressed): void {
  const h = body.height;
  const pixels = h * toScreen(brush.view, body.neck).scale;
  if (pixels < 120) return;
  const line = [
    inFrame(body.neck, body.chest, 0, -0.062 * h, 0.068 * h),
    inFrame(blend(body.pelvis, body.neck, 0.62), body.chest, 0, 0, 0.083 * h),
    inFrame(blend(body.pelvis, body.neck, 0.35), body.chest, 0, 0, 0.068 * h),
    inFrame(body.pelvis, body.chest, 0, 0, 0.062 * h),
  ];
  strokeLine(
    brush,
    line,
    css(mixed(dimmed(shaded(brush.light, wardrobe.top, body.chest.ahead), 0.55), wardrobe.under, 0.2), 0.85),
    Math.max(0.7, 0.0045 * pixels),
  );
}
