/** Where one shot meets the next: what the spatial rules compare. */
import { remember } from '../model/memory.ts';
import type { Event, Shot } from '../model/screenplay.ts';
import type { Where } from '../model/where.ts';
import type { Passage, ShotTrace } from './timeline.ts';

export interface Cut {
  readonly from: ShotTrace;
  readonly to: ShotTrace;
}

/** Plain cuts of a scene, and the one into it where time runs on; a dissolve, a montage or a mirror lets go of space. */
export function cutsIn(passage: Passage): readonly Cut[] {
  return remember(cuts, passage, () => {
    const found: Cut[] = [];
    let from = passage.scene.scene.link === 'CONTINUOUS' ? passage.before?.shots.at(-1) : undefined;
    for (const to of passage.scene.shots) {
      if (from !== undefined && isPlain(from, to)) found.push({ from, to });
      from = to;
    }
    return found;
  });
}

const cuts = new WeakMap<Passage, readonly Cut[]>();

function isPlain({ shot: from }: ShotTrace, { shot: to }: ShotTrace): boolean {
  if (from.transition !== null && !PLAIN.has(from.transition.value)) return false;
  return !isLoose(from) && !isLoose(to);
}

const PLAIN = new Set(['cut', 'match-cut', 'cut-on-action']);

/** Whether space and time of a shot are not those of the shots around it: in a montage, in a mirror. */
export function isLoose({ words }: Shot): boolean {
  return words.includes('montage') || words.includes('in mirror');
}

/** The event that a fact was derived from, in this scene or the one before it. */
export function eventAt(passage: Passage, where: Where): Event | undefined {
  const shots = [...(passage.before?.shots ?? []), ...passage.scene.shots];
  const traced = shots.find(({ shot }) => shot.block.id === where.block);
  return traced?.steps.find(({ event }) => event.where === where)?.event;
}
