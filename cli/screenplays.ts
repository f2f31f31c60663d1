/** Finds and reads the screenplays a command is pointed at. */
import { readFileSync, statSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createProject, type Analysis } from '../core/project.ts';
import { UsageError } from './usage-error.ts';

const project = createProject();

/** Files as they are named, folders searched for `.screenplay` files; in the order of their paths. */
export function findScreenplays(paths: readonly string[]): readonly string[] {
  const found = paths.flatMap((path) => {
    const kind = statSync(path, { throwIfNoEntry: false });
    if (kind === undefined) throw new UsageError(`There is no file or folder "${path}".`);
    if (!kind.isDirectory()) return [path];
    const inside = globSync('**/*.screenplay', {
      cwd: path,
      exclude: (name) => name === 'node_modules' || name.startsWith('.'),
    });
    return inside.sort().map((name) => join(path, name));
  });
  return [...new Set(found.map((path) => relative('.', path) || path))];
}

export function readScreenplay(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    throw new UsageError(`"${path}" can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function analyseFile(path: string): Analysis {
  return project.update(path, readScreenplay(path));
}

export function analyseText(path: string, text: string): Analysis {
  return project.update(path, text);
}
