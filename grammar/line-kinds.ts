/** What a line inside a block is, from its own text and whether its neighbours are blank. */
import { transitions } from './vocabulary/headings.ts';
import { findWord, formsOf } from './vocabulary/word.ts';

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

const BLANK: LineKind = { kind: 'blank' };
const PROSE: LineKind = { kind: 'prose' };

/** `line` has no indentation and no trailing blanks. */
export function kindOfLine(line: string, { afterBlank, beforeBlank }: Neighbours): LineKind {
  if (line === '') return BLANK;
  const code = line.charCodeAt(0);
  if (code >= 97 && code <= 122) {
    const keyed = KEYED.exec(line);
    return keyed?.[1] === undefined ? PROSE : { kind: 'keyed', word: keyed[1] };
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
      return afterBlank && !beforeBlank ? { kind: 'cue', forced: true } : PROSE;
  }
  // Most lines are prose, and most prose shows it in its second letter.
  if (hasSmallLetter(line, 1, 3)) return PROSE;
  const transition = line.length <= LONGEST_TRANSITION && isCapitals(line) ? findWord(transitions, line) : undefined;
  if (transition !== undefined) return { kind: 'transition', id: transition.id, forced: false };
  if (afterBlank && beforeBlank && /^[^\p{Ll}]+ TO:$/u.test(line))
    return { kind: 'transition', id: null, forced: false };
  if (afterBlank && !beforeBlank && line.length < 200 && CUE.test(line)) return { kind: 'cue', forced: false };
  return PROSE;
}

const LONGEST_TRANSITION = Math.max(...transitions.flatMap(formsOf).map((form) => form.length));

function hasSmallLetter(line: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = line.charCodeAt(at);
    // `McCLANE` is a name all the same: its cue is left to the longer look.
    if (code >= 97 && code <= 122 && !MIXED_NAME.test(line)) return true;
  }
  return false;
}

const MIXED_NAME = /^(?:Mc|Mac|De|Di|Van|O['’])\p{Lu}/u;

function isCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}
