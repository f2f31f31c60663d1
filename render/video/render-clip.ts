/** Sees one clip through from request to file: start the job, ask after it with growing patience, fetch what came of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { MovieFacts } from '../movie/probe-movie.ts';
import { ClipError } from './clip-error.ts';
import type { Clip, ClipRequest, JobStatus, Operation, Provider } from './provider.ts';

export interface RenderClipOptions {
  /** Where the clip goes. */
  readonly file: string;
  /** Called, and waited for, as soon as the job exists and may cost money: the place to write it down. */
  readonly onOperation?: (operation: Operation) => void | Promise<void>;
  readonly onStatus?: (status: JobStatus) => void;
  /** Stops the waiting, not the job: it goes on at the service and can be resumed, or cancelled by the provider. */
  readonly signal?: AbortSignal;
  /** The most seconds spent waiting between questions; 1800 unless given. */
  readonly limit?: number;
  /** Waits the given seconds; fails with the signal's reason when stopped. */
  readonly wait?: (seconds: number, signal?: AbortSignal) => Promise<void>;
}

export interface RenderedClip {
  readonly operation: Operation;
  readonly clip: Clip;
  /** US dollars, where the service says. */
  readonly cost?: number;
  /** What came back otherwise than asked for, in plain words. */
  readonly differences: readonly string[];
}

/** Fails with a `ClipError`, or with the signal's reason. */
export async function renderClip(
  provider: Provider,
  request: ClipRequest,
  options: RenderClipOptions,
): Promise<RenderedClip> {
  const operation = await provider.start(request, options.signal);
  await options.onOperation?.(operation);
  return resumeClip(provider, operation, options);
}

/** The same for a job that was started earlier. A hitch on the way is waited out: a paid job is not given up for one. */
export async function resumeClip(
  provider: Provider,
  operation: Operation,
  options: RenderClipOptions,
): Promise<RenderedClip> {
  const { signal, limit = 1800, wait = waitSeconds } = options;
  let waited = 0;
  let pause = FIRST_PAUSE;
  for (;;) {
    const step = await attempt(provider, operation, options, waited < SETTLING);
    if (step.kind === 'finished') return step.rendered;
    if (waited >= limit) throw tooLong(operation, waited, step.hitch);
    const seconds = Math.min(pause, limit - waited);
    await wait(seconds, signal);
    waited += seconds;
    pause = Math.min(pause * 1.5, LONGEST_PAUSE);
  }
}

/** Seconds between questions: short for quick servers, longer for slow ones. */
const FIRST_PAUSE = 2;
const LONGEST_PAUSE = 15;

/** Seconds in which a gateway may not yet know a job that it has only just taken on. */
const SETTLING = 20;

type Attempt =
  | { readonly kind: 'finished'; readonly rendered: RenderedClip }
  | { readonly kind: 'later'; readonly hitch?: ClipError };

async function attempt(
  provider: Provider,
  operation: Operation,
  options: RenderClipOptions,
  settling: boolean,
): Promise<Attempt> {
  const { file, signal, onStatus } = options;
  try {
    const status = await provider.status(operation, signal);
    onStatus?.(status);
    switch (status.state) {
      case 'queued':
      case 'running':
        return { kind: 'later' };
      case 'failed':
        throw new ClipError('failed', `The service could not make the clip. ${reasonOf(status)}`);
      case 'cancelled':
        throw new ClipError('failed', `The job was cancelled at the service. ${reasonOf(status)}`.trim());
      case 'done': {
        const clip = await provider.download(operation, file, signal);
        const cost = status.cost === undefined ? {} : { cost: status.cost };
        return {
          kind: 'finished',
          rendered: { operation, clip, ...cost, differences: compare(operation.request, clip) },
        };
      }
    }
  } catch (error) {
    const later = error instanceof ClipError && (error.passing || (settling && error.kind === 'unknown-job'));
    if (later) return { kind: 'later', hitch: error };
    throw error;
  }
}

function reasonOf({ error, state }: JobStatus): string {
  if (error !== undefined) return `It says: “${error}”`;
  return state === 'failed' ? 'It does not say why.' : '';
}

function tooLong(operation: Operation, waited: number, hitch: ClipError | undefined): ClipError {
  const minutes = Math.max(1, Math.round(waited / 60));
  const last = hitch === undefined ? '' : ` The last answer was: ${hitch.message}`;
  return new ClipError(
    'timed-out',
    `The clip of shot ${operation.request.shot} is not finished after ${minutes} min of waiting; the job goes on at the service.${last}`,
  );
}

/** Services clamp lengths and sizes without a word, so what came is held against what was asked for. */
function compare({ seconds, size }: ClipRequest, facts: MovieFacts): readonly string[] {
  const differences: string[] = [];
  if (Math.abs(facts.seconds - seconds) > LENGTH_SLACK) {
    differences.push(`The clip is ${Math.round(facts.seconds * 10) / 10} s long instead of ${seconds} s.`);
  }
  const got = `${facts.width}x${facts.height}`;
  if (size !== null && size !== got) differences.push(`The picture is ${got} instead of ${size}.`);
  return differences;
}

/** Models make whole numbers of latent frames, so the last fraction of a second is theirs. */
const LENGTH_SLACK = 0.25;

async function waitSeconds(seconds: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  try {
    await sleep(seconds * 1000, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
