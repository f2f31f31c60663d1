/** Small canvases for drawing tests: pixels compared, and a guard that no call ever gets a number that isn't one. */
import { createCanvas } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';
import type { Staging } from '../../../core/staging/staging.ts';
import { createDraw } from '../../../render/animatic/draw.ts';
import type { Draw, DrawOptions } from '../../../render/animatic/draw.ts';

export const WIDE = 256;
export const HIGH = 144;

export function plainDraw(): Draw {
  return createDraw((width, height) => createCanvas(width, height));
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity, row by row. */
  readonly pixels: Uint8ClampedArray;
}

export function pictureOf(draw: Draw, staging: Staging, t: number, options: DrawOptions = { overlay: false }): Picture {
  const canvas = createCanvas(WIDE, HIGH);
  draw(staging, t, canvas, options);
  return { width: WIDE, height: HIGH, pixels: canvas.getContext('2d').getImageData(0, 0, WIDE, HIGH).data };
}

/** The pixels that differ clearly between two pictures, as `[x, y]`. */
export function differing(a: Picture, b: Picture): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (let i = 0; i < a.pixels.length; i += 4) {
    let apart = 0;
    for (let channel = 0; channel < 3; channel++) {
      apart += Math.abs((a.pixels[i + channel] ?? 0) - (b.pixels[i + channel] ?? 0));
    }
    if (apart > 24) places.push([(i / 4) % a.width, Math.floor(i / 4 / a.width)]);
  }
  return places;
}

/** A draw, and the canvas to give it, whose every call is checked: a number that is not finite throws with the call's name. */
export function guarded(): { readonly draw: Draw; readonly canvas: Canvas } {
  const make = (width: number, height: number): Canvas => {
    if (!(width >= 1 && height >= 1)) throw new Error(`A surface of ${width} by ${height} was asked for.`);
    const canvas = createCanvas(width, height);
    guard(canvas.getContext('2d'));
    return canvas;
  };
  return { draw: createDraw(make), canvas: make(WIDE, HIGH) };
}

const CALLS = [
  'moveTo',
  'lineTo',
  'quadraticCurveTo',
  'bezierCurveTo',
  'arc',
  'ellipse',
  'rect',
  'fillRect',
  'drawImage',
  'createLinearGradient',
  'createRadialGradient',
  'fillText',
  'strokeText',
  'translate',
] as const;

function guard(context: object): void {
  for (const name of CALLS) {
    const real: unknown = Reflect.get(context, name);
    if (typeof real !== 'function') throw new Error(`The canvas has no ${name}.`);
    Reflect.set(context, name, (...values: readonly unknown[]): unknown => {
      const odd = values.filter((value) => typeof value === 'number').find((value) => !Number.isFinite(value));
      if (odd !== undefined) throw new Error(`${name} got ${odd}`);
      return Reflect.apply(real, context, values) as unknown;
    });
  }
}
