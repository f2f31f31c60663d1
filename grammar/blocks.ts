/** Cuts a file into blocks: where a title page, a declaration, a section, a scene or a shot begins. */
import { skipBlanks } from './blanks.ts';
import { usualHeadings, type HeadingWords } from './heading-words.ts';
import { declarationWords } from './vocabulary/keys.ts';
import type { Span } from './span.ts';

export type BlockKind = 'title page' | 'include' | 'declaration' | 'section' | 'scene' | 'shot' | 'loose';

const declared = declarationWords.map((word) => word.id).join('|');
const declarationLine = new RegExp(`^(?:${declared})[ \\t]+[@\\p{Lu}\\p{Lo}][^:\\r\\n]*(?::|$)`, 'u');
const shotLine = /^shot(?:[ \t]*:|[ \t]+[^\s:]+[ \t]*:|[ \t]+\d+\p{L}*$)/u;
const sceneLine = /^scene(?:[ \t]*:|[ \t]+[^\s:]+[ \t]*:)/;
const includeLine = /^include\b[ \t]*["“]/;
const forcedHeading = /^\.[^.\s]/;

/**
 * What kind of block a line without blanks around it opens, or undefined where it opens none. `afterBlank`: the line before it is
 * blank or there is none. Nearly every line is told by its first letter, before it is cut out of the text.
 */
function opens(
  text: string,
  start: number,
  end: number,
  afterBlank: boolean,
  words: HeadingWords,
): BlockKind | undefined {
  const first = text.charCodeAt(start);
  const foreign = afterBlank && !words.usual;
  if (!foreign && !OPENERS.has(first)) return undefined;
  const line = text.slice(start, Math.min(end, start + LONGEST_OPENING)).trimEnd();
  if (foreign && words.bare.test(line)) return 'scene';
  switch (first) {
    case 35: // #
      return /^#+[ \t]*[^#\s]/.test(line) ? 'section' : undefined;
    case 46: // .
      return afterBlank && forcedHeading.test(line) ? 'scene' : undefined;
    case 69: // E I e i
    case 73:
    case 101:
      return afterBlank && words.bare.test(line) ? 'scene' : undefined;
    case 105:
      if (includeLine.test(line)) return 'include';
      return afterBlank && words.bare.test(line) ? 'scene' : undefined;
    case 115: // s
      if (shotLine.test(line)) return 'shot';
      if (sceneLine.test(line)) return 'scene';
      return declarationLine.test(line) ? 'declaration' : undefined;
    case 99: // c p v l
    case 112:
    case 118:
    case 108:
      return declarationLine.test(line) ? 'declaration' : undefined;
    default:
      return undefined;
  }
}

/** Letters that a line which opens a block begins with. */
const OPENERS = new Set('# . E I e i s c p v l'.split(' ').map((letter) => letter.charCodeAt(0)));
/** Letters of a line that are looked at. */
const LONGEST_OPENING = 200;

export interface Cut {
  readonly start: number;
  readonly kind: BlockKind;
}

export interface Cuts {
  readonly cuts: readonly Cut[];
  /** The text ends inside a boneyard: what follows it would be read differently. */
  readonly open: boolean;
}

/** The blocks of `text` in order, the first at 0. Boneyards are stepped over whole. Linear in the text. */
export function cutBlocks(text: string, first: boolean, words: HeadingWords = usualHeadings): Cuts {
  const cuts: Cut[] = [];
  const { spans, open } = findBoneyards(text);
  let passed = 0;
  let hiddenUntil = 0;
  let afterBlank = true;
  let offset = 0;
  while (offset < text.length) {
    const end = lineEnd(text, offset);
    if (offset >= hiddenUntil) {
      const start = skipBlanks(text, offset, end);
      const kind = start < end ? opens(text, start, end, afterBlank, words) : undefined;
      if (kind !== undefined) cuts.push({ start: offset, kind });
      afterBlank = start === end;
    }
    for (let next = spans[passed]; next !== undefined && next.start < end; next = spans[++passed])
      hiddenUntil = next.end;
    offset = afterLineEnd(text, end);
  }
  if (cuts[0]?.start !== 0 && text.length > 0) cuts.unshift({ start: 0, kind: first ? 'title page' : 'loose' });
  return { cuts, open };
}

/** The closed boneyards of a text, and whether one stays open at its end. */
export function findBoneyards(text: string): { readonly spans: readonly Span[]; readonly open: boolean } {
  const spans: Span[] = [];
  let at = text.indexOf('/*');
  while (at >= 0) {
    const close = text.indexOf('*/', at + 2);
    if (close < 0) return { spans, open: true };
    spans.push({ start: at, end: close + 2 });
    at = text.indexOf('/*', close + 2);
  }
  return { spans, open: false };
}

/** The offset of the line's end, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed < 0) return text.length;
  return feed > offset && text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
}

export function afterLineEnd(text: string, end: number): number {
  if (text.charCodeAt(end) === 13) return end + 2;
  return end + 1;
}
