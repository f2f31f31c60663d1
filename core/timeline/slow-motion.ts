/** How much slower than life a shot plays. */
import type { Shot } from '../model/screenplay.ts';

/** Times slower than life, 1 at life's own speed; null where it is slow, or quick, by nobody knows how much. `fps` is the film's. */
export function slownessOf({ camera, words }: Shot, fps: number): number | null {
  if (camera.slowMotion !== null) return camera.slowMotion.value;
  if (camera.frameRate !== null) return camera.frameRate.value / fps;
  return words.length > 0 && words.some((word) => UNSTEADY.test(word)) ? null : 1;
}

/** Time jumps, races or stands still in these. */
const UNSTEADY = /montage|lapse|slow|fast|speed|ramp|freeze|hyper/i;
