/** Serves a real VS Code workbench and extension host from code-server's copy, in a process group of its own. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TemporaryHome } from './temporary-home.ts';

export interface EditorServer {
  /** The workbench's address, to which `?folder=` and `&payload=` are added. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Milliseconds the server may take to listen; it takes about one second. */
const START_LIMIT = 60_000;

const projectRoot = join(import.meta.dirname, '../..');

/** Installs a packaged extension the way the editor's own command line does. */
export function installExtension(home: TemporaryHome, vsix: string): void {
  const { node, program } = editorProgram();
  execFileSync(node, [program, ...folders(home), '--install-extension', vsix, '--force'], { env: environment(home) });
}

/** Resolves once the server listens; rejects with what it printed where it does not. */
export async function startEditorServer(
  home: TemporaryHome,
  variables: Readonly<Record<string, string>> = {},
): Promise<EditorServer> {
  const { node, program } = editorProgram();
  const server = spawn(
    node,
    [
      program,
      ...folders(home),
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
      // Without the smoke test driver the server ignores the payload that names the tests.
      ...['--telemetry-level', 'off', '--enable-smoke-test-driver'],
    ],
    {
      detached: true,
      stdio: ['ignore', 'pipe', openSync(home.log, 'a')],
      env: { ...environment(home), ...variables },
    },
  );
  const stop = (): Promise<void> => stopGroup(server);
  process.once('exit', () => void stop());
  try {
    return { address: `http://127.0.0.1:${await listeningPort(server)}/`, stop };
  } catch (error) {
    await stop();
    throw new Error(`The editor's server did not start.\n${readFileSync(home.log, 'utf8').slice(-2000)}`, {
      cause: error,
    });
  }
}

/** code-server's VS Code and the Node it needs; the set-up script installs them if need be and says where. */
function editorProgram(): { readonly node: string; readonly program: string } {
  const setUp = join(projectRoot, 'scripts/set-up.mjs');
  const folder = execFileSync(process.execPath, [setUp], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
  if (folder === '') throw new Error('Outside Linux, set VSCODE_EXECUTABLE to run the tests in VS Code itself.');
  const modules = join(folder, 'node_modules');
  return {
    node: join(modules, `node-linux-${process.arch}/bin/node`),
    program: join(modules, 'code-server/lib/vscode/out/server-main.js'),
  };
}

function folders({ userData, extensions, root }: TemporaryHome): readonly string[] {
  return ['--user-data-dir', userData, '--extensions-dir', extensions, '--server-data-dir', join(root, 'server')];
}

function environment({ root }: TemporaryHome): NodeJS.ProcessEnv {
  return {
    ...process.env,
    EXTENSIONS_GALLERY: '{}',
    XDG_CONFIG_HOME: join(root, 'xdg'),
    XDG_DATA_HOME: join(root, 'xdg'),
  };
}

async function listeningPort(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('The server has no output to read.');
  const signal = AbortSignal.timeout(START_LIMIT);
  for await (const line of createInterface({ input: server.stdout, signal })) {
    const port = /listening on (\d+)/.exec(line)?.[1];
    if (port !== undefined) {
      // Unread output would fill the pipe and stop the server.
      server.stdout.resume();
      return port;
    }
  }
  throw new Error('The server ended.');
}

/** Ends the server and the extension hosts it started, and nothing else. */
async function stopGroup(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  process.kill(-server.pid, 'SIGKILL');
  await ended;
}
