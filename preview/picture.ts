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
const ROUGH_WIDEST = 640;
/** Milliseconds of stillness before the fine picture. */
const STILL = 150;

export function createPicture(onPaint: () => void): Picture {
  const canvas = element('canvas', { id: 'picture', role: 'img' });
  const draw = createDraw((width, height) => {
    const surface = document.createElement('canvas');
    surface.width = width;
    surface.height = height;
    return surface;
  });
  let last: { readonly staging: Staging; readonly seconds: number } | null = null;
  let pending: ReturnType<typeof setTimeout> | undefined;

  function paint(rough: boolean): void {
    if (last === null) return;
    const widest = rough ? ROUGH_WIDEST : WIDEST;
    const width = Math.max(160, Math.min(widest, Math.round(canvas.clientWidth * devicePixelRatio)));
    const height = Math.round(width / SHAPE / 2) * 2;
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
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
