/** Known pictures through each encoder and out again by ffmpeg: the right codec, colours, times and number of frames. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { i420Length, toI420 } from '../../../render/movie/i420.ts';
import { toMp4 } from '../../../render/movie/movie-file.ts';
import { openEncoder } from '../../../render/movie/open-encoder.ts';
import { probeMovie } from '../../../render/movie/probe-movie.ts';
import { frameAt, probe } from '../../support/ffmpeg.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const WIDTH = 320;
const HEIGHT = 180;
const BARS = [
  [255, 255, 255],
  [255, 255, 0],
  [0, 255, 255],
  [0, 255, 0],
  [255, 0, 255],
  [255, 0, 0],
  [0, 0, 255],
  [40, 40, 40],
] as const;

/** Colour bars above; below them a grey that says which frame it is. */
function testCard(frame: number): Uint8Array<ArrayBuffer> {
  const rgba = new Uint8Array(WIDTH * HEIGHT * 4);
  for (let pixel = 0; pixel < WIDTH * HEIGHT; pixel += 1) {
    const bar = BARS[Math.floor(((pixel % WIDTH) * BARS.length) / WIDTH)] ?? BARS[0];
    const [red, green, blue] = pixel < (WIDTH * HEIGHT) / 2 ? bar : [frame * 6, frame * 6, frame * 6];
    rgba.set([red, green, blue, 255], pixel * 4);
  }
  const planes = new Uint8Array(i420Length(WIDTH, HEIGHT));
  toI420(rgba, WIDTH, HEIGHT, planes);
  return planes;
}

function checkColour(frame: Uint8Array, x: number, y: number, expected: readonly number[]): void {
  const at = (y * WIDTH + x) * 3;
  const seen = [...frame.subarray(at, at + 3)];
  const off = Math.max(...seen.map((value, channel) => Math.abs(value - (expected[channel] ?? 0))));
  assert.ok(off <= 8, `(${x}, ${y}) is ${seen.join(' ')} instead of ${expected.join(' ')}`);
}

for (const name of ['native', 'wasm'] as const) {
  describe(`the ${name} encoder`, function () {
    this.timeout(20_000);
    const folder = temporaryFolder();
    const path = (): string => join(folder.path, 'card.mp4');

    async function makeMovie(frames: number, fps: number): Promise<void> {
      const encoder = await openEncoder(name, { width: WIDTH, height: HEIGHT, fps });
      try {
        assert.equal(encoder.name, name);
        for (let frame = 0; frame < frames; frame += 1) await encoder.add(testCard(frame));
        writeFileSync(path(), await toMp4(await encoder.finish(), fps));
      } finally {
        encoder.close();
        encoder.close();
      }
    }

    it('makes H.264 that any player shows in the right colours', async () => {
      await makeMovie(36, 24);
      const { codec_name, pix_fmt, width, height, ...rest } = probe(path());
      assert.deepEqual(
        { codec_name, pix_fmt, width, height },
        { codec_name: 'h264', pix_fmt: 'yuv420p', width: 320, height: 180 },
      );
      assert.deepEqual(
        [rest.color_space, rest.color_transfer, rest.color_primaries, rest.color_range],
        ['bt709', 'bt709', 'bt709', 'tv'],
      );
      const frame = frameAt(path(), 0);
      for (const [at, bar] of BARS.entries()) checkColour(frame, at * 40 + 20, 40, bar);
    });

    it('makes exactly the frames it was given, at exact times, and finds each by seeking', async () => {
      await makeMovie(36, 24);
      const { nb_read_frames, avg_frame_rate, duration } = probe(path());
      assert.deepEqual([nb_read_frames, avg_frame_rate, Number(duration)], ['36', '24/1', 1.5]);
      for (const frame of [0, 1, 17, 24, 30, 35])
        checkColour(frameAt(path(), frame / 24), 160, 140, Array(3).fill(frame * 6));
    });

    it('keeps to a frame rate that is no whole number', async () => {
      await makeMovie(30, 24000 / 1001);
      const { nb_read_frames, duration } = probe(path());
      assert.equal(nb_read_frames, '30');
      assert.ok(Math.abs(Number(duration) - 1.25125) < 0.001, duration);
    });

    it('puts the index first, so that playing starts before all is loaded', async () => {
      await makeMovie(3, 24);
      const file = readFileSync(path(), 'latin1');
      assert.ok(file.indexOf('moov') > 0 && file.indexOf('moov') < file.indexOf('mdat'));
    });

    it('makes what the probe understands', async () => {
      await makeMovie(12, 24);
      const facts = await probeMovie(path());
      assert.deepEqual(facts, { seconds: 0.5, width: 320, height: 180, fps: 24, frames: 12, tracks: ['video avc'] });
    });

    it('can be given up half-way', async () => {
      const encoder = await openEncoder(name, { width: WIDTH, height: HEIGHT, fps: 24 });
      await encoder.add(testCard(0));
      encoder.close();
    });
  });
}

describe('the WebAssembly encoder', () => {
  it('leaves the errors of the process to the process', async () => {
    const count = (): number =>
      process.listenerCount('uncaughtException') + process.listenerCount('unhandledRejection');
    const before = count();
    (await openEncoder('wasm', { width: 32, height: 32, fps: 24 })).close();
    assert.equal(count(), before);
  });
});
