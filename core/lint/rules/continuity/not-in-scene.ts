/** Someone who acts in a scene that says who is there, and does not name them. */
import { isPerson } from '../../../model/cast.ts';
import { isSpeech, type Event, type Placed, type Speech } from '../../../model/screenplay.ts';
import type { Where } from '../../../model/where.ts';
import { OFF_SCREEN_VOICES } from '../../../timeline/schedule.ts';
import { stateOf } from '../../../timeline/state.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import { defineRule } from '../../rule.ts';

export const notInScene = defineRule({
  id: 'continuity/not-in-scene',
  summary: 'Someone acts or speaks in a scene that says who is there, and is not among them.',
  severity: 'warning',
  check({ scene: { scene, shots } }, film, report) {
    const first = scene.present[0];
    if (first === undefined || !scene.present.some((placed) => isSomeone(placed, film))) return;
    const told = new Set<string>();
    for (const [index, traced] of shots.entries()) {
      if (traced.shot.words.includes('pov')) continue;
      const look = (name: string) => {
        if (told.has(name) || stateOf(traced.opening, name).present !== null) return;
        if (shots.some(({ shot }) => shot.blocking.some((placed) => placed.name === name))) return;
        const entity = film.screenplay.cast.find(name);
        // Nobody lists the birds.
        if (entity?.kind !== 'character') return;
        told.add(name);
        const where = appearanceOf(name, traced);
        if (where === null || isSpokenOf(name, shots.slice(0, index + 1), where)) return;
        report({
          where,
          shot: traced.shot.id,
          message: `${name} isn't among those who are in this scene, and nobody saw ${name} come in.`,
          because: [{ message: 'Who is there', where: first.where }],
          fixes: [
            {
              title: `Say that ${name} is there from the start`,
              safe: true,
              edits: [{ where: { ...first.where, end: first.where.start }, text: `${name}, ` }],
            },
          ],
        });
      };
      for (const { value } of traced.shot.subjects) look(value);
      for (const { subject } of traced.shot.events) look(subject);
      for (const { speech } of traced.speeches) if (isSeen(speech)) look(speech.speaker);
    }
  },
});

function isSomeone({ name, count }: Placed, { screenplay }: Film): boolean {
  const entity = screenplay.cast.find(name);
  return entity === undefined ? count !== null : isPerson(entity);
}

/** The first act, words or mention in the heading; null where that is a coming in, or a passing by. */
function appearanceOf(name: string, { shot, steps }: ShotTrace): Where | null {
  const act = steps.find(({ event }) => event.subject === name)?.event;
  if (act !== undefined && mayComeIn(act)) return null;
  const heading = shot.subjects.find((subject) => subject.value === name);
  if (heading !== undefined) return heading.where;
  for (const beat of shot.beats) {
    if (!isSpeech(beat)) {
      const event = beat.events.find((each) => each.subject === name);
      if (event !== undefined) return event.where;
    } else if (beat.speaker === name && isSeen(beat)) return beat.cue;
  }
  return null;
}

function isSeen({ voices }: Speech): boolean {
  return !voices.some((voice) => OFF_SCREEN_VOICES.has(voice));
}

function mayComeIn(event: Event): boolean {
  if (event.class === 'enter') return true;
  return event.class === 'travel' && (event.direction !== null || event.from !== null || event.side !== null);
}

/** A sentence before that names them, or someone nobody named, may tell that they come. */
function isSpokenOf(name: string, shots: readonly ShotTrace[], until: Where): boolean {
  return shots.some(({ shot }) =>
    shot.beats.some(
      (beat) =>
        !isSpeech(beat) &&
        (beat.where.block !== until.block || beat.where.start < until.start) &&
        (beat.events.length === 0 || beat.events.every((event) => event.subject !== name)) &&
        (beat.text.includes(name) ||
          /\b(?:enters?|arrives?|appears?|comes?|door|someone|joins?|everyone)\b/i.test(beat.text)),
    ),
  );
}
