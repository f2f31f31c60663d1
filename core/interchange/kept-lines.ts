/**
 * Marks that keep a plain line what it is on its way between Fountain and the language, one for each direction and exact
 * inverses of each other. Where a line has the mark already, it gets one blank or one mark more, so that both ways are one to one.
 */
import { isLanguage, isMistakenKey, opensBlock } from './language-lines.ts';
import { SPEECH_GAP, type Line } from './lines.ts';

/** Stands before a spoken line that would begin a block. An empty note is nothing to every reader of either language. */
export const GUARD = '[[]]';

export function keepPlain(line: Line): string {
  const { text, seen, seenAt } = line;
  if (line.standing === 'title page') return keepKey(line);
  if (line.inNote && opensBlock(bareOf(text, '!'))) return putAt(text, indentOf(text), '!');
  if (line.inSpeech) {
    if (line.standing === 'speech' && text === SPEECH_GAP) return `[[${SPEECH_GAP}]]`;
    return line.standing !== 'cue' && opensBlock(bareOf(text, GUARD)) ? putAt(text, indentOf(text), GUARD) : text;
  }
  if (line.standing !== 'page') return text;
  if (isLanguage(seen) || isLanguage(text)) return putAt(text, seenAt, '!');
  if (!seen.startsWith('!')) return text;
  const core = seen.slice(1).trimStart();
  if (isLanguage(core)) return putAt(text, seenAt + 1, ' ');
  // Where there can be shots, `!!` begins one in Fountain.
  return line.inScene && /^! +!/.test(seen) ? cutAt(text, seenAt + 1, 1) : text;
}

export function freePlain(line: Line): string {
  const { text, seen, seenAt } = line;
  if (line.standing === 'title page') return freeKey(line);
  if (line.inNote && text.trimStart().startsWith('!') && opensBlock(bareOf(text, '!')))
    return cutAt(text, indentOf(text), 1);
  if (line.inSpeech) {
    if (text === `[[${SPEECH_GAP}]]`) return SPEECH_GAP;
    const guarded = text.trimStart().startsWith(GUARD) && opensBlock(bareOf(text, GUARD));
    return guarded ? cutAt(text, indentOf(text), GUARD.length) : text;
  }
  if (line.standing !== 'page' || !seen.startsWith('!')) return text;
  const core = seen.slice(1).trimStart();
  if (isLanguage(core)) return cutAt(text, seenAt + (seen.startsWith('! ') ? 1 : 0), 1);
  return line.inScene && /^! *!/.test(seen) ? putAt(text, seenAt + 1, ' ') : text;
}

/** A key in small letters that the language has no word for would be taken for a slip of the pen: it gets a capital. */
function keepKey({ text, seen, seenAt }: Line): string {
  if (opensBlock(bareOf(text, GUARD))) return putAt(text, indentOf(text), GUARD);
  if (!isMistakenKey(seen)) return text;
  return text.slice(0, seenAt) + GUARD + text.charAt(seenAt).toUpperCase() + text.slice(seenAt + 1);
}

function freeKey({ text, seen, seenAt }: Line): string {
  if (text.trimStart().startsWith(GUARD) && opensBlock(bareOf(text, GUARD)))
    return cutAt(text, indentOf(text), GUARD.length);
  const before = text.slice(0, seenAt);
  const small = seen.charAt(0).toLowerCase() + seen.slice(1);
  if (!before.endsWith(GUARD) || small === seen || !isMistakenKey(small)) return text;
  return before.slice(0, -GUARD.length) + small.charAt(0) + text.slice(seenAt + 1);
}

/** The text without its indentation and the marks before it. */
function bareOf(text: string, mark: string): string {
  let bare = text.trimStart();
  while (bare.startsWith(mark)) bare = bare.slice(mark.length).trimStart();
  return bare;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function putAt(text: string, at: number, mark: string): string {
  return text.slice(0, at) + mark + text.slice(at);
}

function cutAt(text: string, at: number, length: number): string {
  return text.slice(0, at) + text.slice(at + length);
}
