/** The floor plan inset: who stands where in the colour they wear, the camera's cone, everyone's path, the line of action, the sun. */
import { cameraAt, figureAt, thingAt } from '../../../core/staging/moment.ts';
import type { Place, Staging } from '../../../core/staging/staging.ts';
import { css } from '../base/colour.ts';
import type { Context } from '../base/surface.ts';
import { headingDirection } from '../base/vector.ts';
import type { View } from '../base/view.ts';
import { wardrobeOf } from '../figure/wardrobe.ts';
import { INK } from './text.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type ToBox = (place: Pick<Place, 'x' | 'z'>) => { readonly x: number; readonly y: number };

const STEPS = 24;

export function paintPlan(context: Context, box: Box, staging: Staging, view: View, t: number): void {
  const k = Math.max(0.4, Math.min(box.width / 125, box.height / 72));
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.fillStyle = '#15140f';
  context.fill();
  context.strokeStyle = '#3a352d';
  context.lineWidth = k;
  context.stroke();
  context.clip();
  const toBox = fitted(box, staging);
  const moments = Array.from({ length: STEPS + 1 }, (_, i) => (Math.max(0, staging.seconds) * i) / STEPS);
  paintCone(context, box, toBox, view);
  if (staging.line) paintPath(context, [staging.line.from, staging.line.to].map(toBox), '#c96f5a', [], k);
  paintPath(
    context,
    moments.map((moment) => toBox(cameraAt(staging.camera, moment))),
    '#8a7c66',
    [3 * k, 3 * k],
    k,
  );
  for (const figure of staging.figures) {
    if (figure.marks.length === 0) continue;
    paintPath(
      context,
      moments.map((moment) => toBox(figureAt(figure, moment))),
      '#8a7c66',
      [3 * k, 3 * k],
      k,
    );
    const mark = figureAt(figure, t);
    if (!mark.present) continue;
    const at = toBox(mark);
    const facing = headingDirection(mark.heading);
    paintPath(context, [at, { x: at.x + facing.x * 7 * k, y: at.y - facing.z * 7 * k }], INK.plain, [], k);
    paintDot(context, at, 3.6 * k, css(wardrobeOf(figure).top), INK.bar);
  }
  for (const thing of staging.things) {
    if (thing.marks.length === 0 || thingAt(thing, t).heldBy) continue;
    const at = toBox(thingAt(thing, t));
    context.fillStyle = thing.colour ?? '#9a927f';
    context.fillRect(at.x - 1.8 * k, at.y - 1.8 * k, 3.6 * k, 3.6 * k);
  }
  paintDot(context, toBox(view.eye), 3 * k, INK.bright, INK.bar);
  if (!staging.set.interior && staging.sun.altitude > -1) paintSun(context, box, staging.sun.heading, k);
  context.restore();
}

/** Metres behind what is in focus over which the box still makes itself wider for someone. */
const FAR = 15;

/** All marks of the shot within the box, away upward, to one scale; whoever is far off may lie outside it. */
function fitted(box: Box, staging: Staging): ToBox {
  const eye = cameraAt(staging.camera, 0);
  const isNear = ([first]: readonly Place[]) =>
    first !== undefined && Math.hypot(first.x - eye.x, first.z - eye.z) <= eye.focus + FAR;
  const tracks = [...staging.figures, ...staging.things].map(({ marks }): readonly Place[] => marks);
  const places: Pick<Place, 'x' | 'z'>[] = [...staging.camera.marks, ...tracks.filter(isNear).flat()];
  if (places.length === 0) places.push({ x: 0, z: 0 });
  const xs = places.map((place) => place.x);
  const zs = places.map((place) => place.z);
  const pad = 1.4;
  const [left, right] = [Math.min(...xs) - pad, Math.max(...xs) + pad];
  const [near, far] = [Math.min(...zs) - pad, Math.max(...zs) + pad];
  const scale = Math.min(box.width / (right - left), box.height / (far - near));
  return (place) => ({
    x: box.x + box.width / 2 + (place.x - (left + right) / 2) * scale,
    y: box.y + box.height / 2 - (place.z - (near + far) / 2) * scale,
  });
}

function paintCone(context: Context, box: Box, toBox: ToBox, view: View): void {
  const from = toBox(view.eye);
  const half = Math.atan(view.width / 2 / view.focalX);
  const middle = Math.atan2(view.ahead.x, view.ahead.z);
  const long = (box.width + box.height) * 2;
  context.fillStyle = 'rgba(240,160,75,.2)';
  context.beginPath();
  context.moveTo(from.x, from.y);
  for (const side of [-1, 1])
    context.lineTo(from.x + Math.sin(middle + side * half) * long, from.y - Math.cos(middle + side * half) * long);
  context.fill();
}

function paintPath(
  context: Context,
  points: readonly { readonly x: number; readonly y: number }[],
  ink: string,
  dashes: readonly number[],
  width: number,
): void {
  context.strokeStyle = ink;
  context.lineWidth = width;
  context.setLineDash([...dashes]);
  context.beginPath();
  points.forEach((point, i) => (i === 0 ? context.moveTo(point.x, point.y) : context.lineTo(point.x, point.y)));
  context.stroke();
  context.setLineDash([]);
}

function paintDot(
  context: Context,
  at: { readonly x: number; readonly y: number },
  radius: number,
  ink: string,
  rim: string,
): void {
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  context.fillStyle = ink;
  context.fill();
  context.strokeStyle = rim;
  context.lineWidth = radius * 0.25;
  context.stroke();
}

function paintSun(context: Context, box: Box, heading: number, k: number): void {
  const way = headingDirection(heading);
  const at = {
    x: box.x + box.width / 2 + way.x * box.width * 0.43,
    y: box.y + box.height / 2 - way.z * box.height * 0.38,
  };
  paintPath(context, [at, { x: at.x - way.x * 11 * k, y: at.y + way.z * 11 * k }], '#ffd27a', [], k);
  paintDot(context, at, 3.2 * k, '#ffd27a', '#ffd27a');
}
