/** Gestures: what people do that changes nothing a shot is held to, and after which a sentence goes on. */
import { bodyParts, gestures, gesturesAtSomebody, gesturesOfBody } from '../../../grammar/vocabulary/gestures.ts';
import { isClauseEnd } from './clause-words.ts';
import { readModifiers } from './modifiers.ts';
import type { Word } from './words.ts';

/** The index after a gesture at `index` and what belongs to it; undefined where there is none, or more than belongs to one. */
export function pastGesture(text: string, words: readonly Word[], index: number): number | undefined {
  const word = words[index];
  if (word?.kind !== 'word') return undefined;
  const own = gesturesOfBody.has(word.lower) ? pastOwn(words, index + 1) : undefined;
  if (own !== undefined) {
    const read = readModifiers(text, words, own);
    return read.broken ? undefined : read.next;
  }
  if (!gestures.has(word.lower)) return undefined;
  const read = readModifiers(text, words, index + 1);
  if (!read.broken) return read.next;
  return gesturesAtSomebody.has(word.lower) ? pastObject(words, index + 1) : undefined;
}

const OWN = new Set(['her', 'his', 'their', 'its', 'an', 'a', 'the']);
const SELF = /^(?:her|him|it|them)sel(?:f|ves)$/;
/** Past `her own wet face`; undefined for what is none of the body. */
function pastOwn(words: readonly Word[], index: number): number | undefined {
  const first = words[index]?.lower ?? '';
  if (SELF.test(first)) return words[index + 1]?.lower === 'off' ? index + 2 : index + 1;
  if (!OWN.has(first)) return undefined;
  for (let at = index + 1; words[at]?.kind === 'word' && at < index + 4; at++)
    if (bodyParts.has(words[at]?.lower ?? '')) return at + 1;
  return undefined;
}

/** The end of a clause that is a name and no more than a word or two, before `and`. */
function pastObject(words: readonly Word[], index: number): number | undefined {
  const name = words[index]?.kind === 'name' ? index : index + 1;
  const word = words[name];
  if (word?.kind !== 'name') return undefined;
  const next = word.possessive ? name + 2 : name + 1;
  return isClauseEnd(words, next) ? next : undefined;
}
