/**
 * The syntax tree: a file is a row of blocks, each parsed on its own. Every span counts from the start of its block, so
 * that typing in one shot leaves the trees of all the others as they were.
 */
import type { CameraClause, LightClause, PlaceClause, TextClause, WeatherClause } from './clauses.ts';
import type { Piece, Quantity } from './piece.ts';
import type { Span } from './span.ts';

export interface SyntaxTree {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
}

export interface PlacedBlock {
  /** Offset of the block in the file. */
  readonly start: number;
  readonly block: Block;
}

/** A title page, a declaration, a scene's opening or a shot, up to where the next one begins. */
export interface Block {
  /** The same number for as long as the block stays in the file, however its neighbours change. */
  readonly id: number;
  readonly text: string;
  readonly head: Head | null;
  readonly body: readonly Element[];
  readonly notes: readonly Note[];
  readonly errors: readonly SyntaxFault[];
}

/** Something the parser could not take, in a writer's words. It costs its own clause or line, nothing else. */
export interface SyntaxFault {
  readonly code: string;
  readonly message: string;
  readonly span: Span;
  /** Offered as a fix: what to write instead. */
  readonly instead?: { readonly text: string; readonly span: Span };
}

export type Head = TitlePage | Include | Declaration | Section | SceneHeading | ShotHeading;

export interface TitlePage {
  readonly kind: 'title page';
  readonly entries: readonly { readonly key: Piece; readonly value: Piece }[];
  readonly span: Span;
}

export interface Include {
  readonly kind: 'include';
  readonly path: Piece;
  readonly span: Span;
}

export interface Declaration {
  readonly kind: 'declaration';
  /** `character`, `creature`, `prop`, `vehicle`, `location` or `style`. */
  readonly entity: string;
  readonly name: Piece;
  readonly description: Piece | null;
  readonly span: Span;
}

export interface Section {
  readonly kind: 'section';
  readonly level: number;
  readonly title: Piece;
  readonly span: Span;
}

export interface SceneHeading {
  readonly kind: 'scene';
  readonly form: 'keyword' | 'bare' | 'forced';
  readonly number: Piece | null;
  readonly prefix: string | null;
  readonly place: Piece;
  /** Canonical time word, such as `DUSK`. */
  readonly time: string | null;
  /** Seconds after midnight, from a clock time in the heading. */
  readonly clock: number | null;
  readonly day: number | null;
  readonly year: number | null;
  readonly link: string | null;
  readonly mode: string | null;
  /** The heading as written, without its keyword, number and dot. */
  readonly text: Piece;
  readonly span: Span;
}

export interface ShotHeading {
  readonly kind: 'shot';
  readonly id: Piece;
  /** Canonical size, such as `CU`; null where none was written. */
  readonly size: Piece | null;
  readonly framing: Piece | null;
  readonly subjects: readonly Piece[];
  readonly seconds: Quantity | null;
  readonly words: readonly Piece[];
  readonly span: Span;
}

export type Element = Property | Directive | Action | Dialogue | Transition | Aside;

export interface Property {
  readonly kind: 'property';
  readonly key: Piece;
  readonly value: Piece;
  readonly span: Span;
}

export type Clause = CameraClause | LightClause | WeatherClause | PlaceClause | TextClause;

export interface Directive {
  readonly kind: 'directive';
  readonly word: Piece;
  readonly value: Piece;
  readonly clauses: readonly Clause[];
  readonly span: Span;
}

/** A paragraph of prose. The understood events in it are found later, when the names are known. */
export interface Action {
  readonly kind: 'action';
  readonly text: Piece;
  readonly span: Span;
}

export interface Dialogue {
  readonly kind: 'dialogue';
  readonly speaker: Piece;
  /** Canonical voices, such as `V.O.`. */
  readonly voices: readonly string[];
  readonly dual: boolean;
  readonly parts: readonly { readonly kind: 'line' | 'parenthetical'; readonly text: string; readonly span: Span }[];
  readonly span: Span;
}

export interface Transition {
  readonly kind: 'transition';
  readonly id: string | null;
  readonly text: Piece;
  readonly span: Span;
}

/** What is kept but means nothing to the film: synopses, lyrics, centred text, page breaks. */
export interface Aside {
  readonly kind: 'aside';
  readonly form: 'synopsis' | 'lyric' | 'centred' | 'page break';
  readonly text: Piece;
  readonly span: Span;
}

/** A `[[note]]`. One that begins with `allow` names a rule to switch off. */
export interface Note {
  readonly text: string;
  readonly span: Span;
  readonly allow: { readonly rule: Piece; readonly reason: string | null } | null;
}
