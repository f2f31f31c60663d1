/** Where a screenplay says something that Fountain has no form for: headings with a keyword, shots, directives, declarations, includes. */
import { mask } from '../../grammar/mask.ts';
import type { Span } from '../../grammar/span.ts';
import { blocksOf, type Block, type SceneHeading, type SyntaxTree } from '../../grammar/syntax-tree.ts';

export interface LanguageSpan extends Span {
  readonly block: Block;
  readonly says:
    | { readonly kind: 'scene'; readonly heading: SceneHeading }
    | { readonly kind: 'shot'; readonly id: string }
    /** `bare`: a character of whom nothing but the name is said, as the import declares whoever speaks. */
    | { readonly kind: 'declaration'; readonly name: string; readonly bare: boolean }
    | { readonly kind: 'include' | 'directive' };
}

/** In the order of the file; offsets are the file's. */
export function languageSpans(tree: SyntaxTree): readonly LanguageSpan[] {
  return blocksOf(tree).flatMap(({ start, block }) => {
    const place = (span: Span, says: LanguageSpan['says']): LanguageSpan => ({
      start: start + span.start,
      end: start + span.end,
      block,
      says,
    });
    const directives = block.body.flatMap((element) =>
      element.kind === 'directive' ? [place(element.span, { kind: 'directive' })] : [],
    );
    const head = headOf(block);
    return head === undefined ? directives : [place(head.span, head.says), ...directives];
  });
}

function headOf({ head, body, text }: Block): { readonly span: Span; readonly says: LanguageSpan['says'] } | undefined {
  switch (head?.kind) {
    case 'scene':
      return head.form === 'keyword' ? { span: head.span, says: { kind: 'scene', heading: head } } : undefined;
    case 'shot':
      return { span: head.span, says: { kind: 'shot', id: head.id.text } };
    case 'include':
      return { span: head.span, says: { kind: 'include' } };
    case 'declaration': {
      const last = body.findLast((element) => element.kind === 'property');
      const line = text.slice(head.span.start, head.span.end);
      const bare = head.entity === 'character' && last === undefined && !line.includes(':');
      const span = { start: head.span.start, end: last?.span.end ?? head.span.end };
      return { span, says: { kind: 'declaration', name: head.name.text, bare } };
    }
    default:
      return undefined;
  }
}

/** The words of some lines, and apart from them the notes and boneyards that stand between. */
export function splitNotes(text: string): { readonly words: string; readonly notes: readonly string[] } {
  const { text: visible, hidden } = mask(text);
  const words = hidden.length === 0 ? text : visible.replace(/[ \t]+(?=\r?\n|$)/g, '').replace(/(?<=\S) {2,}/g, ' ');
  return { words: words.trim(), notes: hidden.map((span) => text.slice(span.start, span.end)) };
}

/** `scene 12: EXT. DUNES - DUSK` → `EXT. DUNES - DUSK #12#`. What has no prefix that Fountain knows is forced. */
export function toHeading(heading: SceneHeading): string {
  const text = heading.text.text === '' ? 'SCENE' : heading.text.text;
  const number = heading.number === null ? '' : ` #${heading.number.text}#`;
  return `${heading.prefix === null ? '.' : ''}${text}${number}`;
}
