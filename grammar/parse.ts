/** The front door of the grammar: text → syntax tree, re-using every part and block of an earlier tree that did not change. */
import { cutBlocks, findBoneyards, type Cut } from './blocks.ts';
import { parseBlock } from './parse-block.ts';
import { blockId, type Block, type Part, type PlacedBlock, type PlacedPart, type SyntaxTree } from './syntax-tree.ts';
import { usualWords, type Words } from './words.ts';

/**
 * Never throws and never stops: what cannot be taken is in the blocks' `errors`. With the tree of an earlier version, only
 * the parts that differ (and their neighbours, whose ends they may move) are cut again, and only blocks that differ are
 * parsed again. `change`, where it is known, spares comparing the texts; it must be what made this text of the earlier one.
 * A tree that was read with other words is no help.
 */
export function parse(text: string, before?: SyntaxTree, change?: Change, words: Words = usualWords): SyntaxTree {
  const earlier = before?.words === words ? before : undefined;
  if (earlier === undefined) return withParts(text, words, [], parseParts(text, 0, true, [], 0, words), []);
  if (earlier.text === text) return earlier;
  const old = earlier.parts;
  const nextId = earlier.nextPart;
  const shift = text.length - earlier.text.length;
  const fits = change !== undefined && change.inserted - change.removed === shift;
  const { head, tail } = fits ? rangeOf(change, old) : changedRange(text, old, shift);
  const from = old[head]?.start ?? 0;
  // A boneyard left open before the change may be closed by it, and then swallows all between.
  if (earlier.open && findBoneyards(text.slice(0, from)).open && text.includes('*/', from)) {
    return withParts(text, words, [], parseParts(text, 0, true, old, nextId, words), []);
  }
  const end = old[tail];
  const until = end === undefined ? text.length : end.start + shift;
  const middle = parseParts(text.slice(from, until), from, head === 0, old.slice(head, tail), nextId, words);
  if (middle.open && until < text.length) {
    const rest = parseParts(text.slice(from), from, head === 0, old.slice(head), nextId, words);
    return withParts(text, words, old.slice(0, head), rest, [], earlier.open);
  }
  const after = old.slice(tail).map(({ start, part }) => ({ start: start + shift, part }));
  return withParts(text, words, old.slice(0, head), middle, after, earlier.open);
}

function withParts(
  text: string,
  words: Words,
  before: readonly PlacedPart[],
  { parts, nextPart, open }: ParsedParts,
  after: readonly PlacedPart[],
  openElsewhere = false,
): SyntaxTree {
  return { text, words, parts: [...before, ...parts, ...after], nextPart, open: open || openElsewhere };
}

/** One edit: at `start` of the earlier text, `removed` characters gave way to `inserted` new ones. */
export interface Change {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** The parts that an edit touches, and their neighbours. */
function rangeOf(
  { start, removed }: Change,
  old: readonly PlacedPart[],
): { readonly head: number; readonly tail: number } {
  const first = old.findLastIndex((placed) => placed.start <= start);
  const after = old.findIndex((placed) => placed.start > start + removed);
  return { head: Math.max(0, first - 1), tail: after < 0 ? old.length : Math.min(old.length, after + 1) };
}

/** The parts from `head` up to `tail` may have changed; those around them stand as they were, moved by `shift`. */
function changedRange(
  text: string,
  old: readonly PlacedPart[],
  shift: number,
): { readonly head: number; readonly tail: number } {
  // A slice that is compared is far cheaper than startsWith, which goes through the text letter by letter.
  const stands = (placed: PlacedPart | undefined, by: number) => {
    if (placed === undefined || placed.start + by < 0) return false;
    return text.slice(placed.start + by, placed.start + by + placed.part.text.length) === placed.part.text;
  };
  let head = 0;
  while (head < old.length && stands(old[head], 0)) head++;
  const last = old[head - 1];
  const kept = last === undefined ? 0 : last.start + last.part.text.length;
  let tail = old.length;
  while (tail > head && (old[tail - 1]?.start ?? 0) + shift >= kept && stands(old[tail - 1], shift)) tail--;
  return { head: Math.max(0, head - 1), tail: Math.min(old.length, tail + 1) };
}

interface ParsedParts {
  readonly parts: readonly PlacedPart[];
  /** It ends inside a boneyard. */
  readonly open: boolean;
  readonly nextPart: number;
}

/** Parts of a stretch that begins at `offset`. A part that takes an old one's place keeps its id and what it can of its blocks. */
function parseParts(
  text: string,
  offset: number,
  first: boolean,
  old: readonly PlacedPart[],
  nextId: number,
  words: Words,
): ParsedParts {
  const { cuts, open } = cutBlocks(text, first, words.headings);
  const groups = groupByScene(cuts);
  let next = nextId;
  const parts = groups.map((group, index) => {
    const start = group[0]?.start ?? 0;
    const end = groups[index + 1]?.[0]?.start ?? text.length;
    const before = old.length === groups.length ? old[index]?.part : undefined;
    const partText = text.slice(start, end);
    const kinds = group.every((cut, at) => cut.kind === before?.blocks[at]?.block.opens);
    const part =
      before?.text === partText && kinds
        ? before
        : parsePart(partText, start, group, before, before?.id ?? next++, words);
    return { start: offset + start, part };
  });
  return { parts, open, nextPart: next };
}

function groupByScene(cuts: readonly Cut[]): readonly (readonly Cut[])[] {
  const groups: Cut[][] = [];
  for (const cut of cuts) {
    const last = groups.at(-1);
    if (last === undefined || cut.kind === 'scene') groups.push([cut]);
    else last.push(cut);
  }
  return groups;
}

/** Blocks whose text stands unchanged at the part's start or end keep their trees; between them a like number keep their ids. */
function parsePart(
  text: string,
  offset: number,
  cuts: readonly Cut[],
  before: Part | undefined,
  id: number,
  words: Words,
): Part {
  const old = before?.blocks ?? [];
  const texts = cuts.map((cut, index) =>
    text.slice(cut.start - offset, (cuts[index + 1]?.start ?? offset + text.length) - offset),
  );
  const same = (index: number, other: PlacedBlock | undefined) =>
    other !== undefined && other.block.text === texts[index] && other.block.opens === cuts[index]?.kind;
  let head = 0;
  while (head < cuts.length && same(head, old[head])) head++;
  let tail = 0;
  while (
    tail < cuts.length - head &&
    tail < old.length - head &&
    same(cuts.length - 1 - tail, old[old.length - 1 - tail])
  )
    tail++;
  let nextBlock = before?.nextBlock ?? 0;
  const blocks = cuts.map((cut, index): PlacedBlock => {
    const start = cut.start - offset;
    const inPlace = oldBlockFor(index, cuts.length, old, head, tail);
    if (inPlace !== undefined && same(index, { start, block: inPlace })) return { start, block: inPlace };
    return { start, block: parseBlock(texts[index] ?? '', cut.kind, inPlace?.id ?? blockId(id, nextBlock++), words) };
  });
  return { id, text, blocks, nextBlock };
}

function oldBlockFor(
  index: number,
  count: number,
  old: readonly PlacedBlock[],
  head: number,
  tail: number,
): Block | undefined {
  if (index < head || count === old.length) return old[index]?.block;
  return index >= count - tail ? old[index - count + old.length]?.block : undefined;
}
