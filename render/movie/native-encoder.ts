/** The fast encoder: FFmpeg's H.264 through `@napi-rs/webcodecs`, an optional package that is loaded only when a movie is made. */
import type { VideoEncoderConfig } from '@napi-rs/webcodecs';
import { EncodedPacket } from 'mediabunny';
import type { FrameEncoder, MovieFormat } from './frame-encoder.ts';
import { MOVIE_COLOURS } from './i420.ts';

/** Undefined where the package isn't installed, has no build for this machine, or can't encode this size. */
export async function openNativeEncoder(format: MovieFormat): Promise<FrameEncoder | undefined> {
  const codecs = await import('@napi-rs/webcodecs').catch(() => undefined);
  if (codecs === undefined) return undefined;
  const { VideoEncoder, VideoFrame } = codecs;
  const settings = encoderSettings(format);
  const { supported } = await VideoEncoder.isConfigSupported(settings).catch(() => ({ supported: false }));
  if (!supported) return undefined;

  const { width, height, fps } = format;
  const packets: EncodedPacket[] = [];
  let config: VideoDecoderConfig | undefined;
  let failure: Error | undefined;
  let added = 0;
  let wake = (): void => undefined;
  const encoder = new VideoEncoder({
    output(chunk, metadata) {
      if (metadata?.decoderConfig !== undefined) config ??= metadata.decoderConfig as VideoDecoderConfig;
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      // The encoder counts whole microseconds; the frame's number gives the exact time back.
      const frame = Math.round((chunk.timestamp * fps) / 1e6);
      packets.push(new EncodedPacket(data, chunk.type, frame / fps, 1 / fps));
    },
    error(error) {
      failure ??= error;
      wake();
    },
  });
  encoder.ondequeue = () => wake();
  encoder.configure(settings);
  // The codec's callbacks come from threads that Node doesn't wait for: without this the process may end in between.
  const alive = setInterval(() => undefined, 60_000);

  const check = (): void => {
    if (failure !== undefined) throw new Error(`The video encoder failed: ${failure.message}`);
  };
  return {
    name: 'native',
    async add(planes) {
      check();
      const frame = new VideoFrame(planes, {
        format: 'I420',
        codedWidth: width,
        codedHeight: height,
        timestamp: Math.round((added * 1e6) / fps),
        duration: Math.round(1e6 / fps),
        colorSpace: MOVIE_COLOURS,
      });
      encoder.encode(frame, { keyFrame: added % Math.round(fps) === 0 });
      frame.close();
      added += 1;
      while (encoder.encodeQueueSize > MOST_WAITING && failure === undefined) {
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    async finish() {
      await encoder.flush();
      check();
      if (config === undefined || packets.length !== added) {
        throw new Error(`The video encoder gave back ${packets.length} of ${added} frames.`);
      }
      return { packets, config };
    },
    close() {
      clearInterval(alive);
      if (encoder.state !== 'closed') encoder.close();
    },
  };
}

/** Frames the encoder may hold before the next has to wait: enough to keep its threads busy. */
const MOST_WAITING = 8;

/** Grain and dust need about this many bits a pixel to stay clean. */
const BITS_PER_PIXEL = 0.2;

function encoderSettings({ width, height, fps }: MovieFormat): VideoEncoderConfig {
  return {
    codec: `avc1.6400${levelFor({ width, height, fps })}`,
    width,
    height,
    framerate: fps,
    bitrate: Math.max(500_000, Math.round(width * height * fps * BITS_PER_PIXEL)),
    latencyMode: 'quality',
    hardwareAcceleration: 'prefer-software',
    avc: { format: 'avc' },
  };
}

/** The lowest usual level whose limits hold the picture, in hex: ITU-T H.264, table A-1 (levels 3.1, 4, 5.1 and 6.2). */
function levelFor({ width, height, fps }: MovieFormat): string {
  const blocks = Math.ceil(width / 16) * Math.ceil(height / 16);
  const limits = [
    ['1f', 3_600, 108_000],
    ['28', 8_192, 245_760],
    ['33', 36_864, 983_040],
  ] as const;
  const fitting = limits.find(([, frame, second]) => blocks <= frame && blocks * fps <= second);
  return fitting?.[0] ?? '3e';
}
