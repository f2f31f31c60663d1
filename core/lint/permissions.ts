/** `[[allow rule: reason]]`: which findings a writer has said are meant. */
import { partOf, type Block, type Note, type Part } from '../../grammar/syntax-tree.ts';
import { remember } from '../model/memory.ts';
import type { Where } from '../model/where.ts';
import type { Finding } from './finding.ts';

export interface Permission {
  readonly rule: string;
  readonly where: Where;
  covers(finding: Finding): boolean;
}

/**
 * A note on the title page covers the file; under a scene's heading the scene; under a shot's heading the shot; elsewhere
 * the next line, be it of another shot or declaration.
 */
export interface Permissions {
  readonly file: readonly Permission[];
  /** Those that cover something in the part itself. */
  readonly own: readonly Permission[];
}

export function permissionsIn(part: Part): Permissions {
  return remember(known, part, () => {
    const file: Permission[] = [];
    const own: Permission[] = [];
    for (const { block } of part.blocks) {
      for (const note of block.notes) {
        if (note.allow === null) continue;
        const rule = note.allow.rule.text;
        const scope = scopeOf(part, block, note);
        const permission: Permission = {
          rule,
          where: { block: block.id, ...note.span },
          covers: (finding) => (finding.rule === rule || finding.rule.startsWith(`${rule}/`)) && scope(finding.where),
        };
        (block.head?.kind === 'title page' ? file : own).push(permission);
      }
    }
    return { file, own };
  });
}

const known = new WeakMap<Part, Permissions>();

type Scope = (where: Where) => boolean;

function scopeOf(part: Part, block: Block, note: Note): Scope {
  const head = block.head;
  if (head?.kind === 'title page') return () => true;
  const between = head === null ? null : block.text.slice(head.span.end, note.span.start);
  const next = followedBy(part, block, note);
  const underHeading = between?.trim() === '' && (next === undefined || !/\n[ \t]*\n/.test(between));
  if (underHeading && head?.kind === 'scene') return (where) => partOf(where.block) === part.id;
  if (underHeading) return (where) => where.block === block.id;
  if (next !== undefined) return (where) => where.block === next.id && where.start < firstLineEnd(next.text);
  const line = lineFor(block.text, note);
  return (where) => where.block === block.id && where.start < line.end && where.end > line.start;
}

/** The block that a note stands above: nothing of its own block comes after it, and nothing shares its line. */
function followedBy(part: Part, block: Block, note: Note): Block | undefined {
  const lineStart = block.text.lastIndexOf('\n', note.span.start - 1) + 1;
  const alone = block.text.slice(lineStart, note.span.start).trim() === '';
  if (!alone || block.text.slice(note.span.end).trim() !== '') return undefined;
  return part.blocks[part.blocks.findIndex((placed) => placed.block === block) + 1]?.block;
}

function firstLineEnd(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
}

/** The note's own line, or the first line with words after it where the note stands alone. */
function lineFor(text: string, note: Note): { readonly start: number; readonly end: number } {
  const lineStart = text.lastIndexOf('\n', note.span.start - 1) + 1;
  const endAt = (from: number) => {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
  };
  const alone =
    text.slice(lineStart, note.span.start).trim() === '' &&
    text.slice(note.span.end, endAt(note.span.end)).trim() === '';
  if (!alone) return { start: lineStart, end: endAt(note.span.end) };
  const next = /\S/.exec(text.slice(note.span.end));
  const start = note.span.end + (next?.index ?? 0);
  return { start, end: endAt(start) };
}
