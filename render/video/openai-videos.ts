/** The provider for every service that speaks the wire format of OpenAI's Videos API, which outlived the service it was made for. */
/* eslint-disable @typescript-eslint/no-deprecated -- The package marks it so because of that service alone. */
import OpenAI from 'openai';
import { ClipError, withoutSecrets } from './clip-error.ts';
import { readJob, type JobAnswer } from './job-answer.ts';
import { toFields, toForm } from './job-request.ts';
import { plainFetch } from './plain-fetch.ts';
import type { Operation, Provider } from './provider.ts';
import { saveClip } from './save-clip.ts';
import { toClipError, type Step } from './service-error.ts';

export interface OpenAiVideosOptions {
  /** The address up to and with `/v1`. */
  readonly baseURL: string;
  /** May be empty: a server of one's own often wants none. Kept in memory only. */
  readonly key: string;
  /** How a job is asked for: as a form, which all but a few servers take, or as JSON. */
  readonly flavour?: 'multipart' | 'json';
  /** The moment to note as a job's start. */
  readonly now?: () => Date;
}

const OPENAI_VIDEOS = 'openai-videos';

export function createOpenAiVideos(options: OpenAiVideosOptions): Provider {
  const { baseURL, key, flavour = 'multipart', now = () => new Date() } = options;
  const service = plainAddress(baseURL);
  const client = new OpenAI({
    baseURL: service,
    apiKey: key === '' ? 'none' : key,
    // Left out, each of these would be read from the environment and sent along.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    // A repeated request could start, and bill, a second job; questions are repeated by whoever waits for the answer.
    maxRetries: 0,
    fetch: plainFetch,
  });

  /** Runs one exchange; whatever goes wrong comes out as a `ClipError`, or as the reason of an abort. */
  async function exchange<Result>(step: Step, signal: Stop, run: () => Promise<Result>): Promise<Result> {
    signal?.throwIfAborted();
    try {
      return await run();
    } catch (error) {
      signal?.throwIfAborted();
      throw toClipError(error, { step, service, key });
    }
  }

  async function retrieve(operation: Operation, signal: Stop): Promise<JobAnswer> {
    if (operation.service !== service) {
      throw new ClipError(
        'refused',
        `This job runs at ${operation.service}, but the service in use is ${service}. Switch back to carry on with it.`,
      );
    }
    return toJob(await client.videos.retrieve(operation.job, quick(signal)));
  }

  function toJob(answer: unknown): JobAnswer {
    const job = readJob(answer);
    if (job === undefined) {
      throw new ClipError('refused', `What answers at ${service} is not a video service: its answer names no job.`);
    }
    const { status } = job;
    return status.error === undefined
      ? job
      : { ...job, status: { ...status, error: withoutSecrets(status.error, key) } };
  }

  /** The job's own content; a link in the job is followed only where there is none. */
  async function openContent(operation: Operation, link: string | undefined, signal: Stop): Promise<Response> {
    try {
      return await client.videos.downloadContent(operation.job, undefined, stoppedBy(signal));
    } catch (error) {
      if (link === undefined || !(error instanceof OpenAI.NotFoundError)) throw error;
    }
    // The link may lead to anyone's storage: the key stays here.
    const response = await fetch(link, stoppedBy(signal));
    if (response.ok) return response;
    throw new ClipError('not-ready', `The clip is not there yet: its link answers ${response.status}.`);
  }

  return {
    id: OPENAI_VIDEOS,

    capabilities: (model, signal) =>
      exchange('models', signal, async () => {
        const models: string[] = [];
        for await (const { id } of client.models.list(quick(signal))) models.push(id);
        return { served: models.length === 0 ? null : models.includes(model), models };
      }),

    start: (request, signal) =>
      exchange('start', signal, async () => {
        const fields = toFields(request);
        const answer: unknown =
          flavour === 'json'
            ? await client.post('/videos', { body: fields, ...stoppedBy(signal) })
            : await client.videos.create(toForm(fields), stoppedBy(signal));
        return { provider: OPENAI_VIDEOS, service, job: toJob(answer).job, startedAt: now().toISOString(), request };
      }),

    status: (operation, signal) => exchange('status', signal, async () => (await retrieve(operation, signal)).status),

    download: (operation, file, signal) =>
      exchange('download', signal, async () => {
        const { link } = await retrieve(operation, signal);
        return saveClip(await openContent(operation, link, signal), file, signal);
      }),

    cancel: (operation, signal) =>
      exchange('cancel', signal, async () => {
        await client.videos.delete(operation.job, quick(signal));
      }),
  };
}

type Stop = AbortSignal | undefined;

/** An option that isn't there must be left out, not undefined. */
function stoppedBy(signal: Stop): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

/** For questions that should be answered within a minute. */
function quick(signal: Stop): { readonly timeout: number; readonly signal?: AbortSignal } {
  return { timeout: 60_000, ...stoppedBy(signal) };
}

/** The address, for messages and notes. A name, a password or a query in it could be a secret, so there may be none. */
function plainAddress(baseURL: string): string {
  const address = URL.canParse(baseURL) ? new URL(baseURL) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) {
    throw new ClipError(
      'refused',
      'The address of the video service is not a web address, such as https://example.org/v1.',
    );
  }
  if (address.username !== '' || address.password !== '' || address.search !== '') {
    throw new ClipError(
      'refused',
      'The address of the video service may hold no name, password or query: give the key apart.',
    );
  }
  return `${address.origin}${address.pathname.replace(/\/+$/, '')}`;
}
