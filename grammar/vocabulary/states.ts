/** How things and people can be: the words of `state:`, `present:`, `blocking:` and `end:`. */
import { words, type Word } from './word.ts';

export const states = words(
  ['open', 'not shut'],
  ['closed', 'not open', 'shut'],
  ['locked', 'closed with a key'],
  ['unlocked', 'not locked'],
  ['lit', 'burning or shining', 'alight', 'on', 'switched on'],
  ['unlit', 'not burning, not shining', 'off', 'switched off', 'out'],
  ['running', 'its engine is on'],
  ['whole', 'not broken', 'intact'],
  ['broken', 'in pieces or out of order', 'smashed', 'shattered'],
  ['torn', 'ripped', 'ripped'],
  ['burnt', 'spoilt by fire', 'burned'],
  ['full', 'filled to the top'],
  ['empty', 'with nothing in it'],
  ['wet', 'with water on it', 'soaked'],
  ['dry', 'without water on it'],
  ['dirty', 'soiled', 'muddy'],
  ['clean', 'without dirt'],
  ['bleeding', 'losing blood'],
  ['bandaged', 'wearing a bandage'],
  ['asleep', 'sleeping', 'sleeping'],
  ['awake', 'not asleep'],
  ['unconscious', 'knocked out or fainted'],
  ['dead', 'no longer alive'],
);

export const postures = words(
  ['standing', 'on the feet'],
  ['sitting', 'on a seat or on the ground', 'seated'],
  ['kneeling', 'on the knees, or low on the feet', 'crouching', 'squatting'],
  ['lying', 'flat on something'],
);

/** What opens a side of the frame or a spot. */
export const places: Word = {
  id: 'at',
  aliases: ['on', 'in', 'by', 'near', 'beside', 'behind', 'with', 'left', 'right', 'centre', 'center'],
  means: 'a side of the frame or a spot',
};

/** What else may be said of someone who was named before. */
export const placeWords: readonly Word[] = [
  ...words(
    ['facing', 'which way the front is turned', 'looking', 'turned'],
    ['driving', 'at the wheel', 'riding'],
    ['wearing', 'what is worn', 'dressed'],
    ['level', 'how full it is', 'half', 'a third', 'two thirds', 'a quarter', 'three quarters'],
  ),
  places,
];
