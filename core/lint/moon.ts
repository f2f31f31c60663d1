/** The moon as a sentence plainly shows it, by the word for its phase. */
import { definePhrases, sightsIn, type Sight } from '../model/sights.ts';
import type { Shot } from '../model/screenplay.ts';
import { moonWords, type MoonWord } from '../physics/sky.ts';

/** Its detail is the word for its phase. */
export interface Moon extends Sight<'moon'> {
  readonly detail: MoonWord;
}

export function moonsIn(shot: Shot): readonly Moon[] {
  return sightsIn(shot, MOONS).flatMap((sight) => {
    const detail = moonWords.find((word) => word === sight.detail);
    return detail === undefined ? [] : [{ ...sight, detail }];
  });
}

/** The longest word first: a full moon is no moon that is full. */
const WORDS = moonWords.toReversed().join('|');

const MOONS = definePhrases<'moon'>({
  guard: /moon|rescent|uarter|ibbous/,
  phrases: [
    [
      'moon',
      new RegExp(
        `\\b(${WORDS})(?: moon)? (?:rises|climbs|hangs|stands|shines|glows|sets|over|above|in the sky|is (?:up|out|high|low|rising))\\b`,
        'i',
      ),
    ],
    ['moon', new RegExp(`\\b(?:under|beneath|below) (?:the|a) (?:\\w+ )?(${WORDS})\\b`, 'i')],
  ],
});
