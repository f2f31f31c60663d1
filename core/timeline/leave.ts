/** How a scene leaves the world: what was out of the picture long enough to have changed without a word is loose. */
import type { Tables } from '../data/tables.ts';
import { remember } from '../model/memory.ts';
import { unseenChange } from './aspects.ts';
import { loosen } from './loosen.ts';
import { isShown } from './on-screen.ts';
import type { EntityState, State } from './state.ts';
import type { SceneTrace } from './timeline.ts';

/** The same object for the same scene; the scene's own last state where nothing became loose. */
export function leave(traced: SceneTrace, tables: Tables): State {
  return remember(left, traced, () => {
    let state: Map<string, EntityState> | null = null;
    for (const [name, entity] of traced.out) {
      const loose = loosenedUnseen(name, entity, traced, tables);
      if (loose !== entity) (state ??= new Map(traced.out)).set(name, loose);
    }
    return state ?? traced.out;
  });
}

const left = new WeakMap<SceneTrace, State>();

function loosenedUnseen(name: string, entity: EntityState, traced: SceneTrace, tables: Tables): EntityState {
  const unseen = longestStretch(name, traced);
  // Nothing changes in less than this.
  if (unseen < 1) return entity;
  const loose = loosen(entity, unseen, tables);
  // A thing is in sight for as long as its holder is.
  const holder = entity.holder?.value?.name;
  const inSight = holder !== undefined && longestStretch(holder, traced) < unseenChange('holder', '', tables);
  return inSight && loose.holder !== entity.holder ? { ...loose, holder: entity.holder } : loose;
}

/** Seconds of the longest run of shots that don't show a name. A fact told late in the scene is loosened a little early: the safe side. */
function longestStretch(name: string, traced: SceneTrace): number {
  let longest = 0;
  let stretch = 0;
  for (const shot of traced.shots) {
    stretch = isShown(shot, name) ? 0 : stretch + shot.seconds;
    longest = Math.max(longest, stretch);
  }
  return longest;
}
