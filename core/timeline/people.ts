/** Who is seen in a scene, and whether a scene speaks of somebody or something. */
import type { Cast, Entity } from '../model/cast.ts';
import { remember } from '../model/memory.ts';
import { isSpeech, type Scene } from '../model/screenplay.ts';
import type { Where } from '../model/where.ts';
import { isOffScreen } from './schedule.ts';

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
        else if (!isOffScreen(beat)) add(beat.speaker, beat.where);
      }
    }
    return people;
  });
}

const seen = new WeakMap<Scene, ReadonlyMap<string, Where>>();

/**
 * Tells whether any spelling of a name stands in a scene's text: as it is declared, or as prose may write it, `the old safe`.
 * The same function for the same entity, which looks into each scene once.
 */
export function speaksOf(entity: Entity): (scene: Scene) => boolean {
  return remember(speaking, entity, () => {
    const hasName = nameFinder(entity);
    const known = new WeakMap<Scene, boolean>();
    return (scene) =>
      remember(
        known,
        scene,
        () =>
          scene.location === entity.name ||
          hasName(scene.block.text) ||
          scene.shots.some(({ block }) => hasName(block.text)),
      );
  });
}

const speaking = new WeakMap<Entity, (scene: Scene) => boolean>();

function nameFinder({ name, aka }: Entity): (text: string) => boolean {
  const spellings = [name, ...aka];
  const escaped = spellings.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'iu');
  // Looking for letters as they are is many times faster than looking for them in any form.
  const usual = spellings.flatMap((one) => [one.toLowerCase(), one.charAt(0) + one.slice(1).toLowerCase()]);
  return (text) =>
    spellings.some((one) => text.includes(one)) || (usual.some((one) => text.includes(one)) && pattern.test(text));
}
