/** The language in the editor: what it is called, its lenses, squiggles, hovers and completions. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen, openSample, rangeOf, replace, startExtension } from './editing.ts';

describe('the language', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await openSample();
    await startExtension();
  });

  it('is known by its file ending', () => {
    assert.equal(document.languageId, 'shotwright');
  });

  it('has a preview lens on every shot', async () => {
    const command = 'vscode.executeCodeLensProvider';
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(command, document.uri, 100);
    const previews = lenses.filter((lens) => lens.command?.command === 'shotwright.previewShot');
    const shots = Array.from(document.getText().matchAll(/^\s*shot (\w+):/gm), (match) => match[1]);
    assert.deepEqual(
      previews.map((lens): unknown => lens.command?.arguments?.[0]),
      shots.map((shot) => ({ uri: document.uri.toString(), shot })),
    );
    assert.equal(previews[0]?.command?.title, `▶ Preview ${shots[0]}`);
  });

  it('underlines a slip, and stops when it is put right', async () => {
    const before = await diagnosticsWhen(document, () => true);
    const slip = rangeOf(document, 'shot 1A', 'camera');
    await replace(document, slip, 'camrea');
    const during = await diagnosticsWhen(document, (found) => found.some(({ range }) => range.intersection(slip)));
    const found = during.find(({ range }) => range.intersection(slip));
    assert.equal(found?.source, 'shotwright');
    assert.match(found.message, /camera/);
    await replace(document, slip, 'camera');
    await diagnosticsWhen(document, (after) => after.length === before.length);
  });

  it('explains a name under the pointer', async () => {
    const place = rangeOf(document, 'shot 1A', 'MAYA').start;
    const command = 'vscode.executeHoverProvider';
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(command, document.uri, place);
    const words = hovers.flatMap(({ contents }) => contents.map(textOf)).join('\n');
    assert.match(words, /MAYA|woman/);
  });

  it('offers the words that fit', async () => {
    const place = rangeOf(document, 'shot 1A', 'camera').start;
    const command = 'vscode.executeCompletionItemProvider';
    const offered = await vscode.commands.executeCommand<vscode.CompletionList>(command, document.uri, place);
    const labels = offered.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(
      labels.some((label) => label.startsWith('camera')),
      `offered: ${labels.slice(0, 20).join(', ')}`,
    );
  });
});

function textOf(content: vscode.Hover['contents'][number]): string {
  return content instanceof vscode.MarkdownString ? content.value : JSON.stringify(content);
}
