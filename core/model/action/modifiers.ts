/** What may stand around a verb: direction, speed, distance, hand, from where and to where. Each reader takes words or leaves them. */
import type { Quantity } from '../../../grammar/piece.ts';
import { isThing } from '../cast.ts';
import type { Hand, ScreenDirection } from '../screenplay.ts';
import type { Word } from './words.ts';

/** Words that open a phrase of place or manner. */
const PREPOSITIONS = new Set(
  'along across through over under down up into out of past toward towards around round behind after before beside between by to from at for in on onto off inside outside near against beyond below above with without via alongside'.split(
    ' ',
  ),
);
const PLACE_WORDS = new Set(
  'away back forward forwards ahead aside home there here upstairs downstairs hard fast about alone together again straight downhill uphill upstream downstream sideways'.split(
    ' ',
  ),
);
/** Prepositions that stand before another one. */
const ADVERBIAL = new Set([
  'up',
  'down',
  'over',
  'out',
  'off',
  'in',
  'around',
  'round',
  'along',
  'across',
  'past',
  'on',
]);
const HEDGES = new Set(
  'almost nearly barely hardly scarcely never not only rarely seldom usually probably possibly supposedly allegedly apparently practically virtually'.split(
    ' ',
  ),
);
/** A clause that hangs on these is not what happens. */
export const UNREAL =
  /\b(?:if|unless|would|could|might|should|may|as if|as though|pretends?|imagines?|dreams?|wants?|about to|n't)\b/i;

export function isAdverb(word: Word | undefined): boolean {
  if (word?.kind !== 'word') return false;
  if (HEDGES.has(word.lower)) return false;
  return (
    (word.lower.length > 4 && word.lower.endsWith('ly')) ||
    ['then', 'now', 'still', 'also', 'just', 'both'].includes(word.lower)
  );
}

export interface Modifiers {
  direction: ScreenDirection | null;
  side: string | null;
  from: string | null;
  to: string | null;
  toName: string | null;
  speed: Quantity | null;
  distance: Quantity | null;
  /** How long it takes: `in 8 s`, `for 3 s`. */
  duration: Quantity | null;
  height: Quantity | null;
  /** Above level, of a throw. */
  angle: Quantity | null;
  at: Quantity | null;
  hand: Hand | null;
  /** Index after the last word taken. */
  next: number;
  /** Ended at something that is no modifier and no end of a clause. */
  broken: boolean;
}

/** Takes modifiers from `index` to the end of the clause. */
export function readModifiers(text: string, words: readonly Word[], index: number): Modifiers {
  const read: Modifiers = {
    direction: null,
    side: null,
    from: null,
    to: null,
    toName: null,
    speed: null,
    distance: null,
    duration: null,
    height: null,
    angle: null,
    at: null,
    hand: null,
    next: index,
    broken: false,
  };
  while (read.next < words.length) {
    const word = words[read.next];
    if (word === undefined || isClauseEnd(words, read.next)) break;
    if (!takeOne(text, words, read, word)) {
      read.broken = true;
      break;
    }
  }
  return read;
}

export function isClauseEnd(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || word.kind === 'mark') return word === undefined || /^[.!?,;:—–]|\.\.\.$/.test(word.lower);
  return ['and', 'while', 'as', 'but', 'then'].includes(word.lower) || opensHolding(words, index);
}

/** `with CANTEEN in her right hand` says what a hand holds, whatever the verb before it. */
function opensHolding(words: readonly Word[], index: number): boolean {
  if (words[index]?.lower !== 'with') return false;
  const at = index + (words[index + 1]?.kind === 'name' ? 1 : 2);
  const thing = words[at];
  return thing?.kind === 'name' && isThing(thing.entity) && words[at + 1]?.lower === 'in';
}

function takeOne(text: string, words: readonly Word[], read: Modifiers, word: Word): boolean {
  if (word.kind === 'quantity') return takeQuantity(words, read, word.quantity);
  if (word.kind !== 'word') return false;
  if (OPENS_PATTERN.has(word.lower) && takePattern(words, read)) return true;
  if (isAdverb(word) || PLACE_WORDS.has(word.lower)) {
    read.next++;
    return true;
  }
  if (word.lower === 'left' || word.lower === 'right') {
    read.direction ??= word.lower;
    read.side = word.lower;
    read.next++;
    return true;
  }
  return PREPOSITIONS.has(word.lower) ? takePhrase(text, words, read, word) : false;
}

/** Words that a fixed turn of phrase may begin with. */
const OPENS_PATTERN = new Set(
  'from left right left-to-right right-to-left screen frame camera toward towards at to into away in with'.split(' '),
);

