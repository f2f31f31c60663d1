/** What the tolerant reader makes of the answers that servers really give. */
import assert from 'node:assert/strict';
import { readJob, serverWords } from '../../../render/video/job-answer.ts';

describe('a job answer', () => {
  const stateOf = (status: unknown): string | undefined => readJob({ id: 'job-1', status })?.status.state;

  it('is read in whatever words a server uses', () => {
    const words = {
      queued: ['queued', 'PENDING', 'Submitted', 'preparing', 'in queue', 'not-started'],
      running: ['in_progress', 'IN_PROGRESS', 'processing', 'running', 'generating', 'encoding'],
      done: ['completed', 'Success', 'succeeded', 'finished', 'COMPLETE'],
      failed: ['failed', 'error', 'expired', 'FAILURE'],
      cancelled: ['cancelled', 'canceled'],
    };
    for (const [state, spellings] of Object.entries(words)) {
      for (const word of spellings) assert.equal(stateOf(word), state, word);
    }
  });

  it('counts as running where the word is unknown, missing or strange', () => {
    for (const word of ['simmering', '', undefined, null, 7, 'constructor', '__proto__']) {
      assert.equal(stateOf(word), 'running', String(word));
    }
  });

  it('gives progress as a share, or not at all', () => {
    const progressOf = (progress: unknown): number | undefined => readJob({ id: 'job-1', progress })?.status.progress;
    assert.equal(progressOf(45), 0.45);
    assert.equal(progressOf('45%'), 0.45);
    assert.equal(progressOf(250), 1);
    assert.equal(progressOf(-3), 0);
    for (const nothing of [undefined, null, 'soon', Number.NaN]) assert.equal(progressOf(nothing), undefined);
  });

  it('gives the cost and the link where there are any', () => {
    assert.equal(readJob({ id: 'job-1', usage: { cost: 0.4 } })?.status.cost, 0.4);
    assert.equal(
      readJob({ id: 'job-1', unsigned_urls: ['https://example.org/a.mp4'] })?.link,
      'https://example.org/a.mp4',
    );
    assert.equal(readJob({ id: 'job-1', url: 'file:///etc/passwd' })?.link, undefined);
  });

  it('is none without an id', () => {
    for (const answer of [undefined, null, 'ok', [], {}, { status: 'completed' }])
      assert.equal(readJob(answer), undefined);
  });
});

describe("a server's own words", () => {
  it('are found in every usual shape of a mistake', () => {
    const shapes = [
      { error: { message: 'Too long.', code: 'x' } },
      { error: 'Too long.' },
      { message: 'Too long.' },
      { detail: 'Too long.' },
      { detail: [{ loc: ['body', 'seconds'], msg: 'Too long.' }] },
      '<html><head><style>p{}</style></head><body><p>Too\n long.</p></body></html>',
      'Too long.',
    ];
    for (const shape of shapes) assert.equal(serverWords(shape), 'Too long.');
  });

  it('are undefined where it says nothing, and cut where it says too much', () => {
    for (const nothing of [undefined, null, {}, '', 5]) assert.equal(serverWords(nothing), undefined);
    assert.ok((serverWords('x'.repeat(5000)) ?? '').length < 500);
  });
});
