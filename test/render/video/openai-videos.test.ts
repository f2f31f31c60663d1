/** The provider against a real server: what is sent, what comes back, and what is said when things go wrong. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ClipError } from '../../../render/video/clip-error.ts';
import { createOpenAiVideos } from '../../../render/video/openai-videos.ts';
import type { Operation, Provider } from '../../../render/video/provider.ts';
import { clipRequest } from '../../support/clip-request.ts';
import { makeSmallClip } from '../../support/small-clip.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import schemas from '../../support/video-schemas.json' with { type: 'json' };
import {
  startVideoServer,
  type Answer,
  type VideoServer,
  type VideoServerOptions,
} from '../../support/video-server.ts';

const KEY = 'sk-test-a1b2c3d4e5f6';

describe('the Videos API provider', () => {
  const folder = temporaryFolder();
  const servers: VideoServer[] = [];
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

  interface Meeting {
    readonly server: VideoServer;
    readonly provider: Provider;
  }

  async function meet(
    options: VideoServerOptions = {},
    flavour: 'multipart' | 'json' = 'multipart',
    key: string = KEY,
  ): Promise<Meeting> {
    const server = await startVideoServer({ key: KEY, ...options });
    servers.push(server);
    return { server, provider: createOpenAiVideos({ baseURL: server.baseURL, key, flavour }) };
  }

  async function finish(provider: Provider, operation: Operation): Promise<void> {
    while ((await provider.status(operation)).state !== 'done');
  }

  /** The error that comes out, after checking that it holds no key, however it is printed. */
  async function checkFails(promise: Promise<unknown>, kind: ClipError['kind'], says: RegExp): Promise<ClipError> {
    const error = await promise.then(
      () => assert.fail('it should have failed'),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof ClipError, inspect(error));
    assert.equal(error.kind, kind, error.message);
    assert.match(error.message, says);
    const printed = `${inspect(error, { depth: 20, showHidden: true })} ${JSON.stringify(error)}`;
    assert.ok(!printed.includes(KEY), printed);
    return error;
  }

  for (const flavour of ['multipart', 'json'] as const) {
    it(`asks for a clip as ${flavour}, follows the job and fetches the clip`, async () => {
      const { server, provider } = await meet({}, flavour);
      const operation = await provider.start(clipRequest);
      assert.equal(operation.job, 'video_1');
      assert.deepEqual(await provider.status(operation), { state: 'running', progress: 0.5 });
      assert.deepEqual(await provider.status(operation), { state: 'done', progress: 1 });

      const file = join(folder.path, flavour, 'clip.mp4');
      const clip = await provider.download(operation, file);
      assert.deepEqual(clip, {
        path: file,
        seconds: 1,
        width: 160,
        height: 90,
        fps: 8,
        frames: 8,
        tracks: ['video avc'],
      });
      assert.deepEqual(readdirSync(join(folder.path, flavour)), ['clip.mp4']);

      const [made] = server.asked;
      assert.match(
        String(made?.headers['content-type']),
        flavour === 'json' ? /^application\/json/ : /^multipart\/form-data/,
      );
      const expected = { model: 'test-model', prompt: clipRequest.prompt, seconds: '8', size: '1280x720' };
      assert.deepEqual({ ...made?.fields }, expected);
      const shape = flavour === 'json' ? 'CreateVideoJsonBody' : 'CreateVideoMultipartBody';
      const validate = new Ajv2020({ strict: false }).addSchema(schemas).getSchema(`videos#/$defs/${shape}`);
      assert.ok(validate?.(made?.fields), JSON.stringify(validate?.errors));
    });
  }

  it('sends further fields as they are, nested ones as JSON text in a form', async () => {
    const wish = { ...clipRequest, negative: 'text', size: null, params: { seed: 7, lora: { name: 'noir' } } };
    const form = await meet();
    await form.provider.start(wish);
    const json = await meet({}, 'json');
    await json.provider.start(wish);
    const common = { model: 'test-model', prompt: wish.prompt, seconds: '8', negative_prompt: 'text' };
    assert.deepEqual({ ...form.server.asked[0]?.fields }, { ...common, seed: '7', lora: '{"name":"noir"}' });
    assert.deepEqual({ ...json.server.asked[0]?.fields }, { ...common, seed: 7, lora: { name: 'noir' } });
  });

  it('sends nothing that was not given: no organisation, no project, and no key where there is none', async () => {
    process.env['OPENAI_ORG_ID'] = 'org-of-somebody';
    process.env['OPENAI_PROJECT_ID'] = 'proj-of-somebody';
    process.env['OPENAI_API_KEY'] = 'sk-of-somebody';
    try {
      const server = await startVideoServer();
      servers.push(server);
      await createOpenAiVideos({ baseURL: server.baseURL, key: '' }).start(clipRequest);
      assert.doesNotMatch(JSON.stringify(server.asked), /of-somebody/);
    } finally {
      for (const name of ['OPENAI_ORG_ID', 'OPENAI_PROJECT_ID', 'OPENAI_API_KEY'])
        Reflect.deleteProperty(process.env, name);
    }
  });

  it('knows which models a service offers', async () => {
    const { provider } = await meet();
    assert.deepEqual(await provider.capabilities('test-model'), { served: true, models: ['test-model'] });
    assert.equal((await provider.capabilities('other')).served, false);
  });

  it('keeps no secret in an operation, and takes no address that could hold one', async () => {
    const { server, provider } = await meet();
    assert.ok(!JSON.stringify(await provider.start(clipRequest)).includes(KEY));
    for (const baseURL of [server.baseURL.replace('//', '//writer:secret@'), `${server.baseURL}?key=secret`]) {
      assert.throws(() => createOpenAiVideos({ baseURL, key: KEY }), /^(?!.*secret).*no name, password or query/);
    }
  });

  it('tells the service that a clip is not wanted any more', async () => {
    const { provider } = await meet();
    const operation = await provider.start(clipRequest);
    await provider.cancel(operation);
    await checkFails(provider.status(operation), 'unknown-job', /does not know this job any more/);
  });

  it('follows a link in the job where the job has no content, without showing the key there', async () => {
    const clip = Buffer.from(await makeSmallClip());
    const shown: unknown[] = [];
    const storage = createServer((request, response) => {
      shown.push(request.headers.authorization);
      response.end(clip);
    });
    await new Promise<void>((resolve) => storage.listen(0, '127.0.0.1', resolve));
    const link = `http://127.0.0.1:${(storage.address() as AddressInfo).port}/clip.mp4`;
    try {
      const { provider } = await meet({
        extra: { url: link },
        instead: ({ path }) => (path.endsWith('/content') ? { status: 404, body: { detail: 'Not Found' } } : undefined),
      });
      const operation = await provider.start(clipRequest);
      await finish(provider, operation);
      assert.equal((await provider.download(operation, join(folder.path, 'linked.mp4'))).frames, 8);
      assert.deepEqual(shown, [undefined]);
    } finally {
      storage.close();
      storage.closeAllConnections();
    }
  });

  describe('when something goes wrong', () => {
    const always = (answer: Answer): VideoServerOptions => ({ instead: () => answer });

    it('says so when the key is not accepted, and hides the key even where the service repeats it', async () => {
      const { provider } = await meet({ key: 'sk-the-right-one' });
      await checkFails(
        provider.start(clipRequest),
        'key',
        /did not accept the API key.*“Incorrect API key provided: \[key\]\.”/,
      );
    });

    it('passes on what the service says, whatever shape it says it in', async () => {
      const bodies = [
        { error: { message: 'No such size.' } },
        { detail: 'No such size.' },
        { message: 'No such size.' },
      ];
      for (const body of bodies) {
        const { provider } = await meet(always({ status: 422, body }));
        await checkFails(
          provider.start(clipRequest),
          'refused',
          /refused the request \(422\)\. It says: “No such size\.”/,
        );
      }
    });

    it('names the wait that a busy service asks for', async () => {
      const { provider } = await meet(
        always({ status: 429, body: { error: 'Slow down.' }, headers: { 'retry-after': '20' } }),
      );
      const error = await checkFails(provider.start(clipRequest), 'busy', /try again in 20 s\. It says: “Slow down\.”/);
      assert.ok(error.passing);
    });

    it('asks only once for a clip, even where the service breaks down', async () => {
      for (const status of [408, 409, 429, 500, 503]) {
        const { server, provider } = await meet(always({ status, body: 'Out of order' }));
        await assert.rejects(provider.start(clipRequest), ClipError);
        assert.equal(server.asked.length, 1, String(status));
      }
    });

    it('says so when nobody answers at the address', async () => {
      const { server, provider } = await meet();
      await server.close();
      await checkFails(
        provider.start(clipRequest),
        'unreachable',
        /could not be reached \(the connection was refused\)/,
      );
    });

    it('says so when what answers is something else', async () => {
      const page = { status: 200, body: '<html>Welcome</html>', headers: { 'content-type': 'text/html' } };
      for (const answer of [page, { status: 200, body: { hello: 'there' } }]) {
        const { provider } = await meet(always(answer));
        await checkFails(provider.start(clipRequest), 'refused', /is not a video service/);
      }
    });

    it('says so when the address is none', () => {
      for (const baseURL of ['', 'localhost', 'file:///v1']) {
        assert.throws(() => createOpenAiVideos({ baseURL, key: KEY }), /is not a web address/);
      }
    });

    it('does not ask one service for a job of another', async () => {
      const { provider } = await meet();
      const operation = { ...(await provider.start(clipRequest)), service: 'https://example.org/v1' };
      await checkFails(provider.status(operation), 'refused', /runs at https:\/\/example\.org\/v1/);
    });

    it('leaves no file where the clip is broken or not there', async () => {
      const whole = await makeSmallClip();
      for (const clip of [Buffer.from('not a clip'), whole.subarray(0, whole.length - 200), new Uint8Array()]) {
        const { provider } = await meet({ clip });
        const operation = await provider.start(clipRequest);
        await finish(provider, operation);
        const file = join(folder.path, 'broken', 'clip.mp4');
        await checkFails(provider.download(operation, file), 'unusable', /not a usable clip/);
        assert.deepEqual(readdirSync(join(folder.path, 'broken')), []);
      }
      const { provider } = await meet();
      const early = provider.download(await provider.start(clipRequest), join(folder.path, 'early.mp4'));
      await checkFails(early, 'not-ready', /not there yet/);
      assert.ok(!existsSync(join(folder.path, 'early.mp4')));
    });

    it('stops at once when told to, with the reason given', async () => {
      const stop = new AbortController();
      const reason = new Error('The writer changed her mind.');
      const { provider } = await meet({
        instead: () => {
          stop.abort(reason);
          return undefined;
        },
      });
      await assert.rejects(provider.start(clipRequest, stop.signal), reason);
      await assert.rejects(provider.start(clipRequest, stop.signal), reason);
    });
  });
});
