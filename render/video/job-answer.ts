/** Reads a service's answer about a job, tolerantly: servers that speak the same format differ in words and in what they leave out. */
import type { JobState, JobStatus } from './provider.ts';

export interface JobAnswer {
  readonly job: string;
  readonly status: JobStatus;
  /** Where the finished clip lies, if the answer says so itself. */
  readonly link?: string;
}

/** Undefined where the answer is no job at all, as when the address belongs to some other kind of server. */
export function readJob(answer: unknown): JobAnswer | undefined {
  if (!isRecord(answer)) return undefined;
  const job = answer['id'] ?? answer['video_id'] ?? answer['task_id'];
  if (typeof job !== 'string' && typeof job !== 'number') return undefined;
  const state = readState(answer['status'] ?? answer['state']);
  const progress = readProgress(answer['progress']);
  const error = serverWords(answer['error']);
  const cost = readCost(answer);
  const link = readLink(answer);
  const status = {
    state,
    ...(progress === undefined ? {} : { progress }),
    ...(error === undefined ? {} : { error }),
    ...(cost === undefined ? {} : { cost }),
  };
  return { job: String(job), status, ...(link === undefined ? {} : { link }) };
}

/** What a server says of a mistake, be it a plain text, a page of HTML or one of the usual JSON shapes. */
export function serverWords(body: unknown): string | undefined {
  if (typeof body === 'string') return tidy(body);
  if (Array.isArray(body)) {
    return tidy(body.flatMap((part) => serverWords(part) ?? []).join('; '));
  }
  if (!isRecord(body)) return undefined;
  const keys = ['error', 'message', 'detail', 'details', 'msg', 'reason', 'code'];
  for (const key of keys) {
    const words = serverWords(body[key]);
    if (words !== undefined) return words;
  }
  return undefined;
}

const STATES: Readonly<Record<string, JobState>> = {
  queued: 'queued',
  pending: 'queued',
  submitted: 'queued',
  created: 'queued',
  accepted: 'queued',
  waiting: 'queued',
  scheduled: 'queued',
  preparing: 'queued',
  not_started: 'queued',
  in_queue: 'queued',
  completed: 'done',
  complete: 'done',
  success: 'done',
  succeeded: 'done',
  successful: 'done',
  finished: 'done',
  done: 'done',
  ready: 'done',
  failed: 'failed',
  failure: 'failed',
  fail: 'failed',
  error: 'failed',
  errored: 'failed',
  rejected: 'failed',
  expired: 'failed',
  timeout: 'failed',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  aborted: 'cancelled',
  deleted: 'cancelled',
};

/** A word nobody knows means that the job is still on its way: the time limit ends a wait that never does. */
function readState(word: unknown): JobState {
  if (typeof word !== 'string') return 'running';
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return Object.hasOwn(STATES, plain) ? (STATES[plain] ?? 'running') : 'running';
}

/** Percent, as a number or as `45%`. */
function readProgress(value: unknown): number | undefined {
  const percent = typeof value === 'string' ? Number.parseFloat(value) : value;
  if (typeof percent !== 'number' || !Number.isFinite(percent)) return undefined;
  return Math.min(100, Math.max(0, percent)) / 100;
}

function readCost(answer: Readonly<Record<string, unknown>>): number | undefined {
  const usage = answer['usage'];
  const cost = answer['cost'] ?? (isRecord(usage) ? usage['cost'] : undefined);
  const dollars = typeof cost === 'string' ? Number.parseFloat(cost) : cost;
  return typeof dollars === 'number' && Number.isFinite(dollars) ? dollars : undefined;
}

function readLink(answer: Readonly<Record<string, unknown>>): string | undefined {
  const output = answer['output'];
  const inside = isRecord(output) ? [output['url'], output['video_url']] : [output];
  const candidates = [answer['url'], answer['video_url'], answer['content_url'], answer['unsigned_urls'], ...inside];
  return candidates.flat().find((value): value is string => typeof value === 'string' && /^https?:\/\//i.test(value));
}

const LONGEST_QUOTE = 400;

function tidy(text: string): string | undefined {
  const plain = text
    .replace(/<(script|style)\b.*?<\/\1>/gis, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return undefined;
  return plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
