/** Who and what is known to be in the picture, and for how long something was out of it. */
import { isSpeech } from '../model/screenplay.ts';
import type { Where } from '../model/where.ts';
import { unseenOver } from './gap.ts';
import { OFF_SCREEN_VOICES } from './schedule.ts';
import type { Passage, ShotTrace } from './timeline.ts';

/** Names known to be in the picture at some moment of the shot: its subjects, whoever acts, what they act on, whoever speaks on screen. */
export function shownIn(traced: ShotTrace): ReadonlySet<string> {
  let names = known.get(traced);
  if (names === undefined) {
    const { shot } = traced;
    names = new Set(shot.subjects.map((subject) => subject.value));
    for (const beat of shot.beats) {
      if (isSpeech(beat)) {
        if (!beat.voices.some((voice) => OFF_SCREEN_VOICES.has(voice))) names.add(beat.speaker);
        continue;
      }
      for (const event of beat.events) {
        names.add(event.subject);
        if (event.object !== null) names.add(event.object);
      }
    }
    for (const placed of shot.blocking) names.add(placed.name);
    known.set(traced, names);
  }
  return names;
}

const known = new WeakMap<ShotTrace, Set<string>>();

/**
 * Seconds of the longest stretch with none of the names in the picture between the shot that a place lies in and another shot. A place in
 * none of the passage's shots lies before all of them. The gap before the passage counts as time out of the picture.
 */
export function longestUnseen(
  names: readonly string[],
  since: Where,
  until: ShotTrace | null,
  passage: Passage,
): number {
  const earlier = passage.before?.shots ?? [];
  const shots = [...earlier, ...passage.scene.shots];
  const opened = since.block === passage.scene.scene.block.id;
  const from = opened ? earlier.length : shots.findIndex(({ shot }) => shot.block.id === since.block) + 1;
  const last = until === null ? earlier.length : shots.indexOf(until);
  let longest = 0;
  let stretch = 0;
  for (let index = from; index < last; index++) {
    const traced = shots[index];
    if (traced === undefined) break;
    if (index === earlier.length && earlier.length > 0 && !opened) stretch += unseenOver(passage.gap);
    if (names.some((name) => shownIn(traced).has(name))) stretch = 0;
    else stretch += traced.schedule.seconds;
    longest = Math.max(longest, stretch);
  }
  if (last === earlier.length && last > 0) longest = Math.max(longest, stretch + unseenOver(passage.gap));
  return longest;
}