/** `left to right`, `frame left`, `toward camera`, `away from camera`, `in her left hand`, `to her left hand`. */
function takePattern(words: readonly Word[], read: Modifiers): boolean {
  const phrase = words
    .slice(read.next, read.next + 4)
    .map((word) => word.lower)
    .join(' ');
  const take = (match: RegExpExecArray): true => {
    read.next += match[0].split(' ').length;
    return true;
  };
  const across = /^(?:from )?(?:left to (right)|right to (left)|left-to-(right)|right-to-(left))\b/.exec(phrase);
  if (across !== null) {
    read.direction = (across[1] ?? across[2] ?? across[3] ?? across[4]) as ScreenDirection;
    return take(across);
  }
  const ofFrame = /^(?:screen|frame|camera) (left|right)\b/.exec(phrase);
  if (ofFrame !== null) {
    read.side = ofFrame[1] === 'left' ? 'left' : 'right';
    read.direction ??= read.side === 'left' ? 'left' : 'right';
    return take(ofFrame);
  }
  const toCamera = /^(?:towards?|at|into) (?:the )?camera\b/.exec(phrase);
  if (toCamera !== null) {
    read.direction = 'toward';
    return take(toCamera);
  }
  const away = /^away\b(?: from (?:the )?camera\b)?/.exec(phrase);
  if (away !== null) {
    read.direction ??= 'away';
    return take(away);
  }
  const hand = HAND.exec(phrase);
  if (hand === null) return false;
  const which = hand[1] ?? hand[2];
  read.hand = which === 'left' || which === 'right' ? which : 'both';
  return take(hand);
}

const HAND =
  /^(?:in|with) (?:(?:her|his|their|its|the|a) )?(left|right|both|each)(?: hands?)?\b|^(?:in|with) (?:her|his|their) hands\b|^(?:in)?to (?:her|his|their|its|the) (left|right) hand\b/;

function takeQuantity(words: readonly Word[], read: Modifiers, quantity: Quantity): boolean {
  if (quantity.dimension === 'speed') read.speed = quantity;
  else if (quantity.dimension === 'length') {
    if (/^(?:high|up|down|deep)$/.test(words[read.next + 1]?.lower ?? '')) {
      read.height = quantity;
      read.next++;
    } else read.distance = quantity;
  } else if (quantity.dimension === 'time') read.duration = quantity;
  else if (quantity.dimension === 'angle') read.angle = quantity;
  else return false;
  read.next++;
  return true;
}

/** A preposition and what belongs to it, up to the next preposition or the clause's end. */
function takePhrase(text: string, words: readonly Word[], read: Modifiers, preposition: Word): boolean {
  const about = ['about', 'around', 'roughly', 'nearly', 'almost'].includes(words[read.next + 1]?.lower ?? '') ? 2 : 1;
  const measured = words[read.next + about];
  if (measured?.kind === 'quantity') {
    read.next += about;
    return takeQuantity(words, read, measured.quantity);
  }
  const first = words[read.next + 1];
  if (first?.kind === 'word' && PREPOSITIONS.has(first.lower) && ADVERBIAL.has(preposition.lower)) {
    // `walks up to JON`: the first word only colours the second.
    read.next++;
    return true;
  }
  let end = read.next + 1;
  while (end < words.length && !isClauseEnd(words, end)) {
    const word = words[end];
    if (word === undefined || word.kind === 'quantity') break;
    if (end > read.next + 1 && word.kind === 'word' && PREPOSITIONS.has(word.lower) && word.lower !== 'of') break;
    end++;
  }
  const last = words[end - 1];
  const inner =
    first === undefined || last === undefined || end === read.next + 1 ? '' : text.slice(first.start, last.end);
  switch (preposition.lower) {
    case 'from':
      if (/^(?:the |frame |camera |screen )*(left|right)\b/i.test(inner))
        read.side = /left/i.test(inner) ? 'left' : 'right';
      else read.from = inner;
      break;
    case 'for':
      if (/^the /i.test(inner)) read.to = inner;
      break;
    case 'to':
    case 'toward':
    case 'towards':
    case 'into':
    case 'at':
    case 'onto':
      if (/^(?:the |frame |camera |screen |her |his |their )*(left|right)$/i.test(inner)) {
        const side = /left/i.test(inner) ? 'left' : 'right';
        read.direction ??= side;
        read.side = side;
      } else {
        read.to = inner;
        if (first?.kind === 'name' && !first.possessive) read.toName = first.entity.name;
      }
      break;
  }
  read.next = end;
  return true;
}
