/** What the editor does while one types: which letters are one word, and where a new line is set in. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly indentationRules: Readonly<Record<'increaseIndentPattern' | 'decreaseIndentPattern', string>>;
  readonly onEnterRules: readonly { readonly beforeText: string }[];
}

const path = join(import.meta.dirname, '../syntaxes/language-configuration.json');
const { wordPattern, indentationRules, onEnterRules } = JSON.parse(readFileSync(path, 'utf8')) as Configuration;

describe('the language configuration', () => {
  it('takes a name, a hyphened word and a figure as one word each', () => {
    const pattern = new RegExp(wordPattern.pattern, `${wordPattern.flags}g`);
    assert.deepEqual("close-up of O'NEIL and Zoë, 24mm".match(pattern), [
      'close-up',
      'of',
      "O'NEIL",
      'and',
      'Zoë',
      '24mm',
    ]);
  });

  it('sets in what follows a heading or a declaration, and nothing else', () => {
    const opens = new RegExp(indentationRules.increaseIndentPattern);
    for (const line of [
      'scene 1: EXT. DUNES',
      '  shot 1A: wide',
      'character MAYA: a woman',
      'prop CUP',
      'location @Zoë',
    ])
      assert.ok(opens.test(line), line);
    for (const line of ['    camera: 24mm', 'MAYA runs.', 'shots are fired.', 'character is fate.', 'INT. HUT - DAY'])
      assert.ok(!opens.test(line), line);
  });

  it('takes a scene heading back', () => {
    const closes = new RegExp(indentationRules.decreaseIndentPattern);
    assert.ok(closes.test('  scene 2: INT. HUT - DAY'));
    assert.ok(!closes.test('  scenery: none'));
  });

  it('sets in the line that a directive goes on in', () => {
    const goesOn = new RegExp(onEnterRules[0]?.beforeText ?? '');
    assert.ok(goesOn.test('    camera: 24mm, low angle,'));
    assert.ok(!goesOn.test('    camera: 24mm'));
    assert.ok(!goesOn.test('    Slowly, she turns,'));
  });
});
