/** The language server over the wire: what it offers, what it answers, and that it never fails an editor. */
import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  HoverRequest,
  SemanticTokensRequest,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { ShotView } from '../../core/ide/shot-view.ts';
import type { Prompt } from '../../core/prompt/prompt.ts';
import { serve } from '../../server/serve.ts';
import { uri, wire, type Wire } from '../support/wire.ts';

const FILM = `title: A film
target: kling-3.0

character MAYA: a tall woman
  wears: red coat

prop CANTEEN: a steel canteen

# Act One

scene 1: EXT. PLAIN - DAY

  shot 1A: wide of MAYA, 4s
    camera: 24mm, tracks right with MAYA
    MAYA walks left to right, CANTEEN in her left hand.

  shot 1B: medium of MAYA, 4s
    MAYA holds CANTEEN in her right hand.
    MAYA almost falls.
`;

const textDocument = { uri };

describe('the language server', () => {
  let line: Wire;

  beforeEach(async () => {
    line = await wire(serve);
  });
  afterEach(() => {
    line.close();
  });

  it('says what it can do', () => {
    const { capabilities, serverInfo } = line.initialized;
    assert.equal(serverInfo?.name, 'shotwright');
    const { diagnosticProvider, hoverProvider, completionProvider, codeLensProvider, documentSymbolProvider } =
      capabilities;
    assert.ok(diagnosticProvider && hoverProvider && completionProvider && codeLensProvider && documentSymbolProvider);
    assert.equal(capabilities.textDocumentSync, 2);
    assert.deepEqual(capabilities.semanticTokensProvider?.legend.tokenTypes.length, 4);
  });

  it('reports findings with the words that established the other side', async () => {
    await line.open(FILM);
    const [found, ...others] = await diagnostics(line);
    assert.deepEqual(others, []);
    assert.ok(found);
    assert.equal(found.code, 'continuity/prop-hand-switch');
    assert.equal(found.source, 'shotwright');
    assert.equal(at(FILM, found.range), 'MAYA holds CANTEEN in her right hand');
    const [reason] = found.relatedInformation ?? [];
    assert.ok(reason);
    assert.equal(reason.location.uri, uri);
    assert.equal(at(FILM, reason.location.range), 'CANTEEN in her left hand');
  });

  it('reports on the newest version of a text', async () => {
    await line.open(FILM);
    await line.editor.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 99 },
      contentChanges: [{ range: rangeOf(FILM, 'right hand'), text: 'left hand' }],
    });
    assert.deepEqual(await diagnostics(line), []);
  });

  it('tells in a hover what a word means, who a name is, and what was understood', async () => {
    assert.match(await hover(line, FILM.replace('tracks', 'tr<|>acks')), /^track: travels along/);
    assert.match(
      await hover(line, FILM.replace('of MAYA', 'of MA<|>YA')),
      /^MAYA: a tall woman\nAs this shot opens:\n/,
    );
    assert.match(await hover(line, FILM.replace('walks', 'wa<|>lks')), /^Understood:\nMAYA: walk, to the right$/);
    assert.match(await hover(line, FILM.replace('almost', 'alm<|>ost')), /^Kept as prose\..*\n"almost" is not a verb/);
  });

  it('says nothing in a hover over nothing', async () => {
    const position = await line.open(FILM.replace('# Act', '# A<|>ct'));
    assert.equal(await line.editor.sendRequest(HoverRequest.type, { textDocument, position }), null);
  });

  it('completes names, directives and their words', async () => {
    const inCamera = await completions(line, FILM.replace('24mm,', '24mm, <|>'));
    assert.ok(inCamera.some(({ label }) => label === 'dollies'));
    assert.ok(inCamera.some(({ label, detail }) => label === 'MAYA' && detail === 'a tall woman'));
    const inShot = await completions(line, `${FILM}    <|>`);
    assert.ok(inShot.some(({ label, insertText }) => label === 'camera' && insertText === 'camera: '));
    const inTarget = await completions(line, FILM.replace('kling-3.0', '<|>'));
    assert.ok(inTarget.some(({ label }) => label === 'kling-3.0'));
    const inHeading = await completions(line, `${FILM}\nscene 2: INT. A - <|>`);
    assert.ok(inHeading.some(({ label }) => label === 'CONTINUOUS'));
  });

  it('colours names and the action it understood', async () => {
    await line.open(FILM);
    const answer = await line.editor.sendRequest(SemanticTokensRequest.type, { textDocument });
    const types = line.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    assert.deepEqual(decoded(answer?.data ?? [], FILM, types), [
      'MAYA class',
      'MAYA class',
      'walks left to right function',
      'CANTEEN enumMember',
      'in her left hand function',
      'MAYA class',
      'MAYA class',
      'holds function',
      'CANTEEN enumMember',
      'in her right hand function',
    ]);
  });

  it('puts a lens over every shot, with plain arguments', async () => {
    await line.open(FILM);
    const lenses = await line.editor.sendRequest(CodeLensRequest.type, { textDocument });
    assert.deepEqual(
      lenses?.map(({ command, range }) => [at(FILM, range), command?.command, command?.arguments]),
      ['1A', '1B'].map((shot, index) => [
        ['shot 1A: wide of MAYA, 4s', 'shot 1B: medium of MAYA, 4s'][index],
        'shotwright.previewShot',
        [{ uri, shot }],
      ]),
    );
  });

  it('outlines sections, scenes, shots and what is declared', async () => {
    await line.open(FILM);
    const symbols = (await line.editor.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, ...(children ?? []).map((child) => child.name)]),
      [['MAYA'], ['CANTEEN'], ['Act One'], ['EXT. PLAIN - DAY', '1A', '1B']],
    );
  });

  it('sends the panel everything of a shot', async () => {
    await line.open(FILM);
    const view = await line.editor.sendRequest<ShotView>('shotwright/shot', { uri, shot: '1B' });
    assert.equal(view.staging.shot, '1B');
    assert.equal(view.prompt.target, 'kling-3.0');
    assert.ok(view.stateIn.includes('MAYA left hand CANTEEN (shot 1A)'));
    assert.ok(view.stateOut.includes('MAYA right hand CANTEEN (shot 1B)'));
    assert.deepEqual(
      view.findings.map(({ severity }) => severity),
      ['warning'],
    );
    assert.equal(await line.editor.sendRequest('shotwright/shot', { uri, shot: '9Z' }), null);
  });

  it('sends the prompt for any target', async () => {
    await line.open(FILM);
    const ask = (target?: string) =>
      line.editor.sendRequest<Prompt | null>('shotwright/prompt', { uri, shot: '1A', target });
    assert.equal((await ask())?.target, 'kling-3.0');
    assert.equal((await ask('sora-2'))?.target, 'sora-2');
    assert.equal(await ask('no-such-model'), null);
  });

  it('offers the ways out of a finding, and the permission to leave it', async () => {
    await line.open(FILM);
    const range = rangeOf(FILM, 'MAYA holds CANTEEN in her right hand');
    const context = { diagnostics: [] };
    const actions = (await line.editor.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context,
    })) as CodeAction[];
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ['Put the CANTEEN back in the left hand', true],
        ['Allow continuity/prop-hand-switch here', false],
      ],
    );
    const edits = actions.map(({ edit }) => edit?.changes?.[uri]?.map(({ newText }) => newText));
    assert.deepEqual(edits, [['left'], ['    [[allow continuity/prop-hand-switch: why]]\n']]);
  });

  it('lays a document out', async () => {
    await line.open('scene 1: EXT. A\nshot 1A: wide, 4s\n   camera: 24mm\n');
    const options = { tabSize: 2, insertSpaces: true };
    const edits = (await line.editor.sendRequest(DocumentFormattingRequest.type, {
      textDocument,
      options,
    })) as TextEdit[];
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      ['scene 1: EXT. A\n  shot 1A: wide, 4s\n    camera: 24mm\n'],
    );
  });

  it('answers with nothing about a document that is not open', async () => {
    await line.open(FILM);
    await line.editor.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
    const position = { line: 0, character: 0 };
    const { editor } = line;
    assert.deepEqual(await diagnostics(line), []);
    assert.equal(await editor.sendRequest(HoverRequest.type, { textDocument, position }), null);
    assert.deepEqual(await editor.sendRequest(CompletionRequest.type, { textDocument, position }), []);
    assert.deepEqual(await editor.sendRequest(SemanticTokensRequest.type, { textDocument }), { data: [] });
    assert.deepEqual(await editor.sendRequest(CodeLensRequest.type, { textDocument }), []);
    assert.deepEqual(await editor.sendRequest(DocumentSymbolRequest.type, { textDocument }), []);
    assert.equal(await editor.sendRequest('shotwright/shot', { uri, shot: '1A' }), null);
    assert.deepEqual(line.logged, []);
  });
});

