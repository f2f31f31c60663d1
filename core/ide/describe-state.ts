/** A state as lines of plain words, for the panel, hover and `explain`. */
import { bodyMarkWords } from '../model/body-marks.ts';
import { seatWords } from '../timeline/conflicts.ts';
import { fillWords } from '../timeline/fill.ts';
import { stateOf, type EntityState, type State } from '../timeline/state.ts';

/** One line a fact: `MAYA right hand CANTEEN (shot 1A)`. Entities of whom nothing is known have none. */
export function describeState(state: State): readonly string[] {
  return [...state.keys()].flatMap((name) => describeEntity(name, stateOf(state, name)));
}

export function describeEntity(name: string, state: EntityState): readonly string[] {
  const lines: string[] = [];
  const line = (aspect: string, value: string, since: string | null) =>
    lines.push(`${name} ${aspect} ${value} (${since === null ? 'from the start' : `shot ${since}`})`);
  if (state.present?.value === false) line('is', 'gone', state.present.since);
  if (state.leftHand !== null) line('left hand', state.leftHand.value ?? 'empty', state.leftHand.since);
  if (state.rightHand !== null) line('right hand', state.rightHand.value ?? 'empty', state.rightHand.since);
  if (state.wears !== null)
    line('wears', state.wears.value.map((garment) => garment.words).join(', '), state.wears.since);
  if (state.travel !== null) line('moves', state.travel.value, state.travel.since);
  if (state.facing !== null) line('faces', state.facing.value, state.facing.since);
  if (state.posture !== null) line('is', state.posture.value, state.posture.since);
  if (state.side !== null) line('stands at', state.side.value, state.side.since);
  if (state.spot !== null) line(state.holder === null ? 'is at' : 'lies in', state.spot.value, state.spot.since);
  if (state.seat !== null) line('sits', seatWords(state.seat.value), state.seat.since);
  for (const { value, since } of state.condition) {
    // How full it is says it.
    if (value !== 'drunk from' || state.level === null) line('is', value, since);
  }
  for (const mark of state.bodyMarks)
    line(mark.value.there ? 'has a' : 'has no', bodyMarkWords(mark.value), mark.since);
  if (state.level !== null && !state.condition.some(({ value }) => value === 'full' || value === 'empty'))
    line('is', fillWords(state.level.value), state.level.since);
  if (state.holder !== null && state.holder.value === null && state.spot === null)
    line('lies', 'free', state.holder.since);
  return lines;
}
