/** Camera angles by their words: how far the lens looks down or up. Degrees, positive looking down; metres. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';

export type AngleWord = keyof Tables['lenses']['angles']['values'];

export function isAngleWord(text: string): text is AngleWord {
  return Object.hasOwn(USUAL_TABLES.lenses.angles.values, text);
}

/** Degrees that a word stands for, least and most. */
export function pitchesOf(word: AngleWord, { lenses } = USUAL_TABLES): readonly [least: number, most: number] {
  const [least = -90, most = 90] = lenses.angles.values[word];
  return [least, most];
}

/** Metres over the floor that a word for the camera's height stands for; undefined for one that goes by the subject's eyes. */
export function heightOfWord(word: string): number | undefined {
  return HEIGHTS[word];
}

const HEIGHTS: Readonly<Record<string, number>> = {
  ground: 0.12,
  knee: 0.5,
  hip: 0.95,
  chest: 1.25,
  'second floor': 4,
  aerial: 30,
  water: 0.1,
};
