/** What a service that makes clips looks like to the rest of the project; nothing else here knows one service from another. */
import type { MovieFacts } from '../movie/probe-movie.ts';

export interface ClipRequest {
  /** The shot's id as written. */
  readonly shot: string;
  /** The model's name as the service knows it. */
  readonly model: string;
  readonly prompt: string;
  /** What must not be seen; empty for a model without a field for it. */
  readonly negative: string;
  readonly seconds: number;
  /** Pixels, `1280x720`; null leaves it to the service. */
  readonly size: string | null;
  /** Further fields the service takes, such as `seed`; sent as they are. */
  readonly params?: Readonly<Record<string, unknown>>;
}

/** A job that a service has taken on: plain JSON without secrets, enough to carry on after a restart. */
export interface Operation {
  /** The provider that can answer for it. */
  readonly provider: string;
  /** The service's address. */
  readonly service: string;
  /** The job's id there. */
  readonly job: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly request: ClipRequest;
}

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

export interface JobStatus {
  readonly state: JobState;
  /** 0 to 1; absent where the service doesn't say. */
  readonly progress?: number;
  /** Why the job failed, in plain words with the service's own. */
  readonly error?: string;
  /** US dollars; absent where the service doesn't say. */
  readonly cost?: number;
}

/** A clip on disk, with what was found in it. */
export interface Clip extends MovieFacts {
  readonly path: string;
}

export interface Capabilities {
  /** Whether the service offers the model; null where it has no list. */
  readonly served: boolean | null;
  /** Every model it lists. */
  readonly models: readonly string[];
}

/** Every method fails with a `ClipError`, except that an aborted one fails with the signal's reason. */
export interface Provider {
  readonly id: string;
  capabilities(model: string, signal?: AbortSignal): Promise<Capabilities>;
  /** Starts a job, which may cost money: sent once, never repeated by itself. */
  start(request: ClipRequest, signal?: AbortSignal): Promise<Operation>;
  status(operation: Operation, signal?: AbortSignal): Promise<JobStatus>;
  /** Writes the finished clip to `file`, whole or not at all. */
  download(operation: Operation, file: string, signal?: AbortSignal): Promise<Clip>;
  /** Tells the service that the clip isn't wanted any more. */
  cancel(operation: Operation, signal?: AbortSignal): Promise<void>;
}
