/** Draws a shot's frames in worker threads and hands them out in order, never far ahead of whoever takes them. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Staging } from '../../core/staging/staging.ts';

/** What a worker is started with. */
export interface FrameJob {
  readonly staging: Staging;
  /** Pixels, even. */
  readonly width: number;
  readonly height: number;
}

/** What a worker is asked for, and what it answers: the frame's number with its I420 planes. */
export interface FrameRequest {
  readonly frame: number;
  readonly time: number;
}
export interface FrameAnswer {
  readonly frame: number;
  readonly planes: Uint8Array<ArrayBuffer>;
}

/** Frames 0 to `count` - 1 as I420 planes. A thrown error or a broken-off loop ends the workers too. */
export async function* drawFrames(
  job: FrameJob,
  count: number,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  signal?.throwIfAborted();
  const drawn = new Map<number, Uint8Array<ArrayBuffer>>();
  const idle: Worker[] = [];
  let asked = 0;
  let taken = 0;
  let failure: { readonly error: unknown } | undefined;
  let wake = (): void => undefined;
  const fail = (error: unknown): void => {
    failure ??= { error };
    wake();
  };
  const stop = (): void => fail(signal?.reason);
  signal?.addEventListener('abort', stop);

  const workers = Array.from({ length: Math.min(availableParallelism(), MOST_WORKERS, count) }, () => {
    // The flags that this process was started with may not suit a worker (`--input-type`, `--inspect-brk`).
    const worker = new Worker(workerFile, { workerData: job, execArgv: [] });
    worker.on('message', ({ frame, planes }: FrameAnswer) => {
      drawn.set(frame, planes);
      idle.push(worker);
      askIdle();
      wake();
    });
    worker.on('error', fail);
    return worker;
  });
  const askIdle = (): void => {
    while (asked < count && asked - taken < workers.length * FRAMES_AHEAD) {
      const worker = idle.pop();
      if (worker === undefined) return;
      worker.postMessage({ frame: asked, time: asked / job.staging.fps } satisfies FrameRequest);
      asked += 1;
    }
  };

  try {
    idle.push(...workers);
    askIdle();
    while (taken < count) {
      if (failure !== undefined) throw failure.error;
      const planes = drawn.get(taken);
      if (planes === undefined) {
        await new Promise<void>((resolve) => (wake = resolve));
        continue;
      }
      drawn.delete(taken);
      taken += 1;
      askIdle();
      yield planes;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const MOST_WORKERS = 8;

/** Finished frames that may wait for each worker: more would only fill memory (a 720p frame takes 1.4 MB). */
const FRAMES_AHEAD = 3;

/** Beside this file lies the worker's source, or its bundle where this is one. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './frame-worker.ts' : './frame-worker.js',
  import.meta.url,
);
