/** What may stand around a verb: direction, speed, distance, hand, from where and to where. Each reader takes words or leaves them. */
import type { ScreenDirection } from '../screenplay.ts';
import { isAdverb, isClauseEnd, isPreposition, opensPhrase, PLACE_WORDS } from './clause-words.ts';
import { takeCount } from './counts.ts';
import { takeQuantity, type Modifiers } from './found-modifiers.ts';
import { takePhrase } from './phrases.ts';
import type { Word } from './words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Takes modifiers from `index` to the end of the clause. */
export function readModifiers(text: string, words: readonly Word[], index: number): Modifiers {
  const read: Modifiers = {
    direction: null,
    side: null,
    from: null,
    to: null,
    toName: null,
    on: null,
    onName: null,
    speed: null,
    distance: null,
    duration: null,
    height: null,
    angle: null,
    at: null,
    hand: null,
    handBy: null,
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

function takeOne(text: string, words: readonly Word[], read: Modifiers, word: Word): boolean {
  if (word.kind === 'quantity') return takeQuantity(words, read, word.quantity);
  if (word.kind !== 'word') return false;
  if (OPENS_PATTERN.has(word.lower) && takePattern(words, read)) return true;
  if (word.lower === 'left' || word.lower === 'right') {
    // `right past JON`, `right up to DOOR`: the word only stresses the next.
    if (word.lower === 'right' && stresses(words, read.next)) read.next++;
    else {
      read.direction ??= word.lower;
      read.side = word.lower;
      read.next++;
    }
    return true;
  }
  if (isAdverb(word) || (PLACE_WORDS.has(word.lower) && !opensPhrase(words, read.next))) {
    read.next++;
    return true;
  }
  if (HANDED.test(word.lower)) {
    const hand = word.lower.startsWith('left') ? 'left' : word.lower.startsWith('right') ? 'right' : null;
    read.hand ??= word.lower.startsWith('two') ? 'both' : hand;
    read.next++;
    return true;
  }
  const together = togetherAt(words, read.next);
  if (together > 0) {
    read.next += together;
    return true;
  }
  const counted = takeCount(words, read.next);
  if (counted !== undefined) {
    read.next = counted.next;
    if (counted.quantity === null) return true;
    read.next--;
    return takeQuantity(words, read, counted.quantity);
  }
  return isPreposition(word) ? takePhrase(text, words, read, word.lower) : false;
}

/** `side by side`, `hand in hand`: how two do it together. */
function togetherAt(words: readonly Word[], index: number): number {
  const [first, joint, second] = [words[index], words[index + 1], words[index + 2]];
  if (first?.lower === 'face' && /^(?:down|up)$/.test(joint?.lower ?? '')) return 2;
  const paired = first?.lower === second?.lower && /^(?:by|in|to)$/.test(joint?.lower ?? '');
  return paired && /^(?:side|hand|arm|shoulder|back|face|step|inch|one|neck)$/.test(first?.lower ?? '') ? 3 : 0;
}

const HANDED = /^(?:left|right|one|two)-handed(?:ly)?$/;
const STRESSED = setOf(
  'up past behind into through over by on out off beside next away back here there now down under after before toward towards onto inside between around round against above across in alongside beneath near outside',
);

/** Whether `right` is followed by what it stresses; before a quantity and before `to left` it is a way. */
export function stresses(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (next?.kind !== 'word') return false;
  const measured = words[index + 2]?.kind === 'quantity';
  return (
    !measured && (STRESSED.has(next.lower) || next.lower === 'at' || (next.lower === 'to' && !isSide(words[index + 2])))
  );
}

function isSide(word: Word | undefined): boolean {
  return word?.lower === 'left' || word?.lower === 'right';
}

/** Words that a fixed turn of phrase may begin with. */
const OPENS_PATTERN = setOf(
  'from left right left-to-right right-to-left screen frame camera toward towards at to into away in with across on',
);

/** `left to right`, `frame left`, `toward camera`, `away from us`, `in her left hand`, `to her left hand`. */
function takePattern(words: readonly Word[], read: Modifiers): boolean {
  const first = words[read.next]?.lower ?? '';
  let phrase = first;
  for (let at = read.next + 1; at < Math.min(words.length, read.next + LONGEST_PATTERN); at++) {
    phrase += ` ${words[at]?.lower ?? ''}`;
    // No turn of phrase goes on past a mark.
    if (words[at]?.kind === 'mark') break;
  }
  const take = (match: RegExpExecArray): true => {
    read.next += match[0].split(' ').length;
    return true;
  };
  const across = MAY_CROSS.has(first) ? ACROSS.exec(phrase) : null;
  if (across !== null) {
    read.direction = (across[1] ?? across[2] ?? across[3] ?? 'right') as ScreenDirection;
    return take(across);
  }
  const ofFrame = OF_FRAME.exec(phrase);
  if (ofFrame !== null) {
    const side = ofFrame[1] === 'left' || ofFrame[2] === 'left' ? 'left' : 'right';
    read.side = side;
    if (!/^(?:from|on|at|in) /.test(ofFrame[0])) read.direction ??= side;
    return take(ofFrame);
  }
  const toCamera = MAY_FACE.has(first) ? TO_CAMERA.exec(phrase) : null;
  if (toCamera !== null) {
    read.direction = 'toward';
    return take(toCamera);
  }
  const away = first === 'away' || first === 'into' ? AWAY.exec(phrase) : null;
  if (away !== null) {
    // `away from JON` is a way from him, not from the camera.
    if (away[1] !== undefined || !/^away from\b/.test(phrase)) read.direction ??= 'away';
    return take(away);
  }
  const hand = MAY_HOLD.has(first) ? HAND.exec(phrase) : null;
  if (hand === null) {
    // `from her left hand to her right`
    const other = read.handBy === 'from' ? OTHER_HAND.exec(phrase) : null;
    if (other === null) return false;
    read.hand = other[1] === 'left' ? 'left' : 'right';
    read.handBy = 'into';
    return take(other);
  }
  const which = hand[2] ?? hand[3] ?? (/hands\b/.test(hand[0]) ? 'both' : null);
  const by = /^(?:in)?to/.test(hand[0]) ? 'into' : hand[1] === 'from' ? 'from' : hand[1] === 'with' ? 'with' : 'into';
  if (read.hand === null || by !== 'from') {
    read.hand = which === 'left' || which === 'right' ? which : which === null ? null : 'both';
    read.handBy = by;
  }
  return take(hand);
}

/** Words of the longest turn: `from the left side of the frame to the right`. */
const LONGEST_PATTERN = 9;
const MAY_CROSS = setOf('from left right left-to-right right-to-left screen frame camera');
const MAY_FACE = setOf('toward towards at into to');
const MAY_HOLD = setOf('in with from on into to');
const ACROSS =
  /^(?:from )?(?:the )?(?:(?:screen|frame|camera) )?(?:right(?: side)?(?: of (?:the )?(?:frame|screen))? to (?:the )?(?:(?:screen|frame|camera) )?(left)|left(?: side)?(?: of (?:the )?(?:frame|screen))? to (?:the )?(?:(?:screen|frame|camera) )?(right)|right-to-(left)|left-to-right)\b/;
const OF_FRAME =
  /^(?:(?:from|to|toward|towards|at|on|in) )?(?:the )?(?:(?:screen|frame|camera)[ -](left|right)|(left|right)(?: side| edge)? of (?:the )?(?:frame|screen|camera|shot))\b/;
const TO_CAMERA = /^(?:(?:towards?|at|into) (?:the )?(?:camera|lens)|towards? us|(?:in)?to the foreground)\b/;
const AWAY =
  /^(?:away\b(?! from (?!(?:the )?camera\b|us\b|the lens\b))( from (?:(?:the )?camera|us|the lens)\b)?|into the (?:distance|background)\b)/;
const OTHER_HAND = /^(?:in)?to (?:her|his|their|its|the) (left|right)\b/;
const HAND =
  /^(in|with|from|on|into|to) (?:(?:(?:her|his|their|its|the|a|one|own|free|good|bare|outstretched|gloved|trembling|shaking|bloody|raised|other) )*(left|right|both|each) (?:\S+ )?(?:hands?|fists?|palms?|paws?)\b|(?<=^(?:in|with) )(?:her|his|their|its) (left|right)(?= ?$| (?:and\b|[,.;…]|while\b|as\b))|(?:her|his|their|both|its)(?: (?:bare|own|cupped|gloved|trembling|outstretched|bloody))? hands\b|(?:(?:one|her|his|their|its|the|a) )?(?:(?:free|good|other|bare|outstretched|gloved|trembling|shaking|bloody) )?(?:hand|fist)\b)/;
