/** `shotwright fmt`: canonical layout; with `--check` only the names of files that would change, and exit code 1. */
import { renameSync, writeFileSync } from 'node:fs';
import { print } from '../../grammar/print.ts';
import { findScreenplays, readScreenplay } from '../screenplays.ts';

export function formatCommand(paths: readonly string[], options: { readonly check?: boolean }): void {
  let differing = 0;
  for (const path of findScreenplays(paths)) {
    const before = readScreenplay(path);
    const after = print(before);
    if (after === before) continue;
    differing++;
    process.stdout.write(`${path}\n`);
    if (options.check === true) continue;
    const temporary = `${path}.${String(process.pid)}.tmp`;
    writeFileSync(temporary, after);
    renameSync(temporary, path);
  }
  process.exitCode = options.check === true && differing > 0 ? 1 : 0;
}
