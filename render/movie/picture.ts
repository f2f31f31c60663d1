/** A canvas outside any browser, with the drawing that the panel shows too. */
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { Staging } from '../../core/staging/staging.ts';
import { createDraw } from '../animatic/draw.ts';
import { registerFonts } from './fonts.ts';

export interface Picture {
  /** The shot at `time` seconds. The canvas is the same every time: it is to be read before the next call. */
  draw(staging: Staging, time: number): Canvas;
}

/** Width and height in pixels. */
export function openPicture(width: number, height: number): Picture {
  registerFonts();
  const canvas = createCanvas(width, height);
  const draw = createDraw(createCanvas);
  return {
    draw(staging, time) {
      draw(staging, time, canvas, { draft: false, overlay: true });
      return canvas;
    },
  };
}
