/** A shot that says more than its video model takes in one prompt. */
import type { Cast, Entity } from '../../../model/cast.ts';
import { remember } from '../../../model/memory.ts';
import { isSpeech } from '../../../model/screenplay.ts';
import { compile } from '../../../prompt/compile.ts';
import { stateOf } from '../../../timeline/state.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import { defineRule } from '../../rule.ts';

export const promptLength = defineRule({
  id: 'target/prompt-length',
  summary: 'The prompt comes to more characters than the video model takes.',
  severity: 'error',
  check({ scene }, film, report) {
    for (const traced of scene.shots) {
      const target = film.targetOf(traced);
      const limit = target?.promptLimit ?? null;
      if (target === undefined || limit === null || mostCharacters(traced, film, limit) <= limit) continue;
      const { length } = compile(traced, film, { ...target, promptLimit: null });
      if (length <= limit) continue;
      const { omitted, length: left } = compile(traced, film, target);
      const fits = left <= limit;
      report({
        where: traced.shot.where,
        shot: traced.shot.id,
        severity: fits ? 'warning' : 'error',
        message: `The prompt comes to ${count(length)} characters; ${target.name} takes ${count(limit)}. ${fits ? `Left out: ${omitted.join(', ')}.` : 'Say less in this shot, or make two of it.'}`,
      });
    }
  },
});

function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** At most what a prompt can come to, without compiling it: the text of the shot, and what each in it brings along. */
function mostCharacters(traced: ShotTrace, film: Film, limit: number): number {
  const { shot, scene } = traced;
  const { settings, cast } = film.screenplay;
  const style = (settings.style?.value.length ?? 0) + (scene.style?.value.length ?? 0);
  const text = shot.block.text.length + scene.block.text.length + style + FRAME;
  const names = namesIn(traced);
  // Everyone as if they were the one of whom most is said: for most shots that will do.
  const { place, styles, one } = heaviest(cast);
  const rough = text + place + styles + names.length * one;
  if (rough <= limit) return rough;
  const weight = (name: string | null) => {
    const entity = name === null ? undefined : cast.find(name);
    return entity === undefined ? 0 : weightOf(entity);
  };
  return names.reduce((sum, name) => sum + weight(name), text + place + styles);
}

/** Whoever and whatever the prompt tells of, and what they hold. */
function namesIn(traced: ShotTrace): readonly string[] {
  const names: string[] = [];
  const add = (name: string | null | undefined) => {
    if (name === null || name === undefined || names.includes(name)) return;
    names.push(name);
    const { leftHand, rightHand } = stateOf(traced.in, name);
    add(leftHand?.value);
    add(rightHand?.value);
  };
  for (const { value } of traced.shot.subjects) add(value);
  for (const beat of traced.shot.beats) {
    if (isSpeech(beat)) {
      add(beat.speaker);
      continue;
    }
    for (const { subject, object, to } of beat.events) {
      add(subject);
      add(object);
      add(to);
    }
  }
  return names;
}

/** The most that any place, three declared styles and any one of the cast bring along. */
interface Heaviest {
  readonly place: number;
  readonly styles: number;
  readonly one: number;
}

function heaviest(cast: Cast): Heaviest {
  return remember(heaviestOf, cast, () => {
    const most = (kinds: readonly string[], weight: (entity: Entity) => number) =>
      Math.max(0, ...cast.entities.filter(({ kind }) => kinds.includes(kind)).map(weight));
    return {
      place: most(['location'], ({ description }) => description.length),
      styles: 3 * most(['style'], ({ description }) => description.length),
      one: most(['character', 'creature', 'prop', 'vehicle'], weightOf),
    };
  });
}

const heaviestOf = new WeakMap<Cast, Heaviest>();

/** Labels, and words such as `the camera` and `as the shot ends`. */
const FRAME = 400;
/** What is known of someone or something as a shot opens. */
const STATE = 250;

function weightOf(entity: Entity): number {
  return remember(weights, entity, () => {
    const worn = entity.wears.reduce((sum, { words }) => sum + words.length + 2, 0);
    const { description, looks, material, voice, name } = entity;
    return description.length + looks.length + material.length + voice.length + worn + 6 * name.length + STATE;
  });
}

const weights = new WeakMap<Entity, number>();
