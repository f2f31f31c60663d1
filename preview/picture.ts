/** The drawn shot on a canvas as wide as the panel allows: rough and at once while anything moves, fine when it rests. */
import type { Staging } from '../core/staging/staging.ts';
import { createDraw } from '../render/animatic/draw.ts';
import { element } from './element.ts';

export interface Picture {
  readonly root: HTMLCanvasElement;
  /** Draws the shot at `seconds` before it returns; a rough drawing is followed by the fine one once all is still. */
  show(staging: Staging, seconds: number, rough: boolean): void;
}

/** Width over height of the file a render makes; the drawing puts a shot's own aspect into it. */
const SHAPE = 16 / 9;
/** The picture is at most this wide, in pixels; beyond it, drawing costs more than the eye gains in a side panel. */
const WIDEST = 1280;
/** A rough picture's width: sharp enough to judge a move by, quick enough to keep up with typing. */
const ROUGH_WIDEST = 480;
/** Milliseconds of stillness before the fine picture. */
const STILL = 300;

export function createPicture(onPaint: () => void): Picture {
  const canvas = element('canvas', { id: 'picture', role: 'img' });
  keepInMemory(canvas);
  // Each keeps what it baked for the shot, so going back and forth between rough and fine costs nothing.
  const drawRough = createDraw(makeCanvas);
  const drawFine = createDraw(makeCanvas);
  let last: { readonly staging: Staging; readonly seconds: number } | null = null;
  let pending: ReturnType<typeof setTimeout> | undefined;

  function paint(rough: boolean): void {
    if (last === null) return;
    const widest = rough ? ROUGH_WIDEST : WIDEST;
    const width = Math.max(160, Math.min(widest, Math.round(canvas.clientWidth * devicePixelRatio)));
    const height = Math.round(width / SHAPE / 2) * 2;
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const draw = rough ? drawRough : drawFine;
    draw(last.staging, last.seconds, canvas, { draft: rough, overlay: true });
    onPaint();
  }

  function paintFineWhenStill(): void {
    clearTimeout(pending);
    pending = setTimeout(() => paint(false), STILL);
  }

  new ResizeObserver(paintFineWhenStill).observe(canvas);

  return {
    root: canvas,
    show(staging, seconds, rough) {
      clearTimeout(pending);
      last = { staging, seconds };
      canvas.setAttribute('aria-label', `Drawing of shot ${staging.shot}, ${staging.heading}`);
      paint(rough);
      if (rough) paintFineWhenStill();
    },
  };
}

function makeCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  keepInMemory(canvas);
  return canvas;
}

/** A new shot is baked pixel by pixel; to and from a graphics card that takes longer than the card saves at these sizes. */
function keepInMemory(canvas: HTMLCanvasElement): void {
  canvas.getContext('2d', { willReadFrequently: true });
}
