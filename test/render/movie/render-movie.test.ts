/** Staged shots to finished files: the frames of the drawing, whole files only, and no process held up or cut off. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { renderMovie } from '../../../render/movie/render-movie.ts';
import { renderStill } from '../../../render/movie/render-still.ts';
import { frameAt, probe } from '../../support/ffmpeg.ts';
import { smallStaging } from '../../support/small-staging.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const SIZE = { width: 192, height: 108 };

describe('rendering a movie', function () {
  this.timeout(30_000);
  const folder = temporaryFolder();
  let tests = 0;
  /** A place of its own for every test's file. */
  const place = (): { readonly dir: string; readonly path: string } => {
    const dir = join(folder.path, String((tests += 1)));
    return { dir, path: join(dir, 'shot.mp4') };
  };

  for (const encoder of ['native', 'wasm'] as const) {
    it(`draws every frame of the shot and encodes it with the ${encoder} encoder`, async () => {
      const { dir, path } = place();
      const progress: (readonly [number, number])[] = [];
      const onProgress = (done: number, all: number): void => void progress.push([done, all]);
      const movie = await renderMovie(smallStaging, { path, encoder, ...SIZE, onProgress });
      assert.deepEqual(movie, { path, frames: 12, seconds: 0.5, ...SIZE, encoder });
      const { nb_read_frames, width, height, avg_frame_rate, duration } = probe(path);
      assert.deepEqual(
        [nb_read_frames, width, height, avg_frame_rate, Number(duration)],
        ['12', 192, 108, '24/1', 0.5],
      );
      assert.deepEqual(
        progress,
        Array.from({ length: 12 }, (_, at) => [at + 1, 12]),
      );
      assert.deepEqual(readdirSync(dir), ['shot.mp4']);
    });

    it(`shows the same picture as the still, with the ${encoder} encoder`, async () => {
      const { path } = place();
      await renderMovie(smallStaging, { path, encoder, ...SIZE });
      for (const time of [0, 0.25]) {
        const still = await pixels(await renderStill(smallStaging, time, SIZE));
        const difference = meanDifference(still, frameAt(path, time));
        assert.ok(difference < 6, `the pictures at ${time} s differ by ${difference.toFixed(1)} of 255 on average`);
      }
    });
  }

  it('has the nearest whole number of frames, and one at the least', async () => {
    for (const [seconds, frames] of [
      [0.1, 2],
      [0.11, 3],
      [0.001, 1],
    ] as const) {
      const { path } = place();
      const movie = await renderMovie({ ...smallStaging, seconds }, { path, ...SIZE });
      assert.equal(movie.frames, frames);
      assert.equal(Number(probe(path).nb_read_frames), frames);
    }
  });

  it('is made of pairs of pixels', async () => {
    const { path } = place();
    const movie = await renderMovie({ ...smallStaging, seconds: 0.05 }, { path, width: 191, height: 107 });
    assert.deepEqual([movie.width, movie.height], [192, 108]);
    await assert.rejects(
      renderMovie(smallStaging, { path, width: 0 }),
      /width must be between 16 and 8192 pixels, not 0/,
    );
  });

  it('leaves nothing behind, and an earlier file as it was, when stopped', async () => {
    const { dir, path } = place();
    mkdirSync(dir);
    writeFileSync(path, 'the earlier file');
    const reason = new Error('Enough.');
    for (const stopAfter of [0, 3, 12]) {
      const stop = new AbortController();
      if (stopAfter === 0) stop.abort(reason);
      const onProgress = (done: number): void => {
        if (done === stopAfter) stop.abort(reason);
      };
      await assert.rejects(renderMovie(smallStaging, { path, ...SIZE, onProgress, signal: stop.signal }), reason);
      assert.deepEqual(readdirSync(dir), ['shot.mp4']);
      assert.equal(readFileSync(path, 'utf8'), 'the earlier file');
    }
    await renderMovie(smallStaging, { path, ...SIZE });
    assert.equal(readFileSync(path, 'latin1').slice(4, 8), 'ftyp');
  });

  it('fails with the reason, and no file, when a frame cannot be drawn', async () => {
    const { path } = place();
    const staging = { ...smallStaging, camera: { ...smallStaging.camera, marks: [] } };
    await assert.rejects(renderMovie(staging, { path, ...SIZE }), /at least one mark/);
    assert.throws(() => readdirSync(join(path, '..')), /ENOENT/);
  });

  it('neither keeps the process from ending nor lets it end too early', async () => {
    const { path } = place();
    const script = `
      import { renderMovie } from ${JSON.stringify(new URL('../../../render/movie/render-movie.ts', import.meta.url).href)};
      const staging = ${JSON.stringify({ ...smallStaging, seconds: 0.2 })};
      for (const encoder of ['native', 'wasm']) {
        const { frames } = await renderMovie(staging, { path: ${JSON.stringify(path)}, width: 64, height: 36, encoder });
        console.log(encoder, frames);
      }`;
    const flags = ['--input-type=module', '--eval', script];
    const { stdout } = await promisify(execFile)(process.execPath, flags, { timeout: 20_000 });
    assert.equal(stdout, 'native 5\nwasm 5\n');
  });
});

describe('rendering a still', function () {
  this.timeout(10_000);

  it('gives a PNG or a JPEG of the size asked for', async () => {
    const png = await renderStill(smallStaging, 0, SIZE);
    const jpeg = await renderStill(smallStaging, 0, { ...SIZE, format: 'jpeg' });
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.equal(jpeg.toString('hex', 0, 3), 'ffd8ff');
    for (const still of [png, jpeg]) {
      const { width, height } = await loadImage(still);
      assert.deepEqual({ width, height }, SIZE);
    }
  });

  it('gives the same bytes every time, in whatever order the moments come', async () => {
    const first = await renderStill(smallStaging, 0.3, SIZE);
    await renderStill(smallStaging, 0.1, SIZE);
    assert.ok(first.equals(await renderStill(smallStaging, 0.3, SIZE)));
  });
});

/** RGB, three bytes a pixel. */
async function pixels(still: Buffer): Promise<Uint8Array> {
  const image = await loadImage(still);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.data().filter((_, at) => at % 4 !== 3);
}

function meanDifference(one: Uint8Array, other: Uint8Array): number {
  assert.equal(one.length, other.length);
  return one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length;
}
