/** The jobs that services are working on for this project, one small file each, so that a crash loses nothing that was paid for. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Operation } from '../video/provider.ts';
import { writeWhole } from '../whole-file.ts';
import { jobFolder, takeId } from './take-paths.ts';

export interface Job {
  /** The screenplay's path within the project. */
  readonly screenplay: string;
  /** The target's id. */
  readonly target: string;
  readonly operation: Operation;
}

export async function noteJob(root: string, job: Job): Promise<void> {
  await writeWhole(jobFile(root, job), `${JSON.stringify(job, null, 2)}\n`);
}

/** Harmless when it is gone already. */
export async function dropJob(root: string, job: Job): Promise<void> {
  await rm(jobFile(root, job), { force: true });
}

/** Oldest first. A file that is no job, or isn't readable as one, is passed over. */
export async function openJobs(root: string): Promise<readonly Job[]> {
  const folder = jobFolder(root);
  const names = await readdir(folder).catch(() => []);
  const jobs = await Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readJobFile(join(folder, name))),
  );
  return jobs
    .filter((job) => job !== undefined)
    .sort((one, other) => one.operation.startedAt.localeCompare(other.operation.startedAt));
}

function jobFile(root: string, { operation }: Job): string {
  return join(jobFolder(root), `${takeId(operation)}.json`);
}

/** What a file in the folder may hold of a job. */
interface WrittenJob {
  readonly operation?: { readonly job?: unknown; readonly request?: { readonly shot?: unknown } };
}

async function readJobFile(path: string): Promise<Job | undefined> {
  try {
    const job = JSON.parse(await readFile(path, 'utf8')) as WrittenJob | null;
    const whole = typeof job?.operation?.job === 'string' && typeof job.operation.request?.shot === 'string';
    return whole ? (job as Job) : undefined;
  } catch {
    return undefined;
  }
}
