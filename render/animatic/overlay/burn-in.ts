/** The matte and what is burnt into it: shot, place, timecode, lens and moves, sun and wind, how far the shot has run. */
import type { Staging } from '../../../core/staging/staging.ts';
import type { Context } from '../base/surface.ts';
import type { View } from '../base/view.ts';
import type { Layout } from './layout.ts';
import { paintPlan } from './plan.ts';
import { INK, brokenLines, monoFont, shortened } from './text.ts';

export function paintOverlay(context: Context, layout: Layout, staging: Staging, view: View, t: number): void {
  if (layout.bars === 'letterbox') paintLetterbox(context, layout, staging, view, t);
  else if (layout.bars === 'pillarbox') paintPillarbox(context, layout, staging, view, t);
  else paintCorners(context, layout, staging, view, t);
  context.textAlign = 'left';
}

export function paintMatte(context: Context, { width, height, picture }: Layout): void {
  context.fillStyle = INK.bar;
  if (picture.y > 0) {
    context.fillRect(0, 0, width, picture.y);
    context.fillRect(0, picture.y + picture.height, width, height - picture.y - picture.height);
  }
  if (picture.x > 0) {
    context.fillRect(0, 0, picture.x, height);
    context.fillRect(picture.x + picture.width, 0, width - picture.x - picture.width, height);
  }
}

