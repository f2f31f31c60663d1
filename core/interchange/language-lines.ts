/** Which lines and notes are the language's own: what a plain script must not say by accident, and what a note may say on purpose. */
import { cutBlocks } from '../../grammar/blocks.ts';
import { kindOfLine } from '../../grammar/line-kinds.ts';
import { parse } from '../../grammar/parse.ts';
import { blocksOf, type Block } from '../../grammar/syntax-tree.ts';

/** Where a directive would stand. */
export type Place = 'scene' | 'shot';

/** The parser begins a block at this line even where no blank line stands before it. */
export function opensBlock(line: string): boolean {
  return cutBlocks(`-\n${line}`, false).cuts.length > 1;
}

/** A scene's heading, where a blank line stands before it. */
export function opensScene(line: string): boolean {
  return cutBlocks(line, false).cuts[0]?.kind === 'scene';
}

/** On the page, this line would be read as a word of the language, or as a mistaken one. */
export function isLanguage(line: string): boolean {
  const text = line.trim();
  if (!/^[a-z]/.test(text)) return false;
  if (opensBlock(text)) return true;
  if (kindOfLine(text, { afterBlank: true, beforeBlank: true }).kind !== 'keyed') return false;
  const block = readIn('scene 1: INT. ROOM\n\n', text);
  return block === undefined || block.errors.length > 0 || block.body[0]?.kind !== 'action';
}

/** On a title page, this line would be read as a known key with a slip of the pen. */
export function isMistakenKey(line: string): boolean {
  return /^[a-z][a-z ]*?[ \t]*:/.test(line) && readIn('title: A\n', line)?.errors.length !== 0;
}

/** What the note says is something of the language that can stand here, free of mistakes. */
export function isPiece(note: string, place: Place): 'directive' | 'declaration' | 'include' | undefined {
  if (!/^[a-z]/.test(note) || note.includes('[[') || /,\s*$/.test(note)) return undefined;
  if (opensBlock(note.split('\n', 1)[0] ?? '')) {
    const block = readIn('', note);
    const kind = block?.errors.length === 0 ? block.head?.kind : undefined;
    const isWhole = block?.body.every((element) => element.kind === 'property');
    return isWhole && !BARE.test(note) && (kind === 'declaration' || kind === 'include') ? kind : undefined;
  }
  const block = readIn(place === 'shot' ? 'shot 1A: wide\n\n' : 'scene 1: INT. ROOM\n\n', note);
  const [element, ...more] = block?.body ?? [];
  return block?.errors.length === 0 && element?.kind === 'directive' && more.length === 0 ? 'directive' : undefined;
}

/** Who speaks is declared without this; with a colon it is meant. */
const BARE = /^character[ \t]+[^:\r\n]*$/;

/** A shot heading as it stands, free of mistakes. */
export function isShotHeading(line: string): boolean {
  const block = readIn('', line);
  return block?.head?.kind === 'shot' && block.errors.length === 0 && block.body.length === 0 && !line.endsWith(',');
}

/** The one block that the text is, under what is given; undefined where it is more. */
function readIn(before: string, text: string): Block | undefined {
  const blocks = blocksOf(parse(before + text));
  return blocks.length === 1 ? blocks[0]?.block : undefined;
}
