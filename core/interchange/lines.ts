/** A Fountain or screenplay text line by line: what can be seen of each line, and where it stands. */
import { afterLineEnd, cutBlocks, lineEnd, type BlockKind } from '../../grammar/blocks.ts';
import { kindOfLine } from '../../grammar/line-kinds.ts';
import { mask } from '../../grammar/mask.ts';
import { parse } from '../../grammar/parse.ts';
import type { Span } from '../../grammar/span.ts';
import type { Note } from '../../grammar/syntax-tree.ts';

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
  /** The line begins inside a note. */
  readonly inNote: boolean;
  /** The block that the parser begins here. */
  readonly opens: BlockKind | undefined;
  /** A note that has this line, or this and those up to `last`, to itself. */
  readonly note: { readonly text: string; readonly last: number } | undefined;
}

/** In Fountain two spaces keep a speech together where an empty line would end it. */
export const SPEECH_GAP = '  ';

/** `isNoCue` turns down what looks like a cue. */
export function readLines(text: string, isNoCue: (line: string) => boolean): readonly Line[] {
  const masked = mask(text);
  const cuts = new Map(cutBlocks(text, true).cuts.map((cut) => [cut.start, cut.kind]));
  const titleEnd = titlePageEnd(text);
  const raw = splitLines(text, masked.text);
  const notes = placeNotes(text, raw, masked.notes);
  const isHidden = hiddenLines(raw, masked.hidden);
  const isInNote = startsInside(
    raw,
    masked.notes.map((note) => note.span),
  );
  const nextSeen = (index: number) => {
    let next = index + 1;
    while (isHidden[next] === true) next++;
    return raw[next]?.seen ?? '';
  };
  let before = '';
  let speaking = false;
  return raw.map((line, index): Line => {
    const hidden = isHidden[index] === true;
    const afterBlank = before === '';
    const blank = line.seen === '' && !hidden;
    const gap = blank && speaking && line.text === SPEECH_GAP;
    let standing: Line['standing'] = hidden ? 'hidden' : blank && !gap ? 'blank' : speaking ? 'speech' : 'page';
    if (line.start < titleEnd && !blank) standing = 'title page';
    if (standing === 'blank') speaking = false;
    const inSpeech = speaking;
    if (standing === 'page' && afterBlank && isCue(line.seen, () => nextSeen(index) === '') && !isNoCue(line.text)) {
      standing = 'cue';
      speaking = true;
    }
    if (!hidden) before = gap ? ' ' : line.seen;
    const inNote = isInNote[index] === true;
    return { ...line, standing, inSpeech, afterBlank, inNote, opens: cuts.get(line.start), note: notes.get(index) };
  });
}

function isCue(seen: string, beforeBlank: () => boolean): boolean {
  return kindOfLine(seen, { afterBlank: true, beforeBlank: false }).kind === 'cue' && !beforeBlank();
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
function titlePageEnd(text: string): number {
  const leading = /^\s*\S[^]*?(?=\n[ \t]*\r?\n|$)/.exec(text)?.[0] ?? '';
  const head = parse(leading).parts[0]?.part.blocks[0]?.block.head;
  return head?.kind === 'title page' ? head.span.end : 0;
}
