/** The rules are held to what they find in scenes with seeded mistakes, and to their silence on the clean twins. */
import assert from 'node:assert/strict';
import { scoreRules } from '../../scripts/rule-bench.ts';

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
});
