/**
 * The story's times held together as a simple temporal network: every scene's start and end is a point in time, every
 * heading bounds the differences. Times that can't all be true are a cycle of bounds that adds up to less than nothing.
 */
import type { Tables } from '../data/tables.ts';
import { remember } from '../model/memory.ts';
import { longest, negativeCycle, type Bound } from './bounds.ts';
import { DAY, isDirect, LINKS } from './links.ts';
import { clockWords, dateWords } from './time-words.ts';
import type { Where } from '../model/where.ts';
import type { SceneOutline } from './outline.ts';

export interface Chronology {
  /** Chains of headings that can't all be true, each as short as it can be. */
  readonly conflicts: readonly (readonly Bound[])[];
  /** Seconds from the end of one scene to the start of another, by their places in the outline: at least and at most. */
  between(earlier: number, later: number): readonly [least: number, most: number];
}

const HOUR = 3600;
/** The origin: midnight before the first story day. */
const ORIGIN = 0;
const LONGEST_SCENE = 6 * HOUR;

export function chronologyOf(scenes: readonly SceneOutline[], tables: Tables): Chronology {
  const known = remember(chronologies, tables, () => new WeakMap<readonly SceneOutline[], Chronology>());
  return remember(known, scenes, () => solve(scenes, tables));
}

const chronologies = new WeakMap<Tables, WeakMap<readonly SceneOutline[], Chronology>>();

const startOf = (index: number) => 1 + 3 * index;
const endOf = (index: number) => 2 + 3 * index;
/** Midnight before the day that a scene plays on. */
const dayOf = (index: number) => 3 + 3 * index;

function solve(scenes: readonly SceneOutline[], tables: Tables): Chronology {
  const points = 1 + 3 * scenes.length;
  const all = boundsOf(scenes, tables);
  const consistent = negativeCycle(points, all) === undefined;
  const { conflicts, bounds } = consistent ? { conflicts: [], bounds: all } : downThePage(points, all);
  return {
    conflicts,
    between(earlier, later) {
      const most = longest(points, bounds, endOf(earlier), startOf(later));
      const least = -longest(points, bounds, startOf(later), endOf(earlier));
      return [least, most];
    },
  };
}

const MOST_CONFLICTS = 20;

/**
 * Takes in one scene after the other, and leaves out what closes a conflict, so that what is told of a scene never depends
 * on those below it.
 */
function downThePage(
  points: number,
  all: readonly Bound[],
): Pick<Chronology, 'conflicts'> & { bounds: readonly Bound[] } {
  const conflicts: (readonly Bound[])[] = [];
  let bounds: readonly Bound[] = [];
  for (const scene of new Set(all.map(sceneOf))) {
    let own = all.filter((bound) => sceneOf(bound) === scene);
    for (;;) {
      const cycle = conflicts.length < MOST_CONFLICTS ? negativeCycle(points, [...bounds, ...own]) : undefined;
      if (cycle === undefined) break;
      conflicts.push(cycle);
      const last = latest(cycle);
      own = own.filter((bound) => bound.where !== last.where || bound.says !== last.says);
    }
    bounds = [...bounds, ...own];
  }
  return { conflicts, bounds };
}

/** The place on the page of the later of the two scenes that a bound is about. */
function sceneOf({ from, to }: Bound): number {
  return Math.floor((Math.max(from, to) - 1) / 3);
}

/** The bound that stands furthest down the page. */
export function latest(cycle: readonly Bound[]): Bound {
  const said = cycle.filter(({ says }) => says !== '');
  const place = ({ from, to }: Bound) => Math.max(from, to);
  return (said.length === 0 ? cycle : said).reduce((last, bound) => (place(bound) > place(last) ? bound : last));
}

function boundsOf(scenes: readonly SceneOutline[], tables: Tables): readonly Bound[] {
  const bounds: Bound[] = [];
  const last = new Map<string, number>();
  const dated: Dated = { byLine: new Map(), last: undefined };
  for (const [index, scene] of scenes.entries()) {
    const followed = scene.after === null ? undefined : scenes.findIndex(({ number }) => number === scene.after);
    const before = followed === undefined || followed < 0 ? last.get(scene.line) : followed;
    const within = (from: number, to: number, least: number, most: number, says: string, where: Where) => {
      if (most < Infinity) bounds.push({ from, to, seconds: most, says, where });
      bounds.push({ from: to, to: from, seconds: -least, says, where });
    };
    const name = `scene ${scene.number}`;
    // Time may be squeezed in the cut, so half of what is on screen is enough.
    within(startOf(index), endOf(index), scene.seconds / 2, Math.max(LONGEST_SCENE, scene.seconds), '', scene.where);
    boundsOfDay(scene, hoursOf(scene, tables), index, name, before, scenes, within);
    boundsOfDate(scene, index, name, dated, within);
    if (before !== undefined) boundsOfLink(scene, index, name, before, within);
    last.set(scene.line, index);
  }
  return bounds;
}

type Within = (from: number, to: number, least: number, most: number, says: string, where: Where) => void;

/**
 * Hours after midnight of its day in which the time word of a scene can hold; what reaches over midnight may be on either
 * side of it. Undefined without a word.
 */
