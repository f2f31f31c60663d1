/** `shotwright import`: a Fountain or Final Draft script becomes a screenplay; what can't be carried over is told. */
import { extname } from 'node:path';
import { importFdx } from '../../core/interchange/import-fdx.ts';
import { importFountain } from '../../core/interchange/import-fountain.ts';
import type { Imported } from '../../core/interchange/imported.ts';
import { readScreenplay } from '../screenplays.ts';
import { UsageError } from '../usage-error.ts';
import { writeText } from '../write-text.ts';

const readers: Readonly<Record<string, (text: string) => Imported>> = {
  '.fountain': importFountain,
  '.spmd': importFountain,
  '.txt': importFountain,
  '.fdx': importFdx,
};

export function importCommand(file: string, options: { readonly output?: string; readonly force?: boolean }): void {
  const ending = extname(file);
  const read = readers[ending.toLowerCase()];
  if (read === undefined) throw new UsageError(`"${file}" is neither Fountain (.fountain) nor Final Draft (.fdx).`);
  const { text, notCarried } = imported(file, read);
  const output = options.output ?? `${file.slice(0, -ending.length)}.screenplay`;
  writeText(output, text, options.force === true);
  process.stdout.write(`${output}\n`);
  for (const sentence of notCarried) process.stderr.write(`${file}: ${sentence}\n`);
}

function imported(file: string, read: (text: string) => Imported): Imported {
  const text = readScreenplay(file);
  try {
    return read(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`"${file}" can't be read: ${error.message}`);
    throw error;
  }
}
