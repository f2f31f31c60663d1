/** A small grid of pixels computed one by one and drawn enlarged: how smooth, wide things are painted cheaply. */
import { contextOf, imageOf } from './surface.ts';
import type { Context, MakeSurface, Surface } from './surface.ts';

export interface Field {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, red, green, blue and opacity, row by row from the top. */
  readonly pixels: Uint8ClampedArray;
  /** Enlarges the pixels over `width` by `height` from the corner (0, 0). `changed` says that they are new since the last time. */
  readonly paint: (context: Context, width: number, height: number, changed: boolean) => void;
}

export function createField(makeSurface: MakeSurface, width: number, height: number): Field {
  const columns = Math.max(2, Math.round(width));
  const rows = Math.max(2, Math.round(height));
  const surface: Surface = makeSurface(columns, rows);
  const own = contextOf(surface);
  const image = own.createImageData(columns, rows);
  return {
    width: columns,
    height: rows,
    pixels: image.data,
    paint(context, wide, high, changed) {
      if (changed) own.putImageData(image, 0, 0);
      context.imageSmoothingEnabled = true;
      context.drawImage(imageOf(surface), 0, 0, columns, rows, 0, 0, wide, high);
    },
  };
}