async function diagnostics({ editor }: Wire): Promise<readonly Diagnostic[]> {
  const report = await editor.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  assert.ok(report.kind === 'full');
  return report.items;
}

async function hover(line: Wire, marked: string): Promise<string> {
  const position = await line.open(marked);
  const answer: Hover | null = await line.editor.sendRequest(HoverRequest.type, { textDocument, position });
  const contents = answer?.contents;
  assert.ok(typeof contents === 'object' && 'kind' in contents && contents.kind === 'plaintext');
  return contents.value;
}

async function completions(line: Wire, marked: string): Promise<readonly CompletionItem[]> {
  const position = await line.open(marked);
  return (await line.editor.sendRequest(CompletionRequest.type, { textDocument, position })) as CompletionItem[];
}

/** The words of a text that a range covers. */
function at(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  assert.equal(start.line, end.line);
  return lines[start.line]?.slice(start.character, end.character) ?? '';
}

function rangeOf(text: string, words: string): Range {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { start, end: { line: start.line, character: start.character + words.length } };
}

/** Five numbers a token: lines on, characters on, length, type, modifiers. */
function decoded(data: readonly number[], text: string, types: readonly string[]): readonly string[] {
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let index = 0; index < data.length; index += 5) {
    const [lines = 0, on = 0, length = 0, type = 0] = data.slice(index, index + 4);
    line += lines;
    character = lines === 0 ? character + on : on;
    const start = { line, character };
    tokens.push(`${at(text, { start, end: { line, character: character + length } })} ${types[type] ?? ''}`);
  }
  return tokens;
}
