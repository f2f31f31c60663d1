/** A preposition and what belongs to it: where to, where from, on what; what is only manner is taken and forgotten. */
import { isFigurative, isOfFeeling } from '../../../grammar/vocabulary/abstract.ts';
import { isClauseEnd, isPreposition } from './clause-words.ts';
import { takeCount } from './counts.ts';
import { takeQuantity, type Modifiers } from './found-modifiers.ts';
import type { Word } from './words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Prepositions that stand before another one. */
const ADVERBIAL = setOf('up down over out off in around round along across past on next back through');
const ABOUT = setOf('about around roughly nearly almost approximately over');
const ARTICLES = setOf('the a an her his their its');
/** What one goes to without an article. */
const BARE_PLACES = setOf('safety town shore earth ground bed work school him her them camera cover port');
/** `at a run`, `at full speed`, `for the first time`: no place. */
const NO_PLACE = setOf(
  'run sprint jog trot gallop walk pace speed crawl time times moment once last first least most dawn dusk noon midnight night day sunrise sunset end start beginning signal sound stop halt standstill sake rest while second third next same beat rhythm music frame view shot sight picture length angle tilt',
);
const PLACED_ON = setOf(
  'on in onto upon beside against by behind under near inside next beneath underneath atop opposite between below above',
);
/** `with her back to JON` says how she stands, not where she goes. */
const BODY = setOf('back face eyes head hands arms legs feet shoulder shoulders side');

export function takePhrase(text: string, list: readonly Word[], read: Modifiers, preposition: string): boolean {
  if (takeMeasure(list, read)) return true;
  const first = list[read.next + 1];
  if (first !== undefined && isPreposition(first) && ADVERBIAL.has(preposition)) {
    // `walks up to JON`: the first word only colours the second; but `out of` is from where.
    if (first.lower === 'of' && preposition === 'out') {
      read.next++;
      return place(text, list, read, 'from');
    }
    read.next++;
    return true;
  }
  if (
    preposition === 'with' &&
    BODY.has(list[read.next + 2]?.lower ?? '') &&
    !/^(?:hands?|arms)$/.test(list[read.next + 2]?.lower ?? '')
  ) {
    return skip(list, read);
  }
  if (preposition === 'like') return skip(list, read);
  if (preposition === 'to' && isPurpose(list, read.next)) return purpose(text, list, read);
  return place(text, list, read, preposition);
}

/** `at 6 m/s`, `for about 40 m`, `for ten seconds`. */
function takeMeasure(list: readonly Word[], read: Modifiers): boolean {
  const about = ABOUT.has(list[read.next + 1]?.lower ?? '') ? 2 : 1;
  const measured = list[read.next + about];
  if (measured?.kind === 'quantity') {
    read.next += about;
    return takeQuantity(list, read, measured.quantity);
  }
  const counted = takeCount(list, read.next + about);
  if (counted === undefined) return false;
  if (counted.quantity === null) read.next = counted.next;
  else {
    read.next = counted.next - 1;
    takeQuantity(list, read, counted.quantity);
  }
  return true;
}

/** `to pick up CANTEEN` is meant, not done. */
function isPurpose(list: readonly Word[], index: number): boolean {
  const next = list[index + 1];
  return (
    next?.kind === 'word' &&
    !ARTICLES.has(next.lower) &&
    !BARE_PLACES.has(next.lower) &&
    !/^(?:left|right|where|this|that|each|one|another|us|me|within|camera|frame|screen|\w+ing)$/.test(next.lower) &&
    !isPreposition(next)
  );
}

/** `turns to face JON`: what follows is only meant, but whom it is about is told. */
function purpose(text: string, list: readonly Word[], read: Modifiers): boolean {
  const verb = list[read.next + 1]?.lower ?? '';
  // `strolls to victory`
  if (isFigurative('to', verb) && isClauseEnd(list, read.next + 2)) return false;
  const name = list[read.next + 2];
  if (verb === 'face' && name?.kind === 'name' && !name.possessive) {
    read.next++;
    return place(text, list, read, 'to');
  }
  return skip(list, read);
}

function skip(list: readonly Word[], read: Modifiers): true {
  while (read.next < list.length && !isClauseEnd(list, read.next)) read.next++;
  return true;
}

