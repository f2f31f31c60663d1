/** A sentence as the reader walks it: names, quantities, words and punctuation, each with its place. */
import type { Quantity } from '../../../grammar/piece.ts';
import type { Cast, Entity } from '../cast.ts';
import { quantityAt } from '../quantities.ts';

export type Word =
  | {
      readonly kind: 'name';
      readonly entity: Entity;
      readonly possessive: boolean;
      readonly lower: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'quantity';
      readonly quantity: Quantity;
      readonly lower: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'word' | 'mark'; readonly lower: string; readonly start: number; readonly end: number };

const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’-][\p{L}\p{M}\p{N}]+)*/uy;

/** The words from an offset on; their places count from the start of `text`. */
export function wordsOf(text: string, cast: Cast, from = 0): readonly Word[] {
  const words: Word[] = [];
  const lower = lowered(text);
  // A letter of another script may have a longer small form; then each word is lowered by itself.
  const lowerOf = (start: number, end: number) =>
    lower.length === text.length ? lower.slice(start, end) : lowered(text.slice(start, end));
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 10 || code === 13) {
      at++;
      continue;
    }
    const named = cast.nameAt(text, at);
    if (named !== undefined) {
      const end = at + named.length;
      const after = possessiveEnd(text, end);
      words.push({
        kind: 'name',
        entity: named.entity,
        possessive: after > end,
        lower: named.entity.name.toLowerCase(),
        start: at,
        end: after,
      });
      at = after;
      continue;
    }
    if (code >= 48 && code <= 57) {
      const quantity = quantityAt(text, at);
      if (quantity !== undefined) {
        words.push({
          kind: 'quantity',
          quantity,
          lower: quantity.text.toLowerCase(),
          start: at,
          end: quantity.span.end,
        });
        at = quantity.span.end;
        continue;
      }
    }
    const wordEnd = endOfWord(text, at);
    const end = wordEnd > at ? wordEnd : at + (text.startsWith('...', at) ? 3 : 1);
    words.push({ kind: wordEnd > at ? 'word' : 'mark', lower: lowerOf(at, end), start: at, end });
    at = end;
  }
  return words;
}

/** Past a word; `at` itself where none begins there. Most words are plain letters, which need no pattern. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  // An apostrophe, a hyphen or a letter beyond the plain ones may go on with it.
  if (code !== 39 && code !== 45 && !(code > 127)) return end;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

/** A to Z, a to z, 0 to 9 and the low line. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** The text with `@` for every letter of a name, so that a pattern can ask for a name, whatever it is. */
export function maskNames(text: string, words: readonly Word[]): string {
  let masked = '';
  let at = 0;
  // The subject comes before every verb, where no pattern looks.
  for (let index = 1; index < words.length; index++) {
    const word = words[index];
    if (word?.kind !== 'name') continue;
    const end = word.possessive ? word.start + text.slice(word.start, word.end).search(/['’]s?$/) : word.end;
    masked += text.slice(at, word.start) + '@'.repeat(end - word.start);
    at = end;
  }
  return at === 0 ? text : masked + text.slice(at);
}

/** Past the `'s` of `MAYA's`, or the `'` of `GUARDS'`. */
function possessiveEnd(text: string, nameEnd: number): number {
  const mark = text.charAt(nameEnd);
  if (mark !== "'" && mark !== '’') return nameEnd;
  return nameEnd + (/^.(?:s\b|(?!\p{L}))/u.exec(text.slice(nameEnd, nameEnd + 3))?.[0].length ?? 0);
}

function lowered(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
