/** What a verb acts on: a declared name, with or without an article and adjectives, or a plain thing that nobody declared. */
import { isOfKind, isPlainThing, type ThingKind } from '../../../grammar/vocabulary/things.ts';
import type { Verb } from '../../../grammar/vocabulary/verb.ts';
import type { Entity } from '../cast.ts';
import { isWorn } from '../garments.ts';
import { isAdverb, isClauseEnd, isPreposition, PLACE_WORDS } from './clause-words.ts';
import type { Word } from './words.ts';

/** One of the two is known: the name as declared, or the thing as written, without its article. */
export interface Named {
  readonly name: string | null;
  readonly thing: string | null;
}

export interface Found extends Named {
  /** Index of the word after it. */
  readonly next: number;
}

const ARTICLES = new Set(['the', 'a', 'an', 'her', 'his', 'their', 'its']);
const MOST_ADJECTIVES = 4;
/** What these call a thing is not there. */
const IMAGINED = new Set('imaginary invisible imagined nonexistent no any'.split(' '));
/** After a thing these say how it ends up, and belong to the verb. */
const RESULTS = new Set('open shut closed clean dry apart to aside aloft high low'.split(' '));

/** A declared name that fits, after an article, a possessive and adjectives: `her old, dented CANTEEN`, `MAYA's CANTEEN`. */
export function nameAt(
  words: readonly Word[],
  index: number,
  fits: (entity: Entity) => boolean,
): { readonly entity: Entity; readonly next: number } | undefined {
  let at = index;
  const first = words[at];
  if (first !== undefined && isArticle(first)) {
    at++;
    for (let count = 0; count < MOST_ADJECTIVES && words[at]?.kind !== 'name'; count++) {
      if (words[at]?.lower === ',' && count > 0) at++;
      const word = words[at];
      if (word === undefined || !isAdjective(word, words, at)) return undefined;
      at++;
    }
  }
  const word = words[at];
  if (word?.kind !== 'name' || word.possessive || !fits(word.entity)) return undefined;
  return { entity: word.entity, next: at + 1 };
}

/** A declared name that fits, else what `it` stands for, else a plain thing of a kind the verb goes with. */
export function objectAt(
  text: string,
  words: readonly Word[],
  index: number,
  fits: (entity: Entity) => boolean,
  kinds: readonly ThingKind[],
  it: Named | null,
): Found | undefined {
  const named = nameAt(words, index, fits);
  if (named !== undefined) return { name: named.entity.name, thing: null, next: named.next };
  const pronoun = words[index]?.lower;
  if (pronoun === 'it' || (pronoun === 'them' && /s$/i.test(it?.name ?? it?.thing ?? '')))
    return it === null ? undefined : { ...it, next: index + 1 };
  return kinds.length === 0 ? undefined : thingAt(text, words, index, kinds);
}

/** `the heavy oak door`, `her phone`, `a cup of coffee`; bare only what is poured and drunk. */
function thingAt(text: string, words: readonly Word[], index: number, kinds: readonly ThingKind[]): Found | undefined {
  const first = words[index];
  if (first === undefined) return undefined;
  const article = isArticle(first);
  const start = article ? index + 1 : index;
  let at = start;
  for (; at < words.length && at - start <= MOST_ADJECTIVES; at++) {
    const word = words[at];
    if (word === undefined || !isAdjective(word, words, at)) break;
    if (at > start && RESULTS.has(word.lower) && isPlainThing(words[at - 1]?.lower ?? '')) break;
  }
  const head = words[at - 1];
  const opens = words[start];
  if (head === undefined || opens === undefined || at === start) return undefined;
  const fits = (noun: string) => kinds.some((kind) => isOfKind(noun, kind) || (kind === 'carried' && isClothing(noun)));
  if (!fits(head.lower) || (!article && !kinds.includes('drink'))) return undefined;
  if (words[at]?.lower === 'of') {
    const content = words[at + 1];
    if (content?.kind !== 'word' || !isPlainThing(content.lower)) return undefined;
    return { name: null, thing: text.slice(opens.start, content.end), next: at + 2 };
  }
  return { name: null, thing: text.slice(opens.start, head.end), next: at };
}

/** The object of a verb with a particle, which may stand before it or after it: `picks up CANTEEN`, `picks CANTEEN up`. */
export function objectOf(
  text: string,
  words: readonly Word[],
  after: number,
  verb: Verb,
  length: number,
  fits: (entity: Entity) => boolean,
  it: Named | null,
): Found | undefined {
  const allowed = verb.particle === undefined || length > 1 ? [''] : verb.particle.split('|');
  const before = allowed.includes(words[after]?.lower ?? '') && words[after] !== undefined;
  const of = words[before ? after + 1 : after]?.lower === 'of' && verb.of === true ? 1 : 0;
  const object = objectAt(text, words, after + (before ? 1 : 0) + of, fits, verb.things ?? [], it);
  if (object === undefined || before) return object;
  const late = words[object.next]?.lower ?? '';
  if (late !== '' && allowed.includes(late)) {
    // `takes KEYS out of her pocket` still says from where.
    const outOf = late === 'out' && words[object.next + 1]?.lower === 'of';
    return { ...object, next: outOf ? object.next : object.next + 1 };
  }
  // `puts LAMP out` is no putting down.
  const other = /^(?:out|on|off)$/.test(late) && isClauseEnd(words, object.next + 1);
  return allowed.includes('') && !other ? object : undefined;
}

function isArticle(word: Word): boolean {
  return word.kind === 'name' ? word.possessive : ARTICLES.has(word.lower);
}

function isAdjective(word: Word, words: readonly Word[], index: number): boolean {
  return (
    word.kind === 'word' &&
    !ARTICLES.has(word.lower) &&
    !IMAGINED.has(word.lower) &&
    !isClauseEnd(words, index) &&
    !isPreposition(word) &&
    !isAdverb(word) &&
    !PLACE_WORDS.has(word.lower)
  );
}

function isClothing(noun: string): boolean {
  return isWorn(noun) && noun !== 'top';
}

/** The index after a verb's particle; -1 where it is needed and missing. */
export function afterParticle(words: readonly Word[], index: number, verb: Verb, length: number): number {
  if (verb.particle === undefined || length > 1) return index;
  const allowed = verb.particle.split('|');
  const word = words[index]?.lower ?? '';
  if (word !== '' && allowed.includes(word)) return index + 1;
  return allowed.includes('') ? index : -1;
}
