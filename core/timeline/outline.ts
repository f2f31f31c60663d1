/** The film in outline: of every scene what the film as a whole is judged by. It stays the very same while someone types inside a shot. */
import type { Cast } from '../model/cast.ts';
import { makeRow, type Row } from '../model/memory.ts';
import { isSpeech, type Scene } from '../model/screenplay.ts';
import type { Where } from '../model/where.ts';
import { OFF_SCREEN_VOICES } from './schedule.ts';
import { lineOf, type Passage } from './trace.ts';
import type { When } from './when.ts';

export interface SceneOutline {
  /** All of it as one text: two outlines with the same key say the same. */
  readonly key: string;
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
  /** Who is seen there, with the words that show them. */
  readonly people: ReadonlyMap<string, Where>;
  /** Declared names that its text has. */
  readonly mentions: ReadonlySet<string>;
}

interface OutlinedShot {
  readonly id: string;
  readonly where: Where;
}

export type Outline = Row<Passage, SceneOutline>;

/** Where no outline changed, the row has the very list of before. */
export function outlineOf(passages: readonly Passage[], cast: Cast, before: Outline | undefined): Outline {
  const row = makeRow(passages, before, (passage, index) => {
    const made = outlineScene(passage, cast);
    const old = before?.values[index];
    return old?.key === made.key ? old : made;
  });
  const same =
    before !== undefined &&
    before.values.length === row.values.length &&
    before.values.every((outline, index) => outline === row.values[index]);
  return same ? { items: row.items, values: before.values } : row;
}

function outlineScene(passage: Passage, cast: Cast): SceneOutline {
  const { scene } = passage.scene;
  const shots = scene.shots.map(({ id, where }) => ({ id, where }));
  const seconds = passage.scene.shots.every(({ schedule }) => !schedule.assumed)
    ? passage.scene.shots.reduce((sum, { schedule }) => sum + schedule.seconds, 0)
    : 0;
  const people = peopleIn(scene, cast);
  const mentions = mentionsIn(scene, cast);
  const outline = {
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
  const key = JSON.stringify([outline, [...people], [...mentions]]);
  return { ...outline, key, people, mentions };
}

function peopleIn(scene: Scene, cast: Cast): ReadonlyMap<string, Where> {
  const people = new Map<string, Where>();
  const add = (name: string, where: Where) => {
    const kind = cast.find(name)?.kind;
    if ((kind === 'character' || kind === 'creature') && !people.has(name)) people.set(name, where);
  };
  for (const { name, where } of scene.present) add(name, where);
  for (const shot of scene.shots) {
    for (const { value, where } of shot.subjects) add(value, where);
    for (const beat of shot.beats) {
      if (!isSpeech(beat)) for (const event of beat.events) add(event.subject, event.where);
      else if (!beat.voices.some((voice) => OFF_SCREEN_VOICES.has(voice))) add(beat.speaker, beat.where);
    }
  }
  return people;
}

function mentionsIn(scene: Scene, cast: Cast): ReadonlySet<string> {
  const texts = [scene.block.text, ...scene.shots.map((shot) => shot.block.text)];
  const found = new Set<string>();
  for (const { name, aka } of cast.entities) {
    if ([name, ...aka].some((spelling) => texts.some((text) => text.includes(spelling)))) found.add(name);
  }
  if (scene.location !== null) found.add(scene.location);
  return found;
}
