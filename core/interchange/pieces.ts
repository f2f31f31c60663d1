/** Notes that hold a piece of the language, `[[camera: 24mm]]`: how Fountain carries what it has no form for. */
import { isPiece, type Place } from './language-lines.ts';
import type { Line } from './lines.ts';

export interface Piece {
  readonly text: string;
  /** Index of the last line it takes. */
  readonly last: number;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * What the note at a line becomes in a screenplay; undefined where it stays what it is. `headings` are the lines that
 * shot headings are made of.
 */
export function pieceAt(lines: readonly Line[], index: number, place: Place, headings = NONE): Piece | undefined {
  const note = lines[index]?.note;
  if (note === undefined || !isFree(lines[index])) return undefined;
  if (fits(note.text, lines, index, place, headings)) return rewritten(lines, index, '', note.text, '');
  const core = note.text.replace(/^ +/, '');
  if (core === note.text || !isTaken(core, lines, index, place, headings)) return undefined;
  return rewritten(lines, index, '[[', note.text.slice(1), ']]');
}

/** The way back for a note that only looks like a piece: one blank more keeps it a note. */
export function keptNoteAt(lines: readonly Line[], index: number, place: Place): Piece | undefined {
  const note = lines[index]?.note;
  if (note === undefined || !isFree(lines[index])) return undefined;
  if (!isTaken(note.text.replace(/^ +/, ''), lines, index, place)) return undefined;
  return rewritten(lines, index, '[[ ', note.text, ']]');
}

export interface Declared {
  readonly kind: 'declaration' | 'include';
  /** Empty for an include. */
  readonly name: string;
}

/** What the note at a line declares in a screenplay. */
export function declaredAt(lines: readonly Line[], index: number): Declared | undefined {
  const note = lines[index]?.note;
  if (note === undefined || !isFree(lines[index]) || !fits(note.text, lines, index, 'scene')) return undefined;
  const kind = isPiece(note.text, 'scene');
  if (kind === undefined || kind === 'directive') return undefined;
  const name = kind === 'include' ? '' : (/^\w+[ \t]+@?([^:\r\n]+)/.exec(note.text)?.[1] ?? '');
  return { kind, name: name.trim() };
}

/** The next line that can be seen is a cue, or would be one with a line under it. */
export function nameFollows(lines: readonly Line[], index: number, headings = NONE): boolean {
  let next = index + 1;
  while (!headings.has(next) && lines[next]?.standing === 'hidden') next++;
  return !headings.has(next) && lines[next]?.isName === true;
}

function isFree(line: Line | undefined): boolean {
  return line?.standing === 'hidden' && !line.inSpeech;
}

function isTaken(note: string, lines: readonly Line[], index: number, place: Place, headings = NONE): boolean {
  return (
    fits(note, lines, index, place, headings) || (lines[index]?.inScene === true && /^SHOT:[ \t]*\S[^\n]*$/i.test(note))
  );
}

/** A directive would part a cue from the blank line it needs; a declaration would take the lines below for its own. */
function fits(note: string, lines: readonly Line[], index: number, place: Place, headings = NONE): boolean {
  const last = lines[index]?.note?.last ?? index;
  switch (isPiece(note, place)) {
    case 'directive':
      return !nameFollows(lines, last, headings) && !wouldMakeCue(lines, index, headings);
    case 'declaration':
    case 'include':
      return (lines[last + 1]?.standing ?? 'blank') === 'blank' || declaredAt(lines, last + 1) !== undefined;
    case undefined:
      return false;
  }
}

/** A name in capitals with nothing under it is none, until a line is put there; a shot heading is none that it could speak. */
function wouldMakeCue(lines: readonly Line[], index: number, headings: ReadonlySet<number>): boolean {
  let before = index - 1;
  while (!headings.has(before) && lines[before]?.standing === 'hidden') before--;
  return !headings.has(before) && lines[before]?.isName === true;
}

function rewritten(lines: readonly Line[], index: number, open: string, inner: string, close: string): Piece {
  const first = lines[index];
  const last = first?.note?.last ?? index;
  const end = lines[last]?.text ?? '';
  const indent = first?.text.slice(0, first.text.indexOf('[[')) ?? '';
  return { text: indent + open + inner + close + end.slice(end.lastIndexOf(']]') + 2), last };
}
