/** Dialogue under the picture while it is spoken: the speaker's name, then the words, in at most three lines. */
import type { Staging } from '../../../core/staging/staging.ts';
import type { Context } from '../base/surface.ts';
import { INK, brokenLines, sansFont, shortened } from './text.ts';

const MOST_LINES = 3;

/** `lift` is what must stay free below, in pixels. */
export function paintSubtitle(
  context: Context,
  width: number,
  height: number,
  staging: Staging,
  t: number,
  lift: number,
): void {
  const spoken = staging.subtitles.filter((subtitle) => t >= subtitle.from && t <= subtitle.until);
  if (spoken.length === 0) return;
  const size = Math.max(8, Math.min(height * 0.043, width * 0.031));
  const step = size * 1.32;
  const room = width * 0.8;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  let y = height - lift - size * 0.75;
  for (const subtitle of spoken.toReversed()) {
    context.font = sansFont(size, 600);
    const all = brokenLines(context, subtitle.text, room);
    const lines = all
      .slice(0, MOST_LINES)
      .map((line, i) => shortened(context, i === MOST_LINES - 1 && all.length > MOST_LINES ? `${line}…` : line, room));
    for (const line of lines.toReversed()) {
      outlined(context, line, width / 2, y, size, '#fbf7ee');
      y -= step;
    }
    context.font = sansFont(size * 0.62, 700);
    outlined(context, subtitle.speaker.toUpperCase(), width / 2, y + step * 0.2, size * 0.62, INK.accent);
    y -= step * 0.9;
  }
  context.textAlign = 'left';
}

function outlined(context: Context, text: string, x: number, y: number, size: number, ink: string): void {
  context.lineWidth = Math.max(1.5, size * 0.16);
  context.strokeStyle = 'rgba(8,8,10,.8)';
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}
