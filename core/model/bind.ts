/** Syntax tree → screenplay. What a part means is worked out once for as long as the part and the cast stay the same. */
import type { Block, Part, SyntaxTree } from '../../grammar/syntax-tree.ts';
import type { Included } from '../includes.ts';
import { bindCast } from './bind-cast.ts';
import { bindScene } from './bind-scene.ts';
import { bindSettings } from './bind-settings.ts';
import { bindShot } from './bind-shot.ts';
import type { Cast, Entity } from './cast.ts';
import { remember } from './memory.ts';
import type { Scene, Screenplay, Settings, Shot } from './screenplay.ts';

/** With an earlier screenplay, everything that did not change is the same object as before. */
export function bind(tree: SyntaxTree, included: readonly Included[] = [], earlier?: Screenplay): Screenplay {
  const parts = tree.parts.map(({ part }) => part);
  const cast = sameCast(bindCast(parts, included), earlier?.cast);
  const first = tree.parts[0]?.part.blocks[0]?.block;
  const title = first?.head?.kind === 'title page' ? first : undefined;
  const settings = title === undefined ? NO_SETTINGS : remember(settingsOf, title, () => bindSettings(title));
  const memory = remember(memories, cast, (): Memory => ({ shots: new WeakMap(), scenes: new WeakMap() }));
  const scenes: Scene[] = [];
  for (const { part } of tree.parts) {
    const scene = sceneOf(part, scenes.length + 1, memory, cast);
    if (scene !== null) scenes.push(scene);
  }
  return { settings, cast, scenes };
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

/** The earlier cast where nothing in it changed, so that all that hangs on it stays. */
function sameCast(cast: Cast, earlier: Cast | undefined): Cast {
  const same = (entity: Entity, index: number) => entity === earlier?.entities[index];
  return earlier?.entities.length === cast.entities.length && cast.entities.every(same) ? earlier : cast;
}
