/** Clothes in a sentence: what is worn, put on and taken off. */
import { isThing } from '../cast.ts';
import { isWorn } from '../garments.ts';
import { isAdverb, isClauseEnd, isPreposition } from './clause-words.ts';
import { afterParticle } from './objects.ts';
import { blank, type Shape, type Situation } from './read-event.ts';
import type { Word } from './words.ts';

/** `in a blue coat`, `wearing her grey scarf and gloves`: clothes that are told in passing. */
export function readClothes(text: string, words: readonly Word[], index: number): Shape | undefined {
  const lead = words[index]?.lower === 'dressed' ? index + 1 : index;
  const how = words[lead]?.lower;
  if (how !== 'in' && (how !== 'wearing' || lead > index)) return undefined;
  let at = lead + 1;
  if (/^(?:an?|the|her|his|their|its)$/.test(words[at]?.lower ?? '')) at++;
  else if (how === 'in') return undefined;
  let end = at;
  for (let word = words[end]; word?.kind === 'word' && !isClauseEnd(words, end); word = words[++end])
    if (isPreposition(word)) break;
  const [first, last] = [words[at], words[end - 1]];
  // `in her coat pocket` is no clothing.
  if (first === undefined || last === undefined || end === at || !isWorn(last.lower)) return undefined;
  const item = text.slice(first.start, last.end);
  const more = moreClothing(text, words, end);
  const object = more === undefined ? item : `${item}, ${more.item}`;
  return { event: { ...blank('wear', 'wear'), object }, next: more?.next ?? end };
}

/** `puts on her orange windbreaker`: up to the end of the clause, and only what is clothing. */
export function dressing({ text, words, after, verb, length }: Situation): Shape | undefined {
  let at = afterParticle(words, after, verb, length);
  const late = at < 0;
  if (late) at = after;
  if (['the', 'a', 'an', 'her', 'his', 'their', 'its'].includes(words[at]?.lower ?? '')) at++;
  const start = words[at]?.start;
  let end = at;
  while (end < words.length && !isClauseEnd(words, end) && !opensManner(words, end)) {
    if (late && words[end]?.lower === verb.particle) break;
    end++;
  }
  const last = words[end - 1];
  if (start === undefined || last === undefined || end === at) return undefined;
  if (late && words[end]?.lower !== verb.particle) return undefined;
  // `puts LAMP on the table` puts it down.
  if (late && !isClauseEnd(words, end + 1) && !isAdverb(words[end + 1])) return undefined;
  const item = text.slice(start, last.end).replace(late ? /\s+(?:back|again)$/ : /\s+again$/, '');
  const named = words[at];
  if (named?.kind === 'name' ? !isThing(named.entity) : !isWorn(item)) return undefined;
  const more = late ? undefined : moreClothing(text, words, end);
  const object = more === undefined ? item : `${item}, ${more.item}`;
  return { event: { ...blank(verb.eventClass, verb.id), object }, next: late ? end + 1 : (more?.next ?? end) };
}

/** `her coat slowly`, `in silence`, `with one hand`; a coat of wool with a hood is clothing all the same. */
function opensManner(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || isAdverb(word)) return true;
  if (!isPreposition(word) || word.lower === 'of' || word.lower === 'on' || word.lower === 'off') return false;
  return word.lower !== 'with' || isHand(words[index + 2]) || isHand(words[index + 3]);
}

function isHand(word: Word | undefined): boolean {
  return word?.lower === 'hand' || word?.lower === 'hands';
}

/** `... and coat`. */
function moreClothing(
  text: string,
  words: readonly Word[],
  index: number,
): { readonly item: string; readonly next: number } | undefined {
  if (words[index]?.lower !== 'and') return undefined;
  const start = /^(?:the|an?|her|his|their|its)$/.test(words[index + 1]?.lower ?? '') ? index + 2 : index + 1;
  let end = start;
  while (end < words.length && !isClauseEnd(words, end) && words[end]?.kind === 'word') end++;
  const first = words[start];
  const last = words[end - 1];
  if (first === undefined || last === undefined || end === start || end - start > 3 || !isClauseEnd(words, end))
    return undefined;
  const item = text.slice(first.start, last.end);
  return isWorn(last.lower) ? { item, next: end } : undefined;
}
