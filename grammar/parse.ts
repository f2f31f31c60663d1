/** The front door of the grammar: text → syntax tree, re-using every block of an earlier tree that did not change. */
import { cutBlocks } from './blocks.ts';
import { parseBlock } from './parse-block.ts';
import type { Block, PlacedBlock, SyntaxTree } from './syntax-tree.ts';

/**
 * Never throws and never stops: what cannot be taken is in the blocks' `errors`. With the tree of an earlier version, only
 * the blocks that differ (and their neighbours, whose ends they may move) are cut and parsed again.
 */
export function parse(text: string, earlier?: SyntaxTree): SyntaxTree {
  if (earlier === undefined) return { text, blocks: parseRange(text, 0, text.length, true, [], new Ids(0)).blocks };
  if (earlier.text === text) return earlier;
  const old = earlier.blocks;
  const ids = new Ids(1 + old.reduce((most, { block }) => Math.max(most, block.id), 0));
  let head = 0;
  while (head < old.length && sameHere(text, old[head])) head++;
  const shift = text.length - earlier.text.length;
  let tail = old.length;
  const last = old[head - 1];
  const kept = last === undefined ? 0 : last.start + last.block.text.length;
  while (tail > head && (old[tail - 1]?.start ?? 0) + shift >= kept && sameHere(text, old[tail - 1], shift)) tail--;
  head = Math.max(0, head - 1);
  tail = Math.min(old.length, tail + 1);
  const from = old[head]?.start ?? 0;
  const end = old[tail];
  const until = end === undefined ? text.length : end.start + shift;
  const middle = parseRange(text, from, until, head === 0, old.slice(head, tail), ids);
  if (middle.open && until < text.length) {
    const rest = parseRange(text, from, text.length, head === 0, old.slice(head), ids);
    return { text, blocks: [...old.slice(0, head), ...rest.blocks] };
  }
  const after = old
    .slice(tail)
    .map((placed) => (shift === 0 ? placed : { start: placed.start + shift, block: placed.block }));
  return { text, blocks: [...old.slice(0, head), ...middle.blocks, ...after] };
}

class Ids {
  private next: number;
  constructor(first: number) {
    this.next = first;
  }
  take(): number {
    return this.next++;
  }
}

function sameHere(text: string, placed: PlacedBlock | undefined, shift = 0): boolean {
  return placed !== undefined && placed.start + shift >= 0 && text.startsWith(placed.block.text, placed.start + shift);
}

/** Blocks of a stretch. A block whose text stood in `old` keeps its tree; one that took an old block's place keeps its id. */
function parseRange(
  text: string,
  from: number,
  until: number,
  first: boolean,
  old: readonly PlacedBlock[],
  ids: Ids,
): { readonly blocks: readonly PlacedBlock[]; readonly open: boolean } {
  const stretch = from === 0 && until === text.length ? text : text.slice(from, until);
  const { cuts, open } = cutBlocks(stretch, first);
  const blocks = cuts.map((cut, index) => {
    const blockText = stretch.slice(cut.start, cuts[index + 1]?.start ?? stretch.length);
    const inPlace = old.length === cuts.length ? old[index]?.block : undefined;
    const block: Block =
      inPlace?.text === blockText ? inPlace : parseBlock(blockText, cut.kind, inPlace?.id ?? ids.take());
    return { start: from + cut.start, block };
  });
  return { blocks, open };
}
