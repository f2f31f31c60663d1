/** One question at a time and one waiting: what keeps the panel up with fast typing. */
import assert from 'node:assert/strict';
import { follow } from '../../client/shot-following.ts';

/** Questions that are answered by hand, in the order they were asked. */
function createAsker() {
  const open: PromiseWithResolvers<string>[] = [];
  const asked: number[] = [];
  return {
    asked,
    ask: () => {
      const question = Promise.withResolvers<string>();
      open.push(question);
      asked.push(asked.length + 1);
      return question.promise;
    },
    async answer(text: string) {
      open.shift()?.resolve(text);
      await settle();
    },
    async refuse(error: Error) {
      open.shift()?.reject(error);
      await settle();
    },
  };
}

const unexpected = (what: unknown): void => assert.fail(String(what));

/** Lets everything that is already decided happen. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('following a text', () => {
  it('asks at once, and once more for any number of changes meanwhile', async () => {
    const asker = createAsker();
    const seen: string[] = [];
    const following = follow(asker.ask, (answer) => seen.push(answer), unexpected);
    for (let change = 0; change < 5; change += 1) following.changed();
    assert.equal(asker.asked.length, 1);
    await asker.answer('first');
    assert.equal(asker.asked.length, 2);
    await asker.answer('newest');
    assert.equal(asker.asked.length, 2);
    assert.deepEqual(seen, ['first', 'newest']);
  });

  it('asks again after a quiet time', async () => {
    const asker = createAsker();
    const seen: string[] = [];
    const following = follow(asker.ask, (answer) => seen.push(answer), unexpected);
    following.changed();
    await asker.answer('one');
    following.changed();
    await asker.answer('two');
    assert.deepEqual(seen, ['one', 'two']);
  });

  it('goes on after an error', async () => {
    const asker = createAsker();
    const seen: string[] = [];
    const errors: unknown[] = [];
    const following = follow(
      asker.ask,
      (answer) => seen.push(answer),
      (error) => errors.push(error),
    );
    following.changed();
    following.changed();
    await asker.refuse(new Error('no answer'));
    await asker.answer('after all');
    assert.equal(errors.length, 1);
    assert.deepEqual(seen, ['after all']);
  });

  it('delivers nothing once it is stopped', async () => {
    const asker = createAsker();
    const following = follow(asker.ask, unexpected, unexpected);
    following.changed();
    following.changed();
    following.stop();
    await asker.answer('too late');
    following.changed();
    assert.equal(asker.asked.length, 1);
  });
});
