/** The film in outline: of every scene what the film as a whole is judged by. It stays the very same while someone types inside a shot. */
import { makeRow, remember, type Row } from '../model/memory.ts';
import type { Where } from '../model/where.ts';
import { lineOf } from './trace.ts';
import { type Passage } from './timeline.ts';
import type { When } from './when.ts';

export interface SceneOutline {
  readonly number: string;
  readonly where: Where;
  /** The line of time it belongs to. */
  readonly line: string;
  readonly place: string;
  readonly location: string | null;
  readonly interior: boolean;
  readonly link: string | null;
  readonly linkWhere: Where;
  /** Seconds from the scene before, where the heading says how many. */
  readonly gap: number | null;
  readonly when: When;
  /** The scene it follows in story time, where it says so. */
  readonly after: string | null;
  /** Seconds its shots last at least; 0 where a length is not written. */
  readonly seconds: number;
  readonly shots: readonly OutlinedShot[];
}

interface OutlinedShot {
  readonly id: string;
  readonly where: Where;
}

export type Outline = Row<Passage, SceneOutline>;

/** Where no outline changed, the row has the very list of before. */
export function outlineOf(passages: readonly Passage[], before: Outline | undefined): Outline {
  const row = makeRow(passages, before, (passage, index) => {
    const made = outlineScene(passage);
    const old = before?.values[index];
    return old !== undefined && keyOf(old) === keyOf(made) ? old : made;
  });
  const same =
    before !== undefined &&
    before.values.length === row.values.length &&
    before.values.every((outline, index) => outline === row.values[index]);
  return same ? { items: row.items, values: before.values } : row;
}

function outlineScene(passage: Passage): SceneOutline {
  const { scene } = passage.scene;
  const shots = scene.shots.map(({ id, where }) => ({ id, where }));
  const seconds = scene.shots.every((shot) => shot.seconds !== null)
    ? passage.scene.shots.reduce((sum, { seconds: own }) => sum + own, 0)
    : 0;
  return {
    number: scene.number,
    where: scene.where,
    line: lineOf(scene),
    place: scene.place,
    location: scene.location,
    interior: scene.interior,
    link: scene.link,
    linkWhere: scene.said.link ?? scene.where,
    gap: scene.gap?.value ?? null,
    when: passage.when,
    after: scene.after?.value ?? null,
    seconds,
    shots,
  };
}

/** All of an outline as one text: two with the same say the same. */
function keyOf(outline: SceneOutline): string {
  return remember(keys, outline, () => JSON.stringify(outline));
}

const keys = new WeakMap<SceneOutline, string>();
