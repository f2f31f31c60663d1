/** Where takes and running jobs lie in a project: `.shotwright/takes/<shot>/<take>.mp4` and `.shotwright/jobs/<take>.json`. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Operation } from '../video/provider.ts';

/** The folder of every take under the project's root, or of one shot's. */
export function takeFolder(root: string, shot?: string): string {
  const all = join(root, '.shotwright', 'takes');
  return shot === undefined ? all : join(all, toPathPart(shot));
}

export function jobFolder(root: string): string {
  return join(root, '.shotwright', 'jobs');
}

/** A take's id, made from its job alone: a job resumed after a crash ends in the same files. */
export function takeId({ service, job, startedAt }: Operation): string {
  const when = startedAt.replace(/\.\d+Z?$/, '').replace(/\D/g, '');
  return `${when}-${shortHash(`${service} ${job}`)}`;
}

/** A name that is safe as one part of a path on every system; what can't stay as it is gets a hash, so that no two meet. */
export function toPathPart(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}_-]+/gu, '_').slice(0, LONGEST);
  return plain === name && plain !== '' && !RESERVED.test(plain) ? plain : `${plain}-${shortHash(name)}`;
}

const LONGEST = 60;

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
