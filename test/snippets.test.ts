/** Every snippet, taken as it is offered, is something the language knows. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../grammar/parse.ts';
import { blocksOf } from '../grammar/syntax-tree.ts';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const path = join(import.meta.dirname, '../syntaxes/snippets.json');
const snippets = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, Snippet>>);

/** What a snippet is put under to mean something. */
const SURROUNDINGS: Readonly<Record<string, string>> = {
  Light: 'scene 1: INT. PLACE - DAY\n',
  Weather: 'scene 1: INT. PLACE - DAY\n',
  'Who is there': 'scene 1: INT. PLACE - DAY\n',
  Camera: 'shot 1A: wide\n',
  'Who is where': 'shot 1A: wide\n',
  Speech: 'shot 1A: wide\n',
  'Timed action': 'shot 1A: wide\n',
  Cut: 'shot 1A: wide\n\n',
};

/** What the parser must see in it, where that is not plain from its name. */
const KINDS: Readonly<Record<string, string>> = {
  'Title page': 'title page',
  Character: 'declaration',
  Creature: 'declaration',
  Prop: 'declaration',
  Vehicle: 'declaration',
  Location: 'declaration',
  Light: 'directive',
  Weather: 'directive',
  Camera: 'directive',
  'Who is there': 'directive',
  'Who is where': 'directive',
  Speech: 'dialogue',
  'Timed action': 'action',
  Cut: 'transition',
  Allow: 'note',
};

describe('the snippets', () => {
  for (const [name, { body, description }] of snippets) {
    it(`has one that is right: ${name}`, () => {
      const text = `${SURROUNDINGS[name] ?? ''}${body.map(filledIn).join('\n')}\n`;
      const blocks = blocksOf(parse(text)).map(({ block }) => block);
      assert.deepEqual(
        blocks.flatMap((block) => block.errors.map((error) => error.message)),
        [],
      );
      const kinds = blocks.flatMap((block) => [
        block.head?.kind,
        ...block.body.map((element) => element.kind),
        ...block.notes.map(() => 'note'),
      ]);
      assert.ok(kinds.includes(KINDS[name] ?? name.toLowerCase()), kinds.join(', '));
      assert.ok(description.length > 10);
    });
  }

  it('are found by words that no two of them share', () => {
    const prefixes = snippets.flatMap(([, { prefix }]) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });
});

/** A line of a snippet with each place to fill in as it is offered: `${1:NAME}`, the first of `${2|a,b|}`, nothing for `$0`. */
function filledIn(line: string): string {
  return line
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\d+/g, '');
}
