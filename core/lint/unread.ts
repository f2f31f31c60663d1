/** Prose between two places that was not understood: it may tell of a change that the timeline knows nothing of. */
import type { Where } from '../model/where.ts';
import type { ShotTrace } from '../timeline/trace.ts';

/** Sentences without an event, from one place to another; from the first shot on where the first place is in none of them. */
export function unreadBetween(shots: readonly ShotTrace[], from: Where, until: Where): readonly string[] {
  const isAt = ({ block }: Where) => shots.findIndex(({ shot }) => shot.block.id === block);
  return shots.slice(Math.max(0, isAt(from)), isAt(until) + 1).flatMap(({ shot }) =>
    shot.beats.flatMap((beat) => {
      const before = beat.where.block === from.block && beat.where.start < from.start;
      const after = beat.where.block === until.block && beat.where.start > until.start;
      return beat.kind === 'prose' && beat.events.length === 0 && !before && !after ? [beat.text] : [];
    }),
  );
}
