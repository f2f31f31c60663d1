/** The typeface of burn-ins and subtitles, shipped along because a slim machine has none. */
import { fileURLToPath } from 'node:url';
import { GlobalFonts } from '@napi-rs/canvas';

/** Makes the typeface known to every canvas of this thread; further calls do nothing. */
export function registerFonts(): void {
  if (GlobalFonts.has(FAMILY)) return;
  const path = fileURLToPath(new URL('./fonts/DejaVuSans.ttf', import.meta.url));
  if (GlobalFonts.registerFromPath(path, FAMILY) === null) throw new Error(`The typeface ${path} could not be read.`);
}

const FAMILY = 'DejaVu Sans';
