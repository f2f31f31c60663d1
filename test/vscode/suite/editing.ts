/** Opening, changing and waiting, for the suites inside the extension host; every wait is for an event, none for a time. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ShotwrightApi } from '../../../client/extension.ts';

/** The running extension; starting it waits for its server. */
export async function startExtension(): Promise<ShotwrightApi> {
  const extension = vscode.extensions.getExtension<ShotwrightApi>('shotwright.shotwright');
  assert.ok(extension, 'the extension is not installed');
  return extension.activate();
}

/** The sample in the run's own workspace, in the active editor. */
export async function openSample(): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the run has no workspace');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'sandstorm.screenplay'));
  await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  return document;
}

/** The place of the first `words` after `after`. */
export function rangeOf(document: vscode.TextDocument, after: string, words: string): vscode.Range {
  const text = document.getText();
  const start = text.indexOf(words, Math.max(0, text.indexOf(after)));
  assert.ok(start >= 0, `the sample has no "${words}" after "${after}"`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

export async function replace(document: vscode.TextDocument, range: vscode.Range, words: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, words);
  assert.ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
}

/** Resolves once the document's diagnostics are as wanted. */
export async function diagnosticsWhen(
  document: vscode.TextDocument,
  wanted: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return when(vscode.languages.onDidChangeDiagnostics, () => {
    const found = vscode.languages.getDiagnostics(document.uri);
    return wanted(found) ? found : null;
  });
}

/** The first answer that is not null, asked for now and after each event. */
export function when<Event, Answer>(
  event: vscode.Event<Event>,
  ask: (event: Event | null) => Answer | null,
): Promise<Answer> {
  const now = ask(null);
  if (now !== null) return Promise.resolve(now);
  return new Promise((resolve) => {
    const listener = event((happened) => {
      const answer = ask(happened);
      if (answer === null) return;
      listener.dispose();
      resolve(answer);
    });
  });
}
