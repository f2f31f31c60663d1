/** How a scene leaves the world: what was out of the picture long enough to have changed without a word is loose. */
import { remember } from '../model/memory.ts';
import { unseenChange, type Aspect } from './aspects.ts';
import { loosened } from './gap.ts';
import { shownIn } from './on-screen.ts';
import type { EntityState, Fact, State } from './state.ts';
import type { SceneTrace } from './trace.ts';

/** The same object for the same scene; the scene's own last state where nothing became loose. */
export function leave(traced: SceneTrace): State {
  return remember(left, traced, () => {
    let state: Map<string, EntityState> | null = null;
    for (const [name, entity] of traced.out) {
      const loose = loosenedUnseen(name, entity, traced);
      if (loose !== entity) (state ??= new Map(traced.out)).set(name, loose);
    }
    return state ?? traced.out;
  });
}

const left = new WeakMap<SceneTrace, State>();

function loosenedUnseen(name: string, entity: EntityState, traced: SceneTrace): EntityState {
  const unseen = longestStretch(name, traced);
  // Nothing changes in less than this.
  if (unseen < 1) return entity;
  let changed = false;
  const one = <Value>(aspect: Aspect, fact: Fact<Value> | null): Fact<Value> | null => {
    if (fact === null || fact.loose === true || unseenChange(aspect, '') > unseen) return fact;
    changed = true;
    return loosened(fact);
  };
  const many = <Value>(aspect: Aspect, facts: readonly Fact<Value>[], word: (value: Value) => string) =>
    facts.map((fact) => {
      if (fact.loose === true || unseenChange(aspect, word(fact.value)) > unseen) return fact;
      changed = true;
      return loosened(fact);
    });
  const next: EntityState = {
    ...entity,
    leftHand: one('hand', entity.leftHand),
    rightHand: one('hand', entity.rightHand),
    // In sight for as long as its holder is.
    holder: heldInSight(entity.holder, traced) ? entity.holder : one('holder', entity.holder),
    wears: one('wears', entity.wears),
    posture: one('posture', entity.posture),
    spot: one('spot', entity.spot),
    level: one('level', entity.level),
    seat: one('seat', entity.seat),
    condition: many('condition', entity.condition, (value) => value),
    bodyMarks: many('mark', entity.bodyMarks, (mark) => mark.what),
  };
  return changed ? next : entity;
}

function heldInSight(holder: EntityState['holder'], traced: SceneTrace): boolean {
  const name = holder?.value?.name;
  return name !== undefined && longestStretch(name, traced) < unseenChange('holder', '');
}

/** Seconds of the longest run of shots that don't show a name. A fact told late in the scene is loosened a little early: the safe side. */
function longestStretch(name: string, traced: SceneTrace): number {
  let longest = 0;
  let stretch = 0;
  for (const shot of traced.shots) {
    stretch = shownIn(shot).has(name) ? 0 : stretch + shot.schedule.seconds;
    longest = Math.max(longest, stretch);
  }
  return longest;
}
