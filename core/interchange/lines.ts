/** A Fountain or screenplay text line by line: what can be seen of each line, and where it stands. */
import { afterLineEnd, cutBlocks, lineEnd, type BlockKind } from '../../grammar/blocks.ts';
import { kindOfLine } from '../../grammar/line-kinds.ts';
import { mask } from '../../grammar/mask.ts';
import { parse } from '../../grammar/parse.ts';
import type { Span } from '../../grammar/span.ts';
import type { Note } from '../../grammar/syntax-tree.ts';
import { looksLikeShot } from './shot-line.ts';

export interface Line {
  /** As written, without its line break. */
  readonly text: string;
  readonly ending: string;
  /** Offset in the file. */
  readonly start: number;
  /** What is left without notes, boneyards and the blanks around it. */
  readonly seen: string;
  /** Where in `text` it begins. */
  readonly seenAt: number;
  readonly standing: 'title page' | 'blank' | 'hidden' | 'cue' | 'speech' | 'page';
  /** Between the cue and the end of its speech, hidden lines included. */
  readonly inSpeech: boolean;
  readonly afterBlank: boolean;
  /** A cue, or what would be one with a line under it. */
  readonly isName: boolean;
  /** The line begins inside a note. */
  readonly inNote: boolean;
  /** A scene has begun, so that there can be shots. */
  readonly inScene: boolean;
  /** The block that begins here. */
  readonly opens: BlockKind | undefined;
  /** A note that has this line, or this and those up to `last`, to itself. */
  readonly note: { readonly text: string; readonly last: number } | undefined;
}

/** In Fountain two spaces keep a speech together where an empty line would end it. */
export const SPEECH_GAP = '  ';

/** Fountain knows fewer blocks than the language, and a line in capitals over other lines may be a shot there as well as a cue. */
export function readLines(text: string, form: 'fountain' | 'screenplay'): readonly Line[] {
  const masked = mask(text);
  const cuts = new Map(cutBlocks(text, true).cuts.map((cut) => [cut.start, cut.kind]));
  const titleEnd = titlePageEnd(text, masked.text);
  const raw = splitLines(text, masked.text);
  const notes = placeNotes(text, raw, masked.notes);
  const isHidden = hiddenLines(raw, masked.hidden);
  const isInNote = startsInside(
    raw,
    masked.notes.map((note) => note.span),
  );
  const blockAt = (line: RawLine, shut: boolean) => {
    const kind = cuts.get(line.start);
    return form === 'screenplay' || (isFountain(kind, line.seen) && !shut) ? kind : undefined;
  };
  const nextSeen = (index: number) => {
    let next = index + 1;
    while (isHidden[next] === true) next++;
    const line = raw[next];
    return line === undefined || begins(blockAt(line, false)) ? '' : line.seen;
  };
  let before = '';
  let speaking = false;
  let unclosed = false;
  let titled = false;
  let inScene = false;
  return raw.map((line, index): Line => {
    const hidden = isHidden[index] === true;
    const afterBlank = before === '';
    const inNote = isInNote[index] === true;
    const opens = blockAt(line, inNote || speaking);
    if (begins(opens)) speaking = false;
    if (opens === 'scene') inScene = true;
    const blank = line.seen === '' && !hidden;
    // After brackets that nothing closes, the mark for a gap would close them.
    if (line.seen.includes('[[')) unclosed = true;
    const gap = form === 'fountain' && blank && speaking && line.text === SPEECH_GAP && !unclosed;
    let standing = standingOf(hidden, blank && !gap, speaking);
    if (blank || begins(opens)) titled = false;
    else if (line.start < titleEnd) titled = true;
    if (titled) standing = 'title page';
    if (standing === 'blank') speaking = unclosed = false;
    const inSpeech = speaking;
    const isName =
      standing === 'page' &&
      afterBlank &&
      !begins(opens) &&
      isCue(line.seen) &&
      !(form === 'fountain' && inScene && looksLikeShot(line.text));
    if (isName && nextSeen(index) !== '') {
      standing = 'cue';
      speaking = true;
    }
    if (!hidden) before = gap ? ' ' : line.seen;
    return { ...line, standing, inSpeech, afterBlank, isName, inNote, inScene, opens, note: notes.get(index) };
  });
}

/** A file's first block begins without a line that says so. */
function begins(kind: BlockKind | undefined): boolean {
  return kind !== undefined && kind !== 'title page' && kind !== 'loose';
}

function standingOf(hidden: boolean, blank: boolean, speaking: boolean): Line['standing'] {
  if (hidden) return 'hidden';
  if (blank) return 'blank';
  return speaking ? 'speech' : 'page';
}

function isFountain(kind: BlockKind | undefined, line: string): boolean {
  return kind === 'section' || (kind === 'scene' && !/^scene\b/.test(line));
}

function isCue(line: string): boolean {
  return kindOfLine(line, { afterBlank: true, beforeBlank: false }).kind === 'cue';
}

type RawLine = Pick<Line, 'text' | 'ending' | 'start' | 'seen' | 'seenAt'>;

function splitLines(text: string, masked: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    const next = Math.min(text.length, afterLineEnd(text, end));
    const visible = masked.slice(start, end);
    lines.push({
      text: text.slice(start, end),
      ending: text.slice(end, next),
      start,
      seen: visible.trim(),
      seenAt: visible.length - visible.trimStart().length,
    });
    start = next;
  }
  return lines;
}

/** By the index of its first line, every note that shares its lines with nothing. */
function placeNotes(text: string, lines: readonly RawLine[], notes: readonly Note[]): Map<number, Line['note']> {
  const placed = new Map<number, Line['note']>();
  let index = 0;
  for (const { span } of notes) {
    while (index + 1 < lines.length && (lines[index + 1]?.start ?? 0) <= span.start) index++;
    const first = index;
    let last = index;
    while (last + 1 < lines.length && (lines[last + 1]?.start ?? 0) < span.end) last++;
    const lineStart = lines[first]?.start ?? 0;
    const endOfLine = (lines[last]?.start ?? 0) + (lines[last]?.text.length ?? 0);
    if (text.slice(lineStart, span.start).trim() !== '' || text.slice(span.end, endOfLine).trim() !== '') continue;
    placed.set(first, { text: text.slice(span.start + 2, span.end - 2), last });
  }
  return placed;
}

function hiddenLines(lines: readonly RawLine[], hidden: readonly Span[]): readonly boolean[] {
  const inside = startsInside(lines, hidden);
  return lines.map((line, index) => line.seen === '' && (inside[index] === true || line.text.trim() !== ''));
}

/** Of each line whether it begins inside one of the spans, which stand in order. */
function startsInside(lines: readonly RawLine[], spans: readonly Span[]): readonly boolean[] {
  let passed = 0;
  return lines.map((line) => {
    while ((spans[passed]?.end ?? Infinity) <= line.start) passed++;
    return (spans[passed]?.start ?? Infinity) < line.start;
  });
}

/** The title page is looked for in the first paragraph alone, as the parser would. */
function titlePageEnd(text: string, masked: string): number {
  const leading = /^\s*\S[^]*?(?=\n[ \t]*\r?\n|$)/.exec(masked)?.[0].length ?? 0;
  const head = parse(text.slice(0, leading)).parts[0]?.part.blocks[0]?.block.head;
  return head?.kind === 'title page' ? head.span.end : 0;
}
