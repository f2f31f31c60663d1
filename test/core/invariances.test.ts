/** What must not change a finding: the mirror, the units, the day the story begins, the names, and shots that have nothing to do with it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createProject } from '../../core/project.ts';
import { randomFilm } from '../support/random-film.ts';

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly shot: string | null;
  readonly message: string;
}

describe('what is found', function () {
  this.timeout(20_000);

  it('is the same in the mirror, for the rules of the axis', () => {
    const axis =
      /^continuity\/(?:line-crossed|screen-direction|eyeline|blocking-jump|light-side)$|^camera\/(?:look-misses|no-lead-room)$/;
    holds((film) => {
      const mirrored = film.replace(/\b(left|right)\b/g, (word) => (word === 'left' ? 'right' : 'left'));
      const own = (text: string) => told(text).filter(({ rule }) => axis.test(rule));
      assert.deepEqual(bare(own(mirrored)), bare(own(film)));
    });
  });

  it('is the same in feet as in metres', () => {
    holds((film) => {
      const feet = film.replace(/(\d+(?:\.\d+)?) m\b/g, (_, value: string) => `${String(Number(value) / 0.3048)} ft`);
      assert.deepEqual(bare(told(feet)), bare(told(film)));
    });
  });

  it('is the same when the story happens some days later', () => {
    holds((film) => {
      const later = film.replace(/\bDAY (\d)/g, (_, day: string) => `DAY ${String(Number(day) + 5)}`);
      assert.deepEqual(bare(told(later)), bare(told(film)));
    });
  });

  it('is the same with other names, but for the names', () => {
    holds((film) => {
      const renamed = (text: string) =>
        text.replaceAll('MARA', 'ZORA').replaceAll('JON', 'TIM').replaceAll('CUP', 'JAR');
      assert.deepEqual(
        told(renamed(film)),
        told(film).map((each) => ({ ...each, message: renamed(each.message) })),
      );
    });
  });

  it('is the same beside a scene that has nothing to do with it', () => {
    const other = `\nscene 90: EXT. MOOR - DAY\n\n  shot 90A: wide shot, 5s\n    Nobody. MARA, JON and CUP are far away.\n`;
    holds((film) => {
      assert.deepEqual(
        told(`${film}${other}`).filter(({ rule }) => rule !== 'structure/unused-declaration'),
        told(film).filter(({ rule }) => rule !== 'structure/unused-declaration'),
      );
    });
  });
});

function holds(check: (film: string) => void): void {
  fc.assert(fc.property(randomFilm, check), { numRuns: 60 });
}

function told(text: string): readonly Told[] {
  return createProject()
    .update('film.screenplay', text)
    .findings.map(({ rule, severity, shot, message }) => ({ rule, severity, shot, message }));
}

/** Without the words, in which sides, figures and days differ. */
function bare(findings: readonly Told[]): readonly string[] {
  return findings.map(({ rule, severity, shot }) => `${rule} ${severity} ${shot ?? ''}`).sort();
}
