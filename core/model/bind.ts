/** Syntax tree → screenplay. What a part means is worked out once for as long as the part and the cast stay the same. */
import { partsOf, type Block, type Part, type SyntaxTree } from '../../grammar/syntax-tree.ts';
import type { Included } from '../includes.ts';
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
  const before = earlier === undefined ? undefined : origins.get(earlier);
  const cast = bindCast(parts, included, earlier?.cast);
  const first = parts[0]?.blocks[0]?.block;
  const title = first?.head?.kind === 'title page' ? first : undefined;
  const settings = title === undefined ? NO_SETTINGS : remember(settingsOf, title, () => bindSettings(title));
  const memory = remember(memories, cast, (): Memory => ({ shots: new WeakMap(), scenes: new WeakMap() }));
  // A scene without a number of its own is numbered by its place, so rows of another length are gone through whole.
  const comparable = before?.items.length === parts.length && cast === earlier?.cast ? before : undefined;
  const leading = opensScene(parts[0]) ? 1 : 0;
  const row = makeRow(parts, comparable, (part, index) => sceneOf(part, index + leading, memory, cast));
  const scenes =
    row === before && earlier !== undefined ? earlier.scenes : row.values.filter((scene) => scene !== null);
  const screenplay = { settings, cast, scenes };
  origins.set(screenplay, row);
  return screenplay;
}

/** The parts that a screenplay was bound from, with the scene of each. */
const origins = new WeakMap<Screenplay, Row<Part, Scene | null>>();

/** Only the first part may have no heading. */
function opensScene(part: Part | undefined): boolean {
  return part?.blocks.some(({ block }) => block.head?.kind === 'scene' || block.head?.kind === 'shot') === true;
}

interface Memory {
  readonly shots: WeakMap<Block, Shot>;
  readonly scenes: WeakMap<Part, { readonly ordinal: number; readonly scene: Scene | null }>;
}

const memories = new WeakMap<Cast, Memory>();
const settingsOf = new WeakMap<Block, Settings>();
const NO_SETTINGS = bindSettings(undefined);

/** Null for a part that has neither a heading nor shots. `ordinal` numbers a scene that has no number of its own. */
function sceneOf(part: Part, ordinal: number, memory: Memory, cast: Cast): Scene | null {
  const known = memory.scenes.get(part);
  if (known?.ordinal === ordinal) return known.scene;
  const blocks = part.blocks.map((placed) => placed.block);
  const opening = blocks[0];
  const heading = opening?.head?.kind === 'scene' ? opening.head : undefined;
  const number = heading?.number?.text ?? String(ordinal);
  const shots = blocks
    .filter((block) => block.head?.kind === 'shot')
    .map((block) => shotOf(block, number, memory, cast));
  const scene =
    opening === undefined || (heading === undefined && shots.length === 0)
      ? null
      : bindScene(opening, heading, number, shots, cast);
  memory.scenes.set(part, { ordinal, scene });
  return scene;
}

function shotOf(block: Block, scene: string, memory: Memory, cast: Cast): Shot {
  const known = memory.shots.get(block);
  if (known?.scene === scene) return known;
  const shot = bindShot(block, scene, cast);
  memory.shots.set(block, shot);
  return shot;
}
