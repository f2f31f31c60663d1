/** A hint of depth of field: what lies far behind the plane in focus is painted small and enlarged. */
import type { Camera } from '../../../core/staging/staging.ts';
import type { Brush } from '../base/item.ts';
import { clamp } from '../base/numbers.ts';
import { contextOf, imageOf } from '../base/surface.ts';
import type { MakeSurface, Surface } from '../base/surface.ts';
import { scaledView } from '../base/view.ts';
import type { View } from '../base/view.ts';

export interface Blur {
  /** How many times smaller the background is painted; 1 for none. */
  readonly by: number;
  /** Metres along the view beyond which things belong to the background. */
  readonly beyond: number;
}

const NO_BLUR: Blur = { by: 1, beyond: Infinity };

/** Stop assumed where nobody says one. */
const USUAL_STOP = 4;
/** Pixels of a 1280 wide picture that a point must spread before it is worth showing, and that one step of shrinking stands for. */
const VISIBLE = 8;
const STRONGEST = 6;

/**
 * The blur behind the focus. Source: thin lens, circle of confusion at infinity c = f² / (N (s - f)), and c (d - s) / d for a
 * point at distance d; f the focal length, N the stop, s the focus. `farthest` is the most metres to what stands behind.
 */
export function blurOf(view: View, camera: Camera, farthest: number): Blur {
  const focal = view.lensMm / 1000;
  if (!(view.focus > focal * 2)) return NO_BLUR;
  const atInfinity = ((focal * focal) / ((camera.fStop ?? USUAL_STOP) * (view.focus - focal))) * 1000;
  const spread = (atInfinity / camera.sensor.width) * 1280;
  const behind = Math.min(farthest, backdropDistance(view));
  const seen = spread * clamp((behind - view.focus) / behind);
  if (seen < VISIBLE) return NO_BLUR;
  // The distance at which a point spreads over VISIBLE pixels.
  const beyond = spread > VISIBLE ? view.focus / (1 - VISIBLE / spread) : Infinity;
  return { by: Math.min(STRONGEST, 1 + seen / VISIBLE), beyond };
}

/** Runs the painting of the background, small where there is a blur, and lays it under the picture. */
export function createBlur(
  makeSurface: MakeSurface,
): (brush: Brush, blur: Blur, paint: (brush: Brush) => void) => void {
  let kept: Surface | null = null;
  return (brush, blur, paint) => {
    if (blur.by <= 1) {
      paint(brush);
      return;
    }
    const { view } = brush;
    const width = Math.max(2, Math.round(view.width / blur.by));
    const height = Math.max(2, Math.round(view.height / blur.by));
    if (kept?.width !== width || kept.height !== height) kept = makeSurface(width, height);
    paint({ ...brush, context: contextOf(kept), view: scaledView(view, width, height) });
    brush.context.imageSmoothingEnabled = true;
    brush.context.imageSmoothingQuality = 'high';
    brush.context.drawImage(imageOf(kept), 0, 0, width, height, 0, 0, view.width, view.height);
    brush.context.imageSmoothingQuality = 'low';
  };
}

/** Metres to the ground in the middle of the picture; far away where the view doesn't meet it. */
function backdropDistance(view: View): number {
  return view.ahead.y < -1e-3 ? Math.max(0.1, -view.eye.y / view.ahead.y) : 1000;
}
