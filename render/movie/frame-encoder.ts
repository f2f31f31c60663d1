/** What an H.264 encoder takes and what it gives: pictures as I420 planes in, a stream of packets out. */
import type { EncodedPacket } from 'mediabunny';

export interface MovieFormat {
  /** Pixels, even. */
  readonly width: number;
  readonly height: number;
  readonly fps: number;
}

/** A finished stream: packets in decoding order with times in seconds, and what a decoder must know first. */
export interface EncodedMovie {
  readonly packets: readonly EncodedPacket[];
  readonly config: VideoDecoderConfig;
}

export interface FrameEncoder {
  readonly name: 'native' | 'wasm';
  /** Takes the next picture as I420 planes; resolves when there is room for another, and may not keep the bytes. */
  add(planes: Uint8Array<ArrayBuffer>): Promise<void>;
  finish(): Promise<EncodedMovie>;
  /** Frees what it holds; harmless after `finish` and when called twice. */
  close(): void;
}

export type EncoderChoice = FrameEncoder['name'] | 'auto';
