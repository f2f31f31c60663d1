/** Someone who acts in a scene that says who is there, and does not name them. */
import { isPerson } from '../../../model/cast.ts';
import { isSpeech, type Event, type Placed } from '../../../model/screenplay.ts';
import type { Where } from '../../../model/where.ts';
import { shownIn } from '../../../timeline/on-screen.ts';
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
      for (const name of shownIn(traced)) {
        if (told.has(name) || stateOf(traced.opening, name).present !== null) continue;
        if (shots.some(({ shot }) => shot.blocking.some((placed) => placed.name === name))) continue;
        const entity = film.screenplay.cast.find(name);
        if (entity === undefined || !isPerson(entity)) continue;
        told.add(name);
        const where = appearanceOf(name, traced);
        if (where === null || isSpokenOf(name, shots.slice(0, index + 1), where)) continue;
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
      }
    }
  },
});

function isSomeone({ name, count }: Placed, { screenplay }: Film): boolean {
  const entity = screenplay.cast.find(name);
  return entity === undefined ? count !== null : isPerson(entity);
}

/** The first act, words or mention in the heading; null where that is a coming in, or a passing by. */
function appearanceOf(name: string, { shot, steps }: ShotTrace): Where | null {
  const act = steps.find(({ event }) => event.subject === name || event.object === name)?.event;
  if (act !== undefined && mayComeIn(act, name)) return null;
  const heading = shot.subjects.find((subject) => subject.value === name);
  if (heading !== undefined) return heading.where;
  for (const beat of shot.beats) {
    if (!isSpeech(beat)) {
      const event = beat.events.find((each) => each.subject === name);
      if (event !== undefined) return event.where;
    } else if (beat.speaker === name && !beat.voices.some((voice) => OFF_SCREEN_VOICES.has(voice))) return beat.cue;
  }
  return null;
}

function mayComeIn(event: Event, name: string): boolean {
  if (event.subject !== name || event.class === 'enter') return true;
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
