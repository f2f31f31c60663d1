/** What is coloured by meaning: names that are declared, and the words of action that were understood. */
import { spanOver } from '../../grammar/span.ts';
import type { Analysis } from '../project.ts';

export const tokenKinds = ['name', 'event', 'prop', 'place'] as const;
export type TokenKind = (typeof tokenKinds)[number];

export interface SemanticToken {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

/** In order and without overlaps. */
export function semanticTokens(analysis: Analysis): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const { shot } of analysis.shots) {
    for (const subject of shot.subjects) {
      if (analysis.screenplay.cast.find(subject.value) !== undefined)
        tokens.push({ ...analysis.locate(subject.where), kind: 'name' });
    }
    for (const beat of shot.beats) {
      if (beat.kind !== 'prose') continue;
      for (const event of beat.events) tokens.push(...inEvent(analysis, analysis.locate(event.where)));
    }
  }
  tokens.sort((a, b) => a.start - b.start || a.end - b.end);
  return tokens.filter((token, index) => index === 0 || token.start >= (tokens[index - 1]?.end ?? 0));
}

/** The names of an event in their colours, the words between them as understood. */
function inEvent(analysis: Analysis, span: { readonly start: number; readonly end: number }): readonly SemanticToken[] {
  const { cast } = analysis.screenplay;
  const text = analysis.text.slice(span.start, span.end);
  const tokens: SemanticToken[] = [];
  let from = 0;
  const plain = (until: number) => {
    const words = text.slice(from, until);
    const lead = words.length - words.trimStart().length;
    const start = span.start + from + lead;
    if (words.trim() !== '') tokens.push({ start, end: start + words.trim().length, kind: 'event' });
  };
  for (let at = 0; at < text.length; at++) {
    const named = cast.nameAt(text, at);
    const inWord = at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1));
    if (named === undefined || inWord) continue;
    plain(at);
    const kind =
      named.entity.kind === 'location'
        ? 'place'
        : named.entity.kind === 'prop' || named.entity.kind === 'vehicle'
          ? 'prop'
          : 'name';
    tokens.push({
      ...spanOver({ start: span.start + at, end: 0 }, { start: 0, end: span.start + at + named.length }),
      kind,
    });
    at += named.length - 1;
    from = at + 1;
  }
  plain(text.length);
  return tokens;
}
