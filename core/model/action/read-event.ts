/** An event as a shape of words tells it, before its subject, its time and its place in the file are known. */
import type { Event } from '../screenplay.ts';

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
