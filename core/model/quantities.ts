/** Finds the quantities in a stretch of prose. */
import { quantityInProse, toQuantity } from '../../grammar/quantity.ts';
import type { Quantity } from '../../grammar/piece.ts';

const feetAndInches = /\d+'\s?\d+(?:"|'')?|\d+\s?ft\s\d+\s?in\b/y;

/** Offsets of the spans count from the start of `text`. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  const number = /\d[\d.]*/g;
  for (let match = number.exec(text); match !== null; match = number.exec(text)) {
    const quantity = quantityAt(text, match.index);
    if (quantity === undefined) continue;
    found.push(quantity);
    number.lastIndex = quantity.span.end;
  }
  return found;
}

export function quantityAt(text: string, offset: number): Quantity | undefined {
  for (const pattern of [feetAndInches, quantityInProse]) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match !== null) return toQuantity(match[0], { start: offset, end: offset + match[0].length });
  }
  return undefined;
}

/** Frames count at 24 a second, as in a script. */
export function toSeconds(quantity: Quantity): number {
  return quantity.dimension === 'frames' ? quantity.value / 24 : quantity.value;
}
