/** The typefaces of burn-ins and subtitles, shipped along because a slim machine has none. */
import { fileURLToPath } from 'node:url';
import { GlobalFonts } from '@napi-rs/canvas';

/** Makes them known to every canvas of this process; further calls do nothing. */
export function registerFonts(): void {
  for (const [family, file] of FONTS) {
    if (GlobalFonts.has(family)) continue;
    const path = fileURLToPath(new URL(`./fonts/${file}`, import.meta.url));
    if (GlobalFonts.registerFromPath(path, family) === null) throw new Error(`The typeface ${path} could not be read.`);
  }
}

/** The names that the drawing asks for. */
const FONTS = [
  ['DejaVu Sans', 'DejaVuSans.ttf'],
  ['DejaVu Sans Mono', 'DejaVuSansMono.ttf'],
] as const;
