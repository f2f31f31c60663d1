/** The size of a rendered picture in pixels. */

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** What is asked for, 1280×720 unless given, rounded up to the even numbers that video is made of. */
export function toPictureSize({ width = 1280, height = 720 }: Partial<PictureSize>): PictureSize {
  return { width: even('width', width), height: even('height', height) };
}

/** The largest side an H.264 stream may have in practice. */
const LARGEST = 8192;

function even(side: string, pixels: number): number {
  if (!Number.isFinite(pixels) || pixels < 16 || pixels > LARGEST) {
    throw new RangeError(`The picture's ${side} must be between 16 and ${LARGEST} pixels, not ${pixels}.`);
  }
  return Math.ceil(pixels / 2) * 2;
}
