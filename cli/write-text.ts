/** Writes a command's text to a file, whole or not at all. */
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** `force` replaces a file that is there already, with the same people allowed to read it. The folder must exist. */
export function writeText(path: string, text: string, force: boolean): void {
  if (!force && existsSync(path)) throw new UsageError(`There is a file "${path}" already. Use --force to replace it.`);
  const temporary = `${path}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(temporary, text, { mode: statSync(path, { throwIfNoEntry: false })?.mode ?? 0o666 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UsageError(`"${path}" can't be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
