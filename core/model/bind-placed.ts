/** `MARA seated at left, facing right, CUP in her right hand` → a place, a posture, a facing and what the hands hold. */
import type { PlaceClause } from '../../grammar/clauses.ts';
import { readNumber } from '../../grammar/vocabulary/numbers.ts';
import { postures, states } from '../../grammar/vocabulary/states.ts';
import type { Block, Directive } from '../../grammar/syntax-tree.ts';
import { findWord, formsOf } from '../../grammar/vocabulary/word.ts';
import { readHolding } from './action/statements.ts';
import { wordsOf } from './action/words.ts';
import { readBodyMarks, withoutBodyMarks } from './body-marks.ts';
import type { Cast } from './cast.ts';
import { readGarments } from './garments.ts';
import { readLevel } from './properties.ts';
import type { Placed, Seat } from './screenplay.ts';
import { placeIn, type Where } from './where.ts';

/** Who and what some directives place. */
export function bindPlaces(directives: readonly Directive[], block: Block, cast: Cast): readonly Placed[] {
  return directives.length === 0 ? NOBODY : directives.flatMap((directive) => bindPlaced(directive, block, cast));
}

const NOBODY: readonly Placed[] = [];

/** The names and states of a `present`, `blocking` or `end` directive. A clause without a name belongs to the one before it. */
function bindPlaced(directive: Directive, block: Block, cast: Cast): readonly Placed[] {
  const placed: Placed[] = [];
  for (const clause of directive.clauses) {
    if (clause.kind !== 'place') continue;
    const text = block.text.slice(clause.span.start, clause.span.end);
    const named = clause.name === null ? undefined : cast.nameAt(text, 0);
    const whose = WHOSE.exec(text)?.[1];
    const holding = holdingIn(whose === undefined ? text : text.replace(/ in .+?['’]s? /, ' in her '), cast);
    const at = holderAt(placed, whose, cast);
    const holder = placed[at];
    if (holding !== undefined && holder !== undefined && (clause.name === null || named?.entity.kind === 'prop')) {
      placed[at] = { ...holder, hands: [...holder.hands, holding] };
      continue;
    }
    const { name, count, length } =
      named === undefined ? calledBy(clause) : { name: named.entity.name, count: null, length: named.length };
    const rest = text.slice(length);
    const offset = clause.span.end - rest.length;
    const state = readState(rest, cast, (start, end) => ({
      block: block.id,
      start: offset + start,
      end: offset + end,
    }));
    if (name !== null) {
      const carried = holdingIn(text.slice(Math.max(0, text.indexOf(' with ') + 1)), cast);
      const hands = carried === undefined ? [] : [carried];
      placed.push({ ...state, name, count, hands, text, where: placeIn(block, clause.span) });
      continue;
    }
    const last = placed.at(-1);
    if (last !== undefined) placed[placed.length - 1] = joined(last, state);
  }
  return inOneVehicle(placed);
}

/** What is not declared goes by the words it has: `@Zoë`, `20 extras`, `a crowd of 40`. No name: more of the one before. */
function calledBy({ name, crowd }: PlaceClause): {
  readonly name: string | null;
  readonly count: number | null;
  readonly length: number;
} {
  if (crowd === null)
    return { name: name?.text ?? null, count: null, length: (name?.span.end ?? 0) - (name?.span.start ?? 0) };
  const bare = crowd.text.replace(/^(?:an?|the)\s+/i, '').replace(/^(?:about|some)\s+/i, '');
  const [, group, ofMany] = /^(\S+)(?:\s+of\s+(?:about\s+|some\s+)?(.+))?$/.exec(bare) ?? [];
  const [, many, things] = /^(.+?)\s+(\S+)$/.exec(bare) ?? [];
  const count = readNumber(ofMany ?? many ?? '');
  return {
    name: ofMany === undefined && count !== null ? (things ?? bare) : (group ?? bare),
    count,
    length: crowd.text.length,
  };
}

/** `LETTER in MARA's left hand`. */
const WHOSE = /^\S.* in (\p{Lu}[^,]*?)['’]s? (?:left |right |both )?(?:hands?|fists?)\b/u;

/** Where the one stands whose hand is named; else the one before. */
function holderAt(placed: readonly Placed[], whose: string | undefined, cast: Cast): number {
  if (whose === undefined) return placed.length - 1;
  const name = cast.find(whose)?.name;
  return placed.findIndex((each) => each.name === name);
}

function holdingIn(text: string, cast: Cast): Placed['hands'][number] | undefined {
  const read = readHolding(text, wordsOf(text, cast), 0)?.event;
  return read?.object === null || read?.object === undefined ? undefined : { prop: read.object, hand: read.hand };
}

type ReadState = Pick<
  Placed,
  | 'side'
  | 'sideWhere'
  | 'facing'
  | 'facingWhere'
  | 'posture'
  | 'states'
  | 'level'
  | 'mark'
  | 'vehicle'
  | 'wears'
  | 'bodyMarks'
>;

/** The place of what lies between two offsets of the text that is read. */
type At = (start: number, end: number) => Where;

const anyOf = (list: typeof states) => list.flatMap(formsOf).join('|');
/** `LAMP on` is lit, `LAMP on the table` is not; who sits in full sun, or drinks from a glass that is half full, has nothing full. */
const STATE = new RegExp(
  `(?<!\\b(?:in|not|nearly|almost|half|quarters?|thirds?|\\d)[ -])\\b(?:(?:on|off|out)(?=\\s*$)|(?!(?:on|off|out)\\b)(?:${anyOf(states)})\\b)`,
  'g',
);
const POSTURE = new RegExp(`\\b(?:${anyOf(postures)})\\b`);
const FACING = /\b(?:facing|looking|turned)\s+(?:to(?:ward)?s?\s+)?(?:the\s+)?(left|right|camera|away)\b/;
const MARK =
  /\b(?:at|on|by|near|beside|behind|in front of|next to)\s+(?:the|a|an|her|his|their)\s+(?!left\b|right\b|cent|middle|side|wheel|back\b)([\p{Ll}'-]+(?: (?!and\b|with\b|in\b|at\b|on\b|by\b|facing\b|looking\b)[\p{Ll}'-]+)?)/u;

function readState(text: string, cast: Cast, at: At): ReadState {
  const lower = text.toLowerCase();
  const facing = FACING.exec(lower);
  const way = facing?.[1];
  const wayAt = facing === null || way === undefined ? -1 : facing.index + facing[0].length - way.length;
  const seat = readSeat(text, cast);
  // A seat on the left, a look to the left and a cut on the left are no places in the frame. The words keep their offsets.
  const blank = (words: string) => ' '.repeat(words.length);
  const bare = withoutBodyMarks(lower.replace(/\b(?:facing|looking|turned)\b.*/, '').replace(SEAT, blank), blank);
  const side = /\b(left|right|centre|center|middle)\b/.exec(bare);
  const word = side?.[0];
  const posture = POSTURE.exec(bare)?.[0];
  return {
    side: word === undefined ? null : word === 'left' || word === 'right' ? word : 'centre',
    sideWhere: side === null ? null : at(side.index, side.index + side[0].length),
    facing: way ?? null,
    facingWhere: way === undefined ? null : at(wayAt, wayAt + way.length),
    posture: posture === undefined ? null : (findWord(postures, posture)?.id ?? null),
    states: [...bare.matchAll(STATE)].map(([found]) => findWord(states, found)?.id ?? found),
    level: readLevel(bare) ?? null,
    mark: MARK.exec(bare)?.[1] ?? null,
    vehicle: seat,
    wears: readWorn(lower, at),
    bodyMarks: readBodyMarks(lower),
  };
}

/** What goes on after the clothes. */
const NOT_WORN =
  /\s+(?:facing|looking|turned|seated|sitting|standing|kneeling|lying|holding|at|on|by|near|beside)\b.*$/;

const WORN = /\b(?:wearing|dressed in|in (?=(?:an?|her|his|their|its)\s))\s*(.+)$/;

/** `wearing a red coat and boots`, `in his blue shirt`: only what is clothing. */
function readWorn(text: string, at: At): Placed['wears'] {
  const words = WORN.exec(text)?.[1];
  if (words === undefined) return [];
  const garments = words
    .replace(NOT_WORN, '')
    .split(/\s+(?:and|with)\s+/)
    .flatMap((item) => readGarments(item.replace(/^(?:an?|the|her|his|their|its)\s+/, '')))
    .filter(({ slot }) => slot !== 'accessory');
  return garments.map((garment) => {
    const start = text.indexOf(garment.words, text.length - words.length);
    return { value: garment, where: at(start, start + garment.words.length) };
  });
}

const SEAT =
  /\bat the wheel\b|\b(?:in|on) the (?:(driver|passenger|front|back|rear)(?:'?s)?(?: (left|right|middle))?|(left|right|middle) (?:back|rear)) seat\b|\bin the (?:back|rear|front)\b/i;

/** `driving`, `at the wheel of TAXI`, `in the back seat of TAXI`, `in TAXI`, `on BIKE`. */
function readSeat(text: string, cast: Cast): Seat | null {
  const vehicle = wordsOf(text, cast).find((word) => word.kind === 'name' && word.entity.kind === 'vehicle');
  const name = vehicle?.kind === 'name' ? vehicle.entity.name : null;
  const said = SEAT.exec(text);
  const driving = /\b(?:driving|at the wheel)\b/i.test(text);
  if (driving) return { name, seat: 'driver' };
  if (said !== null && (name !== null || / seat$/i.test(said[0]))) {
    const [whole, row, across, leading] = said;
    const kind = row ?? /back|rear|front/i.exec(whole)?.[0] ?? '';
    const place = kind.toLowerCase() === 'rear' ? 'back' : kind.toLowerCase();
    return { name, seat: [place, (across ?? leading)?.toLowerCase()].filter((words) => words !== undefined).join(' ') };
  }
  return vehicle !== undefined && /\b(?:in|on|aboard|inside|riding)\s*$/i.test(text.slice(0, vehicle.start))
    ? { name, seat: null }
    : null;
}

/** What a clause without a name adds to the one before it. */
function joined(last: Placed, more: ReadState): Placed {
  return {
    ...last,
    side: last.side ?? more.side,
    sideWhere: last.sideWhere ?? more.sideWhere,
    facing: last.facing ?? more.facing,
    facingWhere: last.facingWhere ?? more.facingWhere,
    posture: last.posture ?? more.posture,
    states: [...last.states, ...more.states],
    level: last.level ?? more.level,
    mark: last.mark ?? more.mark,
    vehicle: last.vehicle ?? more.vehicle,
    wears: [...last.wears, ...more.wears],
    bodyMarks: [...last.bodyMarks, ...more.bodyMarks],
  };
}

/** Who drives while another sits in the back of TAXI drives TAXI, where no other vehicle is named. */
function inOneVehicle(placed: readonly Placed[]): readonly Placed[] {
  const names = new Set(placed.flatMap(({ vehicle }) => vehicle?.name ?? []));
  const [only] = names;
  if (names.size !== 1 || only === undefined) return placed;
  return placed.map((person) =>
    person.vehicle?.name === null ? { ...person, vehicle: { ...person.vehicle, name: only } } : person,
  );
}
