/** The front door of the animatic: one staged shot at one moment, drawn on any canvas; the same call always gives the same pixels. */
import type { Staging } from '../../core/staging/staging.ts';
import { createSoftSpots } from './base/sprites.ts';
import { contextOf, imageOf } from './base/surface.ts';
import type { MakeSurface, Surface } from './base/surface.ts';
import { paintMatte, paintOverlay } from './overlay/burn-in.ts';
import { layoutFor } from './overlay/layout.ts';
import { paintSubtitle } from './overlay/subtitle.ts';
import { createScene } from './scene.ts';
import type { Scene } from './scene.ts';

export type { MakeSurface, Surface } from './base/surface.ts';

export interface DrawOptions {
  /** Half the pixels each way and no grain: for scrubbing. */
  readonly draft?: boolean;
  /** The burn-in and the floor plan; the matte is drawn in any case. Left out, they are shown. */
  readonly overlay?: boolean;
}

/** Draws a staging at `t` seconds over the whole surface; `t` outside the shot shows its nearest moment. */
export type Draw = (staging: Staging, t: number, surface: Surface, options?: DrawOptions) => void;

/** A draft has this share of the picture's pixels each way. */
const DRAFT = 0.5;

interface Kept {
  readonly staging: Staging;
  readonly width: number;
  readonly height: number;
  readonly scene: Scene;
  /** Where a draft is drawn before it is enlarged. */
  readonly small: Surface | null;
}

/** A draw that keeps the baked parts of the last shot, for the next frame is nearly always of the same one. */
export function createDraw(makeSurface: MakeSurface): Draw {
  const softSpot = createSoftSpots(makeSurface);
  const last: { full: Kept | null; draft: Kept | null } = { full: null, draft: null };

  function keptFor(staging: Staging, width: number, height: number, draft: boolean): Kept {
    const kind = draft ? 'draft' : 'full';
    const known = last[kind];
    if (known?.staging === staging && known.width === width && known.height === height) return known;
    const share = draft ? DRAFT : 1;
    const [wide, high] = [Math.max(2, Math.round(width * share)), Math.max(2, Math.round(height * share))];
    const scene = createScene(staging, wide, high, !draft, makeSurface, softSpot);
    const made = { staging, width, height, scene, small: draft ? makeSurface(wide, high) : null };
    last[kind] = made;
    return made;
  }

  return (staging, t, surface, options = {}) => {
    const context = contextOf(surface);
    const layout = layoutFor(surface.width, surface.height, staging.aspect);
    const { picture } = layout;
    const { scene, small } = keptFor(staging, picture.width, picture.height, options.draft ?? false);
    const seconds = Number.isFinite(staging.seconds) ? Math.max(0, staging.seconds) : 0;
    const moment = Number.isFinite(t) ? Math.min(Math.max(0, t), seconds) : 0;
    const overlay = options.overlay ?? true;

    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    context.globalCompositeOperation = 'source-over';
    context.beginPath();
    context.rect(picture.x, picture.y, picture.width, picture.height);
    context.clip();
    context.translate(picture.x, picture.y);
    const view = scene(small ? contextOf(small) : context, moment);
    if (small) {
      context.imageSmoothingEnabled = true;
      context.drawImage(imageOf(small), 0, 0, small.width, small.height, 0, 0, picture.width, picture.height);
    }
    const lift = overlay && layout.bars === 'none' ? 30 * layout.scale : 0;
    paintSubtitle(context, picture.width, picture.height, staging, moment, lift);
    context.restore();

    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    paintMatte(context, layout);
    if (overlay) paintOverlay(context, layout, staging, view, moment);
    context.restore();
  };
}
