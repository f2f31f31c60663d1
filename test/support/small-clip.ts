/** Makes a short real MP4 for tests that need some clip or other: flat colours that change from frame to frame. */
import { i420Length, toI420 } from '../../render/movie/i420.ts';
import { toMp4 } from '../../render/movie/movie-file.ts';
import { openWasmEncoder } from '../../render/movie/wasm-encoder.ts';

export interface SmallClip {
  readonly seconds?: number;
  readonly width?: number;
  readonly height?: number;
  readonly fps?: number;
}

/** The file's bytes; 1 s of 160×90 at 8 frames a second unless asked otherwise. */
export async function makeSmallClip(clip: SmallClip = {}): Promise<Uint8Array> {
  const { seconds = 1, width = 160, height = 90, fps = 8 } = clip;
  const encoder = await openWasmEncoder({ width, height, fps });
  const rgba = new Uint8Array(width * height * 4);
  try {
    for (let frame = 0; frame < Math.round(seconds * fps); frame += 1) {
      rgba.fill(40 + ((frame * 16) % 180));
      const planes = new Uint8Array(i420Length(width, height));
      toI420(rgba, width, height, planes);
      await encoder.add(planes);
    }
    return await toMp4(await encoder.finish(), fps);
  } finally {
    encoder.close();
  }
}
