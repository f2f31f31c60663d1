/** Finds and reads the screenplays a command is pointed at. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { isInside, resolveInside, type Host } from '../core/includes.ts';
import { createProject, type Analysis } from '../core/project.ts';
import { createConfiguration, type ConfigOptions, type Configuration } from './configuration.ts';
import { UsageError } from './usage-error.ts';

const root = process.cwd().replaceAll('\\', '/');

let configuration = createConfiguration();

/** Takes what the options of a command say of the configuration, before any file is read. */
export function configure(options: ConfigOptions): Configuration {
  return (configuration = createConfiguration(options));
}

/** Includes are read from disk, inside the folder that the command is run in. */
const host: Host = {
  resolve(from, include) {
    const path = resolveInside(root, resolve(from).replaceAll('\\', '/'), include);
    return path === null ? null : relative('.', path);
  },
  read(path) {
    const file = statSync(path, { throwIfNoEntry: false });
    if (file?.isFile() !== true) return undefined;
    // A link may lead out of the folder though its own path does not.
    const inside = isInside(realpathSync(root).replaceAll('\\', '/'), realpathSync(path).replaceAll('\\', '/'));
    return inside ? readFileSync(path, 'utf8') : undefined;
  },
};
const project = createProject(host, (path) => configuration.configOf(path));

/** Files as they are named, folders searched for `.screenplay` files; in the order of their paths. */
export function findScreenplays(paths: readonly string[]): readonly string[] {
  const found = paths.flatMap((path) => {
    const kind = statSync(path, { throwIfNoEntry: false });
    if (kind === undefined) throw new UsageError(`There is no file or folder "${path}".`);
    if (!kind.isDirectory()) return [path];
    const inside = globSync('**/*.screenplay', { cwd: path, ignore: '**/node_modules/**' });
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
