/** Lettering on the frame: the fonts, the inks, and lines broken to a width. */
import type { Context } from '../base/surface.ts';

export const INK = { bright: '#f3ead8', plain: '#cfc6b6', dim: '#a59c8c', accent: '#f0a04b', bar: '#08080a' } as const;

export function monoFont(pixels: number, weight = 400): string {
  return `${weight} ${pixels.toFixed(2)}px "DejaVu Sans Mono", Menlo, Consolas, monospace`;
}

export function sansFont(pixels: number, weight = 400): string {
  return `${weight} ${pixels.toFixed(2)}px "DejaVu Sans", "Segoe UI", sans-serif`;
}

/** The text in lines no wider than `width` pixels in the context's current font; a word that is too long stands alone. */
export function brokenLines(context: Context, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** As much of the text as fits, with an ellipsis where it was cut. */
export function shortened(context: Context, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let kept = text;
  while (kept.length > 1 && context.measureText(`${kept}…`).width > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