/** `hh:mm:ss:ff` of a moment of the shot. */
export function timecode(t: number, fps: number): string {
  const rate = Math.max(1, Math.round(fps));
  const frame = Math.max(0, Math.floor(t * fps + 1e-6));
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(frame / rate / 3600)}:${two((frame / rate / 60) % 60)}:${two((frame / rate) % 60)}:${two(frame % rate)}`;
}

function paintLetterbox(context: Context, layout: Layout, staging: Staging, view: View, t: number): void {
  const { width, height, picture, scale: k } = layout;
  const bar = picture.y;
  const lower = picture.y + picture.height;
  const edge = 28 * k;
  const big = Math.min(22 * k, bar * 0.3);
  const small = Math.min(13.5 * k, bar * 0.2);
  context.textBaseline = 'middle';
  if (bar < NARROW_BAR) paintOneLine(context, layout, staging, t);
  else {
    write(context, staging.shot, edge, bar * 0.38, monoFont(big, 700), INK.bright, 'left');
    write(context, timecode(t, staging.fps), width - edge, bar * 0.38, monoFont(big, 700), INK.bright, 'right');
    context.font = monoFont(small);
    write(
      context,
      shortened(context, staging.heading, width * 0.6),
      edge,
      bar * 0.72,
      monoFont(small),
      INK.dim,
      'left',
    );
    write(context, tail(staging), width - edge, bar * 0.72, monoFont(small), INK.dim, 'right');
  }
  const planWide = Math.min(190 * k, width * 0.16);
  paintPlan(
    context,
    { x: width - edge - planWide, y: lower + 8 * k, width: planWide, height: Math.max(4, height - lower - 16 * k) },
    staging,
    view,
    t,
  );
  paintLabels(
    context,
    staging,
    edge,
    (lower + height) / 2,
    width - planWide - edge * 2.5,
    bar < NARROW_BAR ? bar * 0.34 : Math.min(14.5 * k, bar * 0.22),
    Math.max(8, 26 * k),
  );
  paintProgress(context, 0, lower, width, 2 * k, t / Math.max(0.001, staging.seconds));
  paintTicks(context, picture, k);
}

/** Pixels of a bar that holds two lines one can read; a panel beside the text has less. */
const NARROW_BAR = 46;

/** Shot, place and timecode in one line that fills the bar. */
function paintOneLine(context: Context, { width, picture, scale }: Layout, staging: Staging, t: number): void {
  const size = picture.y * 0.36;
  const edge = 28 * scale;
  const middle = picture.y * 0.52;
  write(context, staging.shot, edge, middle, monoFont(size, 700), INK.bright, 'left');
  const start = edge + context.measureText(`${staging.shot} `).width;
  write(context, timecode(t, staging.fps), width - edge, middle, monoFont(size, 700), INK.bright, 'right');
  const room = width - edge - context.measureText('00:00:00:00 ').width - start;
  context.font = monoFont(size);
  write(context, shortened(context, staging.heading, room), start, middle, monoFont(size), INK.dim, 'left');
}

function paintPillarbox(context: Context, layout: Layout, staging: Staging, view: View, t: number): void {
  const { width, height, picture, scale: k } = layout;
  const edge = 18 * k;
  const room = picture.x - edge * 2;
  const small = 13 * k;
  context.textBaseline = 'middle';
  write(context, staging.shot, edge, 40 * k, monoFont(22 * k, 700), INK.bright, 'left');
  context.font = monoFont(small);
  let y = 72 * k;
  for (const line of brokenLines(context, staging.heading, room)) {
    write(context, shortened(context, line, room), edge, y, monoFont(small), INK.dim, 'left');
    y += small * 1.5;
  }
  y += small;
  for (const [i, label] of labelsOf(staging).entries()) {
    if (y > height - edge) break;
    context.font = monoFont(small);
    write(context, shortened(context, label, room), edge, y, monoFont(small), i === 0 ? INK.accent : INK.plain, 'left');
    y += small * 1.7;
  }
  const right = picture.x + picture.width;
  write(
    context,
    timecode(t, staging.fps),
    width - edge,
    40 * k,
    monoFont(Math.min(20 * k, room / 7.4), 700),
    INK.bright,
    'right',
  );
  context.font = monoFont(11 * k);
  for (const [i, line] of brokenLines(context, tail(staging), room).entries())
    write(context, line, width - edge, (72 + i * 18) * k, monoFont(11 * k), INK.dim, 'right');
  const side = Math.max(8, Math.min(room, 220 * k));
  paintPlan(context, { x: width - edge - side, y: height - edge - side, width: side, height: side }, staging, view, t);
  paintProgress(context, picture.x, height - 2 * k, right - picture.x, 2 * k, t / Math.max(0.001, staging.seconds));
}

/** No bars: small and see-through, on the picture's own edge. */
function paintCorners(context: Context, layout: Layout, staging: Staging, view: View, t: number): void {
  const { width, height, scale: k } = layout;
  const high = 26 * k;
  const edge = 14 * k;
  const text = 12 * k;
  context.fillStyle = 'rgba(8,8,10,.46)';
  context.fillRect(0, 0, width, high);
  context.fillRect(0, height - high, width, high);
  context.textBaseline = 'middle';
  write(context, staging.shot, edge, high / 2, monoFont(14 * k, 700), INK.bright, 'left');
  const shotWide = context.measureText(staging.shot).width;
  context.font = monoFont(text);
  write(
    context,
    shortened(context, staging.heading, width * 0.5),
    edge + shotWide + 16 * k,
    high / 2,
    monoFont(text),
    INK.plain,
    'left',
  );
  write(context, timecode(t, staging.fps), width - edge, high / 2, monoFont(14 * k, 700), INK.bright, 'right');
  const codeWide = context.measureText('00:00:00:00').width;
  write(context, tail(staging), width - edge - codeWide - 16 * k, high / 2, monoFont(text), INK.plain, 'right');
  paintLabels(context, staging, edge, height - high / 2, width - edge * 2, text, 20 * k);
  const side = 118 * k;
  context.globalAlpha = 0.8;
  paintPlan(
    context,
    { x: width - side - edge, y: height - high - edge - side * 0.72, width: side, height: side * 0.72 },
    staging,
    view,
    t,
  );
  context.globalAlpha = 1;
  paintProgress(context, 0, height - 2 * k, width, 2 * k, t / Math.max(0.001, staging.seconds));
}

function paintLabels(
  context: Context,
  staging: Staging,
  x: number,
  y: number,
  width: number,
  size: number,
  gap: number,
): void {
  let at = x;
  for (const [i, label] of labelsOf(staging).entries()) {
    context.font = monoFont(size);
    const wide = context.measureText(label).width;
    if (at + wide > x + width) break;
    write(context, label, at, y, monoFont(size), i === 0 ? INK.accent : INK.plain, 'left');
    at += wide + gap;
  }
}

/** Shot size, the staging's own labels, then sun and wind where they matter. */
function labelsOf(staging: Staging): readonly string[] {
  // The staging's own labels may open with the size in full words; then its letters are not said again.
  const named = /shot|close|insert|wide/i.test(staging.labels[0] ?? '');
  const labels = named ? [...staging.labels] : [staging.size, ...staging.labels];
  const { sun, air, set } = staging;
  if (!set.interior && sun.altitude > -1 && !labels.some((label) => /^sun/i.test(label)))
    labels.push(`SUN ${Math.round(sun.altitude)}°`);
  const wind = Math.hypot(air.wind.x, air.wind.z);
  if (!set.interior && wind >= 1 && !labels.some((label) => /^wind/i.test(label)))
    labels.push(`WIND ${Math.round(wind)} m/s`);
  return labels.filter((label) => label !== '');
}

function tail(staging: Staging): string {
  return `${Number(staging.fps.toFixed(3))} fps  ·  ${staging.seconds.toFixed(1)} s  ·  ANIMATIC`;
}

function paintProgress(context: Context, x: number, y: number, width: number, thick: number, share: number): void {
  context.fillStyle = '#3a352d';
  context.fillRect(x, y, width, thick);
  context.fillStyle = INK.accent;
  context.fillRect(x, y, width * (Math.min(1, Math.max(0, share)) || 0), thick);
}

/** Corners of the safe area. */
function paintTicks(context: Context, picture: Layout['picture'], k: number): void {
  const inset = 26 * k;
  const long = 12 * k;
  context.strokeStyle = 'rgba(255,255,255,.28)';
  context.lineWidth = k;
  context.beginPath();
  for (const [sx, sy] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    const x = picture.x + (sx === 1 ? picture.width - inset : inset);
    const y = picture.y + (sy === 1 ? picture.height - inset : inset);
    context.moveTo(x, y + (sy === 1 ? -long : long));
    context.lineTo(x, y);
    context.lineTo(x + (sx === 1 ? -long : long), y);
  }
  context.stroke();
}

function write(
  context: Context,
  text: string,
  x: number,
  y: number,
  font: string,
  ink: string,
  align: CanvasTextAlign,
): void {
  context.font = font;
  context.fillStyle = ink;
  context.textAlign = align;
  context.fillText(text, x, y);
}
