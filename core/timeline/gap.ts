/** How much story time lies between two scenes, and what a state keeps over it. */
import type { Tables } from '../data/tables.ts';
import type { Scene } from '../model/screenplay.ts';
import { remember } from '../model/memory.ts';
import { unseenChange, type Aspect } from './aspects.ts';
import { DAY, isDirect, LINKS } from './links.ts';
import { loosen } from './loosen.ts';
import { NOTHING_KNOWN, type EntityState, type Fact, type State } from './state.ts';
import type { When } from './when.ts';

/** Seconds between the end of one scene and the start of the next: at least and at most. */
export interface Gap {
  readonly least: number;
  readonly most: number;
  /** The link that says so, or null for a plain new scene. */
  readonly link: string | null;
  /** A new story day begins. */
  readonly newDay: boolean;
  /** The scene plays earlier than the one before: nothing that was seen there has happened yet. */
  readonly isBack: boolean;
  /** In front of a house is another place than in it. */
  readonly samePlace: boolean;
}

export function gapBetween(last: Scene, scene: Scene, before: When, when: When): Gap {
  const samePlace = placeOf(last) === placeOf(scene) && last.interior === scene.interior;
  const known = scene.link === null ? undefined : LINKS[scene.link];
  const days = dayOf(when) === null || dayOf(before) === null ? null : (dayOf(when) ?? 0) - (dayOf(before) ?? 0);
  const newDay =
    scene.link === 'NEXT DAY' ||
    (scene.gap !== null && Math.abs(scene.gap.value) >= DAY) ||
    (days !== null && days !== 0);
  const isBack = scene.gap !== null && scene.gap.value < 0;
  const within = (least: number, most: number): Gap => ({ least, most, link: scene.link, newDay, isBack, samePlace });
  if (isBack) return within(0, Infinity);
  if (scene.gap !== null) return within(scene.gap.value * 0.5, scene.gap.value * 1.5);
  const clocks =
    before.clock?.how === 'stated' && when.clock?.how === 'stated' && days !== null
      ? days * DAY + when.clock.value - before.clock.value
      : null;
  if (known !== undefined && (isDirect(scene.link) || clocks === null)) return within(...known);
  if (clocks !== null && clocks >= 0) return within(0, clocks);
  if (days === 0) return within(0, DAY);
  return within(0, Infinity);
}

function dayOf(when: When): number | null {
  return when.day?.value ?? null;
}

function placeOf(scene: Scene): string {
  return scene.location ?? scene.place;
}

/** Seconds that something may have been out of the picture for between the scenes: where time runs on, none. */
export function unseenOver(gap: Gap): number {
  return gap.link === 'CONTINUOUS' ? 0 : gap.most;
}

/**
 * The state a scene opens on. Right after, all carries on that is not bound to the place; over a gap places, hands and
 * postures are anyone's guess; a new day keeps only what heals slowly. What may have changed in the time is loose.
 */
export function carriedOver(story: State, gap: Gap, declared: State, tables: Tables): State {
  if (gap.isBack) return declared;
  const key = `${gap.link ?? ''} ${String(gap.most)} ${String(gap.newDay)} ${String(gap.samePlace)}`;
  const byStory = remember(carried, tables, () => new WeakMap<State, Map<string, State>>());
  const byGap = remember(byStory, story, () => new Map<string, State>());
  let state = byGap.get(key);
  if (state === undefined) {
    const next = new Map<string, EntityState>();
    for (const [name, entity] of story) next.set(name, carry(entity, gap, declared.get(name) ?? NOTHING_KNOWN, tables));
    byGap.set(key, (state = next));
  }
  return state;
}

const carried = new WeakMap<Tables, WeakMap<State, Map<string, State>>>();

function carry(known: EntityState, gap: Gap, declared: EntityState, tables: Tables): EntityState {
  if (gap.newDay || !isDirect(gap.link)) {
    const { wears, level, condition, bodyMarks } = known;
    const kept = { ...NOTHING_KNOWN, wears, level, condition: withRepairs(condition, gap), bodyMarks };
    const lasting = loosen(kept, unseenOver(gap), tables);
    if (!gap.newDay) return lasting;
    // What takes no more than a night to change is as it was declared.
    const slow = (fact: Fact<unknown>, aspect: Aspect, value: string) =>
      fact.how === 'declared' || unseenChange(aspect, value, tables) > SLOW;
    return {
      ...lasting,
      wears: declared.wears,
      level: null,
      condition: lasting.condition.filter((fact) => slow(fact, 'condition', fact.value)),
      bodyMarks: lasting.bodyMarks.filter((fact) => slow(fact, 'mark', fact.value.what)),
    };
  }
  const entity = loosen(known, unseenOver(gap), tables);
  const atOnce = gap.link !== 'MOMENTS LATER';
  return {
    ...entity,
    present: gap.samePlace && atOnce ? entity.present : null,
    side: gap.samePlace && atOnce ? entity.side : null,
    // What lies somewhere is still there; who stood there has gone on.
    spot: gap.samePlace || entity.holder?.value === null ? entity.spot : null,
    posture: gap.samePlace ? entity.posture : null,
    facing: gap.samePlace ? entity.facing : null,
    travel: gap.link === 'CONTINUOUS' ? entity.travel : null,
  };
}

/** In a day and more, what was broken may have been mended, or another bought. */
function withRepairs(condition: EntityState['condition'], gap: Gap): EntityState['condition'] {
  const may = ({ value, loose }: Fact<string>) => value === 'broken' && loose !== true && unseenOver(gap) > DAY;
  return condition.some(may)
    ? condition.map((fact) => (may(fact) ? { ...fact, loose: true as const } : fact))
    : condition;
}

/** Seconds: what takes longer than this to change lasts over a night. */
const SLOW = 12 * 3600;
