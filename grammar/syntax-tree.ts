/**
 * The syntax tree: a file is a row of parts (what comes before the first scene, then the scenes), a part a row of blocks.
 * Every span counts from the start of its block, so that typing in one shot leaves the trees of all the others as they were.
 */
import type { BlockKind } from './blocks.ts';
import type { CameraClause, LightClause, PlaceClause, TextClause, WeatherClause } from './clauses.ts';
import type { Piece, Quantity } from './piece.ts';
import type { Span } from './span.ts';
import type { Words } from './words.ts';

export interface SyntaxTree {
  readonly text: string;
  /** The words that it was read with. */
  readonly words: Words;
  readonly parts: readonly PlacedPart[];
  /** The number its next new part gets. */
  readonly nextPart: number;
  /** A boneyard may be open in it, which an edit further on could close. */
  readonly open: boolean;
}

export interface PlacedPart {
  /** Offset of the part in the file. */
  readonly start: number;
  readonly part: Part;
}

/** A scene with its shots, or all that stands before the first scene. */
export interface Part {
  /** The same number for as long as the part stays in the file, however its neighbours change. */
  readonly id: number;
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  /** The number its next new block gets. */
  readonly nextBlock: number;
}

export interface PlacedBlock {
  /** Offset of the block in its part. */
  readonly start: number;
  readonly block: Block;
}

/** A title page, a declaration, a scene's opening or a shot, up to where the next one begins. */
export interface Block {
  /** Stays as long as the block does. The part it lies in is `partOf(id)`. */
  readonly id: number;
  readonly opens: BlockKind;
  readonly text: string;
  readonly head: Head | null;
  readonly body: readonly Element[];
  readonly notes: readonly Note[];
  readonly errors: readonly SyntaxFault[];
}

const BLOCKS_IN_PART = 2 ** 20;

/** A block's id holds its part's, so that a place can be looked up without going through the whole file. */
export function blockId(part: number, block: number): number {
  return part * BLOCKS_IN_PART + block;
}

export function partOf(block: number): number {
  return Math.floor(block / BLOCKS_IN_PART);
}

/** The parts of a file without their places: the same array as long as the tree is the same. */
export function partsOf(tree: SyntaxTree): readonly Part[] {
  let parts = knownParts.get(tree);
  if (parts === undefined) {
    parts = tree.parts.map((placed) => placed.part);
    knownParts.set(tree, parts);
  }
  return parts;
}

const knownParts = new WeakMap<SyntaxTree, readonly Part[]>();

/** Every block of a file in order, with its offset in the file. */
export function blocksOf(tree: SyntaxTree): readonly PlacedBlock[] {
  return tree.parts.flatMap(({ start, part }) =>
    part.blocks.map((placed) => ({ start: start + placed.start, block: placed.block })),
  );
}

/** The block that an offset of the file lies in, with its offset in the file; undefined in an empty file. */
export function blockAt(tree: SyntaxTree, offset: number): PlacedBlock | undefined {
  const placed = tree.parts.findLast(({ start }) => start <= offset);
  const inside = placed?.part.blocks.findLast(({ start }) => placed.start + start <= offset);
  return placed === undefined || inside === undefined
    ? undefined
    : { start: placed.start + inside.start, block: inside.block };
}

export type FaultCode =
  'structure/unknown-word' | 'structure/wrong-unit' | 'structure/misplaced-word' | 'structure/nearly-a-word';

/** Something the parser could not take, in a writer's words. It costs its own clause or line, nothing else. */
export interface SyntaxFault {
  readonly code: FaultCode;
  readonly message: string;
  readonly span: Span;
  /** Nothing here reads like it, so it may be a good word that we don't know. */
  readonly foreign?: true;
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

/** What a heading may say besides its place. */
export type HeadingFact = 'time' | 'clock' | 'day' | 'year' | 'link' | 'mode';

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
  /** Seconds from the scene before, where the link says how many; less than none where it leads back. */
  readonly gap: number | null;
  readonly mode: string | null;
  /** The words of each of these, where the heading has them. */
  readonly said: Readonly<Partial<Record<HeadingFact, Span>>>;
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
  /** Said in words of the language, at the place where it was written. */
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
