/** Starts the extension: the language server, the preview panel and the commands. */
import * as vscode from 'vscode';
import type { PromptRequest } from '../core/ide/shot-view.ts';
import type { PanelTab } from '../preview/messages.ts';
import { setApiKey } from './api-key.ts';
import { PreviewPanel, type Drawn } from './preview-panel.ts';
import { renderShot } from './render-shot.ts';
import { startServer, toShotRequest, type ServerLink } from './server-link.ts';

/** What other extensions, and the tests, may use. */
export interface ShotwrightApi {
  readonly server: ServerLink;
  /** Fires each time the preview panel has a shot on the screen. */
  readonly onDrawn: vscode.Event<Drawn>;
}

export async function activate(context: vscode.ExtensionContext): Promise<ShotwrightApi> {
  const log = vscode.window.createOutputChannel('Shotwright Preview', { log: true });
  const server = await startServer(context);
  const panel = new PreviewPanel(context, server, log);

  /** A command for one shot: the one it is called with, else the one at the cursor. */
  const shotCommand = (name: string, run: (shot: PromptRequest) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`shotwright.${name}`, async (argument: unknown) => {
      const shot = toShotRequest(argument) ?? (await shotAtCursor(server));
      if (shot === null) {
        void vscode.window.showInformationMessage('Put the cursor into a shot of a screenplay first.');
      } else {
        await run(shot);
      }
    });
  const show = (tab?: PanelTab) => (shot: PromptRequest) => panel.show(shot, tab);

  context.subscriptions.push(
    log,
    panel,
    { dispose: () => void server.stop() },
    shotCommand('previewShot', show()),
    shotCommand('explainShot', show('state')),
    shotCommand('showPrompt', show('prompt')),
    shotCommand('renderShot', async (shot) => {
      const prompt = await server.prompt(shot);
      if (prompt === null) {
        tellMissing(shot);
        return;
      }
      panel.show(shot);
      if ((await renderShot(context, shot, prompt)) !== null) panel.refresh();
    }),
    vscode.commands.registerCommand('shotwright.setApiKey', () => setApiKey(context.secrets)),
  );
  return { server, onDrawn: panel.onDrawn };
}

async function shotAtCursor(server: ServerLink): Promise<PromptRequest | null> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'shotwright') return null;
  return server.shotAt(editor.document.uri, editor.selection.active.line);
}

function tellMissing({ shot }: PromptRequest): void {
  void vscode.window.showWarningMessage(`The text has no shot ${shot} at the moment.`);
}
