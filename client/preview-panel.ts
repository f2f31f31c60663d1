/** The one preview panel beside the text: it shows a shot and keeps up with every change to the text. */
import * as vscode from 'vscode';
import type { PromptRequest, ShotRequest, ShotView } from '../core/ide/shot-view.ts';
import type { Clip, FromPanel, PanelTab, ToPanel } from '../preview/messages.ts';
import { panelPage } from './panel-page.ts';
import { findNewestClip, takeFolders } from './project-takes.ts';
import type { ServerLink } from './server-link.ts';
import { follow, type Following } from './shot-following.ts';

export type Drawn = Extract<FromPanel, { readonly kind: 'drawn' }>;

interface Answer {
  readonly request: ShotRequest;
  readonly version: number;
  readonly view: ShotView | null;
  readonly clip: Clip | null;
}

export class PreviewPanel implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #server: ServerLink;
  readonly #log: vscode.LogOutputChannel;
  readonly #drawn = new vscode.EventEmitter<Drawn>();
  readonly #textChanges: vscode.Disposable;
  readonly #following: Following;
  #panel: vscode.WebviewPanel | undefined;
  #request: ShotRequest | null = null;
  #tab: PanelTab = 'prompt';
  /** The video model chosen in the panel; until one is, the file's own. */
  #target: string | undefined;

  /** Fires each time the panel has a shot on the screen. */
  readonly onDrawn = this.#drawn.event;

  constructor(context: vscode.ExtensionContext, server: ServerLink, log: vscode.LogOutputChannel) {
    this.#context = context;
    this.#server = server;
    this.#log = log;
    this.#following = follow(
      () => this.#ask(),
      (answer) => this.#deliver(answer),
      (error) => log.error(error instanceof Error ? error : String(error)),
    );
    this.#textChanges = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      // An included file can change this shot too, so every screenplay counts.
      if (document.languageId === 'shotwright') this.#following.changed();
    });
  }

  /** The shot being shown, and the video model chosen for its prompt. */
  get shown(): PromptRequest | null {
    if (this.#panel === undefined || this.#request === null) return null;
    return this.#target === undefined ? this.#request : { ...this.#request, target: this.#target };
  }

  /** Shows a shot, in the panel that is open or in a new one beside the text; the text keeps the cursor. */
  show(request: ShotRequest, tab?: PanelTab): void {
    if (this.#request?.uri !== request.uri) this.#target = undefined;
    this.#request = request;
    this.#panel ??= this.#open();
    this.#panel.title = `Preview ${request.shot}`;
    this.#panel.reveal(undefined, true);
    if (tab !== undefined) {
      this.#tab = tab;
      this.#post({ kind: 'tab', tab });
    }
    this.#following.changed();
  }

  /** Looks again: the text, or the shot's takes, are not what they were. */
  refresh(): void {
    this.#following.changed();
  }

  dispose(): void {
    this.#following.stop();
    this.#textChanges.dispose();
    this.#drawn.dispose();
    this.#panel?.dispose();
  }

  get #dist(): vscode.Uri {
    return vscode.Uri.joinPath(this.#context.extensionUri, 'dist');
  }

  #open(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      'shotwright.preview',
      'Preview',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      {
        enableScripts: true,
        retainContextWhenHidden: true,
        localResourceRoots: [this.#dist, ...takeFolders(this.#context)],
      },
    );
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.onDidReceiveMessage((message: FromPanel) => this.#receive(message));
    panel.webview.html = panelPage(panel.webview, this.#dist);
    return panel;
  }

  #receive(message: FromPanel): void {
    switch (message.kind) {
      case 'ready':
        this.#post({ kind: 'tab', tab: this.#tab });
        this.#following.changed();
        break;
      case 'target':
        this.#target = message.target;
        this.#following.changed();
        break;
      case 'copy':
        void vscode.env.clipboard.writeText(message.text);
        vscode.window.setStatusBarMessage('The prompt is on the clipboard.', 3000);
        break;
      case 'render':
        void vscode.commands.executeCommand('shotwright.renderShot', this.shown);
        break;
      case 'drawn':
        this.#log.debug(
          `Shot ${message.shot}, version ${message.version}: drawn in ${message.milliseconds.toFixed(1)} ms.`,
        );
        this.#drawn.fire(message);
        break;
    }
  }

  /** The shot as the text has it now; null once nothing is shown. */
  async #ask(): Promise<Answer | null> {
    const request = this.shown;
    if (request === null || this.#panel === undefined) return null;
    const { uri, shot, target } = request;
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    const version = document?.version ?? 0;
    const [view, prompt, clip] = await Promise.all([
      this.#server.shot({ uri, shot }),
      target === undefined ? null : this.#server.prompt(request),
      // A take nobody can read is no reason not to draw.
      findNewestClip(this.#context, this.#panel.webview, request).catch(() => null),
    ]);
    return { request, version, view: view !== null && prompt !== null ? { ...view, prompt } : view, clip };
  }

  #deliver(answer: Answer | null): void {
    if (answer === null) return;
    const { request, version, view, clip } = answer;
    // The reader has gone on to another shot meanwhile; its own answer is under way.
    if (request.uri !== this.#request?.uri || request.shot !== this.#request.shot) return;
    if (view === null) this.#post({ kind: 'missing', shot: request.shot });
    else this.#post({ kind: 'shot', version, view, clip });
  }

  #post(message: ToPanel): void {
    void this.#panel?.webview.postMessage(message);
  }
}
