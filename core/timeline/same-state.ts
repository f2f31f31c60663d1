/** Whether two states say the same from the same words, so that what was made of one holds for the other. */
import type { EntityState, Fact, State } from './state.ts';

export function sameState(a: State | undefined, b: State): boolean {
  if (a === b) return true;
  if (a?.size !== b.size) return false;
  for (const [name, state] of b) {
    const other = a.get(name);
    if (other === undefined || (other !== state && !sameEntity(other, state))) return false;
  }
  return true;
}

function sameEntity(a: EntityState, b: EntityState): boolean {
  return (
    sameFact(a.present, b.present) &&
    sameFact(a.leftHand, b.leftHand) &&
    sameFact(a.rightHand, b.rightHand) &&
    sameFact(a.wears, b.wears) &&
    sameFact(a.travel, b.travel) &&
    sameFact(a.facing, b.facing) &&
    sameFact(a.posture, b.posture) &&
    sameFact(a.side, b.side) &&
    sameFact(a.holder, b.holder) &&
    sameFact(a.spot, b.spot) &&
    sameFact(a.level, b.level) &&
    sameFact(a.seat, b.seat) &&
    sameFacts(a.condition, b.condition) &&
    sameFacts(a.bodyMarks, b.bodyMarks)
  );
}

function sameFacts(a: readonly Fact<unknown>[], b: readonly Fact<unknown>[]): boolean {
  return a.length === b.length && a.every((fact, index) => sameFact(fact, b[index] ?? null));
}

export function sameFact(a: Fact<unknown> | null, b: Fact<unknown> | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.how !== b.how || a.since !== b.since || a.loose !== b.loose) return false;
  if (a.where.block !== b.where.block || a.where.start !== b.where.start || a.where.end !== b.where.end) return false;
  return a.value === b.value || JSON.stringify(a.value) === JSON.stringify(b.value);
}
