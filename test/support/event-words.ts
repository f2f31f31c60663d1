/** What was understood of a sentence of action, as one line an event. */
import assert from 'node:assert/strict';
import type { Event, Prose } from '../../core/model/screenplay.ts';
import { createProject } from '../../core/project.ts';

/** A cast that sentences in tests speak of. */
const CAST = [
  ...['character MAYA', 'character JON', "character DR. O'NEIL", 'creature REX'],
  ...['prop CANTEEN', 'prop LAMP', 'prop LETTER', 'prop DOOR', 'prop BALL', 'prop CUP', 'prop KEYS', 'prop KNIFE'],
  ...['vehicle TRUCK', 'vehicle BIKE', 'vehicle JEEP', 'location KITCHEN', 'location HOUSE'],
].join('\n');

const project = createProject();

/** A sentence as the only one of a shot; `words` are those of the file that each event is about. */
export function readAction(sentence: string): Prose & { readonly words: readonly string[] } {
  const analysis = project.update('film.screenplay', `${CAST}\n\nshot 1A: wide\n${sentence}\n`);
  const beats = analysis.shots[0]?.shot.beats ?? [];
  const [beat] = beats;
  assert.ok(beats.length === 1 && beat?.kind === 'prose', `"${sentence}" is not one sentence of action.`);
  const words = beat.events.map((event) => {
    const { start, end } = analysis.locate(event.where);
    return analysis.text.slice(start, end);
  });
  return { ...beat, words };
}

/** `travel walk: MAYA, right, 1.4 m/s`; a `+` before what happens while the event before it goes on. Empty for prose. */
export function eventWords(sentence: string): readonly string[] {
  return readAction(sentence).events.map((event) => {
    const { at, speed, distance, height } = event;
    const said = [
      event.subject,
      event.object ?? event.thing,
      event.hand === null ? null : event.hand === 'both' ? 'both hands' : `${event.hand} hand`,
      event.direction,
      event.side === null || event.side === event.direction ? null : `side ${event.side}`,
      placeWords(event),
      speed === null ? null : `${short(speed.value)} m/s`,
      distance === null ? null : `${short(distance.value)} m far`,
      height === null ? null : `${short(height.value)} m high`,
      event.value,
      at === null ? null : `at ${short(at)} s`,
    ].filter((words) => words !== null);
    return `${event.simultaneous ? '+ ' : ''}${event.class} ${event.verb}: ${said.join(', ')}`;
  });
}

function short(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** Where from and where to; a name that is looked at or gone to is told once. */
function placeWords({ from, to, target }: Event): string | null {
  const words = [
    from === null ? null : `from ${from}`,
    to === null ? null : `to ${to}`,
    target === null || target === to ? null : `at ${target}`,
  ].filter((part) => part !== null);
  return words.length === 0 ? null : words.join(' ');
}
