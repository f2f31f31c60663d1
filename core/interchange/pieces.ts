/** Notes that hold a piece of the language, `[[camera: 24mm]]`: how Fountain carries what it has no form for. */
import { isPiece, type Place } from './language-lines.ts';
import type { Line } from './lines.ts';

export interface Piece {
  readonly text: string;
  /** Index of the last line it takes. */
  readonly last: number;
}

/** What the note at a line becomes in a screenplay; undefined where it stays what it is. */
export function pieceAt(lines: readonly Line[], index: number, place: Place, hasShots: boolean): Piece | undefined {
  const note = lines[index]?.note;
  if (note === undefined || !isFree(lines[index])) return undefined;
  if (fits(note.text, lines, note.last, place)) return rewritten(lines, index, '', note.text, '');
  const core = note.text.replace(/^ +/, '');
  if (core === note.text || !isTaken(core, lines, note.last, place, hasShots)) return undefined;
  return rewritten(lines, index, '[[', note.text.slice(1), ']]');
}

/** The way back for a note that only looks like a piece: one blank more keeps it a note. */
export function keptNoteAt(lines: readonly Line[], index: number, place: Place, hasShots: boolean): Piece | undefined {
  const note = lines[index]?.note;
  if (note === undefined || !isFree(lines[index])) return undefined;
  if (!isTaken(note.text.replace(/^ +/, ''), lines, note.last, place, hasShots)) return undefined;
  return rewritten(lines, index, '[[ ', note.text, ']]');
}

export function cueFollows(lines: readonly Line[], index: number): boolean {
  let next = index + 1;
  while (lines[next]?.standing === 'hidden') next++;
  return lines[next]?.standing === 'cue';
}

function isFree(line: Line | undefined): boolean {
  return line?.standing === 'hidden' && !line.inSpeech;
}

function isTaken(note: string, lines: readonly Line[], last: number, place: Place, hasShots: boolean): boolean {
  return fits(note, lines, last, place) || (hasShots && /^SHOT:[ \t]*\S[^\n]*$/i.test(note));
}

/** A directive would part a cue from the blank line it needs; a declaration would take the lines below for its own. */
function fits(note: string, lines: readonly Line[], last: number, place: Place): boolean {
  switch (isPiece(note, place)) {
    case 'directive':
      return !cueFollows(lines, last);
    case 'declaration': {
      const below = lines[last + 1]?.standing ?? 'blank';
      return below === 'blank' || below === 'hidden';
    }
    case undefined:
      return false;
  }
}

function rewritten(lines: readonly Line[], index: number, open: string, inner: string, close: string): Piece {
  const first = lines[index];
  const last = first?.note?.last ?? index;
  const end = lines[last]?.text ?? '';
  const indent = first?.text.slice(0, first.text.indexOf('[[')) ?? '';
  return { text: indent + open + inner + close + end.slice(end.lastIndexOf(']]') + 2), last };
}
