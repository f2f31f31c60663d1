/** Reads a scene heading as real scripts write them: prefix, place, and in any order time, clock, day, year, link and mode. */
import { usualHeadings, type HeadingWords } from './heading-words.ts';
import type { Span } from './span.ts';
import type { HeadingFact, SceneHeading } from './syntax-tree.ts';
import { readGap } from './time-gap.ts';
import type { Piece } from './piece.ts';
import { numberWords, readNumber } from './vocabulary/numbers.ts';
import { findWord, normalized } from './vocabulary/word.ts';

/** `line` is the heading without indentation; `start` is where it stands in the block. */
export function parseSceneHeading(line: string, start: number, words: HeadingWords = usualHeadings): SceneHeading {
  const whole: Span = { start, end: start + line.length };
  const keyword = /^scene(?:[ \t]+([^\s:]+))?[ \t]*:[ \t]*/.exec(line);
  const forced = keyword === null && line.startsWith('.');
  let from = keyword?.[0].length ?? (forced ? 1 : 0);
  let number: Piece | null = null;
  if (keyword?.[1] !== undefined) number = piece(line, start, line.indexOf(keyword[1], 5), keyword[1].length);

  let end = line.length;
  const mark = /[ \t]*#([^#\n]+)#[ \t]*$/.exec(line);
  if (mark?.[1] !== undefined) {
    number ??= piece(line, start, mark.index + mark[0].indexOf('#') + 1, mark[1].length);
    end = mark.index;
  }
  const text = piece(line, start, from, end - from);
  const prefix = words.prefix.exec(line.slice(from, end));
  if (prefix !== null) from += prefix[0].length;

  const read = readParts(splitParts(line, from, end), start, words);
  return {
    kind: 'scene',
    form: keyword !== null ? 'keyword' : forced ? 'forced' : 'bare',
    number,
    prefix: prefix === null ? null : (findWord(words.prefixes, prefix[1] ?? '')?.id ?? null),
    place: piece(line, start, read.place.start, read.place.end - read.place.start),
    time: read.time,
    clock: read.clock,
    day: read.day,
    year: read.year,
    link: read.link,
    gap: read.gap,
    mode: read.mode,
    said: read.said,
    text,
    span: whole,
  };
}

interface Part extends Span {
  readonly text: string;
  readonly bracketed: boolean;
}

/** Splits at ` - `, `--`, dashes, commas, slashes and brackets. */
function splitParts(line: string, from: number, end: number): readonly Part[] {
  const parts: Part[] = [];
  const separator =
    /[ \t]+-{1,2}[ \t]+|[ \t]*--[ \t]*|[ \t]*[–—][ \t]*|[ \t]+-(?=$)|,[ \t]*|[ \t]*\/[ \t]*|[ \t]*[[\](){}][ \t]*/g;
  separator.lastIndex = from;
  let at = from;
  let bracketed = false;
  const push = (until: number) => {
    // After a bracket a separator may stand without its blank: `[FLASHBACK] - DAY`.
    const from = at + (/^[-\s]*/.exec(line.slice(at, until))?.[0].length ?? 0);
    const text = line.slice(from, until).trim();
    if (text !== '') parts.push({ start: from, end: until, text, bracketed });
  };
  for (let match = separator.exec(line); match !== null && match.index < end; match = separator.exec(line)) {
    push(match.index);
    if (/[[({]/.test(match[0])) bracketed = true;
    else if (/[\])}]/.test(match[0])) bracketed = false;
    at = match.index + match[0].length;
  }
  if (at < end) push(end);
  return parts;
}

interface Read {
  place: Span;
  time: string | null;
  clock: number | null;
  day: number | null;
  year: number | null;
  link: string | null;
  gap: number | null;
  mode: string | null;
  said: Partial<Record<HeadingFact, Span>>;
  /** The words that headings may have. */
  readonly known: HeadingWords;
}

/**
 * The first part is always the place; parts after it that say nothing known belong to it too, up to the first known one. The line
 * begins at `base` of its block.
 */
