/** The front door of the animatic: one staged shot at one moment, drawn on any canvas; the same call always gives the same pixels. */
import type { Staging } from '../../core/staging/staging.ts';
import { createSoftSpots } from './base/sprites.ts';
import { contextOf } from './base/surface.ts';
import type { MakeSurface, Surface } from './base/surface.ts';
import { paintMatte, paintOverlay } from './overlay/burn-in.ts';
import { layoutFor } from './overlay/layout.ts';
import { paintSubtitle } from './overlay/subtitle.ts';
import { createScene } from './scene.ts';
import type { Scene } from './scene.ts';

export type { MakeSurface, Surface } from './base/surface.ts';

export interface DrawOptions {
  /** Coarser and without grain: for scrubbing. */
  readonly draft?: boolean;
  /** The burn-in and the floor plan; the matte is drawn in any case. Left out, they are shown. */
  readonly overlay?: boolean;
}

/** Draws a staging at `t` seconds over the whole surface; `t` outside the shot shows its nearest moment. */
export type Draw = (staging: Staging, t: number, surface: Surface, options?: DrawOptions) => void;

interface Kept {
  readonly staging: Staging;
  readonly width: number;
  readonly height: number;
  readonly draft: boolean;
  readonly scene: Scene;
}

/** A draw that keeps the baked parts of the last shot, for the next frame is nearly always of the same one. */
export function createDraw(makeSurface: MakeSurface): Draw {
  const softSpot = createSoftSpots(makeSurface);
  let kept: Kept | null = null;
  return (staging, t, surface, options = {}) => {
    const context = contextOf(surface);
    const layout = layoutFor(surface.width, surface.height, staging.aspect);
    const { picture } = layout;
    const draft = options.draft ?? false;
    if (
      kept?.staging !== staging ||
      kept.width !== picture.width ||
      kept.height !== picture.height ||
      kept.draft !== draft
    ) {
      const scene = createScene(staging, picture.width, picture.height, draft, makeSurface, softSpot);
      kept = { staging, width: picture.width, height: picture.height, draft, scene };
    }
    const moment = Math.min(Math.max(0, Number.isFinite(t) ? t : 0), Math.max(0, staging.seconds) || 0);
    const overlay = options.overlay ?? true;

    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    context.globalCompositeOperation = 'source-over';
    context.beginPath();
    context.rect(picture.x, picture.y, picture.width, picture.height);
    context.clip();
    context.translate(picture.x, picture.y);
    const view = kept.scene(context, moment);
    paintSubtitle(
      context,
      picture.width,
      picture.height,
      staging,
      moment,
      overlay && layout.bars === 'none' ? 30 * layout.scale : 0,
    );
    context.restore();

    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    paintMatte(context, layout);
    if (overlay) paintOverlay(context, layout, staging, view, moment);
    context.restore();
  };
}
