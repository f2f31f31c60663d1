/** Whether a verb can be of its subject: by who or what that is, by the verb's form, and by an auxiliary such as `is` before it. */
import type { EventClass, Verb } from '../../../grammar/vocabulary/verb.ts';
import { isPerson, type Entity } from '../cast.ts';
import type { FoundVerb } from './lexicon.ts';
import type { Shape } from './read-event.ts';
import type { Word } from './words.ts';

export type Auxiliary = 'is' | 'keeps' | null;

/** `is walking`, `keeps walking`; what is kept falling or dropping is done again and again. */
export function auxiliaryAt(words: readonly Word[], index: number): Auxiliary {
  const word = words[index]?.lower ?? '';
  if (/^(?:is|are)$/.test(word)) return 'is';
  const goesOn = /^(?:keeps?|continues?)$/.test(word) && /ing$/.test(words[index + 1]?.lower ?? '');
  return goesOn ? 'keeps' : null;
}

const GOES_ON: ReadonlySet<EventClass> = new Set(['travel', 'hold', 'look']);

/** Nothing is acted on: it happens to the subject. */
export function isOfItself({ event }: Shape): boolean {
  return event.object === null && event.thing === null;
}

/** `LAMP gives little light`, `WINDOW looks out on the sea`: a thing has no hands and no eyes, and wears nothing. */
const OF_BODIES: ReadonlySet<EventClass> = new Set(['hold', 'take', 'give', 'throw', 'wear', 'remove', 'look']);

/** `JON is torn`, `MARA is open`: what people are as only a thing can be is a figure of speech. */
export function canBe(subject: Entity, { event }: Shape): boolean {
  return !isPerson(subject) || event.class !== 'change' || !OF_THINGS.test(event.value ?? '');
}

const OF_THINGS = /^(?:open|closed|locked|unlocked|lit|unlit|broken|torn|full|empty|whole)\b/;

/** With an auxiliary, only what goes on can go on: `keeps walking`. */
export function canAllDo({ verb }: FoundVerb, subjects: readonly Entity[], auxiliary: Auxiliary): boolean {
  if (auxiliary === 'keeps' && !GOES_ON.has(verb.eventClass)) return false;
  for (const subject of subjects) if (!canDo(verb, subject)) return false;
  return true;
}

function canDo(verb: Verb, subject: Entity): boolean {
  const { kind } = subject;
  if (verb.vehicles === true) return kind === 'vehicle';
  if (verb.ofSelf === true) return isPerson(subject) !== (verb.alone === true);
  return kind !== 'prop' || !OF_BODIES.has(verb.eventClass);
}

/** One person walks, two walk; `is walking`; after a comma, `looking back`. */
export function agrees(found: FoundVerb, auxiliary: Auxiliary, subjects: number, participle: boolean): boolean {
  if (auxiliary !== null) return found.form === 'ing';
  if (found.form === 'ing') return participle;
  return subjects > 1 ? found.form === 'base' : found.form === 'third';
}
