/** Syntax tree → screenplay. What a part means is worked out once for as long as the part and the cast stay the same. */
import { partsOf, type Block, type Part, type SyntaxTree } from '../../grammar/syntax-tree.ts';
import type { Words } from '../../grammar/words.ts';
import type { Included } from '../includes.ts';
import { lexiconWith, type Lexicon } from './action/lexicon.ts';
import { bindCast } from './bind-cast.ts';
import { bindScene } from './bind-scene.ts';
import { bindSettings } from './bind-settings.ts';
import { bindShot } from './bind-shot.ts';
import type { Cast } from './cast.ts';
import { makeRow, remember, type Row } from './memory.ts';
import type { Scene, Screenplay, Settings, Shot } from './screenplay.ts';

/** With an earlier screenplay, everything that did not change is the same object as before. */
export function bind(tree: SyntaxTree, included: readonly Included[] = [], earlier?: Screenplay): Screenplay {
  const parts = partsOf(tree);
  const cast = bindCast(parts, included, earlier?.cast);
  const first = parts[0]?.blocks[0]?.block;
  const title = first?.head?.kind === 'title page' ? first : undefined;
  const settings = title === undefined ? NO_SETTINGS : remember(settingsOf, title, () => bindSettings(title));
  const before = earlier?.cast === cast ? origins.get(earlier) : undefined;
  const sceneBefore = finderIn(before);
  // A scene without a number of its own is numbered by its place, so rows of another length are gone through whole.
  const comparable = before?.items.length === parts.length ? before : undefined;
  const lexicon = remember(lexicons, tree.words, () => lexiconWith(tree.words.extra));
  const leading = opensScene(parts[0]) ? 1 : 0;
  const row = makeRow(parts, comparable, (part, index) =>
    sceneOf(part, index + leading, sceneBefore(part, index), cast, lexicon),
  );
  const scenes =
    row === before && earlier !== undefined ? earlier.scenes : row.values.filter((scene) => scene !== null);
  const screenplay = { settings, cast, scenes };
  origins.set(screenplay, row);
  return screenplay;
}

/** The parts that a screenplay was bound from, with the scene of each. */
const origins = new WeakMap<Screenplay, Row<Part, Scene | null>>();
const lexicons = new WeakMap<Words, Lexicon>();
const settingsOf = new WeakMap<Block, Settings>();
const NO_SETTINGS = bindSettings(undefined);

/** Only the first part may have no heading. */
function opensScene(part: Part | undefined): boolean {
  return part?.blocks.some(({ block }) => block.head?.kind === 'scene' || block.head?.kind === 'shot') === true;
}

/** Finds what a part was bound to before: usually at the same place, otherwise by its id. */
function finderIn(before: Row<Part, Scene | null> | undefined): (part: Part, index: number) => Scene | null {
  if (before === undefined) return () => null;
  let byId: Map<number, Scene | null> | undefined;
  return (part, index) => {
    if (before.items[index]?.id === part.id) return before.values[index] ?? null;
    byId ??= new Map(before.items.map((item, at) => [item.id, before.values[at] ?? null]));
    return byId.get(part.id) ?? null;
  };
}

/** Null for a part that has neither a heading nor shots. `ordinal` numbers a scene that has no number of its own. */
function sceneOf(part: Part, ordinal: number, before: Scene | null, cast: Cast, lexicon: Lexicon): Scene | null {
  const opening = part.blocks[0]?.block;
  if (opening === undefined) return null;
  const heading = opening.head?.kind === 'scene' ? opening.head : undefined;
  const number = heading?.number?.text ?? String(ordinal);
  const shotsBefore = before?.number === number ? new Map(before.shots.map((shot) => [shot.block, shot])) : undefined;
  const shots: Shot[] = [];
  for (const { block } of part.blocks) {
    if (block.head?.kind === 'shot') shots.push(shotsBefore?.get(block) ?? bindShot(block, number, cast, lexicon));
  }
  if (heading === undefined && shots.length === 0) return null;
  const same = before?.block === opening && before.number === number && before.shots.length === shots.length;
  return same && shots.every((shot, index) => shot === before.shots[index])
    ? before
    : bindScene(opening, heading, number, shots, cast);
}
