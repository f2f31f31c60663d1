/** Chooses the encoder of a movie: the native one where it is installed, else the one in WebAssembly. */
import type { EncoderChoice, FrameEncoder, MovieFormat } from './frame-encoder.ts';
import { openNativeEncoder } from './native-encoder.ts';
import { openWasmEncoder } from './wasm-encoder.ts';

/** Fails in plain words where the encoder asked for by name can't run here; `auto` always finds one. */
export async function openEncoder(choice: EncoderChoice, format: MovieFormat): Promise<FrameEncoder> {
  if (choice === 'wasm') return openWasmEncoder(format);
  const native = await openNativeEncoder(format);
  if (native !== undefined) return native;
  if (choice === 'auto') return openWasmEncoder(format);
  throw new Error(
    'The native encoder is not available on this machine: install the package @napi-rs/webcodecs, or use the encoder "wasm".',
  );
}
