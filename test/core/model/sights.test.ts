/** What sentences plainly show. */
import assert from 'node:assert/strict';
import { sightsIn, type Phrases } from '../../../core/model/sights.ts';
import { createProject } from '../../../core/project.ts';

const SMOKE: Phrases<'smoke'> = { guard: /moke/, phrases: [['smoke', /\bsmoke (rises|drifts)\b/i]] };

function seen(lines: string): readonly string[] {
  const analysis = createProject().update('film.screenplay', `scene 1: EXT. A\n\nshot 1A: wide\n  ${lines}`);
  const shot = analysis.shots[0]?.shot;
  assert.ok(shot, 'There is no shot.');
  return sightsIn(shot, SMOKE).map(({ where, detail }) => {
    const { start, end } = analysis.locate(where);
    return `${detail}: ${analysis.text.slice(start, end)}`;
  });
}

describe('a sight', () => {
  it('is the very words that show it', () => {
    assert.deepEqual(seen('Above the roofs smoke rises. Then smoke drifts off.'), [
      'rises: smoke rises',
      'drifts: smoke drifts',
    ]);
  });

  it('is the sentence, where it runs over two lines', () => {
    assert.deepEqual(seen('Smoke rises\n  over the roofs.'), ['rises: Smoke rises\n  over the roofs.']);
  });

  it('is not what is denied, compared or imagined', () => {
    assert.deepEqual(seen('No smoke rises. Her hair moves like smoke rises. If only smoke drifts by.'), []);
    assert.deepEqual(seen('It is not that smoke rises. In the painting smoke rises.'), []);
  });
});
