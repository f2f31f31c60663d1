/** Colour never disagrees with the parser: each kind of line, and the words in it, have the scope of what they were parsed as. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { parse } from '../grammar/parse.ts';
import type { Span } from '../grammar/span.ts';
import { blocksOf, type Clause, type Element, type Head } from '../grammar/syntax-tree.ts';

const root = join(import.meta.dirname, '..');
const GRAMMAR = 'syntaxes/shotwright.tmLanguage.json';

/** A stretch of text, and a scope that it must have where it begins. */
interface Wanted {
  readonly start: number;
  readonly scope: string;
}

describe('the colours', () => {
  let grammar: IGrammar;

  before(async () => {
    const wasm = join(createRequire(import.meta.url).resolve('vscode-oniguruma'), '../onig.wasm');
    await oniguruma.loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
    const registry = new textmate.Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns),
        createOnigString: (text) => oniguruma.createOnigString(text),
      }),
      loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(join(root, GRAMMAR), 'utf8'), GRAMMAR)),
    });
    const loaded = await registry.loadGrammar('source.shotwright');
    assert.ok(loaded);
    grammar = loaded;
  });

  for (const [name, text] of screenplays()) {
    it(`are those of what was parsed: ${name}`, () => {
      const scopes = scopesOf(text, grammar);
      const wrong = wantedIn(text).flatMap(({ start, scope }) => {
        const had = scopes[start] ?? '';
        if (scope === 'prose' ? !NOT_PROSE.test(had) : had.includes(scope)) return [];
        return [`"${text.slice(start, start + 30).split('\n')[0] ?? ''}" should be ${scope}, and is ${had}`];
      });
      assert.deepEqual(wrong, []);
    });
  }
});

/** Files that are worth colouring right: the samples, one of every kind of line, and what the language page shows. */
function screenplays(): readonly (readonly [name: string, text: string])[] {
  const paths = [
    'samples/sandstorm.screenplay',
    'samples/last-orders.screenplay',
    'test/syntaxes/every-kind-of-line.screenplay',
  ];
  const page = readFileSync(join(root, 'docs/language.md'), 'utf8');
  const examples = Array.from(page.matchAll(/^```screenplay\n([\s\S]*?)^```$/gm), ([, text = '']) => text);
  return [
    ...paths.map((path) => [path, readFileSync(join(root, path), 'utf8')] as const),
    ...examples
      .map((text) => (/^(?:camera|light|physics|sound|MAYA)/.test(text) ? `shot 1A: wide\n\n${text}` : text))
      .map((text, index) => [`example ${String(index + 1)} of the language page`, text] as const),
  ];
}

/** The scopes of every character, as one string each. */
function scopesOf(text: string, grammar: IGrammar): readonly string[] {
  const scopes: string[] = [];
  let stack = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    const own = tokens.flatMap(({ startIndex, endIndex, scopes: names }) =>
      Array.from({ length: endIndex - startIndex }, () => names.slice(1).join(' ')),
    );
    for (let at = 0; at <= line.length; at++) scopes.push(own[at] ?? '');
  }
  return scopes;
}

function wantedIn(text: string): readonly Wanted[] {
  return blocksOf(parse(text)).flatMap(({ start, block }) => [
    ...headScopes(block.head).map((wanted) => moved(wanted, start)),
    ...block.body.flatMap(elementScopes).map((wanted) => moved(wanted, start)),
    ...block.notes.map(({ span }) => ({ start: start + span.start, scope: 'comment.block.note' })),
  ]);
}

function moved({ start, scope }: Wanted, by: number): Wanted {
  return { start: start + by, scope };
}

function at(span: Span, scope: string): Wanted {
  return { start: span.start, scope };
}

function headScopes(head: Head | null): readonly Wanted[] {
  switch (head?.kind) {
    case undefined:
      return [];
    case 'title page':
      return head.entries.map(({ key }) => at(key.span, 'support.type.property-name'));
    case 'include':
      return [at(head.span, 'keyword.control.include'), at(head.path.span, 'string.quoted')];
    case 'declaration':
      return [at(head.span, 'storage.type.declaration'), at(head.name.span, 'entity.name.type')];
    case 'section':
      return [at(head.title.span, 'markup.heading.section')];
    case 'scene':
      return [at(head.span, 'keyword.control.scene'), at(head.place.span, 'entity.name.section')];
    case 'shot':
      return [
        at(head.span, 'keyword.control.shot'),
        at(head.id.span, 'entity.name.function.shot'),
        ...[head.size, head.framing, ...head.words].flatMap((piece) =>
          piece === null ? [] : [at(piece.span, 'constant.language.size')],
        ),
        ...head.subjects.map(({ span }) => at(span, 'variable.other.constant.name')),
        ...(head.seconds === null ? [] : [at(head.seconds.span, 'constant.numeric.quantity')]),
      ];
  }
}

/** What prose may not look like. */
const NOT_PROSE = /keyword\.control|keyword\.other\.directive|speech|cue|markup|string|property|storage/;

const asides = {
  synopsis: 'comment.line.synopsis',
  lyric: 'markup.italic.lyric',
  centred: 'markup.bold.centred',
  'page break': 'meta.separator.page',
};

function elementScopes(element: Element): readonly Wanted[] {
  switch (element.kind) {
    case 'property':
      return [at(element.key.span, 'support.type.property-name')];
    case 'directive':
      return [at(element.word.span, 'keyword.other.directive'), ...element.clauses.flatMap(clauseScopes)];
    case 'action':
      return [at(element.text.span, 'prose')];
    case 'dialogue':
      return [
        at(element.span, 'entity.name.tag.cue'),
        ...element.parts.map(({ kind, span }) =>
          at(span, kind === 'line' ? 'string.unquoted.speech' : 'markup.italic.parenthetical'),
        ),
      ];
    case 'transition':
      return [at(element.span, 'keyword.control.transition')];
    case 'aside':
      return [at(element.span, asides[element.form])];
  }
}

function clauseScopes(clause: Clause): readonly Wanted[] {
  switch (clause.kind) {
    case 'move':
      return [at(clause.span, 'support.function.move')];
    case 'angle':
    case 'height word':
    case 'support':
    case 'lens word':
    case 'focus':
    case 'focus on':
    case 'rack focus':
    case 'slow motion':
    case 'shutter':
    case 'point of view':
      return [at(clause.span, 'support.constant.camera')];
    case 'condition':
    case 'wind':
    case 'visibility':
      return [at(clause.span, 'support.constant.weather')];
    case 'light source':
      return [at(clause.span, 'support.constant.light')];
    case 'lens':
    case 'stop':
    case 'height':
    case 'distance':
    case 'temperature':
      return [at(clause.span, 'constant.numeric.quantity')];
    case 'side':
    case 'over shoulder':
    case 'frame rate':
      return [at(clause.span, 'keyword.operator.word')];
    case 'place':
      return clause.name === null ? [] : [at(clause.span, 'variable.other.constant.name')];
    default:
      return [];
  }
}
