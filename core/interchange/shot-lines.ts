/** The shot lines of a Fountain text and the lines they become in a screenplay, which say the same and keep the words as they were. */
import { isShotHeading, opensBlock } from './language-lines.ts';
import { GUARD } from './kept-lines.ts';
import type { Line } from './lines.ts';
import { looksLikeShot, readShotLine } from './shot-line.ts';

export interface FoundShot {
  /** The id of a heading that was written out in full; undefined where the next free one is meant. */
  readonly id: string | undefined;
  /** The lines for the screenplay. */
  readonly lines: (id: string) => readonly string[];
}

/** `isNamed` knows the people of the script, `beforeCue` whether a cue stands in the next line. */
export interface Around {
  readonly isNamed: (name: string) => boolean;
  readonly beforeCue: boolean;
}

/** Fountain has no shots: people force them with `!!`, write them in a note, or in capitals on a line of their own. */
export function findShot(line: Line, around: Around): FoundShot | undefined {
  const { text, seen } = line;
  if (line.note !== undefined && !line.inSpeech) return findInNote(line, line.note.text, around);
  if (line.standing !== 'page' || text.trimStart().startsWith(GUARD)) return undefined;
  if (seen.startsWith('!!')) return findForced(text, around);
  const words = seen.replace(/^!\s*/, '');
  if (words === seen && !line.afterBlank) return undefined;
  return looksLikeShot(words) ? found(text, words, around) : undefined;
}

/**
 * A line that would be read as a shot but is none has an empty note before it in Fountain. Its text without one of them, on
 * the way to a screenplay; undefined for any other line.
 */
export function withoutGuard(line: Line): string | undefined {
  const { text } = line;
  if (!text.startsWith(GUARD) || !isGuardable(line)) return undefined;
  return text.slice(GUARD.length);
}

/** The way back. */
export function withGuard(line: Line): string | undefined {
  return isGuardable(line) ? GUARD + line.text : undefined;
}

function isGuardable({ text, standing, afterBlank, inScene, inNote }: Line): boolean {
  if (!inScene || inNote || (standing !== 'page' && standing !== 'cue')) return false;
  const bare = text.replace(/^(?:\[\[\]\])+/, '').trim();
  const words = bare.replace(/^!\s*/, '');
  return (afterBlank || words !== bare) && !bare.startsWith('!!') && looksLikeShot(words);
}

/** `[[SHOT: close on Maya]]` stays as it is, under the heading that says it. */
function findInNote(line: Line, note: string, { isNamed, beforeCue }: Around): FoundShot | undefined {
  const words = /^SHOT:[ \t]*(\S[^\n]*)$/i.exec(note)?.[1]?.trim();
  if (words === undefined || opensBlock(note)) return undefined;
  const read = readShotLine(words, isNamed);
  return {
    id: undefined,
    lines: (id) => [heading(id, read?.framing), ...(read?.directives ?? []), ...(beforeCue ? [''] : []), line.text],
  };
}

/** `!!shot 12A: …` is a heading of the language itself; any other `!!` line says in its own way what is seen. */
function findForced(text: string, around: Around): FoundShot | undefined {
  const at = text.indexOf('!!');
  const own = text.slice(at + 2);
  if (/^shot\b/.test(own) && isShotHeading(own)) {
    const id = /^shot[ \t]+([^\s:]+)/.exec(own)?.[1] ?? '';
    return { id, lines: () => [text.slice(0, at) + own] };
  }
  return found(text, own.trim(), around);
}

/** The line as it was stands below as a note, and once more as prose where the heading leaves something unsaid. */
function found(text: string, words: string, { isNamed }: Around): FoundShot {
  const read = readShotLine(words, isNamed);
  const bracketed = /\[\[|\]\]|\/\*|\*\//.test(text);
  const below = bracketed
    ? [text]
    : read?.whole === true
      ? [`[[${text}]]`]
      : text.trimStart().startsWith('!!')
        ? [`[[${text}]]`, `!${words}`]
        : [text];
  return { id: undefined, lines: (id) => [heading(id, read?.framing), ...(read?.directives ?? []), ...below] };
}

function heading(id: string, framing = ''): string {
  return `shot ${id}: ${framing}`.trimEnd();
}
