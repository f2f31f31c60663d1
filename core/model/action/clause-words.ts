/** The small words of a clause: what opens a phrase, what says how or whither, what ends the clause. */
import { isThing } from '../cast.ts';
import type { Word } from './words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that open a phrase of place or manner. */
const PREPOSITIONS = setOf(
  'along across through over under down up into out of past toward towards around round behind after before beside between by to from at for in on onto off inside outside near against beyond below above with without via alongside underneath beneath amid among atop next throughout during like until till within upon opposite',
);
/** Words that say how or whither and need nothing after them. */
export const PLACE_WORDS = setOf(
  'away back forward forwards ahead aside home there here upstairs downstairs hard fast about alone together again straight downhill uphill upstream downstream sideways indoors outdoors inside outside backward backwards closer nearer further farther upright motionless barefoot aloft high low close tight nearby apart twice once aboard ashore overhead cross-legged offscreen off-screen onscreen non-stop unnoticed unseen',
);
const HEDGES = setOf(
  'almost nearly barely hardly scarcely never not only rarely seldom usually probably possibly supposedly allegedly reportedly apparently seemingly practically virtually theoretically hypothetically ideally typically normally generally occasionally frequently constantly regularly hopefully presumably supposably figuratively metaphorically',
);
const SHORT_ADVERBS = setOf('then now still also just both soon next finally once again');

export function isPreposition(word: Word): boolean {
  return word.kind === 'word' && PREPOSITIONS.has(word.lower);
}

export function isAdverb(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || HEDGES.has(word.lower)) return false;
  return (
    (word.lower.length > 4 && word.lower.endsWith('ly') && !NOT_ADVERBS.has(word.lower)) ||
    SHORT_ADVERBS.has(word.lower)
  );
}

const NOT_ADVERBS = setOf(
  'belly family jelly bully reply supply assembly trolley butterfly holy ugly homily rally tally bodily',
);

export function isClauseEnd(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || word.kind === 'mark') return word === undefined || /^[.!?,;:—–]|\.\.\.$/.test(word.lower);
  return JOINTS.has(word.lower) || HOLDING.has(word.lower) || opensHolding(words, index);
}

/** What one has in hand meanwhile, without a comma: `walks in carrying LAMP`. */
export const HOLDING = setOf('carrying holding clutching gripping cradling brandishing');
const JOINTS = setOf('and while as but then when');

/** `with CANTEEN in her right hand` says what a hand holds, whatever the verb before it. */
function opensHolding(words: readonly Word[], index: number): boolean {
  if (words[index]?.lower !== 'with') return false;
  const at = index + (words[index + 1]?.kind === 'name' ? 1 : 2);
  const thing = words[at];
  return thing?.kind === 'name' && isThing(thing.entity) && words[at + 1]?.lower === 'in';
}

/** `inside the house` is a phrase, `inside` alone a word. */
export function opensPhrase(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  return (
    word !== undefined &&
    isPreposition(word) &&
    (next?.kind === 'name' || /^(?:the|a|an|her|his|their|its)$/.test(next?.lower ?? ''))
  );
}
