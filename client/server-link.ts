/** The running language server, and the questions the extension asks it beyond what editors ask by themselves. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { PromptRequest, ShotRequest, ShotView } from '../core/ide/shot-view.ts';
import type { Prompt } from '../core/prompt/prompt.ts';

export interface ServerLink {
  /** Null where the text has no such shot. */
  shot(request: ShotRequest): Promise<ShotView | null>;
  prompt(request: PromptRequest): Promise<Prompt | null>;
  /** The shot a line stands in: the last one that begins on it or above it. */
  shotAt(uri: vscode.Uri, line: number): Promise<ShotRequest | null>;
  stop(): Promise<void>;
}

/** Starts the server in a process of its own. Rejects where it cannot start. */
export async function startServer(context: vscode.ExtensionContext): Promise<ServerLink> {
  const program = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.screenplay');
  const configWatcher = vscode.workspace.createFileSystemWatcher('**/shotwright.config.json');
  const client = new LanguageClient(
    'shotwright',
    'Shotwright',
    { run: program, debug: program },
    {
      documentSelector: [{ language: 'shotwright' }],
      synchronize: { fileEvents: [watcher, configWatcher] },
      // Where a rule's page is found from its id.
      initializationOptions: { rulePages: vscode.Uri.joinPath(context.extensionUri, 'dist/rules').toString() },
    },
  );
  context.subscriptions.push(watcher, configWatcher);
  await client.start();

  return {
    shot: (request) => client.sendRequest<ShotView | null>('shotwright/shot', request),
    prompt: (request) => client.sendRequest<Prompt | null>('shotwright/prompt', request),
    async shotAt(uri, line) {
      const textDocument = { uri: uri.toString() };
      const lenses = await client.sendRequest<readonly Lens[] | null>('textDocument/codeLens', { textDocument });
      return lastShotAbove(lenses ?? [], line);
    },
    stop: () => client.stop(),
  };
}

/** As much of a code lens as is needed here. Each shot has one that previews it, so the lenses are the list of shots. */
interface Lens {
  readonly range: { readonly start: { readonly line: number } };
  readonly command?: { readonly command: string; readonly arguments?: readonly unknown[] };
}

function lastShotAbove(lenses: readonly Lens[], line: number): ShotRequest | null {
  let found: { readonly line: number; readonly request: ShotRequest } | null = null;
  for (const { range, command } of lenses) {
    const request = command?.command === 'shotwright.previewShot' ? toShotRequest(command.arguments?.[0]) : null;
    const start = range.start.line;
    if (request !== null && start <= line && (found === null || start >= found.line)) found = { line: start, request };
  }
  return found?.request ?? null;
}

/** A command's argument, where it is what a code lens or the panel sends. */
export function toShotRequest(argument: unknown): PromptRequest | null {
  if (typeof argument !== 'object' || argument === null) return null;
  const { uri, shot, target } = argument as Partial<PromptRequest>;
  if (typeof uri !== 'string' || typeof shot !== 'string') return null;
  return typeof target === 'string' ? { uri, shot, target } : { uri, shot };
}
