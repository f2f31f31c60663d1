/** Reads the values of properties: lists, levels, openings, marks, and what someone carries. */
import { numberWords, readNumber } from '../../grammar/vocabulary/numbers.ts';
import { states } from '../../grammar/vocabulary/states.ts';
import { findWord } from '../../grammar/vocabulary/word.ts';
import type { Hand, Holding, Level, Mark, Opening } from './cast.ts';
import { quantitiesIn } from './quantities.ts';

/** One item of a list with commas; the offset counts from the start of the value. */
export interface Item {
  readonly text: string;
  readonly start: number;
}

export function itemsOf(value: string): readonly Item[] {
  const items: Item[] = [];
  let from = 0;
  for (const raw of value.split(',')) {
    const text = raw.trim();
    if (text !== '') items.push({ text, start: from + raw.length - raw.trimStart().length });
    from += raw.length + 1;
  }
  return items;
}

/** `shut` is `closed`; what the vocabulary has no word for stays as written. */
export function readStateWord(text: string): string {
  return findWord(states, text)?.id ?? text;
}

/** `LETTER in her left hand`, `a KNIFE`: what, and in which hand. */
export function readCarried(text: string): Holding {
  const hand =
    /\s+in\s+(?:(?:her|his|their|its|the)\s+)?(?:(left|right)(?:\s+hand)?|(?:both|two)\s+hands|hands)\s*$/i.exec(text);
  const rest = (hand === null ? text : text.slice(0, hand.index)).replace(/^(?:the|an?|her|his|their)\s+/i, '');
  const prop = rest.replace(/\s+in\s+(?:(?:her|his|their|a|the)\s+)\p{L}+$/u, '').replace(/^@/, '');
  return { prop, hand: hand === null ? null : ((hand[1]?.toLowerCase() ?? 'both') as Hand) };
}

/** `full`, `half`, `1/2`, `30 %`, `80 ml`; undefined where the text says no level. */
export function readLevel(text: string): Level | undefined {
  const share = (value: number): Level | undefined => (value >= 0 && value <= 1 ? { kind: 'share', value } : undefined);
  for (const { dimension, value } of quantitiesIn(text)) {
    if (dimension === 'share') return share(value);
    if (dimension === 'volume') return { kind: 'litres', value };
  }
  if (/\b(?:almost|nearly|about|not)\b/i.test(text)) return undefined;
  const broken = PART.exec(text);
  if (broken !== null) {
    const [, over, under, count, part, end] = broken;
    const value =
      part === undefined
        ? Number(over) / Number(under)
        : (readNumber(count ?? '1') ?? 1) / (PARTS[part.toLowerCase()] ?? 2);
    return share(end?.toLowerCase() === 'empty' ? 1 - value : value);
  }
  const word = /(?<!\bin )\b(?:full|empty)\b/i.exec(text)?.[0].toLowerCase();
  return word === undefined ? undefined : share(word === 'full' ? 1 : 0);
}

/** `1/2`, `half full`, `two thirds empty`; in `half a metre` and `1/2 m` it is no level. */
const PART =
  /(?:(?<=^|\s)(\d+)\s*\/\s*(\d+)|\b(?:(one|two|three|a|[123])[ -])?(half|third|quarter)s?)(?:[ -](full|empty)\b|\s*$)/i;
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4 };

const OPENING = new RegExp(`^(?:(\\d+|${numberWords.join('|')})\\s+)?(door|window)s?\\b`, 'i');
const SIDE =
  /\b(north-?\s?east|north-?\s?west|south-?\s?east|south-?\s?west|north|south|east|west|left|right|front|back|behind)\b/i;
/** More of one kind on one side are a wall of glass, and a slip of the pen more often. */
const MOST_OPENINGS = 12;

/** `door east`, `two windows south`: one for each; none where the text names neither door nor window. */
export function readOpenings(text: string): readonly Opening[] {
  const match = OPENING.exec(text);
  if (match === null) return [];
  const count = Math.min(MOST_OPENINGS, readNumber(match[1] ?? '1') ?? 1);
  const kind = match[2]?.toLowerCase() === 'door' ? 'door' : 'window';
  const side =
    SIDE.exec(text)?.[1]
      ?.toLowerCase()
      .replace(/(north|south)[\s-]?(east|west)/, '$1-$2') ?? null;
  return Array.from({ length: count }, () => ({ kind, side }));
}

/** `A at left`, `WINDOW SEAT by the window`, `bar`. */
export function readMark(text: string): Mark {
  const end = /\s+(?=(?:at|by|on|in|near|under|behind|beside|before|left|right)\b)/.exec(text)?.index ?? text.length;
  return { name: text.slice(0, end).replace(/^@/, ''), at: text.slice(end).trim() };
}

/** `50`, `about 50`, `8 months`: years; null where there is no figure. */
export function readAge(text: string): number | null {
  const match = /(\d+(?:\.\d+)?)\s*(months?|weeks?)?/i.exec(text);
  if (match === null) return null;
  const perYear = match[2] === undefined ? 1 : /^m/i.test(match[2]) ? 12 : 52;
  return Number(match[1]) / perYear;
}

/** The first number in some words, in figures or as a word. */
export function countIn(text: string): number | null {
  for (const word of text.split(/[^\p{L}\p{N}]+/u)) {
    const count = word === 'a' || word === 'an' ? null : readNumber(word);
    if (count !== null) return count;
  }
  return null;
}
