/** Renders a staged shot to a silent MP4: drawn frame by frame in worker threads, encoded as H.264 while it is drawn. */
import type { Staging } from '../../core/staging/staging.ts';
import { writeWhole } from '../whole-file.ts';
import { drawFrames } from './draw-frames.ts';
import type { EncoderChoice, FrameEncoder } from './frame-encoder.ts';
import { toMp4 } from './movie-file.ts';
import { openEncoder } from './open-encoder.ts';
import { toPictureSize } from './picture-size.ts';

export interface MovieOptions {
  /** Where the file goes; folders on the way are made. */
  readonly path: string;
  /** Pixels, 1280×720 unless given; odd numbers are rounded up, since the encoder works on pairs. */
  readonly width?: number;
  readonly height?: number;
  readonly encoder?: EncoderChoice;
  readonly onProgress?: (done: number, all: number) => void;
  /** Stops the work; the promise is then rejected with the signal's reason and no file is left. */
  readonly signal?: AbortSignal;
}

export interface Movie {
  readonly path: string;
  readonly frames: number;
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  readonly encoder: FrameEncoder['name'];
}

/** The movie has round(seconds × fps) frames, at least one; a file already at `path` is replaced only by a complete one. */
export async function renderMovie(staging: Staging, options: MovieOptions): Promise<Movie> {
  const { path, onProgress, signal } = options;
  const { fps } = staging;
  const { width, height } = toPictureSize(options);
  const frames = Math.max(1, Math.round(staging.seconds * fps));
  signal?.throwIfAborted();
  const encoder = await openEncoder(options.encoder ?? 'auto', { width, height, fps });
  try {
    let done = 0;
    for await (const planes of drawFrames({ staging, width, height }, frames, signal)) {
      await encoder.add(planes);
      done += 1;
      onProgress?.(done, frames);
    }
    const file = await toMp4(await encoder.finish(), fps);
    signal?.throwIfAborted();
    await writeWhole(path, file);
  } finally {
    encoder.close();
  }
  return { path, frames, seconds: frames / fps, width, height, encoder: encoder.name };
}
