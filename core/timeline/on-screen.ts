/** Who and what is known to be in the picture, and for how long something was out of it. */
import { isSpeech } from '../model/screenplay.ts';
import type { Where } from '../model/where.ts';
import { unseenOver } from './gap.ts';
import { isOffScreen } from './schedule.ts';
import type { Passage, ShotTrace } from './timeline.ts';

/** Whether someone or something is known to be in the picture at some moment of the shot: a subject, whoever acts or speaks on screen, what is acted on. */
export function isShown({ shot }: ShotTrace, name: string): boolean {
  for (const subject of shot.subjects) if (subject.value === name) return true;
  for (const placed of shot.blocking) if (placed.name === name) return true;
  for (const event of shot.events) if (event.subject === name || event.object === name) return true;
  for (const beat of shot.beats) if (isSpeech(beat) && beat.speaker === name && !isOffScreen(beat)) return true;
  return false;
}

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
    if (names.some((name) => isShown(traced, name))) stretch = 0;
    else stretch += traced.seconds;
    longest = Math.max(longest, stretch);
  }
  if (last === earlier.length && last > 0) longest = Math.max(longest, stretch + unseenOver(passage.gap));
  return longest;
}
