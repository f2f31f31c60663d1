/** Renders a shot on a service into the project's takes, with the job written down for as long as it runs. */
import { ClipError } from '../video/clip-error.ts';
import type { ClipRequest, Provider } from '../video/provider.ts';
import { resumeClip, type RenderClipOptions } from '../video/render-clip.ts';
import { dropJob, noteJob, type Job } from './job-ledger.ts';
import { saveTake, takeFile, type Take } from './take-store.ts';

export interface TakeRequest {
  /** The screenplay's path within the project. */
  readonly screenplay: string;
  /** The target's id. */
  readonly target: string;
  readonly request: ClipRequest;
}

export interface RenderTakeOptions extends Pick<RenderClipOptions, 'onStatus' | 'signal' | 'limit' | 'wait'> {
  /** The moment to note as the take's end. */
  readonly now?: () => Date;
}

/** Starts a new job, which may cost money, and sees it through. `root` is the project's folder. */
export async function renderTake(
  root: string,
  provider: Provider,
  { screenplay, target, request }: TakeRequest,
  options: RenderTakeOptions = {},
): Promise<Take> {
  const operation = await provider.start(request, options.signal);
  const job: Job = { screenplay, target, operation };
  await noteJob(root, job);
  return resumeTake(root, provider, job, options);
}

/** Carries on with a job of the ledger. The job stays there unless it ended, well or badly: whatever else went wrong, it can be tried again. */
export async function resumeTake(
  root: string,
  provider: Provider,
  job: Job,
  { now = () => new Date(), ...options }: RenderTakeOptions = {},
): Promise<Take> {
  try {
    const rendered = await resumeClip(provider, job.operation, { ...options, file: takeFile(root, job) });
    const take = await saveTake(root, job, rendered, now());
    await dropJob(root, job);
    return take;
  } catch (error) {
    if (error instanceof ClipError && error.final) await dropJob(root, job);
    throw error;
  }
}
