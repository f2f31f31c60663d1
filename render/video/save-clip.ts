/** Puts a downloaded clip on disk: streamed to a temporary name, looked into, and only then given its own. */
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { probeMovie } from '../movie/probe-movie.ts';
import { withTemporary } from '../whole-file.ts';
import { ClipError } from './clip-error.ts';
import type { Clip } from './provider.ts';

export async function saveClip(content: Response, file: string, signal?: AbortSignal): Promise<Clip> {
  const { body } = content;
  if (body === null) throw new ClipError('not-ready', 'The clip is not there yet: the service sent an empty answer.');
  const facts = await withTemporary(file, async (temporary) => {
    await pipeline(body, createWriteStream(temporary), signal === undefined ? {} : { signal });
    return probeMovie(temporary).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : '';
      throw new ClipError('unusable', `What the service sent is not a usable clip. ${reason}`.trim());
    });
  });
  return { path: file, ...facts };
}
