/** A number and a unit as a writer puts them, in SI inside. */
import type { Span } from './span.ts';
import type { Quantity } from './piece.ts';
import { findUnit, unitSpellings } from './vocabulary/units.ts';

/** Matches a quantity in prose, where a unit must follow the number: `6 m/s`, `1.2 m`, `40 feet`. Sticky. */
export const quantityInProse = new RegExp(
  `-?\\d+(?:\\.\\d+)?\\s?-?(?:${unitSpellings.filter((u) => u !== 'in' && u !== 't' && u !== 'f' && u !== 'c').join('|')})(?![A-Za-z0-9/])`,
  'iy',
);

/** A number and its unit, as written, in SI. `0:08` is minutes and seconds; `5'11"` feet and inches. */
export function toQuantity(text: string, span: Span): Quantity {
  const clock = /^(\d+):(\d\d)(?::(\d\d))?$/.exec(text);
  if (clock !== null) {
    const [, a, b, c] = clock;
    const value = c === undefined ? Number(a) * 60 + Number(b) : Number(a) * 3600 + Number(b) * 60 + Number(c);
    return { value, text, unit: 's', dimension: 'time', span };
  }
  const feet = /^(\d+)(?:'|\s?ft)\s?(\d+)/.exec(text);
  if (feet !== null) {
    return { value: Number(feet[1]) * 0.3048 + Number(feet[2]) * 0.0254, text, unit: 'ft', dimension: 'length', span };
  }
  const [, number = '0', name = ''] = /^(-?\d+(?:\.\d+)?)\s?-?(.*)$/s.exec(text) ?? [];
  const unit = findUnit(name.trim());
  const raw = Number(number);
  const value = unit?.id === '°F' ? ((raw - 32) * 5) / 9 : raw * (unit?.factor ?? 1);
  return { value, text, unit: unit?.id ?? '', dimension: unit?.dimension ?? 'number', span };
}
