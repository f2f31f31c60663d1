/** Conflicts that nothing explains: both sides known, no time out of the picture, no sentence in between that may tell of the change. */
import { isSpeech, type Prose } from '../model/screenplay.ts';
import type { Where } from '../model/where.ts';
import { mayTell, unseenChange, type Aspect } from './aspects.ts';
import type { Conflict } from './conflicts.ts';
import { isLoose } from './cuts.ts';
import type { Holder } from './state.ts';
import { isShown, longestUnseen } from './on-screen.ts';
import type { Passage, ShotTrace } from './timeline.ts';

export interface Contradiction extends Conflict {
  /** The shot that states the other value; null for the people present as the scene opens. */
  readonly traced: ShotTrace | null;
  /** What it contradicts is only how things usually are, and nobody has seen them so in the scene. */
  readonly usual: boolean;
}

const NONE: readonly Contradiction[] = [];

/** Of one aspect, in the order of the page. Worked out once for each passage. */
export function contradictionsIn(passage: Passage, ...aspects: readonly Aspect[]): readonly Contradiction[] {
  let all = known.get(passage);
  if (all === undefined) known.set(passage, (all = find(passage)));
  return all.length === 0 ? all : all.filter(({ aspect }) => aspects.includes(aspect));
}

const known = new WeakMap<Passage, readonly Contradiction[]>();

function find(passage: Passage): readonly Contradiction[] {
  const { scene } = passage;
  if (scene.conflicts.length === 0 && scene.shots.every((traced) => traced.conflicts.length === 0)) return NONE;
  return [
    ...scene.conflicts.map((conflict) => contradiction(conflict, null, passage)),
    ...scene.shots.flatMap((traced) => traced.conflicts.map((conflict) => contradiction(conflict, traced, passage))),
  ].filter((conflict) => !isExplained(conflict, passage));
}

function contradiction(conflict: Conflict, traced: ShotTrace | null, passage: Passage): Contradiction {
  return { ...conflict, traced, usual: isUsual(conflict, traced, passage) };
}

function isExplained({ name, aspect, was, now, wasSaid, traced, usual }: Contradiction, passage: Passage): boolean {
  // Within one shot a later sentence may simply go on where an earlier one stopped.
  if (traced !== null && was.since === traced.shot.id) return true;
  if (traced !== null && isLoose(traced.shot)) return true;
  // Of clothes, rules want to know.
  if (usual && aspect !== 'wears') return true;
  if (
    longestUnseen(watched(name, was.value), was.where, traced, passage) >= unseenChange(aspect, wasSaid, passage.tables)
  )
    return true;
  return unreadBetween(passage, was.where, now.where).some((text) => mayTell(text, aspect, wasSaid));
}

/**
 * A declaration tells how things usually are: a scene may open otherwise, and so may what is first seen in it. A scar is
 * where it is.
 */
function isUsual({ name, aspect, was }: Conflict, traced: ShotTrace | null, { scene, before }: Passage): boolean {
  if (was.how !== 'declared' || aspect === 'mark') return false;
  const shots = traced === null ? [] : scene.shots.slice(0, scene.shots.indexOf(traced));
  return ![...(before?.shots ?? []), ...shots].some((shot) => isShown(shot, name));
}

/** Who holds a thing keeps it in sight. */
function watched(name: string, was: unknown): readonly string[] {
  const holder = typeof was === 'object' && was !== null && 'hand' in was ? (was as Holder).name : undefined;
  return holder === undefined ? [name] : [name, holder];
}

/** Sentences without an event from one place of a passage to another. */
export function unreadBetween(passage: Passage, from: Where, until: Where): readonly string[] {
  return proseBetween(passage, from, until).flatMap(({ events, text }) => (events.length > 0 ? [] : [text]));
}

/** Sentences from one place of a passage to another; from its very beginning where the first place lies before it. */
export function proseBetween(passage: Passage, from: Where, until: Where): readonly Prose[] {
  const shots = [...(passage.before?.shots ?? []), ...passage.scene.shots];
  const isAt = ({ block }: Where) => shots.findIndex(({ shot }) => shot.block.id === block);
  return shots.slice(Math.max(0, isAt(from)), isAt(until) + 1).flatMap(({ shot }) =>
    shot.beats.flatMap((beat) => {
      if (isSpeech(beat)) return [];
      const before = beat.where.block === from.block && beat.where.end < from.start;
      const after = beat.where.block === until.block && beat.where.start > until.start;
      return before || after ? [] : [beat];
    }),
  );
}

/** What the sentence that tells of something goes on to say after it; nothing where it lies before the passage. */
export function restOfSentence(passage: Passage, { block, start, end }: Where): string {
  for (const { shot } of [...(passage.before?.shots ?? []), ...passage.scene.shots]) {
    if (shot.block.id !== block) continue;
    const beat = shot.beats.find((each) => each.where.start <= start && start < each.where.end);
    if (beat !== undefined && !isSpeech(beat)) return beat.text.slice(Math.max(0, end - beat.where.start));
  }
  return '';
}
