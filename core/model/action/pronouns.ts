/** What `it` and `them` stand for in a sentence. */
import { isPerson, type Entity } from '../cast.ts';
import type { Event } from '../screenplay.ts';
import type { Named } from './objects.ts';
import type { Word } from './words.ts';

const ACTED_ON = new Set(['hold', 'take', 'drop', 'give', 'throw', 'change']);
const WORN = new Set(['wear', 'remove']);
/** Words back to what `it` may stand for. */
const FURTHEST_BACK = 40;

/**
 * Who `him` or `her` is, right after the verb at `index`: the one person named before it besides its subjects. Null where there is not
 * just one, or where that one's description speaks of a woman as `him`, or of a man as `her`.
 */
export function whomAfter(words: readonly Word[], index: number, subjects: readonly Entity[]): Entity | null {
  const pronoun = [words[index + 1], words[index + 2]].find(isPersonal)?.lower;
  if (pronoun !== 'him' && pronoun !== 'her') return null;
  const people = new Set<Entity>();
  for (const word of words.slice(0, index))
    if (word.kind === 'name' && isPerson(word.entity) && !subjects.includes(word.entity)) people.add(word.entity);
  const [only] = people;
  if (only === undefined || people.size > 1) return null;
  return (pronoun === 'him' ? WOMAN : MAN).test(only.description) ? null : only;
}

const WOMAN = /\b(?:woman|women|girl|lady|mother|daughter|sister|wife|widow|aunt|grandmother|her|she)\b/i;
const MAN = /\b(?:man|men|boy|gentleman|father|son|brother|husband|widower|uncle|grandfather|his|he)\b/i;

export function isPersonal(word: Word | undefined): boolean {
  return /^(?:him|her|them)$/.test(word?.lower ?? '');
}

/** Whether `it` may be what the verb acts on: `hands it to JON`, `picks it up`, `drinks from it`. */
export function saysIt(words: readonly Word[], index: number): boolean {
  for (let at = index + 1; at < index + 5; at++) if (/^(?:it|them)$/.test(words[at]?.lower ?? '')) return true;
  return false;
}

/** What `it` stands for: the one thing spoken of before the word at `next`, or for the hands the thing last acted on; null where that is not plain. */
export function referent(words: readonly Word[], next: number, events: readonly Event[]): Named | null {
  const last = events.at(-1);
  // `takes off her coat and hands it to JON`; what is worn and not declared is told by its words.
  if (last !== undefined && WORN.has(last.class)) {
    const declared = words.some((word) => word.kind === 'name' && word.entity.name === last.object);
    return declared ? { name: last.object, thing: null } : { name: null, thing: last.object };
  }
  if (last !== undefined && last.class !== 'travel' && (last.object !== null || last.thing !== null))
    return ACTED_ON.has(last.class) ? { name: last.object, thing: last.thing } : null;
  const named = new Set<string>();
  for (const word of words.slice(Math.max(0, next - FURTHEST_BACK), next))
    if (word.kind === 'name' && !isPerson(word.entity)) named.add(word.entity.name);
  const [only] = named;
  if (only !== undefined) return named.size > 1 ? null : { name: only, thing: null };
  const goal = /^(?:the|an?|her|his|their) ((?:\p{Ll}+ )?\p{Ll}+)$/u.exec(last?.to ?? '')?.[1];
  return goal === undefined ? null : { name: null, thing: goal };
}
