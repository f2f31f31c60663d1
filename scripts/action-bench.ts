/** The benchmark of understood action: sentences of scripts, each with the events that a careful reader takes from it, and idioms that hold none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Event } from '../core/model/screenplay.ts';
import { createProject } from '../core/project.ts';

/** An event as somebody wrote it down who had never seen the reader: only what the sentence states. */
interface Expected {
  readonly class: string;
  readonly subject: string;
  readonly object?: string;
  readonly hand?: string;
  /** The way through the frame. */
  readonly direction?: string;
  /** In m/s. */
  readonly speed?: number;
  /** In metres. */
  readonly distance?: number;
  /** The place or person gone to, given to or looked at. */
  readonly to?: string;
}

interface Sample {
  readonly text: string;
  readonly events: readonly Expected[];
}

export interface SetScore {
  readonly name: string;
  /** Sentences in which something is done, and how many of them are read right in every event. */
  readonly staged: number;
  readonly right: number;
  /** Sentences in which nothing is done, and in how many of them an event was seen. */
  readonly prose: number;
  readonly falseEvents: number;
  readonly misread: readonly string[];
}

const folder = join(import.meta.dirname, '../test/bench/action');
const CAST = [
  ...['character MARA', 'character JON', 'character REX', 'creature WOLF'],
  ...['prop CANTEEN', 'prop LETTER', 'prop LAMP', 'prop KNIFE', 'prop SUITCASE'],
  ...['vehicle JEEP', 'vehicle BIKE', 'location KITCHEN', 'location DUNES'],
].join('\n');

/** A score for each file of sentences. */
export function scoreAction(): readonly SetScore[] {
  const project = createProject();
  const eventsOf = (sentence: string) =>
    project.update('film.screenplay', `${CAST}\n\nshot 1A: wide\n${sentence}\n`).shots[0]?.shot.events ?? [];
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const samples = readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Sample);
      const read = samples.map((sample) => ({ ...sample, ok: isRight(sample.events, eventsOf(sample.text)) }));
      const staged = read.filter(({ events }) => events.length > 0);
      const prose = read.filter(({ events }) => events.length === 0);
      return {
        name: file.replace(/\.jsonl$/, ''),
        staged: staged.length,
        right: staged.filter(({ ok }) => ok).length,
        prose: prose.length,
        falseEvents: prose.filter(({ ok }) => !ok).length,
        misread: read.filter(({ ok }) => !ok).map(({ text }) => text),
      };
    });
}

/** Every event is there, as stated, and no other. */
function isRight(expected: readonly Expected[], read: readonly Event[]): boolean {
  return expected.length === read.length && expected.every((one) => read.some((event) => fits(one, event)));
}

function fits(expected: Expected, event: Event): boolean {
  const { object, hand, direction, speed, distance, to } = expected;
  const places = [event.to, event.target, event.from, event.direction];
  return (
    event.class === expected.class &&
    event.subject === expected.subject &&
    (object === undefined || agree(object, event.object ?? event.thing)) &&
    (hand === undefined || event.hand === hand) &&
    (direction === undefined || event.direction === direction || event.side === direction) &&
    (speed === undefined || isNear(speed, event.speed?.value)) &&
    (distance === undefined || isNear(distance, (event.distance ?? event.height)?.value)) &&
    (to === undefined || places.some((place) => agree(to, place)))
  );
}

/** One may be the other with an article or an adjective. */
function agree(expected: string, read: string | null): boolean {
  if (read === null) return false;
  const [one, other] = [expected.toLowerCase(), read.toLowerCase()];
  return one.includes(other) || other.includes(one);
}

/** Whoever wrote a figure down rounded it. */
function isNear(expected: number, read: number | undefined): boolean {
  return read !== undefined && Math.abs(read - expected) <= 0.02 * expected;
}