/** A preposition and the words up to the next one or the clause's end; false where they speak of no place. */
function place(text: string, list: readonly Word[], read: Modifiers, preposition: string): boolean {
  const first = list[read.next + 1];
  let end = read.next + 1;
  while (end < list.length && !isClauseEnd(list, end)) {
    const word = list[end];
    if (word === undefined || word.kind === 'quantity') break;
    if (end > read.next + 1 && isPreposition(word) && word.lower !== 'of') break;
    end++;
  }
  while (end > read.next + 2 && isTrailing(list[end - 1])) end--;
  const last = list[end - 1];
  const start = read.next + 1;
  read.next = Math.max(end, start);
  if (first === undefined || last === undefined || end <= start) return true;
  // `on a pedestal of pride`, `at the mercy of JON`
  if (
    list[end - 2]?.lower === 'of' &&
    (isOfFeeling(last.lower) || isFigurative(preposition, list[end - 3]?.lower ?? ''))
  )
    return false;
  // `from her past`, where the noun looks like a preposition.
  const past = ARTICLES.has(last.lower) && list[end]?.lower === 'past' && isClauseEnd(list, end + 1);
  if (last.kind === 'word' && isFigurative(preposition, past ? 'past' : last.lower)) return false;
  const inner = text.slice(first.start, last.end);
  const name = nameOf(list.slice(start, end));
  note(read, preposition, inner, name, last.lower);
  return true;
}

/** Adverbs after the place: `to the window quickly`. */
function isTrailing(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    /^(?:again|slowly|quickly|carefully|quietly|together|alone|now|once|away)$/.test(word.lower)
  );
}

/** `JON`, `the JEEP`, `her old JEEP`; a possessive is of something else. */
function nameOf(place: readonly Word[]): string | null {
  const last = place.at(-1);
  if (last?.kind !== 'name' || last.possessive) return null;
  const before = place.slice(0, -1);
  const plain = before.length === 0 || (before[0]?.kind === 'word' && ARTICLES.has(before[0].lower));
  return plain && before.every(({ kind, lower }) => kind === 'word' && lower !== 'of') ? last.entity.name : null;
}

function note(read: Modifiers, preposition: string, inner: string, name: string | null, head: string): void {
  const said = name ?? inner;
  switch (preposition) {
    case 'from':
    case 'off':
      if (SIDE.test(inner)) read.side = sideIn(inner);
      else if (!NO_PLACE.has(head) && !/^(?:there|here)$/.test(head)) read.from ??= said;
      return;
    case 'for':
      if (/^the /i.test(inner) && !NO_PLACE.has(head) && !/^the (?:first|last)\b/i.test(inner)) setTo(read, said, name);
      return;
    case 'to':
    case 'toward':
    case 'towards':
    case 'into':
    case 'at':
    case 'onto':
      if (SIDE.test(inner)) {
        read.side = sideIn(inner);
        if (preposition !== 'at') read.direction ??= sideIn(inner);
      } else if (/^(?:her|his|their|its) (?:own )?(?:left|right)$/i.test(inner)) return;
      else if (
        !NO_PLACE.has(head) &&
        (preposition !== 'at' ||
          name !== null ||
          /^(?:the|an?|her|his|their|its) |^(?:him|her|them|it)$|^\p{Lu}/iu.test(inner))
      )
        setTo(read, said, name);
      return;
    default:
      if (SIDE.test(inner)) {
        read.side = sideIn(inner);
        return;
      }
      if (
        PLACED_ON.has(preposition) &&
        read.on === null &&
        (name !== null || /^(?:the|an?|her|his|their|its) /i.test(inner))
      ) {
        read.on = NO_PLACE.has(head) ? null : said;
        read.onName = name;
      }
  }
}

function setTo(read: Modifiers, to: string, name: string | null): void {
  if (read.to !== null) return;
  read.to = to;
  read.toName = name;
}

const SIDE = /^(?:(?:the |frame |camera |screen )+)?(left|right)(?: side)?(?: of (?:the )?(?:frame|screen|shot))?$/i;

function sideIn(inner: string): 'left' | 'right' {
  return /left/i.test(inner) ? 'left' : 'right';
}
