/** The last layer over the picture, baked once: a warm and a cool side, darker corners, and a film grain that changes with every frame. */
import { hash } from '../base/noise.ts';
import { contextOf, imageOf } from '../base/surface.ts';
import type { Context, MakeSurface } from '../base/surface.ts';
import type { Light } from './light.ts';

export type PaintGrade = (context: Context, sunAcross: number, frame: number) => void;

const GRAIN = 256;

/** `sunAcross` tells on which side the light stands, left below zero. Without `grain` only the tones are laid on. */
export function createGrade(
  makeSurface: MakeSurface,
  width: number,
  height: number,
  light: Light,
  grain: boolean,
): PaintGrade {
  const sides = new Map<boolean, CanvasImageSource>();
  const film = grain ? bakeGrain(makeSurface, width, height) : null;
  return (context, sunAcross, frame) => {
    const left = sunAcross < 0;
    const tones = sides.get(left) ?? bakeTones(makeSurface, width, height, light, left);
    sides.set(left, tones);
    context.globalCompositeOperation = 'multiply';
    context.drawImage(tones, 0, 0);
    context.globalCompositeOperation = 'source-over';
    if (!film) return;
    context.globalAlpha = 0.16;
    context.drawImage(film, -Math.floor(hash(frame, 1, 5) * GRAIN), -Math.floor(hash(frame, 2, 5) * GRAIN));
    context.globalAlpha = 1;
  };
}

function bakeTones(
  makeSurface: MakeSurface,
  width: number,
  height: number,
  light: Light,
  left: boolean,
): CanvasImageSource {
  const surface = makeSurface(width, height);
  const context = contextOf(surface);
  const strong = light.indoors || light.weather.overcast > 0.5 ? 0.35 : 1;
  const cool = (level: number) => Math.round(255 - (255 - level) * strong);
  const sweep = context.createLinearGradient(left ? 0 : width, 0, left ? width : 0, height * 0.3);
  sweep.addColorStop(0, 'rgb(255,252,242)');
  sweep.addColorStop(0.5, 'rgb(255,248,240)');
  sweep.addColorStop(1, `rgb(${cool(212)},${cool(194)},${cool(216)})`);
  context.fillStyle = sweep;
  context.fillRect(0, 0, width, height);
  context.globalCompositeOperation = 'multiply';
  const x = width * (left ? 0.46 : 0.54);
  const corners = context.createRadialGradient(x, height * 0.52, height * 0.5, x, height * 0.52, width * 0.66);
  corners.addColorStop(0, 'rgb(255,255,255)');
  corners.addColorStop(1, 'rgb(172,158,168)');
  context.fillStyle = corners;
  context.fillRect(0, 0, width, height);
  return imageOf(surface);
}

function bakeGrain(makeSurface: MakeSurface, width: number, height: number): CanvasImageSource {
  const tile = makeSurface(GRAIN, GRAIN);
  const own = contextOf(tile);
  const image = own.createImageData(GRAIN, GRAIN);
  image.data.set(grainPixels());
  own.putImageData(image, 0, 0);
  const surface = makeSurface(width + GRAIN, height + GRAIN);
  const context = contextOf(surface);
  for (let y = 0; y < height + GRAIN; y += GRAIN)
    for (let x = 0; x < width + GRAIN; x += GRAIN) context.drawImage(imageOf(tile), x, y);
  return imageOf(surface);
}

let grown: Uint8ClampedArray | null = null;

/** One tile of grain, black and white specks of little opacity; the same for every film, so worked out once. */
function grainPixels(): Uint8ClampedArray {
  if (grown) return grown;
  const pixels = new Uint8ClampedArray(GRAIN * GRAIN * 4);
  for (let i = 0; i < GRAIN * GRAIN; i++) {
    const level = (hash(i, 3, 77) + hash(i, 3, 78) + hash(i, 3, 79)) / 3 - 0.5;
    pixels.fill(level > 0 ? 255 : 0, i * 4, i * 4 + 3);
    pixels[i * 4 + 3] = Math.abs(level) * 110;
  }
  grown = pixels;
  return pixels;
}
