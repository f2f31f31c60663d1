/** Targets: the video models a screenplay can be written for, with what they can and can't do. */
import { nearest } from '../../grammar/nearest.ts';
import { models } from './models.ts';

/** Volatile figures, each with its source and date; null is not known. */
export interface Target {
  readonly id: string;
  readonly name: string;
  /** The only clip lengths it makes, in seconds. */
  readonly seconds: readonly number[] | null;
  readonly secondsRange: readonly [least: number, most: number] | null;
  /** Picture sizes it takes, such as `1280x720`; empty where it takes aspects only. */
  readonly sizes: readonly string[];
  readonly aspects: readonly string[];
  /** Most characters of a prompt. */
  readonly promptLimit: number | null;
  /** One flowing paragraph, or short labelled sections. */
  readonly promptStyle: 'paragraph' | 'sections';
  /** Has a field of its own for what must not be seen. */
  readonly negative: boolean | null;
  readonly audio: boolean | null;
  /** Follows one camera move and one clear action. */
  readonly oneMove: boolean;
  /** Wants the length said in the prompt. */
  readonly lengthInProse: boolean;
  /** Most shots that one clip may hold, for a model that cuts inside a clip. */
  readonly shotsPerClip: number | null;
  /** The date after which the service refuses requests. */
  readonly retired: string | null;
  /** Who still serves it after that date. */
  readonly stillAt: string | null;
  readonly selfHosted: boolean;
  /** Pixels that a face must be high to keep its identity, where the service says so. */
  readonly facePixels?: number;
  readonly usdPerSecond: number | null;
  readonly asOf: string;
  readonly sources: readonly string[];
}

export const targets: readonly Target[] = models.map(toTarget);

/** A target to write for where the file names none: self-hosted, so that nobody needs an account to read its prompt. */
export const DEFAULT_TARGET = 'wan-2.2-open';

/** `own` are a team's, which go before those that come with the tools. */
export function findTarget(id: string, own: readonly Target[] = []): Target | undefined {
  const wanted = id.trim().toLowerCase();
  const named = (target: Target) => target.id.toLowerCase() === wanted || target.name.toLowerCase() === wanted;
  return own.find(named) ?? targets.find(named);
}

/** The known id nearest to one that is not known. */
export function nearestTarget(id: string): string | undefined {
  return nearest(
    id,
    targets.map((target) => target.id),
  );
}

/** `4, 6 or 8 s`, `3 to 15 s`. */
export function lengthsText(target: Target): string {
  if (target.seconds !== null) {
    const last = target.seconds.at(-1);
    const first = target.seconds.slice(0, -1).join(', ');
    return `${first === '' ? '' : `${first} or `}${String(last)} s`;
  }
  const [least, most] = target.secondsRange ?? [0, 0];
  return `${String(least)} to ${String(most)} s`;
}

/** Whether it makes clips of so many seconds, as far as is known. */
export function makesLength(target: Target, length: number): boolean {
  if (target.seconds !== null) return target.seconds.includes(length);
  if (target.secondsRange === null) return true;
  const [least, most] = target.secondsRange;
  return length >= least && length <= most;
}

/** Whether its service has been switched off by a day, `YYYY-MM-DD`. */
export function isRetired(target: Target, day: string): boolean {
  return target.retired !== null && target.retired <= day;
}

/** The shortest length it makes that is at least as long as what is needed, or undefined where none is. */
export function nextLength(target: Target, needed: number): number | undefined {
  if (target.seconds !== null) return [...target.seconds].sort((a, b) => a - b).find((length) => length >= needed);
  if (target.secondsRange === null) return needed;
  const [least, most] = target.secondsRange;
  return needed > most ? undefined : Math.max(least, needed);
}

function toTarget(model: (typeof models)[number]): Target {
  const [least, most] = model.secondsRange ?? [];
  return {
    ...model,
    secondsRange: least === undefined || most === undefined ? null : [least, most],
    promptStyle: model.promptStyle === 'sections' ? 'sections' : 'paragraph',
  };
}
