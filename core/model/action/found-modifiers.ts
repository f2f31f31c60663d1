/** What was found around a verb, as it is being read. */
import type { Quantity } from '../../../grammar/piece.ts';
import type { Hand, ScreenDirection } from '../screenplay.ts';
import { opensPhrase } from './clause-words.ts';
import type { Word } from './words.ts';

export interface Modifiers {
  direction: ScreenDirection | null;
  side: string | null;
  from: string | null;
  to: string | null;
  toName: string | null;
  /** Where it is done: `on the table`, `against the wall`. */
  on: string | null;
  onName: string | null;
  speed: Quantity | null;
  distance: Quantity | null;
  /** How long it takes: `in 8 s`, `for 3 s`. */
  duration: Quantity | null;
  height: Quantity | null;
  /** Above level, of a throw. */
  angle: Quantity | null;
  at: Quantity | null;
  hand: Hand | null;
  /** How the hand comes in: `with` it, `into` it, or out of it. */
  handBy: 'with' | 'into' | 'from' | null;
  /** Index after the last word taken. */
  next: number;
  /** Ended at something that is no modifier and no end of a clause. */
  broken: boolean;
}

export function takeQuantity(words: readonly Word[], read: Modifiers, quantity: Quantity): boolean {
  if (quantity.dimension === 'speed') read.speed = quantity;
  else if (quantity.dimension === 'length') {
    const after = words[read.next + 1]?.lower ?? '';
    if (/^(?:high|deep)$/.test(after) || (/^(?:up|down)$/.test(after) && !opensPhrase(words, read.next + 1))) {
      read.height = quantity;
      read.next++;
    } else read.distance = quantity;
  } else if (quantity.dimension === 'time') read.duration = quantity;
  else if (quantity.dimension === 'angle') read.angle = quantity;
  else return false;
  read.next++;
  return true;
}
