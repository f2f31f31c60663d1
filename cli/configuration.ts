/** The configuration of a command: what its options name, else the nearest file to each screenplay. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DEFAULT_CONFIG, type Config, type SetSeverity } from '../core/config/config.ts';
import { createConfigFiles, type ConfigFile } from '../core/config/config-files.ts';
import { configFor, problemWithRule, readConfig } from '../core/config/read-config.ts';
import { UsageError } from './usage-error.ts';

export interface ConfigOptions {
  /** The path of a configuration, or false for none. */
  readonly config?: string | boolean;
  /** `ID=SEVERITY`, over all that files say. */
  readonly rule?: readonly string[];
}

export interface Configuration {
  /** The same object for the same path. */
  configOf(path: string): Config;
  /** The files that were read, with what is wrong with them. */
  files(): readonly ConfigFile[];
}

const TODAY = new Date().toISOString().slice(0, 10);

export function createConfiguration(options: ConfigOptions = {}): Configuration {
  const found = createConfigFiles(readIfThere, TODAY);
  const named = typeof options.config === 'string' ? readNamed(options.config) : undefined;
  const severities = severitiesIn(options.rule ?? []);
  const base = (path: string): Config => {
    if (options.config === false) return { ...DEFAULT_CONFIG, today: TODAY };
    return named === undefined ? found.configOf(absolute(path)) : { ...configFor(named, () => true), today: TODAY };
  };
  const made = new Map<string, Config>();
  return {
    configOf(path) {
      const known = made.get(path);
      if (known !== undefined) return known;
      const config = base(path);
      const own =
        Object.keys(severities).length === 0
          ? config
          : { ...config, severities: { ...config.severities, ...severities } };
      made.set(path, own);
      return own;
    },
    files: () => (named === undefined ? found.found() : [named]),
  };
}

function absolute(path: string): string {
  return resolve(path).replaceAll('\\', '/');
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'].includes(code)) return undefined;
    throw error;
  }
}

function readNamed(path: string): ConfigFile {
  const text = readIfThere(path);
  if (text === undefined) throw new UsageError(`The configuration "${path}" can't be read.`);
  return { path, text, ...readConfig(text) };
}

const SEVERITIES = ['error', 'warning', 'info', 'off'];

function severitiesIn(options: readonly string[]): Readonly<Record<string, SetSeverity>> {
  return Object.fromEntries(
    options.map((option) => {
      const [rule = '', severity = ''] = option.split('=');
      if (rule === '' || !SEVERITIES.includes(severity))
        throw new UsageError(`"${option}" is not a rule and a severity, such as physics/wind=off.`);
      const problem = problemWithRule(rule);
      if (problem !== null) throw new UsageError(problem);
      return [rule, severity as SetSeverity];
    }),
  );
}
