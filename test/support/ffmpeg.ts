/** Asks ffmpeg, which knows nothing of how a file was made, what is in it. */
import { execFileSync } from 'node:child_process';

export interface Probed {
  readonly codec_name: string;
  readonly pix_fmt: string;
  readonly width: number;
  readonly height: number;
  readonly color_space: string;
  readonly color_transfer: string;
  readonly color_primaries: string;
  readonly color_range: string;
  readonly avg_frame_rate: string;
  readonly nb_read_frames: string;
  readonly duration: string;
}

/** The first picture track, every frame of it decoded. */
export function probe(path: string): Probed {
  const asked = ['-v', 'error', '-count_frames', '-select_streams', 'v:0', '-show_streams', '-of', 'json', path];
  const answer = JSON.parse(execFileSync('ffprobe', asked, { encoding: 'utf8' })) as {
    readonly streams: readonly Probed[];
  };
  const [stream] = answer.streams;
  if (stream === undefined) throw new Error(`${path} has no picture.`);
  return stream;
}

/** The frame shown at `seconds`, found by seeking as a player does: RGB, three bytes a pixel, row by row. */
export function frameAt(path: string, seconds: number): Uint8Array {
  const seek = ['-v', 'error', '-ss', String(seconds), '-i', path];
  return execFileSync('ffmpeg', [...seek, '-frames:v', '1', '-pix_fmt', 'rgb24', '-f', 'rawvideo', '-'], {
    maxBuffer: 64 * 1024 * 1024,
  });
}
