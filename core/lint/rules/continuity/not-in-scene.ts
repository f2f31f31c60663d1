/** Someone who acts in a scene that says who is there, and does not name them. */
import { isPerson } from '../../../model/cast.ts';
import { isSpeech, type Event, type Placed } from '../../../model/screenplay.ts';
import type { Where } from '../../../model/where.ts';
import { playsElsewhere } from '../../../timeline/presence.ts';
import { isOffScreen } from '../../../timeline/schedule.ts';
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
        const { present, condition } = stateOf(traced.opening, name);
        // The dead lie where they lay, and are not counted among those present.
        if (told.has(name) || present !== null || condition.some(({ value }) => value === 'dead')) return;
        if (shots.some(({ shot }) => shot.blocking.some((placed) => placed.name === name))) return;
        const entity = film.screenplay.cast.find(name);
        // Nobody lists the birds.
        if (entity?.kind !== 'character') return;
        told.add(name);
        const where = appearanceOf(name, traced);
        if (where === null || mayHaveCome(name, shots.slice(0, index + 1), where)) return;
        report({
          where,
          shot: traced.shot.id,
          message: `"present:" doesn't list ${name}. Add ${name} to it, or write "${name} enters."`,
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
      for (const { speech } of traced.speeches) if (!isOffScreen(speech)) look(speech.speaker);
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
    } else if (beat.speaker === name && !isOffScreen(beat)) return beat.cue;
  }
  return null;
}

function mayComeIn(event: Event): boolean {
  if (event.class === 'enter') return true;
  if (event.class === 'exit') return event.from !== null;
  return event.class === 'travel' && (event.direction !== null || event.from !== null || event.side !== null);
}

/**
 * A sentence before that names them, or one that may tell of a coming in or of another place. A heading stands before the sentences
 * that bring in whom it names.
 */
function mayHaveCome(name: string, shots: readonly ShotTrace[], appears: Where): boolean {
  return shots.some(({ scene, shot }) => {
    const inHeading = shot.subjects.some(({ where }) => where === appears);
    const isOwn = shot.block.id === appears.block;
    return shot.beats.some((beat) => {
      if (isSpeech(beat)) return false;
      const { text, events, where } = beat;
      const acts = events.some(({ subject }) => subject === name);
      if ((acts || isOwn) && (AFAR.test(text) || playsElsewhere(text, scene))) return true;
      if (acts) return isOwn && OPENS.test(text);
      const isBefore = !isOwn || where.start < appears.start;
      return (isBefore && text.includes(name)) || ((isBefore || inHeading) && (COMING.test(text) || AFAR.test(text)));
    });
  });
}

const COMING =
  /\b(?:enters?|arrives?|appears?|comes?|joins?|someone|everyone|doors?|doorway|through|into|out of|over to|across)\b/i;
/** Who opens a door as they are first seen may stand on either side of it. */
const OPENS = /\bdoors?\b.*\bopen|\b(?:opens?|pushes|shoulders|kicks|unlocks?)\b.*\bdoors?\b/i;
/** Who is spoken to, or thought of, may be anywhere. */
const AFAR = /\b(?:telephones?|phones?|receiver|memory|memories|remembers?)\b/i;
