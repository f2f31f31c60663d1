/** The encoder that runs everywhere: minih264 in WebAssembly, whose own file is taken apart again for its packets. */
import type { createH264MP4Encoder } from 'h264-mp4-encoder';
import { BufferSource, EncodedPacket, EncodedPacketSink, Input, MP4 } from 'mediabunny';
import type { EncodedMovie, FrameEncoder, MovieFormat } from './frame-encoder.ts';
import { MOVIE_COLOURS } from './i420.ts';

export async function openWasmEncoder({ width, height, fps }: MovieFormat): Promise<FrameEncoder> {
  const create = await loadEncoder();
  const encoder = await create();
  const name = `movie-${(serial += 1)}.mp4`;
  encoder.outputFilename = name;
  encoder.width = width;
  encoder.height = height;
  encoder.frameRate = fps;
  encoder.groupOfPictures = Math.round(fps);
  encoder.quantizationParameter = QUANTIZER;
  encoder.speed = SPEED;
  encoder.initialize();
  let finished = false;
  let closed = false;
  let added = 0;
  return {
    name: 'wasm',
    async add(planes) {
      encoder.addFrameYuv(planes);
      added += 1;
      // Encoding blocks; whoever draws the next frames must be heard in between.
      await new Promise((resolve) => setImmediate(resolve));
    },
    async finish() {
      encoder.finalize();
      finished = true;
      const movie = await takeApart(encoder.FS.readFile(name), fps);
      if (movie.packets.length !== added) {
        throw new Error(`The video encoder gave back ${movie.packets.length} of ${added} frames.`);
      }
      return movie;
    },
    close() {
      if (closed) return;
      closed = true;
      if (!finished) encoder.finalize();
      encoder.FS.unlink(name);
      encoder.delete();
    },
  };
}

/** 10 the finest to 51 the coarsest: here a drawn 720p picture with grain keeps a luma PSNR of about 41 dB, in 2 to 4 megabits a second. */
const QUANTIZER = 23;
/** 0 the smallest file to 10 the least work. */
const SPEED = 10;

/** The package's file system in memory is shared by all its encoders, so each needs a name of its own. */
let serial = 0;

/**
 * The package's start-up code makes every uncaught error and rejection of the whole process its own affair:
 * the listeners it adds are taken away again.
 */
async function loadEncoder(): Promise<typeof createH264MP4Encoder> {
  const kinds = ['uncaughtException', 'unhandledRejection'];
  const before = new Set(kinds.flatMap((kind) => process.rawListeners(kind)));
  const module = (await import('h264-mp4-encoder')).default;
  for (const kind of kinds) {
    for (const listener of process.rawListeners(kind)) {
      if (!before.has(listener)) process.removeListener(kind, listener as () => void);
    }
  }
  return module.createH264MP4Encoder;
}

/** Its packets with exact times; its own container is wrong about them and says nothing of the colours. */
async function takeApart(file: Uint8Array, fps: number): Promise<EncodedMovie> {
  using input = new Input({ formats: [MP4], source: new BufferSource(file) });
  const track = await input.getPrimaryVideoTrack();
  const config = await track?.getDecoderConfig();
  if (track === null || config === null || config === undefined)
    throw new Error('The video encoder gave back no picture.');
  const packets: EncodedPacket[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) {
    // The container calls every packet a key; only the packet's own bytes tell.
    const type = (await track.determinePacketType(packet)) ?? 'delta';
    packets.push(new EncodedPacket(packet.data.slice(), type, packets.length / fps, 1 / fps));
  }
  return { packets, config: { ...config, colorSpace: MOVIE_COLOURS } };
}
