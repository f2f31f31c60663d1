/** Gestures: what people do that changes nothing a shot is held to, and after which a sentence goes on. */
import { gestures } from '../../../grammar/vocabulary/verbs.ts';
import { isClauseEnd } from './clause-words.ts';
import { readModifiers } from './modifiers.ts';
import type { Word } from './words.ts';

/** The index after a gesture at `index` and what belongs to it; undefined where there is none, or more than belongs to one. */
export function pastGesture(text: string, words: readonly Word[], index: number): number | undefined {
  const word = words[index];
  if (word?.kind !== 'word') return undefined;
  const own = OF_BODY.has(word.lower) ? pastOwn(words, index + 1) : undefined;
  if (own !== undefined) {
    const read = readModifiers(text, words, own);
    return read.broken ? undefined : read.next;
  }
  if (!gestures.has(word.lower)) return undefined;
  const read = readModifiers(text, words, index + 1);
  if (!read.broken) return read.next;
  return GREETS.has(word.lower) ? pastObject(words, index + 1) : undefined;
}

/** Gestures that are made at somebody or something: `hugs JON and leaves`, `reads LETTER and drops it`. */
const GREETS = new Set('hugs kisses embraces reads pats strokes squeezes nudges taps slaps'.split(' '));

/** Gestures of one's own body and clothes: `shakes his head`, `wipes her boots`, `brushes himself off`. */
const OF_BODY = new Set(
  'bites blinks bows brushes buttons clasps clears clenches closes cocks cracks cranes crosses cups dries dusts flexes folds furrows grits hangs hides inclines jerks licks lifts loosens lowers massages narrows nods opens parts props pulls purses raises rests rolls rubs runs scratches shakes shields shuts shrugs smooths smoothes squares steadies straightens stretches tilts tosses tugs widens wipes wrings wrinkles'.split(
    ' ',
  ),
);
const OWN = new Set(['her', 'his', 'their', 'its', 'an', 'a', 'the']);
const SELF = /^(?:her|him|it|them)sel(?:f|ves)$/;
const BODY = new Set(
  'head arms arm eyes eye throat lip lips eyebrow eyebrows brow face nose hair hands knuckles fist fists shoulder shoulders chin cheek cheeks jaw neck forehead mouth tears temples teeth tongue sleeve sleeves collar boots shoes beard moustache wings ears ear back legs knees muscles fingers thumbs nostrils voice gaze stare'.split(
    ' ',
  ),
);

/** Past `her own wet face`; undefined for what is none of the body. */
function pastOwn(words: readonly Word[], index: number): number | undefined {
  const first = words[index]?.lower ?? '';
  if (SELF.test(first)) return words[index + 1]?.lower === 'off' ? index + 2 : index + 1;
  if (!OWN.has(first)) return undefined;
  for (let at = index + 1; at < index + 4; at++) if (BODY.has(words[at]?.lower ?? '')) return at + 1;
  return undefined;
}

/** The end of a clause that is a name and no more than a word or two, before `and`. */
function pastObject(words: readonly Word[], index: number): number | undefined {
  const name = words[index]?.kind === 'name' ? index : index + 1;
  const word = words[name];
  if (word?.kind !== 'name') return undefined;
  const next = word.possessive ? name + 2 : name + 1;
  return isClauseEnd(words, next) ? next : undefined;
}
