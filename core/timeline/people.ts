/** Who is seen in a scene, and whether a scene speaks of somebody or something. */
import type { Cast, Entity } from '../model/cast.ts';
import { remember } from '../model/memory.ts';
import { isSpeech, type Scene } from '../model/screenplay.ts';
import type { Where } from '../model/where.ts';
import { OFF_SCREEN_VOICES } from './schedule.ts';

/** Characters and creatures in the picture, with the words that first show them there. */
export function peopleSeen(scene: Scene, cast: Cast): ReadonlyMap<string, Where> {
  return remember(seen, scene, () => {
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
  });
}

const seen = new WeakMap<Scene, ReadonlyMap<string, Where>>();

/** Whether any spelling of a name stands in the scene's text: as it is declared, or as prose may write it, `the old safe`. */
export function speaksOf(scene: Scene, entity: Entity, letters: 'the same' | 'any'): boolean {
  const known = remember(letters === 'any' ? mentioned : spoken, scene, () => new Map<string, boolean>());
  const { name } = entity;
  let speaks = known.get(name);
  if (speaks === undefined) {
    const has = remember(letters === 'any' ? anyLetters : sameLetters, entity, () => {
      const spellings = [name, ...entity.aka];
      return letters === 'any' ? inAnyLetters(spellings) : (text) => spellings.some((one) => text.includes(one));
    });
    speaks = scene.location === name || has(scene.block.text) || scene.shots.some(({ block }) => has(block.text));
    known.set(name, speaks);
  }
  return speaks;
}

const spoken = new WeakMap<Scene, Map<string, boolean>>();
const mentioned = new WeakMap<Scene, Map<string, boolean>>();
const sameLetters = new WeakMap<Entity, (text: string) => boolean>();
const anyLetters = new WeakMap<Entity, (text: string) => boolean>();

function inAnyLetters(spellings: readonly string[]): (text: string) => boolean {
  const escaped = spellings.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'iu');
  // Looking for letters as they are is many times faster than looking for them in any form.
  const usual = spellings.flatMap((one) => [one.toLowerCase(), one.charAt(0) + one.slice(1).toLowerCase()]);
  return (text) => usual.some((one) => text.includes(one)) && pattern.test(text);
}
