/** Reads a scene heading as real scripts write them: prefix, place, and in any order time, clock, day, year, link and mode. */
import type { Span } from './span.ts';
import type { SceneHeading } from './syntax-tree.ts';
import type { Piece } from './piece.ts';
import { links, modes, prefixes, times } from './vocabulary/headings.ts';
import { findWord, formsOf, normalized } from './vocabulary/word.ts';

/** `line` is the heading without indentation; `start` is where it stands in the block. */
export function parseSceneHeading(line: string, start: number): SceneHeading {
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
  const prefix = prefixForm.exec(line.slice(from, end));
  if (prefix !== null) from += prefix[0].length;

  const read = readParts(splitParts(line, from, end));
  return {
    kind: 'scene',
    form: keyword !== null ? 'keyword' : forced ? 'forced' : 'bare',
    number,
    prefix: prefix === null ? null : (findWord(prefixes, prefix[1] ?? '')?.id ?? null),
    place: piece(line, start, read.place.start, read.place.end - read.place.start),
    time: read.time,
    clock: read.clock,
    day: read.day,
    year: read.year,
    link: read.link,
    mode: read.mode,
    text,
    span: whole,
  };
}

const prefixForm = new RegExp(
  `^(${prefixes
    .flatMap(formsOf)
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[./]/g, '\\$&'))
    .join('|')})(?:[ \\t.]+|$)`,
  'i',
);

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
    const text = line.slice(at, until);
    if (text.trim() !== '') parts.push({ start: at, end: until, text: text.trim(), bracketed });
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
  mode: string | null;
}

/** The first part is always the place; parts after it that say nothing known belong to it too, up to the first known one. */
function readParts(parts: readonly Part[]): Read {
  const first = parts[0];
  const read: Read = {
    place: first === undefined ? { start: 0, end: 0 } : { start: first.start, end: first.start + first.text.length },
    time: null,
    clock: null,
    day: null,
    year: null,
    link: null,
    mode: null,
  };
  let placeGoesOn = true;
  for (const part of parts.slice(1)) {
    if (readPart(part.text, read)) placeGoesOn = false;
    else if (placeGoesOn && !part.bracketed)
      read.place = { start: read.place.start, end: part.start + part.text.length };
  }
  return read;
}

function readPart(text: string, read: Read): boolean {
  const clock = /^(\d{1,2})[:.](\d{2})\s*(am|pm)?$/i.exec(text);
  if (clock !== null) {
    const half = clock[3]?.toLowerCase();
    const hours = (Number(clock[1]) % (half === undefined ? 24 : 12)) + (half === 'pm' ? 12 : 0);
    read.clock = hours * 3600 + Number(clock[2]) * 60;
    return true;
  }
  if (/^(?:1[5-9]|20|21)\d\d$/.test(text)) {
    read.year = Number(text);
    return true;
  }
  const day = /^(?:DAY|D|NIGHT|N)[ ]?(\d+)$/i.exec(text);
  if (day !== null) {
    read.day = Number(day[1]);
    if (/^n/i.test(text)) read.time = 'NIGHT';
    return true;
  }
  if (/\b(?:DAYS?|WEEKS?|MONTHS?|YEARS?) LATER$/i.test(text)) {
    read.link = normalized(text).toUpperCase();
    return true;
  }
  return readWords(text, read);
}

/** Known words may share a part: `DAY CONTINUOUS`, `LATE AFTERNOON FLASHBACK`. */
function readWords(text: string, read: Read): boolean {
  const link = findWord(links, text);
  if (link !== undefined) {
    read.link = link.id;
    return true;
  }
  const mode = findWord(modes, text);
  if (mode !== undefined) {
    read.mode = mode.id;
    return true;
  }
  const time = findWord(times, text);
  if (time !== undefined) {
    read.time = time.id;
    return true;
  }
  const space = text.lastIndexOf(' ');
  if (space < 0) return false;
  const head: Read = { ...read };
  if (readPart(text.slice(0, space), head) && readPart(text.slice(space + 1), head)) {
    Object.assign(read, head);
    return true;
  }
  return false;
}

function piece(line: string, start: number, from: number, length: number): Piece {
  const text = line.slice(from, from + length);
  const lead = text.length - text.trimStart().length;
  const trimmed = text.trim();
  return { text: trimmed, span: { start: start + from + lead, end: start + from + lead + trimmed.length } };
}
