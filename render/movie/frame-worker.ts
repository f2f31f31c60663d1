/** A worker thread that draws single frames of one shot, as they are asked for, and answers with their I420 planes. */
import { parentPort, workerData } from 'node:worker_threads';
import type { FrameAnswer, FrameJob, FrameRequest } from './draw-frames.ts';
import { i420Length, toI420 } from './i420.ts';
import { openPicture } from './picture.ts';

const { staging, width, height } = workerData as FrameJob;
const picture = openPicture(width, height);

parentPort?.on('message', ({ frame, time }: FrameRequest) => {
  const planes = new Uint8Array(i420Length(width, height));
  toI420(picture.draw(staging, time).data(), width, height, planes);
  parentPort?.postMessage({ frame, planes } satisfies FrameAnswer, [planes.buffer]);
});
