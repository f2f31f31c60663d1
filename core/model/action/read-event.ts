/** An event as a shape of words tells it, before its subject, its time and its place in the file are known. */
import type { Quantity } from '../../../grammar/piece.ts';
import type { EventClass, Verb } from '../../../grammar/vocabulary/verb.ts';
import type { Entity } from '../cast.ts';
import type { Event } from '../screenplay.ts';
import type { Modifiers } from './found-modifiers.ts';
import type { Named } from './objects.ts';
import type { Word } from './words.ts';

export interface Shape {
  readonly event: ShapeEvent;
  /** Further objects of the same verb: `carries CANTEEN and LETTER`. */
  readonly others?: readonly Named[];
  /** Index of the word after the last one taken. */
  readonly next: number;
}

export type ShapeEvent = Omit<
  Event,
  'subject' | 'at' | 'simultaneous' | 'text' | 'where' | 'speed' | 'distance' | 'height' | 'duration' | 'angle'
> & {
  readonly speed: Measured | null;
  readonly distance: Measured | null;
  readonly duration: Measured | null;
  readonly height: Measured | null;
  readonly angle: Measured | null;
};

/** A quantity in SI; `start` and `end` count from the start of the sentence. */
export interface Measured {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Where a sentence stands: its block, and its offset in the block. */
export interface SentencePlace {
  readonly block: number;
  readonly offset: number;
}

/** A verb found in a sentence, and where what follows it begins. */
export interface Situation {
  readonly text: string;
  readonly words: readonly Word[];
  readonly after: number;
  readonly verb: Verb;
  /** Words the verb itself takes. */
  readonly length: number;
  /** What `it` stands for; null where that is not plain. */
  readonly it: Named | null;
  /** Whom `him` or `her` stands for; null where that is not plain. */
  readonly whom: Entity | null;
}

export function toMeasured(quantity: Quantity | null): Measured | null {
  return quantity === null ? null : { value: quantity.value, start: quantity.span.start, end: quantity.span.end };
}

/** An event with its measures and nothing else. */
export function measured(eventClass: EventClass, verb: string, read: Measures): ShapeEvent {
  return {
    class: eventClass,
    verb,
    object: null,
    thing: null,
    to: null,
    from: null,
    hand: null,
    direction: null,
    side: null,
    target: null,
    value: null,
    gait: null,
    speed: toMeasured(read.speed),
    distance: toMeasured(read.distance),
    duration: toMeasured(read.duration),
    height: toMeasured(read.height),
    angle: toMeasured(read.angle),
  };
}

export function blank(eventClass: EventClass, verb: string): ShapeEvent {
  return measured(eventClass, verb, NO_MEASURES);
}

type Measures = Pick<Modifiers, 'speed' | 'distance' | 'duration' | 'height' | 'angle'>;

const NO_MEASURES: Measures = { speed: null, distance: null, duration: null, height: null, angle: null };
