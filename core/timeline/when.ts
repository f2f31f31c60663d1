/** When a scene plays, as far as it is known: what its heading says, and what it takes over from the scene before. */
import type { Scene, Settings } from '../model/screenplay.ts';
import { DAY, isDirect } from './links.ts';
import { sameFact } from './same-state.ts';
import type { Fact } from './state.ts';

export interface When {
  /** The story day, counting from 1. */
  readonly day: Fact<number> | null;
  /** Seconds after midnight. */
  readonly clock: Fact<number> | null;
  /** Canonical time word, such as `DUSK`. */
  readonly time: Fact<string> | null;
  /** `YYYY-MM-DD`. */
  readonly date: Fact<string> | null;
  readonly year: Fact<number> | null;
}

export const NO_TIME: When = { day: null, clock: null, time: null, date: null, year: null };

/** `before` is the scene it follows in its own line of time; undefined for the first. */
export function whenOf(scene: Scene, before: When | undefined, settings: Settings): When {
  const fact = <Value>(value: Value | null, how: Fact<Value>['how'], where = scene.where): Fact<Value> | null =>
    value === null ? null : { value, how, since: null, where };
  const direct = isDirect(scene.link);
  const day = fact(scene.day, 'stated', scene.said.day) ?? (before === undefined ? null : followingDay(scene, before));
  const sameDay = day !== null && day.value === before?.day?.value;
  const date =
    fact(scene.date, 'stated', scene.said.date) ??
    dateOfDay(day, settings) ??
    (direct || sameDay ? inherited(before?.date) : null);
  return {
    day,
    clock: fact(scene.clock, 'stated', scene.said.clock) ?? (direct ? inherited(before?.clock) : null),
    time: fact(scene.time, 'stated', scene.said.time) ?? (direct ? inherited(before?.time) : null),
    date,
    year: fact(scene.year, 'stated', scene.said.year) ?? (direct ? inherited(before?.year) : null),
  };
}

/** Over a link the day goes on, or is the next one; a plain new scene may be on any day. */
function followingDay(scene: Scene, before: When): Fact<number> | null {
  const { day } = before;
  if (day === null) return null;
  const derived = (value: number): Fact<number> => ({ value, how: 'derived', since: null, where: scene.where });
  if (scene.gap !== null) {
    const days = Math.round(scene.gap.value / DAY);
    if (days === 0) return Math.abs(scene.gap.value) < 6 * 3600 ? inherited(day) : null;
    return Math.abs(days) <= 3 && day.value + days >= 1 ? derived(day.value + days) : null;
  }
  if (scene.link === 'NEXT DAY') return derived(day.value + 1);
  return scene.link === null ? null : inherited(day);
}

function dateOfDay(day: Fact<number> | null, settings: Settings): Fact<string> | null {
  const begins = settings.storyBegins;
  if (day === null || begins === null) return null;
  const start = Date.parse(`${begins.value}T00:00:00Z`);
  if (Number.isNaN(start)) return null;
  const value = new Date(start + (day.value - 1) * 86_400_000).toISOString().slice(0, 10);
  return { value, how: 'derived', since: null, where: day.where };
}

function inherited<Value>(fact: Fact<Value> | null | undefined): Fact<Value> | null {
  if (fact === null || fact === undefined) return null;
  return fact.how === 'inherited' ? fact : { ...fact, how: 'inherited' };
}

/** The time of before where the new one says the same from the same words. */
export function sameWhen(when: When, known: When | undefined): When {
  const same =
    known !== undefined &&
    sameFact(when.day, known.day) &&
    sameFact(when.clock, known.clock) &&
    sameFact(when.time, known.time) &&
    sameFact(when.date, known.date) &&
    sameFact(when.year, known.year);
  return same ? known : when;
}
