/** Edits of whole lines. */
import type { Block } from '../../grammar/syntax-tree.ts';
import type { Where } from '../model/where.ts';
import type { Edit } from './finding.ts';

/** Takes out the lines that a place lies in, with their indentation. `block` is the one it lies in. */
export function withoutLines({ text }: Block, where: Where): Edit {
  const start = text.lastIndexOf('\n', where.start - 1) + 1;
  const end = text.indexOf('\n', where.end);
  return { where: { ...where, start, end: end < 0 ? text.length : end + 1 }, text: '' };
}
