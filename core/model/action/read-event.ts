/** An event as a sentence tells it, before it has a place in the file. */
import type { Event } from '../screenplay.ts';

/** An event before it is given its place in the file; `start` and `end` count from the start of the sentence. */
export type ReadEvent = Omit<Event, 'where' | 'speed' | 'distance' | 'height'> & {
  readonly start: number;
  readonly end: number;
  readonly speed: Measured | null;
  readonly distance: Measured | null;
  readonly height: Measured | null;
};

export interface Measured {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

export type ShapeEvent = Omit<ReadEvent, 'subject' | 'at' | 'start' | 'end' | 'text'>;
