/** Writes a file whole or not at all: under a temporary name beside the target first, then moved over it in one step. */
import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Makes the folders on the way; an earlier file of that name stays untouched until the new one is complete. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  await withTemporary(path, (temporary) => writeFile(temporary, content));
}

/** Lets `fill` write to a temporary name, then moves the result to `path`; if it fails, nothing is left behind. */
export async function withTemporary<Result>(
  path: string,
  fill: (temporary: string) => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  try {
    const result = await fill(temporary);
    await rename(temporary, path);
    return result;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
