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
      const possessive = /^['’](?:s\b|(?![\p{L}]))/u.exec(text.slice(end, end + 3));
      const after = end + (possessive?.[0].length ?? 0);
      words.push({
        kind: 'name',
        entity: named.entity,
        possessive: possessive !== null,
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
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    const length = word?.length ?? (text.startsWith('...', at) ? 3 : 1);
    words.push({
      kind: word === undefined ? 'mark' : 'word',
      lower: lowered(text.slice(at, at + length)),
      start: at,
      end: at + length,
    });
    at += length;
  }
  return words;
}

function lowered(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
