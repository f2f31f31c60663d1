/** What was understood of a sentence, as one line an event. */
import { readSentence } from '../../core/model/action/read-sentence.ts';
import type { ReadEvent } from '../../core/model/action/read-event.ts';
import type { Cast } from '../../core/model/cast.ts';
import { createProject } from '../../core/project.ts';

/** A cast that sentences in tests speak of. */
export const someCast: Cast = createProject().update(
  'cast.screenplay',
  [
    ...['character MAYA', 'character JON', "character DR. O'NEIL", 'creature REX'],
    ...['prop CANTEEN', 'prop LAMP', 'prop LETTER', 'prop DOOR', 'prop BALL'],
    ...['vehicle TRUCK', 'vehicle BIKE', 'location KITCHEN'],
  ].join('\n'),
).screenplay.cast;

/** `travel walk: MAYA, right, 1.4 m/s`; a `+` before what happens while the event before it goes on. Empty for prose. */
export function eventWords(sentence: string): readonly string[] {
  return readSentence(sentence, someCast).events.map((event) => {
    const { at, speed, distance, height } = event;
    const said = [
      event.subject,
      event.object,
      event.hand === null ? null : event.hand === 'both' ? 'both hands' : `${event.hand} hand`,
      event.direction,
      event.side === null || event.side === event.direction ? null : `side ${event.side}`,
      placeWords(event),
      speed === null ? null : `${String(Number(speed.value.toFixed(2)))} m/s`,
      distance === null ? null : `${String(Number(distance.value.toFixed(2)))} m far`,
      height === null ? null : `${String(Number(height.value.toFixed(2)))} m high`,
      event.value,
      at === null ? null : `at ${String(at)} s`,
    ].filter((words) => words !== null);
    return `${event.simultaneous ? '+ ' : ''}${event.class} ${event.verb}: ${said.join(', ')}`;
  });
}

/** Where from and where to; a name that is looked at or gone to is told once. */
function placeWords({ from, to, target }: ReadEvent): string | null {
  const words = [
    from === null ? null : `from ${from}`,
    to === null ? null : `to ${to}`,
    target === null || target === to ? null : `at ${target}`,
  ].filter((part) => part !== null);
  return words.length === 0 ? null : words.join(' ');
}
