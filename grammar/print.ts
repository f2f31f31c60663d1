/** The formatter: every line at the indentation its place in the film asks for, without trailing blanks. It changes no word and wraps nothing. */
import { skipBlanks } from './blanks.ts';
import { afterLineEnd, findBoneyards, lineEnd } from './blocks.ts';
import type { Span } from './span.ts';
import { blocksOf, type Block, type Element, type SyntaxTree } from './syntax-tree.ts';

const STEP = 2;

/** Canonical layout of a file. Printing what was printed changes nothing. */
export function print(tree: SyntaxTree): string {
  const { text } = tree;
  const breaks = text.includes('\r\n') ? '\r\n' : '\n';
  const out: string[] = [];
  let sceneIndent = 0;
  for (const { block } of blocksOf(tree)) {
    if (block.head?.kind === 'scene') sceneIndent = block.head.form === 'keyword' ? STEP : 0;
    else if (block.head?.kind === 'section' || block.head?.kind === 'declaration') sceneIndent = 0;
    printBlock(block, sceneIndent, out);
  }
  while (out.at(-1) === '') out.pop();
  return out.length === 0 ? '' : `${out.join(breaks)}${breaks}`;
}

function printBlock(block: Block, sceneIndent: number, out: string[]): void {
  const { text, head } = block;
  const kept = keptSpans(block);
  for (let offset = 0; offset < text.length;) {
    const end = lineEnd(text, offset);
    const start = skipBlanks(text, offset, end);
    const content = text.slice(start, end).trimEnd();
    if (kept.some((span) => offset > span.start && offset < span.end)) out.push(text.slice(offset, end));
    else if (content === '') out.push('');
    else out.push(' '.repeat(indentOf(block, head, start, sceneIndent)) + content);
    offset = afterLineEnd(text, end);
  }
}

/** Notes and boneyards that run over lines keep their inner lines to the letter. */
function keptSpans(block: Block): readonly Span[] {
  const notes = block.notes.map((note) => note.span);
  return [...notes, ...findBoneyards(block.text).spans].filter((span) =>
    block.text.slice(span.start, span.end).includes('\n'),
  );
}

function indentOf(block: Block, head: Block['head'], start: number, sceneIndent: number): number {
  const inHead = head !== null && start >= head.span.start && start < head.span.end;
  const element = block.body.find((candidate) => start >= candidate.span.start && start < candidate.span.end);
  const goesOn = element !== undefined && element.kind === 'directive' && start > element.span.start;
  switch (head?.kind) {
    case 'title page':
      return inHead && isContinuation(block, start) ? 2 * STEP : 0;
    case 'declaration':
      return inHead ? 0 : element?.kind === 'property' ? (start > element.span.start ? 2 * STEP : STEP) : 0;
    case 'scene':
      return inHead ? 0 : sceneIndent + (goesOn ? STEP : 0);
    case 'shot':
      if (inHead) return start === head.span.start ? sceneIndent : sceneIndent + 2 * STEP;
      return closesShot(element) ? sceneIndent : sceneIndent + STEP + (goesOn ? STEP : 0);
    default:
      return 0;
  }
}

/** A transition stands with the shots, not in one. */
function closesShot(element: Element | undefined): boolean {
  return element?.kind === 'transition';
}

function isContinuation(block: Block, start: number): boolean {
  if (block.head?.kind !== 'title page') return false;
  return !block.head.entries.some((entry) => entry.key.span.start === start);
}
