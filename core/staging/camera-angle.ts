/** Camera angles by their words: how far the lens looks down or up. Degrees, positive looking down; metres. */
import lenses from '../data/lenses.json' with { type: 'json' };
import { toDegrees } from './projection.ts';

export type AngleWord = keyof typeof lenses.angles.values;

type Bands = Readonly<Record<AngleWord, readonly number[]>>;

/** Degrees that a lens looks down on what it looks at. Source: atan((z camera - z target) / d). */
export function pitchTo(cameraHeight: number, targetHeight: number, levelDistance: number): number {
  return toDegrees(Math.atan2(cameraHeight - targetHeight, levelDistance));
}

export function isAngleWord(text: string): text is AngleWord {
  return text in lenses.angles.values;
}

/** Degrees that a word stands for, least and most. */
export function pitchesOf(
  word: AngleWord,
  bands: Bands = lenses.angles.values,
): readonly [least: number, most: number] {
  const [least = -90, most = 90] = bands[word];
  return [least, most];
}

/** The word for a lens that looks down so far. */
export function angleWordOf(pitch: number, bands: Bands = lenses.angles.values): AngleWord {
  const words: readonly AngleWord[] = ['worm', 'low', 'level', 'high'];
  return words.find((word) => pitch < pitchesOf(word, bands)[1]) ?? 'overhead';
}

/** Degrees of roll from which a horizon is tipped on purpose. Source: CameraBench. */
export const DUTCH = lenses.angles.dutchFrom;

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
