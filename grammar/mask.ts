/** Notes and boneyards: found, kept, and blanked out of the text that the rest of the parser reads, so that every offset stays. */
import { findBoneyards } from './blocks.ts';
import type { Span } from './span.ts';
import type { Note } from './syntax-tree.ts';

export interface Masked {
  /** The text with every note and boneyard turned into spaces; line breaks stay. */
  readonly text: string;
  readonly notes: readonly Note[];
  /** Where notes and boneyards stand, in order. */
  readonly hidden: readonly Span[];
}

export function mask(text: string): Masked {
  if (!text.includes('/*') && !text.includes('[[')) return { text, notes: [], hidden: [] };
  const boneyards = findBoneyards(text).spans;
  const clean = blank(text, boneyards);
  const notes = findNotes(clean);
  const spans = notes.map((note) => note.span);
  const hidden = [...boneyards, ...spans].sort((a, b) => a.start - b.start);
  return { text: blank(clean, spans), notes, hidden };
}

/** A note ends at its brackets or, unclosed, is no note; it does not run over an empty line, unless that has Fountain's two spaces. */
function findNotes(text: string): readonly Note[] {
  const notes: Note[] = [];
  let at = text.indexOf('[[');
  while (at >= 0) {
    const close = text.indexOf(']]', at + 2);
    if (close < 0) break;
    const inner = text.slice(at + 2, close);
    if (/\n[ \t]?\r?\n/.test(inner)) {
      at = text.indexOf('[[', at + 2);
      continue;
    }
    notes.push(toNote(inner, { start: at, end: close + 2 }));
    at = text.indexOf('[[', close + 2);
  }
  return notes;
}

function toNote(inner: string, span: Span): Note {
  const allow = /^(\s*allow\s+)([\w-]+(?:\/[\w-]+)?)\s*(?::\s*([\s\S]*\S))?\s*$/i.exec(inner);
  if (allow === null) return { text: inner.trim(), span, allow: null };
  const [, lead = '', rule = '', reason] = allow;
  const start = span.start + 2 + lead.length;
  return {
    text: inner.trim(),
    span,
    allow: { rule: { text: rule, span: { start, end: start + rule.length } }, reason: reason ?? null },
  };
}

function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const span of spans) {
    parts.push(text.slice(from, span.start), text.slice(span.start, span.end).replace(/[^\r\n]/g, ' '));
    from = span.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
