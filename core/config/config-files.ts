/** Which configuration holds for a file: the nearest `shotwright.config.json` in its folder or above. */
import picomatch from 'picomatch';
import { DEFAULT_CONFIG, type Config } from './config.ts';
import { configFor, readConfig, type ReadConfig } from './read-config.ts';

export const CONFIG_NAME = 'shotwright.config.json';

export interface ConfigFile extends ReadConfig {
  readonly path: string;
  readonly text: string;
}

export interface ConfigFiles {
  /** What holds for a file: the same object until something changes. */
  configOf(path: string): Config;
  /** Every configuration that was found so far, and holds for something. */
  found(): readonly ConfigFile[];
  /** Reads everything anew: a configuration has changed. */
  forget(): void;
}

/** Paths have `/` between their folders, `today` is `YYYY-MM-DD`; `read` answers undefined where there is no file, or none that may be read. */
export function createConfigFiles(read: (path: string) => string | undefined, today: string): ConfigFiles {
  const files = new Map<string, ConfigFile | undefined>();
  const configs = new Map<string, Config>();
  const none: Config = { ...DEFAULT_CONFIG, today };
  const fileIn = (folder: string) => {
    const path = `${folder}/${CONFIG_NAME}`;
    if (!files.has(path)) {
      const text = read(path);
      files.set(path, text === undefined ? undefined : { path, text, ...readConfig(text) });
    }
    return files.get(path);
  };
  const make = (path: string): Config => {
    for (let folder = above(path); folder !== undefined; folder = above(folder)) {
      const file = fileIn(folder);
      if (file !== undefined)
        return { ...configFor(file, (patterns) => matches(patterns, path.slice(folder.length + 1))), today };
    }
    return none;
  };
  return {
    configOf(path) {
      const config = configs.get(path) ?? make(path);
      configs.set(path, config);
      return config;
    },
    found: () => [...files.values()].filter((file) => file !== undefined),
    forget() {
      files.clear();
      configs.clear();
    },
  };
}

function above(path: string): string | undefined {
  const end = path.lastIndexOf('/');
  return end < 0 ? undefined : path.slice(0, end);
}

function matches(patterns: readonly string[], path: string): boolean {
  return picomatch([...patterns], { dot: true })(path);
}
