/** Counts in words: `twenty metres` is a quantity, `a dozen steps` and `a few metres` say no figure that holds. */
import type { Quantity } from '../../../grammar/piece.ts';
import { toQuantity } from '../../../grammar/quantity.ts';
import { findUnit } from '../../../grammar/vocabulary/units.ts';
import type { Word } from './words.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, hundred: 100 },
};
const VAGUE = new Set('few several some couple dozen half more last another many'.split(' '));
const COUNTED = new Set(
  'step steps pace paces stride strides yard yards inch inches foot feet metre metres meter meters mile miles block blocks beat beats moment moments second seconds minute minutes while times lap laps flight flights hours hour'.split(
    ' ',
  ),
);

/** The count at `index`, and the index after it; without a figure where none is exact. */
export function takeCount(
  words: readonly Word[],
  index: number,
): { readonly quantity: Quantity | null; readonly next: number } | undefined {
  const first = words[index];
  if (first?.kind !== 'word') return undefined;
  const known = NUMBERS[first.lower];
  if (known === undefined && !VAGUE.has(first.lower)) return undefined;
  let at = index + 1;
  let exact = known ?? null;
  for (; at < index + 4; at++) {
    const lower = words[at]?.lower ?? '';
    const more = NUMBERS[lower];
    // `a hundred`, `two hundred`, `fifty five`.
    if (more !== undefined)
      exact = exact === null ? null : more === 100 ? exact * 100 : exact >= 20 ? exact + more : null;
    else if (VAGUE.has(lower)) exact = null;
    else if (lower !== 'of' && !QUALIFIERS.has(lower)) break;
  }
  const noun = words[at];
  if (noun?.kind !== 'word' || !COUNTED.has(noun.lower)) return undefined;
  const unit = findUnit(noun.lower);
  if (exact === null || unit === undefined) return { quantity: null, next: at + 1 };
  const span = { start: first.start, end: noun.end };
  return { quantity: toQuantity(`${String(exact)} ${noun.lower}`, span), next: at + 1 };
}

const QUALIFIERS = new Set('quick slow small big careful cautious unsteady short long tentative heavy'.split(' '));
