/** Renders one moment of a staged shot to a picture file's bytes. */
import type { Staging } from '../../core/staging/staging.ts';
import { openPicture } from './picture.ts';
import { toPictureSize } from './picture-size.ts';

export interface StillOptions {
  /** Pixels, 1280×720 unless given. */
  readonly width?: number;
  readonly height?: number;
  /** PNG unless given: exact, but larger and slower than JPEG. */
  readonly format?: 'png' | 'jpeg';
}

/** The shot at `time` seconds; it is for the caller to keep within the shot. */
export async function renderStill(staging: Staging, time: number, options: StillOptions = {}): Promise<Buffer> {
  const { width, height } = toPictureSize(options);
  const canvas = openPicture(width, height).draw(staging, time);
  return options.format === 'jpeg' ? canvas.encode('jpeg', JPEG_QUALITY) : canvas.encode('png');
}

/** Clean at normal viewing size; 100 would be three times as large. */
const JPEG_QUALITY = 88;