function hoursOf({ when }: SceneOutline, { light }: Tables): readonly [from: number, until: number] | undefined {
  const word = when.time?.how === 'stated' ? when.time.value : '';
  const rows = (light.usualHours.values as Readonly<Record<string, readonly (readonly number[])[]>>)[word];
  if (rows === undefined) return undefined;
  const spans = rows.map(([from = 0, until = 24]): readonly [from: number, until: number] =>
    from < until ? [from, until] : [0, 24 + until],
  );
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, until]) => until))];
}

function boundsOfDay(
  scene: SceneOutline,
  hours: readonly [from: number, until: number] | undefined,
  index: number,
  name: string,
  before: number | undefined,
  scenes: readonly SceneOutline[],
  within: Within,
): void {
  const { day, clock, time } = scene.when;
  const stated = day?.how === 'stated' ? day : null;
  const [least, most] =
    clock?.how === 'stated'
      ? [clock.value, clock.value]
      : hours === undefined
        ? [0, NIGHT_ENDS]
        : hours.map((hour) => hour * HOUR);
  const onDay = stated === null ? '' : ` on day ${String(stated.value)}`;
  const at =
    clock?.how === 'stated'
      ? ` at ${clockWords(clock.value)}`
      : hours === undefined
        ? ''
        : ` at ${String(time?.value)}`;
  const says = onDay === '' && at === '' ? '' : `${name} is${onDay}${at}`;
  const where = (clock?.how === 'stated' ? clock : hours === undefined ? stated : time)?.where ?? scene.where;
  within(dayOf(index), startOf(index), least ?? 0, most ?? NIGHT_ENDS, says, where);
  if (stated !== null) {
    const days = (stated.value - 1) * DAY;
    within(ORIGIN, dayOf(index), days, days, says, where);
  }
  if (before === undefined || scenes[before]?.line !== scene.line) return;
  if (scene.link === null || scene.gap !== null) return;
  const days = scene.link === 'NEXT DAY' ? DAY : 0;
  // Over a link without a day of its own, the day is the one before, or the one after it.
  const dated = scene.when.date?.how === 'stated';
  if (stated === null && !dated) {
    // Later in the same night may be after midnight.
    const pastMidnight = scene.link === 'LATER' && clock?.how === 'stated' && clock.value < SMALL_HOURS;
    const most = isDirect(scene.link) || pastMidnight ? DAY : days;
    within(dayOf(before), dayOf(index), days, most, sayLink(scene, name), scene.linkWhere);
  } else if (scene.link === 'NEXT DAY') {
    // After midnight the next morning may be counted as the same day.
    const { time, clock } = scenes[before].when;
    const isNight = time?.value === 'NIGHT' || (clock !== null && clock.value < 6 * HOUR);
    within(dayOf(before), dayOf(index), isNight ? 0 : DAY, DAY, sayLink(scene, name), scene.linkWhere);
  }
}

/** The dated scenes so far that stand furthest down the page, by their places: of each line of time, and of all. */
interface Dated {
  readonly byLine: Map<string, DatedScene>;
  last: DatedScene | undefined;
}

interface DatedScene {
  readonly index: number;
  readonly number: string;
  readonly date: string;
}

/** As many days after the dated scene before it, in its own line of time if there is one, as the calendar says. */
function boundsOfDate(
  { number, when, line }: SceneOutline,
  index: number,
  name: string,
  dated: Dated,
  within: Within,
): void {
  if (when.date?.how !== 'stated') return;
  const date = when.date.value;
  const since = dated.byLine.get(line) ?? dated.last;
  dated.last = { index, number, date };
  dated.byLine.set(line, dated.last);
  if (since === undefined) return;
  const days = Date.parse(date) - Date.parse(since.date);
  if (Number.isNaN(days)) return;
  const sameYear = since.date.slice(0, 4) === date.slice(0, 4);
  const [was, is] = [since.date, date].map((each) => dateWords(each) + (sameYear ? '' : ` ${each.slice(0, 4)}`));
  const on = `scene ${since.number} is on ${String(was)} and ${name} on ${String(is)}`;
  within(dayOf(since.index), dayOf(index), days / 1000, days / 1000, on, when.date.where);
}

/** A night that begins on a day may end on the morning after. */
const NIGHT_ENDS = 32 * HOUR;
/** Until then one still speaks of the night before. */
const SMALL_HOURS = 5 * HOUR;

function boundsOfLink(scene: SceneOutline, index: number, name: string, before: number, within: Within): void {
  const says = sayLink(scene, name);
  const after = (least: number, most: number) => {
    within(endOf(before), startOf(index), least, most, says, scene.linkWhere);
  };
  if (scene.gap !== null) {
    after(Math.min(0.5 * scene.gap, 1.5 * scene.gap), Math.max(0.5 * scene.gap, 1.5 * scene.gap));
    return;
  }
  const span = scene.link === null ? undefined : LINKS[scene.link];
  // What is at the same time begins together, or nearly.
  if (scene.link === 'SAME') within(startOf(before), startOf(index), -HOUR / 2, HOUR / 2, says, scene.linkWhere);
  else if (span !== undefined) after(...span);
}

function sayLink(scene: SceneOutline, name: string): string {
  if (scene.gap !== null) return `${name} is ${String(scene.link).toLowerCase()}`;
  switch (scene.link ?? '') {
    case 'CONTINUOUS':
      return `${name} follows at once`;
    case 'MOMENTS LATER':
      return `${name} is moments later`;
    case 'LATER':
      return `${name} is later the same day`;
    case 'SAME':
      return `${name} is at the same time`;
    default:
      return `${name} is the next day`;
  }
}
