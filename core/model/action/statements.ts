/** What a sentence says of how somebody or something is: what a hand holds, a state, a posture, a mark on the body. */
import type { ThingKind } from '../../../grammar/vocabulary/things.ts';
import { readBodyMarks } from '../body-marks.ts';
import { isThing } from '../cast.ts';
import type { Hand } from '../screenplay.ts';
import { HOLDING, isClauseEnd } from './clause-words.ts';
import { readClothes } from './clothes.ts';
import { readModifiers } from './modifiers.ts';
import { objectAt } from './objects.ts';
import { blank, type Shape } from './read-event.ts';
import type { Word } from './words.ts';

/** `PROP in her right hand`, `PROP in hand`, `a gun in his hand`, with or without `with` before it; `her right hand holding PROP`. */
export function readHolding(text: string, words: readonly Word[], index: number): Shape | undefined {
  const hand = holdingHandAt(words, index);
  const at = hand === undefined ? (words[index]?.lower === 'with' ? index + 1 : index) : hand.next;
  if (hand === undefined && !mayNameHand(words, at)) return undefined;
  const object = objectAt(text, words, at, isThing, CARRIED, null);
  if (object === undefined) return undefined;
  const read = readModifiers(text, words, object.next);
  if (read.broken || (hand === undefined && (read.handBy === null || read.handBy === 'from'))) return undefined;
  const { name, thing } = object;
  return { event: { ...blank('hold', 'hold'), object: name, thing, hand: hand?.hand ?? read.hand }, next: read.next };
}

/** Whether a word comes soon that stands before a hand: most of what follows a comma has none. */
function mayNameHand(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < from + FURTHEST_HAND; at++) if (BEFORE_HAND.has(words[at]?.lower ?? '')) return true;
  return false;
}

const FURTHEST_HAND = 9;
const BEFORE_HAND = new Set(['in', 'into', 'on', 'to', 'with']);
const CARRIED: readonly ThingKind[] = ['carried'];

/** `her right hand holding`. */
function holdingHandAt(
  words: readonly Word[],
  index: number,
): { readonly hand: Hand; readonly next: number } | undefined {
  const side = words[index + 1]?.lower;
  if (!OWN.test(words[index]?.lower ?? '') || (side !== 'left' && side !== 'right')) return undefined;
  const holds = words[index + 2]?.lower === 'hand' && HOLDING.has(words[index + 3]?.lower ?? '');
  return holds ? { hand: side, next: index + 4 } : undefined;
}

const STATES: Readonly<Record<string, string>> = {
  open: 'open',
  closed: 'closed',
  shut: 'closed',
  locked: 'locked',
  unlocked: 'unlocked',
  lit: 'lit',
  unlit: 'unlit',
  broken: 'broken',
  torn: 'torn',
  burnt: 'burnt',
  full: 'full',
  empty: 'empty',
  whole: 'whole',
  on: 'lit',
  off: 'unlit',
  wet: 'wet',
  dry: 'dry',
  dead: 'dead',
  unconscious: 'unconscious',
  asleep: 'asleep',
  bleeding: 'bleeding',
  seated: 'sitting',
  sitting: 'sitting',
  standing: 'standing',
  kneeling: 'kneeling',
  lying: 'lying',
};

/** `is on her knees`. */
const ON_WHAT: Readonly<Record<string, string>> = {
  knees: 'kneeling',
  feet: 'standing',
  back: 'lying',
  stomach: 'lying',
};
const OWN = /^(?:her|his|their|its)$/;

/** `DOOR is open`, `MAYA is bleeding from the left arm`: a statement, not an event that takes time. */
export function readState(text: string, words: readonly Word[], index: number): Shape | undefined {
  if (words[index]?.lower === 'has') return readMark(text, words, index + 1);
  if (!/^(?:is|are|stays|remains)$/.test(words[index]?.lower ?? '')) return undefined;
  const word = words[index + 1];
  if (word === undefined) return undefined;
  const told = readClothes(text, words, index + 1) ?? readShare(text, words, index + 1);
  if (told !== undefined) return told;
  const on = ON_WHAT[words[index + 3]?.lower ?? ''];
  if (
    on !== undefined &&
    word.lower === 'on' &&
    OWN.test(words[index + 2]?.lower ?? '') &&
    isClauseEnd(words, index + 4)
  )
    return { event: { ...blank('posture', 'is'), value: on }, next: index + 4 };
  const value = word.kind === 'word' ? STATES[word.lower] : undefined;
  if (value === undefined) return undefined;
  const read = readModifiers(text, words, index + 2);
  if (read.broken) return undefined;
  const posture = ['sitting', 'standing', 'kneeling', 'lying'].includes(value);
  const detail = text.slice(words[index + 2]?.start ?? text.length, words[read.next - 1]?.end ?? text.length);
  // `MAYA is on the phone`, `LAMP is off the table`: no switch.
  if (/^(?:on|off|full|empty|dead|open)$/.test(word.lower) && detail !== '' && !/^(?:again|now|wide)$/i.test(detail))
    return undefined;
  const said = detail === '' || posture ? value : `${value} ${detail}`;
  return { event: { ...blank(posture ? 'posture' : 'change', 'is'), value: said }, next: read.next };
}

/** `a cut over her left brow`, `no scar on his chin`: only with the place on the body, as `a cut of the money` is none. */
function readMark(text: string, words: readonly Word[], index: number): Shape | undefined {
  if (!/^(?:an?|no|the)$/.test(words[index]?.lower ?? '')) return undefined;
  let next = index + 1;
  while (next < words.length && !isClauseEnd(words, next)) next++;
  const said = text.slice(words[index]?.start, words[next - 1]?.end);
  const [mark, ...others] = readBodyMarks(said);
  if (mark === undefined || mark.part === null || others.length > 0) return undefined;
  return { event: { ...blank('change', 'is'), value: said }, next };
}

/** `half full`, `two thirds empty`. */
function readShare(text: string, words: readonly Word[], index: number): Shape | undefined {
  const end = [index + 1, index + 2].find((at) => /^(?:full|empty)$/.test(words[at]?.lower ?? ''));
  const [first, last] = [words[index], words[end ?? -1]];
  if (end === undefined || first === undefined || last === undefined) return undefined;
  // `of water`
  const next = words[end + 1]?.lower === 'of' ? end + 3 : end + 1;
  const said = text.slice(first.start, last.end).toLowerCase();
  if (!isClauseEnd(words, next) || !SHARE.test(said)) return undefined;
  return { event: { ...blank('change', 'is'), value: said }, next };
}

const SHARE = /^(?:half|(?:an?|one|two|three)[ -](?:third|quarter)s?)[ -](?:full|empty)$/;
