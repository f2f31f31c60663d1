/** A syntax tree without what two parses of the same words may differ in. */
import { blocksOf, type SyntaxTree } from '../../grammar/syntax-tree.ts';

/** Everything but the numbers of blocks. */
export function withoutIds(tree: SyntaxTree): unknown {
  return without(blocksOf(tree), new Set(['id']), (text) => text);
}

/** Everything but the numbers of blocks, all places, and blanks. */
export function withoutLayout(tree: SyntaxTree): unknown {
  const blocks = blocksOf(tree).filter(({ block }) => block.text.trim() !== '');
  return without(blocks, new Set(['id', 'span', 'start', 'end']), (text) => text.replace(/\s+/g, ' ').trim());
}

function without(node: unknown, dropped: ReadonlySet<string>, plain: (text: string) => string): unknown {
  if (typeof node === 'string') return plain(node);
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((part: unknown) => without(part, dropped, plain));
  // A word's own `id`, such as a transition's, is text; a block's is a number.
  const kept = Object.entries(node).filter(
    ([key, value]) => !dropped.has(key) || (key === 'id' && typeof value !== 'number'),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, without(value, dropped, plain)]));
}
