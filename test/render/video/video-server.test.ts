/** Holds the stand-in video service to the published description of what it stands in for. */
import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import schemas from '../../support/video-schemas.json' with { type: 'json' };
import { startVideoServer, type VideoServer } from '../../support/video-server.ts';

describe('the stand-in video service', () => {
  const ajv = new Ajv2020({ strict: false }).addSchema(schemas);
  let server: VideoServer;
  before(async () => {
    server = await startVideoServer();
  });
  after(() => server.close());

  function checkShape(shape: string, value: unknown): void {
    const validate = ajv.getSchema(`videos#/$defs/${shape}`);
    assert.ok(validate, `there is no published shape called ${shape}`);
    assert.ok(validate(value), `${ajv.errorsText(validate.errors)} in ${JSON.stringify(value)}`);
  }

  async function ask(path: string, init?: RequestInit): Promise<{ readonly status: number; readonly body: unknown }> {
    const response = await fetch(`${server.baseURL}${path}`, init);
    return { status: response.status, body: await response.json() };
  }

  const wish = { model: 'sora-2', prompt: 'A dune at noon.', seconds: '8', size: '1280x720' };
  const asJson = (): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wish),
  });

  it('takes a job as JSON or as a form, and tells of it in the published shape until it is done', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(wish)) form.set(name, value);
    for (const init of [asJson(), { method: 'POST', body: form }]) {
      const made = await ask('/videos', init);
      checkShape('VideoResource', made.body);
      const { id } = made.body as { readonly id: string };
      const states: unknown[] = [(made.body as { readonly status: string }).status];
      for (let asked = 0; asked < 2; asked += 1) {
        const { body } = await ask(`/videos/${id}`);
        checkShape('VideoResource', body);
        states.push((body as { readonly status: string }).status);
      }
      assert.deepEqual(states, ['queued', 'in_progress', 'completed']);
    }
  });

  it('lists and deletes jobs in the published shapes', async () => {
    const { body } = await ask('/videos', asJson());
    const list = await ask('/videos');
    checkShape('VideoListResource', list.body);
    const gone = await ask(`/videos/${(body as { readonly id: string }).id}`, { method: 'DELETE' });
    checkShape('DeletedVideoResource', gone.body);
  });

  it('tells why a job failed in the published shape', async () => {
    const jobError = { code: 'moderation_blocked', message: 'Your request was blocked by our moderation system.' };
    const failing = await startVideoServer({ words: ['queued', 'failed'], jobError });
    try {
      const response = await fetch(`${failing.baseURL}/videos`, asJson());
      const { id } = (await response.json()) as { readonly id: string };
      const body: unknown = await (await fetch(`${failing.baseURL}/videos/${id}`)).json();
      checkShape('VideoResource', body);
      assert.deepEqual((body as { readonly error: unknown }).error, jobError);
    } finally {
      await failing.close();
    }
  });

  it('has no content before the job is done, and a video file afterwards', async () => {
    const { body } = await ask('/videos', asJson());
    const { id } = body as { readonly id: string };
    assert.equal((await ask(`/videos/${id}/content`)).status, 404);
    await ask(`/videos/${id}`);
    await ask(`/videos/${id}`);
    const content = await fetch(`${server.baseURL}/videos/${id}/content`);
    assert.equal(content.headers.get('content-type'), 'video/mp4');
    const bytes = Buffer.from(await content.arrayBuffer());
    assert.equal(bytes.toString('latin1', 4, 8), 'ftyp');
  });

  it('refuses a job without a prompt', async () => {
    const { status } = await ask('/videos', { ...asJson(), body: '{}' });
    assert.equal(status, 400);
  });
});
