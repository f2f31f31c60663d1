/** What is offered at the cursor: only what the language takes there. */
import assert from 'node:assert/strict';
import { completions } from '../../../core/ide/completion.ts';
import { createProject } from '../../../core/project.ts';

/** What is offered at the `<|>` mark of a text. */
function offered(marked: string): readonly string[] {
  const analysis = createProject().update('film.screenplay', marked.replace('<|>', ''));
  return completions(analysis, marked.indexOf('<|>')).map(({ insert }) => insert);
}

const SCENE = 'character MAYA\n\nscene 1: INT. A\n';

describe('completion', () => {
  for (const [word, opening] of [
    ['camera', `${SCENE}shot 1A: wide\n`],
    ['light', `${SCENE}shot 1A: wide\n`],
    ['weather', SCENE],
  ] as const) {
    it(`offers in ${word} only what ${word} takes`, () => {
      const inserts = offered(`${opening}${word}: <|>`).filter((insert) => insert !== 'MAYA');
      assert.ok(inserts.length > 5);
      for (const insert of inserts) {
        const { findings } = createProject().update('film.screenplay', `${opening}${word}: ${insert}\n`);
        assert.deepEqual(
          findings.filter(({ severity }) => severity === 'error').map(({ message }) => message),
          [],
        );
      }
    });
  }

  it('offers who may be placed and how, and how a shot may be joined to the next', () => {
    const placing = offered(`${SCENE}  present: <|>`);
    for (const wanted of ['MAYA', 'kneeling', 'asleep']) assert.ok(placing.includes(wanted), wanted);
    assert.ok(offered(`${SCENE}shot 1A: wide\n  transition: <|>`).includes('dissolve'));
    assert.ok(offered('title: A\nlanguage: <|>').includes('Portuguese'));
  });

  it('offers after a shot its sizes and the names', () => {
    const inserts = offered(`${SCENE}shot 1A: <|>`);
    for (const wanted of ['close-up', 'CU', 'two-shot', 'MAYA']) assert.ok(inserts.includes(wanted), wanted);
  });

  it('offers the words that open a line where they belong', () => {
    assert.ok(offered(`${SCENE}shot 1A: wide\n  <|>`).includes('camera: '));
    assert.ok(offered(`${SCENE}  <|>`).includes('present: '));
    assert.ok(offered('character MAYA\n  <|>').includes('wears: '));
    assert.ok(offered('title: A\n<|>').includes('aspect: '));
    assert.ok(!offered('title: A\n<|>').includes('camera: '));
  });
});
