/** Syntax tree → screenplay. What a block means is worked out once for as long as the block and the cast stay the same. */
import type { Block, SceneHeading, SyntaxTree } from '../../grammar/syntax-tree.ts';
import { bindCast } from './bind-cast.ts';
import { bindScene } from './bind-scene.ts';
import { bindSettings } from './bind-settings.ts';
import { bindShot } from './bind-shot.ts';
import type { Cast, Entity } from './cast.ts';
import type { Scene, Screenplay, Settings, Shot } from './screenplay.ts';

/** With an earlier screenplay, everything that did not change is the same object as before. */
export function bind(tree: SyntaxTree, earlier?: Screenplay): Screenplay {
  const blocks = tree.blocks.map((placed) => placed.block);
  const cast = sameCast(bindCast(blocks), earlier?.cast);
  const title = blocks[0]?.head?.kind === 'title page' ? blocks[0] : undefined;
  const settings =
    title === undefined ? bindSettings(undefined) : remembered(settingsOf, title, () => bindSettings(title));
  const scenes: Scene[] = [];
  const shots: Shot[] = [];
  const memory = memoryOf(cast);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    const heading = block.head?.kind === 'scene' ? block.head : undefined;
    if (heading === undefined && block.head?.kind !== 'shot') continue;
    const owned: Shot[] = [];
    const number = heading?.number?.text ?? String(scenes.length + 1);
    let next = heading === undefined ? index : index + 1;
    for (let inner = blocks[next]; inner !== undefined; inner = blocks[++next]) {
      if (inner.head?.kind === 'shot') owned.push(rememberedShot(memory, inner, number, cast));
      else if (inner.head?.kind === 'scene') break;
    }
    scenes.push(rememberedScene(memory, block, heading, number, owned, cast));
    shots.push(...owned);
    index = next - 1;
  }
  return { settings, cast, scenes, shots };
}

interface Memory {
  readonly shots: WeakMap<Block, Shot>;
  readonly scenes: WeakMap<Block, Scene>;
}

const memories = new WeakMap<Cast, Memory>();
const settingsOf = new WeakMap<Block, Settings>();

function memoryOf(cast: Cast): Memory {
  return remembered(memories, cast, () => ({ shots: new WeakMap(), scenes: new WeakMap() }));
}

function rememberedShot(memory: Memory, block: Block, scene: string, cast: Cast): Shot {
  const known = memory.shots.get(block);
  if (known?.scene === scene) return known;
  const shot = bindShot(block, scene, cast);
  memory.shots.set(block, shot);
  return shot;
}

function rememberedScene(
  memory: Memory,
  block: Block,
  heading: SceneHeading | undefined,
  number: string,
  shots: readonly Shot[],
  cast: Cast,
): Scene {
  const known = memory.scenes.get(block);
  if (
    known?.number === number &&
    known.shots.length === shots.length &&
    known.shots.every((shot, i) => shot === shots[i])
  ) {
    return known;
  }
  const scene = bindScene(block, heading, number, shots, cast);
  memory.scenes.set(block, scene);
  return scene;
}

/** The earlier cast where nothing in it changed, so that all that hangs on it stays. */
function sameCast(cast: Cast, earlier: Cast | undefined): Cast {
  const same = (entity: Entity, index: number) => entity === earlier?.entities[index];
  return earlier?.entities.length === cast.entities.length && cast.entities.every(same) ? earlier : cast;
}

function remembered<Key extends object, Value>(memory: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = make();
  memory.set(key, value);
  return value;
}
