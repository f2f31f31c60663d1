/** Understood action is held to what it reads of sentences that others wrote, and to its silence where nothing is done. */
import assert from 'node:assert/strict';
import { scoreAction, type SetScore } from '../../scripts/action-bench.ts';

describe('the benchmark of understood action', () => {
  const sets = scoreAction();
  const sum = (count: (set: SetScore) => number) => sets.reduce((all, set) => all + count(set), 0);

  it('reads at least 95 in 100 plainly staged sentences as they are meant', () => {
    const share = sum(({ right }) => right) / sum(({ staged }) => staged);
    assert.ok(share >= 0.95, `${share.toFixed(3)}: ${sets.flatMap(({ misread }) => misread).join(' ')}`);
  });

  it('sees an event in no more than one of 200 sentences in which nothing is done', () => {
    const share = sum(({ falseEvents }) => falseEvents) / sum(({ prose }) => prose);
    assert.ok(share <= 0.005, `${share.toFixed(3)}: ${sets.flatMap(({ misread }) => misread).join(' ')}`);
  });
});
