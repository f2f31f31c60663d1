/** Lenses by their words, and lenses that keep a subject's size: what a photographer says, worked out. Millimetres, degrees, metres. */
import lenses from '../data/lenses.json' with { type: 'json' };
import { fieldOfView } from './optics.ts';
import { toRadians } from './projection.ts';

/** Millimetres. */
const FULL_FRAME = 36;

export type LensWord = keyof typeof lenses.views.values;

type Views = Readonly<Record<LensWord, readonly number[]>>;

/** The focal length that sees as much on full frame. Source: f 36 / w. */
export function fullFrameLens(lensMm: number, width: number): number {
  return (lensMm * FULL_FRAME) / width;
}

export function isLensWord(text: string): text is LensWord {
  return text in lenses.views.values;
}

/** Degrees of width that a word means, from the first up to the second. A fisheye is ultra-wide too: what makes it one is how it bends. */
export function viewsOf(word: LensWord, views: Views = lenses.views.values): readonly [from: number, to: number] {
  const [from = 0, to = 180] = views[word];
  return [from, to];
}

/** The word for a lens on a recorded width, leaving fisheye to who says so. */
export function lensWordOf(lensMm: number, width: number, views: Views = lenses.views.values): LensWord {
  const view = fieldOfView(width, lensMm);
  return plain.find((word) => view >= viewsOf(word, views)[0]) ?? 'super-tele';
}

/** From the widest to the longest. */
const plain: readonly LensWord[] = ['ultra-wide', 'wide', 'normal', 'short-tele', 'tele', 'super-tele'];

/** Millimetres of a lens that sees so many degrees along a side. Source: f = w / (2 tan(fov / 2)). */
export function lensOfView(side: number, degrees: number): number {
  return side / (2 * Math.tan(toRadians(degrees / 2)));
}

/** The lens at the end of a dolly zoom, which keeps its subject as large. Source: d tan(fov / 2) is constant, f₂ = f₁ d₂ / d₁. */
export function dollyZoomLens(lensMm: number, from: number, to: number): number {
  return (lensMm * to) / from;
}
