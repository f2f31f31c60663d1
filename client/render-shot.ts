/** Has a video service render a shot into the project's takes. The only thing that leaves the machine is the prompt. */
import * as vscode from 'vscode';
import type { PromptRequest } from '../core/ide/shot-view.ts';
import type { Prompt } from '../core/prompt/prompt.ts';
import { dropJob, openJobs, type Job } from '../render/takes/job-ledger.ts';
import { renderTake, resumeTake, type TakeRequest } from '../render/takes/render-take.ts';
import type { Take } from '../render/takes/take-store.ts';
import { ClipError } from '../render/video/clip-error.ts';
import { createOpenAiVideos } from '../render/video/openai-videos.ts';
import type { JobStatus, Provider } from '../render/video/provider.ts';
import { findApiKey } from './api-key.ts';
import { projectOf, type Project } from './project-takes.ts';
import { findVideoService } from './video-service.ts';

/**
 * Resolves to the finished take, or to null where there is none; the writer has then been told why. A job for the same
 * prompt that an earlier session left running is carried on with instead of paying twice.
 */
export async function renderShot(
  context: vscode.ExtensionContext,
  { uri, shot }: PromptRequest,
  prompt: Prompt,
): Promise<Take | null> {
  const service = findVideoService(vscode.Uri.parse(uri));
  if (service === null) return null;
  const { baseURL, flavour, model } = service;
  const { text, negative, seconds, size, target } = prompt;
  const project = projectOf(context, uri);
  const wanted: TakeRequest = {
    screenplay: project.screenplay,
    target,
    request: { shot, model: model === '' ? target : model, prompt: text, negative, seconds, size },
  };
  try {
    const key = (await findApiKey(context.secrets)) ?? '';
    const provider = createOpenAiVideos({ baseURL, key, flavour });
    return await renderWithProgress(project, provider, baseURL, wanted);
  } catch (error) {
    await explain(error);
    return null;
  }
}

/** Null where the writer stopped it; the job is then cancelled at the service too. */
async function renderWithProgress(
  { root }: Project,
  provider: Provider,
  baseURL: string,
  wanted: TakeRequest,
): Promise<Take | null> {
  const title = `Rendering shot ${wanted.request.shot}`;
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, async (progress, stop) => {
    const abort = new AbortController();
    stop.onCancellationRequested(() => abort.abort());
    let done = 0;
    const onStatus = (status: JobStatus): void => {
      const now = Math.max(done, (status.progress ?? 0) * 100);
      progress.report({ message: wordsOf(status), increment: now - done });
      done = now;
    };
    const options = { signal: abort.signal, onStatus };
    try {
      const job = await findJob(root, baseURL, wanted);
      return await (job ? resumeTake(root, provider, job, options) : renderTake(root, provider, wanted, options));
    } catch (error) {
      if (!abort.signal.aborted) throw error;
      const job = await findJob(root, baseURL, wanted);
      if (job !== undefined) {
        await provider.cancel(job.operation);
        await dropJob(root, job);
      }
      return null;
    }
  });
}

/** A running job that asks the same service for the very same clip. */
async function findJob(root: string, baseURL: string, wanted: TakeRequest): Promise<Job | undefined> {
  const service = baseURL.replace(/\/+$/, '');
  const request = JSON.stringify(wanted.request);
  const jobs = await openJobs(root);
  return jobs.find(
    ({ screenplay, operation }) =>
      screenplay === wanted.screenplay &&
      operation.service === service &&
      JSON.stringify(operation.request) === request,
  );
}

function wordsOf({ state, progress }: JobStatus): string {
  if (state === 'queued') return 'waiting at the service …';
  return progress === undefined ? 'being made …' : `${Math.round(progress * 100)} %`;
}

/** A service's errors come in plain words and without secrets. */
async function explain(error: unknown): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  const setKey = 'Set Key';
  const offer = error instanceof ClipError && error.kind === 'key' ? [setKey] : [];
  const chosen = await vscode.window.showErrorMessage(message, ...offer);
  if (chosen === setKey) await vscode.commands.executeCommand('shotwright.setApiKey');
}
