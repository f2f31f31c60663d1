/** Takes on disk: where they go, what is noted of them, and that no paid job is ever lost. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openJobs } from '../../../render/takes/job-ledger.ts';
import { renderTake, resumeTake, type RenderTakeOptions } from '../../../render/takes/render-take.ts';
import { findTakes } from '../../../render/takes/take-store.ts';
import { createOpenAiVideos } from '../../../render/video/openai-videos.ts';
import { clipRequest } from '../../support/clip-request.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { startVideoServer, type VideoServer, type VideoServerOptions } from '../../support/video-server.ts';

const KEY = 'sk-test-a1b2c3d4e5f6';

describe('rendering a take', () => {
  const folder = temporaryFolder();
  const servers: VideoServer[] = [];
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

  const wish = { screenplay: 'dune.screenplay', target: 'test-target', request: clipRequest };
  const options: RenderTakeOptions = { wait: () => Promise.resolve(), now: () => new Date('2026-01-02T03:05:00Z') };
  let projects = 0;

  async function prepare(behaviour: VideoServerOptions = {}) {
    const server = await startVideoServer({ key: KEY, ...behaviour });
    servers.push(server);
    const now = (): Date => new Date('2026-01-02T03:04:05.678Z');
    const provider = createOpenAiVideos({ baseURL: server.baseURL, key: KEY, now });
    return { root: join(folder.path, `project-${(projects += 1)}`), provider, server };
  }

  function everyText(root: string): string {
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.map((file) => `${file.name}\n${readFileSync(join(file.parentPath, file.name), 'latin1')}`).join('\n');
  }

  it('puts the clip under its shot, with a note of what was asked for and what came', async () => {
    const { root, provider, server } = await prepare();
    const take = await renderTake(root, provider, wish, options);
    assert.match(take.id, /^20260102030405-[0-9a-f]{8}$/);
    assert.deepEqual(readdirSync(join(root, '.shotwright', 'takes', '1A')).sort(), [
      `${take.id}.json`,
      `${take.id}.mp4`,
    ]);
    assert.deepEqual(take, {
      version: 1,
      id: take.id,
      shot: '1A',
      screenplay: 'dune.screenplay',
      target: 'test-target',
      provider: 'openai-videos',
      service: server.baseURL,
      model: 'test-model',
      prompt: clipRequest.prompt,
      negative: '',
      asked: { seconds: 8, size: '1280x720' },
      got: { seconds: 1, width: 160, height: 90, fps: 8, frames: 8, tracks: ['video avc'] },
      differences: ['The clip is 1 s long instead of 8 s.', 'The picture is 160x90 instead of 1280x720.'],
      cost: null,
      startedAt: '2026-01-02T03:04:05.678Z',
      finishedAt: '2026-01-02T03:05:00.000Z',
    });
    assert.deepEqual(await findTakes(root, '1A'), [take]);
    assert.deepEqual(await openJobs(root), []);
  });

  it('never writes the key down', async () => {
    const { root, provider } = await prepare({ extra: { note: KEY } });
    await renderTake(root, provider, wish, options);
    const failing = await prepare({
      words: ['queued', 'failed'],
      jobError: { code: 'odd', message: `The key ${KEY} is odd.` },
    });
    await assert.rejects(renderTake(root, failing.provider, wish, options), /The key \[key\] is odd\./);
    const busy = await prepare({ words: ['queued'] });
    await assert.rejects(renderTake(root, busy.provider, wish, { ...options, limit: 0 }), /goes on at the service/);
    assert.equal((await openJobs(root)).length, 1);
    assert.ok(!everyText(root).includes(KEY));
  });

  it('finds a job again after a crash, and ends it without paying twice', async () => {
    const { root, provider, server } = await prepare();
    const crash = new Error('The power went out.');
    const crashing = { ...options, onStatus: () => assert.fail(crash) };
    await assert.rejects(renderTake(root, provider, wish, crashing));
    const [job, ...others] = await openJobs(root);
    assert.ok(job !== undefined && others.length === 0);
    const take = await resumeTake(root, provider, job, options);
    assert.equal(take.got.frames, 8);
    assert.deepEqual(await findTakes(root, '1A'), [take]);
    assert.deepEqual(await openJobs(root), []);
    assert.equal(server.asked.filter(({ method }) => method === 'POST').length, 1);
  });

  it('keeps the job where its clip could not be fetched, and forgets one that failed for good', async () => {
    const broken = await prepare({ clip: Buffer.from('not a clip') });
    await assert.rejects(renderTake(broken.root, broken.provider, wish, options), /not a usable clip/);
    assert.equal((await openJobs(broken.root)).length, 1);
    const failed = await prepare({ words: ['queued', 'failed'] });
    await assert.rejects(renderTake(failed.root, failed.provider, wish, options), /could not make the clip/);
    assert.deepEqual(await openJobs(failed.root), []);
  });

  it('keeps shots with unusual ids apart and inside the folder', async () => {
    const { root, provider } = await prepare();
    const shots = ['../../escape', '..', 'a/b', 'a_b', 'CON', 'Überblick 3', ' ', 'x'.repeat(300)];
    for (const shot of shots) {
      const take = await renderTake(root, provider, { ...wish, request: { ...clipRequest, shot } }, options);
      assert.deepEqual(await findTakes(root, shot), [take], shot);
    }
    assert.deepEqual(readdirSync(root), ['.shotwright']);
    const folders = readdirSync(join(root, '.shotwright', 'takes'));
    assert.equal(folders.length, shots.length);
    for (const name of folders) assert.match(name, /^[\p{L}\p{N}_-]{1,70}$/u);
    assert.ok(!existsSync(join(folder.path, 'escape')));
  });

  it('passes over files that are no jobs and no takes', async () => {
    const { root } = await prepare();
    for (const name of ['jobs', join('takes', '1A')]) {
      const path = join(root, '.shotwright', name);
      mkdirSync(path, { recursive: true });
      for (const [at, text] of ['{', 'null', '[]', '{"operation":{}}', '7'].entries()) {
        writeFileSync(join(path, `${at}.json`), text);
      }
    }
    assert.deepEqual(await openJobs(root), []);
    assert.deepEqual(await findTakes(root, '1A'), []);
    assert.deepEqual(await findTakes(join(root, 'nowhere'), '1A'), []);
  });
});
