/** What a line inside a block is, from its own text and whether its neighbours are blank. */
import { transitions } from './vocabulary/headings.ts';
import { findWord } from './vocabulary/word.ts';

export type LineKind =
  | { readonly kind: 'blank' }
  | { readonly kind: 'keyed'; readonly word: string }
  | { readonly kind: 'cue'; readonly forced: boolean }
  | { readonly kind: 'transition'; readonly id: string | null; readonly forced: boolean }
  | { readonly kind: 'synopsis' | 'lyric' | 'centred' | 'page break' | 'forced action' | 'prose' };

const KEYED = /^([a-z][a-z'-]*(?: (?:[a-z]+))?)[ \t]*:(?!\/\/)/;
const CUE = /^(?=[^a-z]*\p{Lu})(?:[^\p{Ll}(]|(?<=\p{Lu})['’]s)+(?:\([^)\n]*\)[ \t]*)*\^?[ \t]*$/u;

export interface Neighbours {
  readonly afterBlank: boolean;
  readonly beforeBlank: boolean;
}

/** `line` has no indentation and no trailing blanks. */
export function kindOfLine(line: string, { afterBlank, beforeBlank }: Neighbours): LineKind {
  if (line === '') return { kind: 'blank' };
  const code = line.charCodeAt(0);
  if (code >= 97 && code <= 122) {
    const keyed = KEYED.exec(line);
    return keyed?.[1] === undefined ? { kind: 'prose' } : { kind: 'keyed', word: keyed[1] };
  }
  switch (line.charAt(0)) {
    case '=':
      return { kind: /^={3,}$/.test(line) ? 'page break' : 'synopsis' };
    case '~':
      return { kind: 'lyric' };
    case '!':
      return { kind: 'forced action' };
    case '>':
      if (line.endsWith('<')) return { kind: 'centred' };
      return { kind: 'transition', id: findWord(transitions, line.slice(1).trim())?.id ?? null, forced: true };
    case '@':
      return afterBlank && !beforeBlank ? { kind: 'cue', forced: true } : { kind: 'prose' };
  }
  const transition = findWord(transitions, line);
  if (transition !== undefined && isCapitals(line)) return { kind: 'transition', id: transition.id, forced: false };
  if (afterBlank && beforeBlank && /^[^\p{Ll}]+ TO:$/u.test(line))
    return { kind: 'transition', id: null, forced: false };
  if (afterBlank && !beforeBlank && line.length < 200 && CUE.test(line)) return { kind: 'cue', forced: false };
  return { kind: 'prose' };
}

function isCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}
