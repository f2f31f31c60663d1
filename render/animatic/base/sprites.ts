/** Soft spots of one colour, baked once, for everything that is dust, haze or glow. */
import { css } from './colour.ts';
import type { Rgb } from './colour.ts';
import { contextOf, imageOf } from './surface.ts';
import type { MakeSurface } from './surface.ts';

const SIDE = 64;

/** Gives the soft round spot of a colour as an image; the same colour is baked once. */
export type SoftSpot = (colour: Rgb) => CanvasImageSource;

export function createSoftSpots(makeSurface: MakeSurface): SoftSpot {
  const baked = new Map<string, CanvasImageSource>();
  return (colour) => {
    const key = css(colour);
    const known = baked.get(key);
    if (known) return known;
    const surface = makeSurface(SIDE, SIDE);
    const context = contextOf(surface);
    const middle = SIDE / 2;
    const fade = context.createRadialGradient(middle, middle, 0, middle, middle, middle);
    for (const [at, alpha] of [
      [0, 0.999],
      [0.35, 0.55],
      [0.7, 0.14],
      [1, 0],
    ] as const)
      fade.addColorStop(at, css(colour, alpha));
    context.fillStyle = fade;
    context.fillRect(0, 0, SIDE, SIDE);
    const image = imageOf(surface);
    baked.set(key, image);
    return image;
  };
}
