/** Turns canvas pixels into the planes a video encoder wants: I420, BT.709, limited range, whole-number maths only. */

/** How the planes are to be read; written into the stream and the file, so that every player shows the same colours. */
export const MOVIE_COLOURS = { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false } as const;

/** Bytes of one I420 picture: a full plane of luma and two quarter planes of chroma. */
export function i420Length(width: number, height: number): number {
  return (width * height * 3) / 2;
}

/**
 * Converts RGBA (opaque, 8 bits, row by row) of an even width and height. Chroma is the mean of each 2×2 block.
 * Formula: ITU-R BT.709-6, items 3.2 to 3.5, in 16-bit fixed point.
 */
export function toI420(rgba: Uint8Array, width: number, height: number, planes: Uint8Array): void {
  const chromaWidth = width >> 1;
  const cb = width * height;
  const cr = cb + chromaWidth * (height >> 1);
  for (let y = 0; y < height; y += 2) {
    let upper = y * width * 4;
    let lower = upper + width * 4;
    let luma = y * width;
    let chroma = (y >> 1) * chromaWidth;
    for (let x = 0; x < width; x += 2) {
      const r0 = rgba[upper] ?? 0;
      const g0 = rgba[upper + 1] ?? 0;
      const b0 = rgba[upper + 2] ?? 0;
      const r1 = rgba[upper + 4] ?? 0;
      const g1 = rgba[upper + 5] ?? 0;
      const b1 = rgba[upper + 6] ?? 0;
      const r2 = rgba[lower] ?? 0;
      const g2 = rgba[lower + 1] ?? 0;
      const b2 = rgba[lower + 2] ?? 0;
      const r3 = rgba[lower + 4] ?? 0;
      const g3 = rgba[lower + 5] ?? 0;
      const b3 = rgba[lower + 6] ?? 0;
      planes[luma] = (LUMA_R * r0 + LUMA_G * g0 + LUMA_B * b0 + LUMA_ZERO) >> 16;
      planes[luma + 1] = (LUMA_R * r1 + LUMA_G * g1 + LUMA_B * b1 + LUMA_ZERO) >> 16;
      planes[luma + width] = (LUMA_R * r2 + LUMA_G * g2 + LUMA_B * b2 + LUMA_ZERO) >> 16;
      planes[luma + width + 1] = (LUMA_R * r3 + LUMA_G * g3 + LUMA_B * b3 + LUMA_ZERO) >> 16;
      const r = r0 + r1 + r2 + r3;
      const g = g0 + g1 + g2 + g3;
      const b = b0 + b1 + b2 + b3;
      // The sum of four pixels is four times too large: two more bits are shifted out.
      planes[cb + chroma] = (CB_R * r + CB_G * g + CB_B * b + CHROMA_ZERO) >> 18;
      planes[cr + chroma] = (CR_R * r + CR_G * g + CR_B * b + CHROMA_ZERO) >> 18;
      upper += 8;
      lower += 8;
      luma += 2;
      chroma += 1;
    }
  }
}

const RED = 0.2126;
const GREEN = 0.7152;
const BLUE = 0.0722;

const fixed = (value: number): number => Math.round(value * 65536);
const lumaScale = 219 / 255;
const cbScale = 224 / 255 / (2 * (1 - BLUE));
const crScale = 224 / 255 / (2 * (1 - RED));

const LUMA_R = fixed(RED * lumaScale);
const LUMA_G = fixed(GREEN * lumaScale);
const LUMA_B = fixed(BLUE * lumaScale);
/** 16, and a half for rounding. */
const LUMA_ZERO = fixed(16.5);
const CB_R = fixed(-RED * cbScale);
const CB_G = fixed(-GREEN * cbScale);
const CB_B = -CB_R - CB_G;
const CR_G = fixed(-GREEN * crScale);
const CR_B = fixed(-BLUE * crScale);
const CR_R = -CR_G - CR_B;
/** 128, and a half for rounding, times the four pixels of a block. */
const CHROMA_ZERO = fixed(128.5) * 4;
