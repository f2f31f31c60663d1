/** Writes encoded pictures as an MP4 that starts at once and can be seeked: the index comes first, and times are exact. */
import { BufferTarget, EncodedVideoPacketSource, Mp4OutputFormat, Output } from 'mediabunny';
import type { EncodedMovie } from './frame-encoder.ts';

/** The bytes of the file. */
export async function toMp4({ packets, config }: EncodedMovie, fps: number): Promise<Uint8Array> {
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const source = new EncodedVideoPacketSource('avc');
  output.addVideoTrack(source, { frameRate: fps });
  await output.start();
  for (const packet of packets) await source.add(packet, { decoderConfig: config });
  await output.finalize();
  if (target.buffer === null) throw new Error('The MP4 file could not be put together.');
  return new Uint8Array(target.buffer);
}
