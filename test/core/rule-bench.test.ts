/** The rules are held to what they find in scenes with seeded mistakes, and to their silence on the clean twins. */
import assert from 'node:assert/strict';
import { createProject, type Analysis } from '../../core/project.ts';
import { BENCH_CONFIG, scoreRules, seededFilms } from '../../scripts/rule-bench.ts';
import { applied } from '../support/applied.ts';

describe('the benchmark of the rules', () => {
  const score = scoreRules();
  const sum = (count: (rule: (typeof score.rules)[number]) => number) =>
    score.rules.reduce((all, rule) => all + count(rule), 0);

  it('has at least 40 scenes with 200 mistakes, three or more for every rule', () => {
    assert.ok(score.scenes >= 40, `There are ${String(score.scenes)} scenes.`);
    assert.ok(sum(({ seeded }) => seeded) >= 200, `There are ${String(sum(({ seeded }) => seeded))} mistakes.`);
    assert.deepEqual(
      score.rules.filter(({ seeded }) => seeded < 3).map(({ rule, seeded }) => `${rule}: ${String(seeded)}`),
      [],
    );
  });

  it('finds at least 95 in 100 mistakes', () => {
    const recall = sum(({ found }) => found) / sum(({ seeded }) => seeded);
    assert.ok(recall >= 0.95, `Recall is ${recall.toFixed(3)}. Not found: ${score.missed.join(', ')}`);
  });

  it('has no false alarm on the clean twins', () => {
    assert.deepEqual(score.alarms, []);
  });

  it('offers no fix that leaves its finding or brings another', function () {
    // Hundreds of films are checked anew; a busy machine may take its time.
    this.timeout(20_000);
    const bad = seededFilms().flatMap(({ name, text }) => {
      const analysis = analyse(text);
      return analysis.findings.flatMap((finding) =>
        finding.fixes
          .filter((fix) => !helps(analysis, analyse(applied(analysis, fix))))
          .map((fix) => `${name} ${finding.rule}: ${fix.title}`),
      );
    });
    assert.deepEqual(bad, []);
  });
});

/** One finding less, and none of a kind in a shot that had none of it. */
function helps(before: Analysis, after: Analysis): boolean {
  const kinds = (analysis: Analysis) => analysis.findings.map(({ rule, shot }) => `${rule} ${shot ?? ''}`);
  const [had, has] = [kinds(before), kinds(after)];
  const times = (list: readonly string[], kind: string) => list.filter((one) => one === kind).length;
  return has.length < had.length && has.every((kind) => times(has, kind) <= times(had, kind));
}

function analyse(text: string): Analysis {
  return createProject(undefined, () => BENCH_CONFIG).update('film.screenplay', text);
}
