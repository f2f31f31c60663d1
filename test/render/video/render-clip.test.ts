/** One clip from request to file: patience, hitches, endings and stops. No test waits: the pauses are counted instead. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ClipError } from '../../../render/video/clip-error.ts';
import { createOpenAiVideos } from '../../../render/video/openai-videos.ts';
import type { JobStatus, Operation } from '../../../render/video/provider.ts';
import { renderClip, resumeClip, type RenderClipOptions } from '../../../render/video/render-clip.ts';
import { clipRequest } from '../../support/clip-request.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { startVideoServer, type VideoServer, type VideoServerOptions } from '../../support/video-server.ts';

describe('rendering a clip', () => {
  const folder = temporaryFolder();
  const servers: VideoServer[] = [];
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

  /** A provider at a server that behaves so, and options that note every pause instead of waiting. */
  async function prepare(behaviour: VideoServerOptions, options: Partial<RenderClipOptions> = {}) {
    const server = await startVideoServer(behaviour);
    servers.push(server);
    const provider = createOpenAiVideos({ baseURL: server.baseURL, key: 'sk-test-123456' });
    const pauses: number[] = [];
    const wait = (seconds: number): Promise<void> => Promise.resolve(void pauses.push(seconds));
    const file = join(folder.path, `${servers.length}-${server.baseURL.replace(/\D/g, '')}.mp4`);
    return { server, provider, pauses, options: { file, wait, ...options } };
  }

  it('tells of the job before asking after it, then of every state, and gives the clip', async () => {
    const told: (Operation | JobStatus)[] = [];
    const { provider, options } = await prepare(
      { words: ['submitted', 'preparing', 'simmering', 'success'] },
      { onOperation: (operation) => void told.push(operation), onStatus: (status) => void told.push(status) },
    );
    const rendered = await renderClip(provider, clipRequest, options);
    assert.equal(rendered.clip.path, options.file);
    assert.ok(existsSync(options.file));
    assert.deepEqual(told[0], rendered.operation);
    assert.deepEqual(
      told.slice(1).map((status) => (status as JobStatus).state),
      ['queued', 'running', 'done'],
    );
  });

  it('says what came back otherwise than asked for, and what it cost', async () => {
    const { provider, options } = await prepare({ extra: { usage: { cost: 0.8 } } });
    const { differences, cost } = await renderClip(provider, clipRequest, options);
    assert.equal(cost, 0.8);
    assert.deepEqual(differences, [
      'The clip is 1 s long instead of 8 s.',
      'The picture is 160x90 instead of 1280x720.',
    ]);
    const asAsked = await prepare({});
    const same = { ...clipRequest, seconds: 1, size: '160x90' };
    assert.deepEqual((await renderClip(asAsked.provider, same, asAsked.options)).differences, []);
  });

  it('waits longer and longer between questions, but never very long', async () => {
    const words = [...Array<string>(12).fill('in_progress'), 'completed'];
    const { provider, pauses, options } = await prepare({ words });
    await renderClip(provider, clipRequest, options);
    assert.equal(pauses[0], 2);
    assert.ok(pauses.every((pause, at) => at === 0 || pause >= (pauses[at - 1] ?? 0)));
    assert.equal(pauses.at(-1), 15);
  });

  it('waits out a content that is not there yet, a busy service and one that breaks down', async () => {
    const hitches = [404, 404, 429, 503];
    const { provider, options } = await prepare({
      instead: ({ path }, earlier) => {
        const before = earlier.filter((asked) => asked.path.endsWith('/content')).length;
        const status = path.endsWith('/content') ? hitches[before] : undefined;
        return status === undefined ? undefined : { status, body: { error: { message: 'Not now.' } } };
      },
    });
    assert.equal((await renderClip(provider, clipRequest, options)).clip.frames, 8);
  });

  it('gives a service a moment to know the job it has just taken on, but not for ever', async () => {
    let asked = 0;
    const slow = await prepare({
      instead: ({ method }) => (method === 'GET' && (asked += 1) <= 2 ? { status: 404, body: {} } : undefined),
    });
    assert.equal((await renderClip(slow.provider, clipRequest, slow.options)).clip.frames, 8);
    const lost = await prepare({ instead: ({ method }) => (method === 'GET' ? { status: 404, body: {} } : undefined) });
    await assert.rejects(renderClip(lost.provider, clipRequest, lost.options), { kind: 'unknown-job' });
  });

  it('carries on with a job from before, even one that went through a file', async () => {
    const { server, provider, options } = await prepare({});
    const noted = JSON.stringify(await provider.start(clipRequest));
    const afterwards = createOpenAiVideos({ baseURL: server.baseURL, key: 'sk-test-123456' });
    const { clip } = await resumeClip(afterwards, JSON.parse(noted) as Operation, options);
    assert.equal(clip.frames, 8);
    assert.equal(server.asked.filter(({ method }) => method === 'POST').length, 1);
  });

  it('says why, in the words of the service, when the job fails', async () => {
    const jobError = { code: 'moderation_blocked', message: 'Blocked by our moderation system.' };
    const { provider, options } = await prepare({ words: ['queued', 'failed'], jobError });
    await assert.rejects(renderClip(provider, clipRequest, options), {
      name: 'ClipError',
      kind: 'failed',
      message: 'The service could not make the clip. It says: “Blocked by our moderation system.”',
    });
    const silent = await prepare({ words: ['queued', 'expired'] });
    await assert.rejects(renderClip(silent.provider, clipRequest, silent.options), /It does not say why\./);
  });

  it('ends when the job was cancelled at the service', async () => {
    const { provider, options } = await prepare({ words: ['queued', 'cancelled'] });
    await assert.rejects(renderClip(provider, clipRequest, options), /was cancelled at the service\.$/);
  });

  it('gives up at the time limit, and says that the job goes on', async () => {
    const { provider, pauses, options } = await prepare({ words: ['simmering'] }, { limit: 120 });
    await assert.rejects(renderClip(provider, clipRequest, options), {
      kind: 'timed-out',
      message: 'The clip of shot 1A is not finished after 2 min of waiting; the job goes on at the service.',
    });
    assert.equal(
      pauses.reduce((sum, pause) => sum + pause, 0),
      120,
    );
  });

  it('stops waiting when told to, with the reason given', async () => {
    const stop = new AbortController();
    const reason = new Error('Enough.');
    const { provider, options } = await prepare({ words: ['queued'] });
    const { file } = options;
    const onStatus = (): void => void setImmediate(() => stop.abort(reason));
    const stopped = renderClip(provider, clipRequest, { file, onStatus, signal: stop.signal });
    await assert.rejects(stopped, reason);
    assert.ok(!existsSync(options.file));
  });

  it('does not go on where the job could not be written down', async () => {
    const full = new Error('The disk is full.');
    const { provider, options } = await prepare({}, { onOperation: () => Promise.reject(full) });
    await assert.rejects(renderClip(provider, clipRequest, options), full);
  });

  it('says at once what cannot get better by waiting', async () => {
    const { provider, pauses, options } = await prepare({
      instead: ({ method }) => (method === 'GET' ? { status: 401, body: { error: 'Key expired.' } } : undefined),
    });
    await assert.rejects(
      renderClip(provider, clipRequest, options),
      (error) => error instanceof ClipError && error.kind === 'key',
    );
    assert.deepEqual(pauses, []);
  });
});