function readParts(parts: readonly Part[], base: number, known: HeadingWords): Read {
  const first = parts[0];
  const read: Read = {
    place: first === undefined ? { start: 0, end: 0 } : { start: first.start, end: first.start + first.text.length },
    time: null,
    clock: null,
    day: null,
    year: null,
    link: null,
    gap: null,
    mode: null,
    said: {},
    known,
  };
  let placeGoesOn = true;
  for (const part of parts.slice(1)) {
    if (readPart({ text: part.text, start: base + part.start }, read)) placeGoesOn = false;
    else if (placeGoesOn && !part.bracketed)
      read.place = { start: read.place.start, end: part.start + part.text.length };
  }
  return read;
}

interface Words {
  readonly text: string;
  readonly start: number;
}

function readPart(words: Words, read: Read): boolean {
  const { text } = words;
  const clock = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i.exec(text);
  if (clock !== null && (clock[2] ?? clock[3]) !== undefined) {
    const half = clock[3]?.toLowerCase();
    const hours = (Number(clock[1]) % (half === undefined ? 24 : 12)) + (half === 'pm' ? 12 : 0);
    read.clock = hours * 3600 + Number(clock[2] ?? 0) * 60;
    return say(read, words, 'clock');
  }
  if (/^(?:1[5-9]|20|21)\d\d$/.test(text)) {
    read.year = Number(text);
    return say(read, words, 'year');
  }
  const day = STORY_DAY.exec(text);
  if (day !== null) {
    read.day = readNumber(day[2] ?? '');
    say(read, words, 'day');
    if (/^n/i.test(text)) {
      read.time = 'NIGHT';
      say(read, { text: day[1] ?? '', start: words.start }, 'time');
    }
    return true;
  }
  const gap = readGap(text.replaceAll('-', ' '));
  // `MINUTES LATER` without a number is a word of its own.
  if (gap !== undefined && (gap.seconds !== null || findWord(read.known.links, text) === undefined)) {
    read.link = normalized(text).toUpperCase();
    read.gap = gap.seconds;
    return say(read, words, 'link');
  }
  return readWords(words, read);
}

/** Notes where the words of a fact stand. */
function say(read: Read, { text, start }: Words, fact: HeadingFact): true {
  read.said[fact] = { start, end: start + text.length };
  return true;
}

const STORY_DAY = new RegExp(
  `^(DAY|D|NIGHT|N)[ ]?(\\d+|(?<= )(?:${numberWords.filter((w) => !/^a/.test(w)).join('|')}))$`,
  'i',
);
/** `THE NEXT MORNING`, `LATER THAT NIGHT`: a link and a time in one. */
const LINK_AND_TIME = /^((?:THE )?(?:NEXT|FOLLOWING)|(?:LATER )?(?:THAT|THE SAME)) (.+)$/i;

/** Known words may share a part: `DAY CONTINUOUS`, `LATE AFTERNOON FLASHBACK`. */
function readWords(words: Words, read: Read): boolean {
  const { text, start } = words;
  const [, lead = '', when = ''] = LINK_AND_TIME.exec(text.replaceAll('-', ' ')) ?? [];
  const then = when === '' ? undefined : findWord(read.known.times, when);
  const link =
    findWord(read.known.links, text)?.id ??
    (then === undefined ? undefined : /that|same/i.test(lead) ? 'LATER' : 'NEXT DAY');
  if (link !== undefined) {
    read.link = link;
    // Of the next day one says no time, of the next morning one does.
    if (then !== undefined && then.id !== 'DAY') {
      read.time = then.id;
      say(read, { text: when, start: start + text.length - when.length }, 'time');
    }
    return say(read, words, 'link');
  }
  const mode = findWord(read.known.modes, text);
  if (mode !== undefined) {
    read.mode = mode.id;
    return say(read, words, 'mode');
  }
  const time = findWord(read.known.times, text);
  if (time !== undefined) {
    read.time = time.id;
    return say(read, words, 'time');
  }
  const space = text.lastIndexOf(' ');
  if (space < 0) return false;
  const both: Read = { ...read, said: { ...read.said } };
  // The last word first: where it is unknown, as it mostly is, nothing before it matters.
  if (!readPart({ text: text.slice(space + 1), start: start + space + 1 }, both)) return false;
  if (!readPart({ text: text.slice(0, space).trimEnd(), start }, both)) return false;
  Object.assign(read, both);
  return true;
}

function piece(line: string, start: number, from: number, length: number): Piece {
  const text = line.slice(from, from + length);
  const lead = text.length - text.trimStart().length;
  const trimmed = text.trim();
  return { text: trimmed, span: { start: start + from + lead, end: start + from + lead + trimmed.length } };
}
