/** Runs the command line as people do: a process of its own, with arguments, standard input and an environment. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

const main = join(import.meta.dirname, '../../cli/main.ts');

export async function run(args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const child = start(args, setting);
  child.stdin.end(setting.input ?? '');
  const [code, out, err] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}

export function start(args: readonly string[], { cwd, env }: Setting = {}): ChildProcessWithoutNullStreams {
  // What the test runner wants of colours is not what the user of the command wants.
  const plain = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined };
  return spawn(process.execPath, [main, ...args], { cwd, env: { ...plain, ...env } });
}

/** The exit code of a process, once it has one. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}
