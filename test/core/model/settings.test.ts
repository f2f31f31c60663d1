/** What the title page says, and what holds where it says nothing. */
import assert from 'node:assert/strict';
import { createProject, type Analysis } from '../../../core/project.ts';

function titlePage(...lines: readonly string[]): Analysis {
  return createProject().update('film.screenplay', `title: A\n${lines.join('\n')}\n`);
}

describe('the title page', () => {
  it('says nothing of story, units and language by itself', () => {
    const { settings } = titlePage().screenplay;
    assert.deepEqual([settings.storyBegins, settings.units, settings.language], [null, 'metric', null]);
  });

  it('says when the story begins, and points at it', () => {
    const analysis = titlePage('story begins: 2026-03-20');
    const said = analysis.screenplay.settings.storyBegins;
    assert.equal(said?.value, '2026-03-20');
    const { start, end } = analysis.locate(said.where);
    assert.equal(analysis.text.slice(start, end), '2026-03-20');
  });

  for (const date of ['spring', '2026-13-01', '2026-02-30', '2026-04-00'])
    it(`has no day "${date}"`, () => {
      assert.equal(titlePage(`story begins: ${date}`).screenplay.settings.storyBegins, null);
    });

  it('may ask for imperial units', () => {
    assert.equal(titlePage('units: Imperial').screenplay.settings.units, 'imperial');
  });

  for (const [written, tag] of [
    ['English', 'en'],
    ['Deutsch', 'de'],
    ['pt-br', 'pt-BR'],
    ['EN-GB', 'en-GB'],
    ['zh-Hant', 'zh-Hant'],
    ['gsw', 'gsw'],
    ['the language of birds', undefined],
    ['Elvish', undefined],
  ] as const)
    it(`has dialogue in ${written}`, () => {
      assert.equal(titlePage(`language: ${written}`).screenplay.settings.language?.value, tag);
    });
});
