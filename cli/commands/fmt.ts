/** `shotwright fmt`: canonical layout; with `--check` only the names of files that would change, and exit code 1. */
import { realpathSync } from 'node:fs';
import { parse } from '../../grammar/parse.ts';
import { print } from '../../grammar/print.ts';
import { wordsWith } from '../../grammar/words.ts';
import { createConfiguration } from '../configuration.ts';
import { findScreenplays, readScreenplay } from '../screenplays.ts';
import { writeText } from '../write-text.ts';

export function formatCommand(paths: readonly string[], options: { readonly check?: boolean }): void {
  const configuration = createConfiguration();
  let differing = 0;
  for (const path of findScreenplays(paths)) {
    const before = readScreenplay(path);
    const words = wordsWith(configuration.configOf(path).vocabulary);
    const after = print(parse(before, undefined, undefined, words));
    if (after === before) continue;
    differing++;
    process.stdout.write(`${path}\n`);
    if (options.check === true) continue;
    // The file that a link leads to is replaced, not the link.
    writeText(realpathSync(path), after, true);
  }
  process.exitCode = options.check === true && differing > 0 ? 1 : 0;
}
