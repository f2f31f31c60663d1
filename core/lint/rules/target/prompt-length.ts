/** A shot that says more than its video model takes in one prompt. */
import type { Entity } from '../../../model/cast.ts';
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
      if (target === undefined || limit === null || mostCharacters(traced, film) <= limit) continue;
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
function mostCharacters(traced: ShotTrace, film: Film): number {
  const { shot, scene } = traced;
  const { settings, cast } = film.screenplay;
  const place = scene.location === null ? 0 : (cast.find(scene.location)?.description.length ?? 0);
  const style = (settings.style?.value.length ?? 0) + (scene.style?.value.length ?? 0);
  let sum = shot.block.text.length + scene.block.text.length + place + style + FRAME;
  const seen: string[] = [];
  const add = (name: string | null | undefined) => {
    if (name === null || name === undefined || seen.includes(name)) return;
    seen.push(name);
    const entity = cast.find(name);
    if (entity === undefined) return;
    sum += entity.kind === 'style' ? entity.description.length : weightOf(entity);
    const { leftHand, rightHand } = stateOf(traced.in, name);
    add(leftHand?.value);
    add(rightHand?.value);
  };
  for (const { value } of shot.subjects) add(value);
  for (const beat of shot.beats) {
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
  return sum + declaredStyles(film);
}

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

/** A style may stand for its description, three times at most. */
function declaredStyles(film: Film): number {
  return remember(styles, film.screenplay.cast, () => {
    const lengths = film.screenplay.cast.entities.map(({ kind, description }) =>
      kind === 'style' ? description.length : 0,
    );
    return 3 * Math.max(0, ...lengths);
  });
}

const styles = new WeakMap<object, number>();
