/** Colours as red, green and blue from 0 to 1 (light may go above 1), and the ways they mix. */
import { clamp, mix } from './numbers.ts';

export type Rgb = readonly [number, number, number];

/** `#rrggbb` to a colour; a middle grey for anything else. */
export function colourOf(text: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (!match) return [0.5, 0.5, 0.5];
  const part = (index: number) => parseInt(match[index] ?? '80', 16) / 255;
  return [part(1), part(2), part(3)];
}

export function mixed(a: Rgb, b: Rgb, share: number): Rgb {
  return [mix(a[0], b[0], share), mix(a[1], b[1], share), mix(a[2], b[2], share)];
}

/** Light on paint: channel by channel. */
export function tinted(a: Rgb, b: Rgb): Rgb {
  return [a[0] * b[0], a[1] * b[1], a[2] * b[2]];
}

export function dimmed(a: Rgb, by: number): Rgb {
  return [a[0] * by, a[1] * by, a[2] * by];
}

export function added(a: Rgb, b: Rgb): Rgb {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

/** How bright a colour looks, 0 to 1 for ordinary ones. Source: ITU-R BT.709 luma weights. */
export function brightness(a: Rgb): number {
  return 0.2126 * a[0] + 0.7152 * a[1] + 0.0722 * a[2];
}

/** The same brightness with the hue drawn off by a share. */
export function greyed(a: Rgb, share: number): Rgb {
  const level = brightness(a);
  return mixed(a, [level, level, level], share);
}

/** Bright light laid down softly, as film does, so that it keeps its hue. */
export function exposed(a: Rgb): Rgb {
  return [1 - Math.exp(-1.35 * a[0]), 1 - Math.exp(-1.35 * a[1]), 1 - Math.exp(-1.35 * a[2])];
}

/** The colour as a canvas fill. */
export function css(a: Rgb, alpha = 1): string {
  const [r, g, b] = [byte(a[0]), byte(a[1]), byte(a[2])];
  return alpha >= 1 ? `rgb(${r},${g},${b})` : `rgba(${r},${g},${b},${alpha < 0.0005 ? 0 : alpha.toFixed(4)})`;
}

function byte(level: number): number {
  return Math.round(255 * clamp(level));
}
