/** The finished takes of a project: each a clip with a note beside it of what was asked for and what came. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MovieFacts } from '../movie/probe-movie.ts';
import type { RenderedClip } from '../video/render-clip.ts';
import { writeWhole } from '../whole-file.ts';
import type { Job } from './job-ledger.ts';
import { takeFolder, takeId } from './take-paths.ts';

export interface Take {
  readonly version: 1;
  readonly id: string;
  readonly shot: string;
  readonly screenplay: string;
  readonly target: string;
  readonly provider: string;
  /** The service's address. */
  readonly service: string;
  readonly model: string;
  readonly prompt: string;
  readonly negative: string;
  readonly asked: { readonly seconds: number; readonly size: string | null };
  readonly got: MovieFacts;
  /** What differs between the two, in plain words. */
  readonly differences: readonly string[];
  /** US dollars; null where the service didn't say. */
  readonly cost: number | null;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly finishedAt: string;
}

/** Where the clip of a job belongs. */
export function takeFile(root: string, { operation }: Job): string {
  return join(takeFolder(root, operation.request.shot), `${takeId(operation)}.mp4`);
}

/** Writes the note beside a clip that already lies where it belongs. */
export async function saveTake(root: string, job: Job, rendered: RenderedClip, finishedAt: Date): Promise<Take> {
  const { operation } = job;
  const { clip } = rendered;
  const { shot, model, prompt, negative, seconds, size } = operation.request;
  const take: Take = {
    version: 1,
    id: takeId(operation),
    shot,
    screenplay: job.screenplay,
    target: job.target,
    provider: operation.provider,
    service: operation.service,
    model,
    prompt,
    negative,
    asked: { seconds, size },
    got: {
      seconds: clip.seconds,
      width: clip.width,
      height: clip.height,
      fps: clip.fps,
      frames: clip.frames,
      tracks: clip.tracks,
    },
    differences: rendered.differences,
    cost: rendered.cost ?? null,
    startedAt: operation.startedAt,
    finishedAt: finishedAt.toISOString(),
  };
  await writeWhole(join(takeFolder(root, shot), `${take.id}.json`), `${JSON.stringify(take, null, 2)}\n`);
  return take;
}

/** A shot's takes, oldest first; a clip without a readable note is not one. */
export async function findTakes(root: string, shot: string): Promise<readonly Take[]> {
  const folder = takeFolder(root, shot);
  const names = await readdir(folder).catch(() => []);
  const takes = await Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readTake(join(folder, name))),
  );
  return takes
    .filter((take) => take !== undefined)
    .filter((take) => take.shot === shot)
    .sort((one, other) => one.startedAt.localeCompare(other.startedAt));
}

async function readTake(path: string): Promise<Take | undefined> {
  try {
    const take = JSON.parse(await readFile(path, 'utf8')) as Partial<Take> | null;
    return typeof take?.id === 'string' && typeof take.startedAt === 'string' ? (take as Take) : undefined;
  } catch {
    return undefined;
  }
}
