/** Other spellings of words, by the kind of line they may stand in: what is written in them is read as if the known word stood there. */
import type { Piece } from './piece.ts';
import type { Span } from './span.ts';
import { inflected, type LineMode } from './tokens.ts';
import {
  angles,
  focusWords,
  heights,
  lenses,
  moveDirections,
  moveVerbs,
  sides,
  supports,
} from './vocabulary/camera.ts';
import { framings, shotWords, sizes } from './vocabulary/framing.ts';
import { normalized, type ExtraWords, type Word } from './vocabulary/word.ts';
import { lights, screenSides, weathers, worlds } from './vocabulary/world.ts';

/** Kinds of lines whose words may have other spellings. */
export type GlossaryKind = Exclude<LineMode, 'place'> | 'world';

/** The words that may stand in each kind of line. */
export const lineWords: Readonly<Record<GlossaryKind, readonly Word[]>> = {
  shot: [...sizes, ...framings, ...shotWords],
  camera: [
    ...[...angles, ...heights, ...sides, ...supports, ...lenses, ...focusWords],
    ...[...moveVerbs, ...moveDirections],
  ],
  weather: [...weathers, ...screenSides],
  light: [...lights, ...screenSides],
  world: worlds,
};

/** Finds other spellings in a text; what stands in quotation marks is left alone. */
export interface Glossary {
  readonly pattern: RegExp;
  /** The known word by the normalized spelling. */
  readonly known: ReadonlyMap<string, string>;
}

export type Glossaries = Readonly<Partial<Record<string, Glossary>>>;

export function glossariesWith(extra: ExtraWords): Glossaries {
  return Object.fromEntries(
    Object.entries(lineWords).flatMap(([kind, words]) => {
      const pairs = words.flatMap(({ id }) => (extra[id] ?? []).flatMap((spelling) => bentPairs(spelling, id)));
      return pairs.length === 0 ? [] : [[kind, glossaryOf(pairs)]];
    }),
  );
}

/** A camera move bends: where `travel` is `track`, `travels` is `tracks`. */
function bentPairs(spelling: string, id: string): readonly (readonly [spelling: string, known: string])[] {
  if (!moveVerbs.some((verb) => verb.id === id)) return [[spelling, id]];
  const known = inflected(id);
  return inflected(spelling).map((bent, form) => [bent, known[form] ?? id]);
}

function glossaryOf(pairs: readonly (readonly [string, string])[]): Glossary {
  const known = new Map(pairs.map(([spelling, id]) => [normalized(spelling), id]));
  const forms = [...known.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) =>
      form
        .replace(/[*+?^${}()|[\]\\/]/g, '\\$&')
        .replaceAll(' ', '[-.\\s]+')
        .replaceAll("'", "['’]"),
    );
  const word = `(?<![\\p{L}\\p{M}\\p{N}])(${forms.join('|')})(?![\\p{L}\\p{M}\\p{N}])`;
  return { pattern: new RegExp(`"[^"\\n]*"|“[^”\\n]*”|${word}`, 'giu'), known };
}

export interface Translation {
  /** In known words. */
  readonly text: string;
  /** Where a stretch of it was written. */
  written(span: Span): Span;
}

/** The same place, said in known words. */
export function inKnownWords(value: Piece, glossary: Glossary | undefined): Piece {
  const translation = glossary === undefined ? undefined : translate(value.text, glossary);
  return translation === undefined ? value : { text: translation.text, span: value.span };
}

/** Undefined where nothing is spelled otherwise. */
export function translate(text: string, glossary: Glossary): Translation | undefined {
  const swaps: { readonly known: Span; readonly written: Span }[] = [];
  let translated = '';
  let done = 0;
  for (const { 0: whole, 1: spelling, index } of text.matchAll(glossary.pattern)) {
    const known = spelling === undefined ? undefined : glossary.known.get(normalized(spelling));
    if (known === undefined) continue;
    const start = translated.length + index - done;
    translated += text.slice(done, index) + known;
    done = index + whole.length;
    swaps.push({ known: { start, end: start + known.length }, written: { start: index, end: done } });
  }
  if (swaps.length === 0) return undefined;
  const place = (offset: number, side: keyof Span) => {
    const swap = swaps.findLast(({ known }) => (side === 'start' ? known.start <= offset : known.start < offset));
    if (swap === undefined) return offset;
    const { known, written } = swap;
    const inside = side === 'start' ? offset < known.end : offset <= known.end;
    return inside ? written[side] : offset - known.end + written.end;
  };
  return {
    text: translated + text.slice(done),
    written: ({ start, end }) => ({ start: place(start, 'start'), end: place(end, 'end') }),
  };
}
