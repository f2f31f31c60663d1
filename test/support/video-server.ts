/** A stand-in for a video service: a real HTTP server on this machine that answers as the Videos API is published to answer. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeSmallClip } from './small-clip.ts';

export interface Asked {
  readonly method: string;
  /** Without `/v1`: `/videos/video_1`. */
  readonly path: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The fields of a form or of a JSON object; empty where nothing was sent. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface VideoServerOptions {
  /** The only key it accepts; any, or none, unless given. */
  readonly key?: string;
  /** What a job says of itself when made, then each time it is asked after; the last word stays. */
  readonly words?: readonly string[];
  /** Why every job ends without a clip. The last of `words` should then be `failed`. */
  readonly jobError?: { readonly code: string; readonly message: string };
  /** What every finished job holds; a small real MP4 unless given. */
  readonly clip?: Uint8Array;
  /** A look at every request before it is answered: an answer given here is sent instead. */
  readonly instead?: (asked: Asked, earlier: readonly Asked[]) => Answer | undefined;
  /** Further fields of every job, or other values for the usual ones. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export interface VideoServer {
  /** The address up to and with `/v1`. */
  readonly baseURL: string;
  /** Every request so far. */
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

export async function startVideoServer(options: VideoServerOptions = {}): Promise<VideoServer> {
  const asked: Asked[] = [];
  const jobs: Job[] = [];
  const clip = options.clip ?? (await makeSmallClip());

  const server = createServer((request, response) => {
    void readRequest(request).then((now) => {
      const given = options.instead?.(now, asked);
      asked.push(now);
      send(response, given ?? answer(now, jobs, clip, options));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Job {
  readonly id: string;
  readonly fields: Asked['fields'];
  /** How often its state was told. */
  told: number;
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { method = 'GET', url = '/', headers } = request;
  const path = new URL(url, 'http://localhost').pathname.replace(/^\/v1/, '');
  return { method, path, headers, fields: await readFields(Buffer.concat(parts), headers['content-type'] ?? '') };
}

async function readFields(body: Buffer<ArrayBuffer>, type: string): Promise<Asked['fields']> {
  if (body.length === 0) return {};
  if (type.startsWith('application/json')) return JSON.parse(body.toString('utf8')) as Asked['fields'];
  return Object.fromEntries(await new Response(body, { headers: { 'content-type': type } }).formData());
}

function answer(asked: Asked, jobs: Job[], clip: Uint8Array, options: VideoServerOptions): Answer {
  const { key } = options;
  if (key !== undefined && asked.headers['authorization'] !== `Bearer ${key}`) {
    const tried = String(asked.headers['authorization'] ?? '').replace('Bearer ', '');
    return mistake(401, `Incorrect API key provided: ${tried}.`, 'invalid_request_error', 'invalid_api_key');
  }
  const [, root, id, part] = asked.path.split('/');
  if (root === 'models')
    return { status: 200, body: { object: 'list', data: [{ id: 'test-model', object: 'model' }] } };
  if (root !== 'videos') return mistake(404, `Unknown request URL: ${asked.method} ${asked.path}`);
  if (id === undefined) return asked.method === 'POST' ? makeJob(asked, jobs, options) : listJobs(jobs, options);
  const job = jobs.find((one) => one.id === id);
  if (job === undefined) return mistake(404, `Video with id '${id}' not found.`);
  if (asked.method === 'DELETE') {
    jobs.splice(jobs.indexOf(job), 1);
    return { status: 200, body: { object: 'video.deleted', deleted: true, id } };
  }
  if (part === 'content') {
    if (job.told < lastWord(options)) return mistake(404, 'Video is not ready yet, use GET /v1/videos/{id} to check.');
    return { status: 200, body: clip, headers: { 'content-type': 'video/mp4' } };
  }
  job.told += 1;
  return { status: 200, body: describe(job, options) };
}

function makeJob({ fields }: Asked, jobs: Job[], options: VideoServerOptions): Answer {
  const { prompt } = fields;
  if (typeof prompt !== 'string' || prompt === '') {
    return mistake(400, "Missing required parameter: 'prompt'.", 'invalid_request_error', 'missing_required_parameter');
  }
  const job = { id: `video_${jobs.length + 1}`, fields, told: 0 };
  jobs.push(job);
  return { status: 200, body: describe(job, options) };
}

function listJobs(jobs: readonly Job[], options: VideoServerOptions): Answer {
  const data = jobs.map((job) => describe(job, options)).reverse();
  const ends = { first_id: jobs.at(-1)?.id ?? null, last_id: jobs[0]?.id ?? null };
  return { status: 200, body: { object: 'list', data, ...ends, has_more: false } };
}

const USUAL_WORDS = ['queued', 'in_progress', 'completed'];

function lastWord({ words = USUAL_WORDS }: VideoServerOptions): number {
  return words.length - 1;
}

function describe({ id, fields, told }: Job, options: VideoServerOptions): unknown {
  const { words = USUAL_WORDS, jobError = null, extra } = options;
  const last = lastWord(options);
  const ended = told >= last;
  return {
    id,
    object: 'video',
    model: fields['model'] ?? 'sora-2',
    status: words[Math.min(told, last)],
    progress: last === 0 ? 100 : Math.round((100 * Math.min(told, last)) / last),
    created_at: CREATED,
    completed_at: ended ? CREATED + 60 : null,
    expires_at: ended ? CREATED + 3660 : null,
    prompt: fields['prompt'],
    size: fields['size'] ?? '720x1280',
    seconds: fields['seconds'] ?? '4',
    remixed_from_video_id: null,
    error: ended ? jobError : null,
    ...extra,
  };
}

/** Seconds since 1970: a fixed moment keeps every answer the same. */
const CREATED = 1_760_000_000;

function mistake(status: number, message: string, type = 'invalid_request_error', code: string | null = null): Answer {
  return { status, body: { error: { message, type, param: null, code } } };
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const raw = body instanceof Uint8Array || typeof body === 'string';
  response.writeHead(status, raw ? headers : { 'content-type': 'application/json', ...headers });
  response.end(raw ? body : JSON.stringify(body));
}
