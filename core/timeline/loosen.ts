/** Facts that may have changed unseen: still the best guess, but no ground for a contradiction. */
import type { Tables } from '../data/tables.ts';
import { unseenChange, type Aspect } from './aspects.ts';
import type { EntityState, Fact } from './state.ts';

/** What may have changed in so many seconds out of sight is loose; the same object where nothing may. */
export function loosen(entity: EntityState, seconds: number, tables: Tables): EntityState {
  if (!mayLoosen(entity, seconds, tables)) return entity;
  const one = <Value>(aspect: Aspect, fact: Fact<Value> | null): Fact<Value> | null =>
    fact === null || fact.loose === true || unseenChange(aspect, '', tables) > seconds
      ? fact
      : { ...fact, loose: true };
  const many = <Value>(aspect: Aspect, facts: readonly Fact<Value>[], word: (value: Value) => string) => {
    const may = (fact: Fact<Value>) => fact.loose !== true && unseenChange(aspect, word(fact.value), tables) <= seconds;
    return facts.some(may) ? facts.map((fact) => (may(fact) ? { ...fact, loose: true as const } : fact)) : facts;
  };
  return {
    ...entity,
    leftHand: one('hand', entity.leftHand),
    rightHand: one('hand', entity.rightHand),
    holder: one('holder', entity.holder),
    wears: one('wears', entity.wears),
    posture: one('posture', entity.posture),
    facing: one('posture', entity.facing),
    spot: one('spot', entity.spot),
    level: one('level', entity.level),
    seat: one('seat', entity.seat),
    condition: many('condition', entity.condition, (value) => value),
    bodyMarks: many('mark', entity.bodyMarks, (mark) => mark.what),
  };
}

/** Whether there is anything to loosen: for most of the cast, after most scenes, there is nothing. */
function mayLoosen(entity: EntityState, seconds: number, tables: Tables): boolean {
  for (const [key, aspect] of SINGLE_FACTS) {
    const fact = entity[key];
    if (fact !== null && fact.loose !== true && unseenChange(aspect, '', tables) <= seconds) return true;
  }
  const may = (aspect: Aspect, fact: Fact<unknown>, word: string) =>
    fact.loose !== true && unseenChange(aspect, word, tables) <= seconds;
  return (
    entity.condition.some((fact) => may('condition', fact, fact.value)) ||
    entity.bodyMarks.some((fact) => may('mark', fact, fact.value.what))
  );
}

const SINGLE_FACTS = [
  ['leftHand', 'hand'],
  ['rightHand', 'hand'],
  ['holder', 'holder'],
  ['wears', 'wears'],
  ['posture', 'posture'],
  ['facing', 'posture'],
  ['spot', 'spot'],
  ['level', 'level'],
  ['seat', 'seat'],
] as const;
