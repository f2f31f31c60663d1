/** A small grid of pixels computed one by one and drawn enlarged: how smooth, wide things are painted cheaply. */
import { contextOf, imageOf } from './surface.ts';
import type { Context, MakeSurface, Surface } from './surface.ts';
import type { View } from './view.ts';

export interface Field {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, red, green, blue and opacity, row by row from the top. */
  readonly pixels: Uint8ClampedArray;
  /** How far right and up of the view's axis a pixel's middle lies, at one metre's depth. */
  readonly across: (column: number, view: View) => number;
  readonly above: (row: number, view: View) => number;
  /**
   * Enlarges the pixels over the view's picture. `changed` says that they are new since the last time; `rows` keeps to those that
   * hold anything, for enlarging is what costs.
   */
  readonly paint: (context: Context, view: View, changed: boolean, rows?: Rows) => void;
}

/** From the first row up to and without the last. */
export interface Rows {
  readonly from: number;
  readonly until: number;
}

/** Pixels beyond each edge of the picture, so that enlarging finds a neighbour everywhere. */
const MARGIN = 1;

export function createField(makeSurface: MakeSurface, width: number, height: number): Field {
  const columns = Math.max(2, Math.round(width)) + 2 * MARGIN;
  const rows = Math.max(2, Math.round(height)) + 2 * MARGIN;
  const surface: Surface = makeSurface(columns, rows);
  const own = contextOf(surface);
  const image = own.createImageData(columns, rows);
  return {
    width: columns,
    height: rows,
    pixels: image.data,
    across: (column, view) => ((column + 0.5 - MARGIN) / (columns - 2 * MARGIN) - 0.5) * (view.width / view.focalX),
    above: (row, view) => (0.5 - (row + 0.5 - MARGIN) / (rows - 2 * MARGIN)) * (view.height / view.focalY),
    paint(context, view, changed, used = { from: 0, until: rows }) {
      if (changed) own.putImageData(image, 0, 0);
      const from = Math.max(MARGIN, used.from - 1);
      const count = Math.min(rows - MARGIN, used.until + 1) - from;
      if (count <= 0) return;
      const step = view.height / (rows - 2 * MARGIN);
      context.imageSmoothingEnabled = true;
      context.drawImage(
        imageOf(surface),
        MARGIN,
        from,
        columns - 2 * MARGIN,
        count,
        0,
        (from - MARGIN) * step,
        view.width,
        count * step,
      );
    },
  };
}
