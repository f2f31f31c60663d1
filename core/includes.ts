/** Follows the include lines of a file: the declarations of other files become visible, and what can't be followed is told at its path. */
import { partsOf, type Block, type Include, type Part, type SyntaxTree } from '../grammar/syntax-tree.ts';
import { usualSeverity, type FaultId } from './lint/faults.ts';
import type { Finding } from './lint/finding.ts';
import { gather, makeRow, type Row } from './model/memory.ts';

/** What the core must ask of whoever runs it, since it has no files of its own. */
export interface Host {
  /** The path an include of a file leads to; null where that is outside of what may be read. */
  resolve(from: string, include: string): string | null;
  /** Undefined where there is no such file, or it can't be read. */
  read(path: string): string | undefined;
}

/** A host without files: every include is missing. */
export const noFiles: Host = { resolve: (_from, include) => include, read: () => undefined };

export interface Included {
  readonly path: string;
  readonly tree: SyntaxTree;
}

export interface Includes {
  /** Every file that is reached, once, in the order of reading. */
  readonly files: readonly Included[];
  readonly findings: readonly Finding[];
}

const NO_INCLUDES: Includes = { files: [], findings: [] };

/** `treeOf` gives the newest tree of another file, or undefined where there is none. */
export function followIncludes(
  path: string,
  tree: SyntaxTree,
  host: Host,
  treeOf: (path: string) => SyntaxTree | undefined,
  before?: SyntaxTree,
): Includes {
  const lines = includesOf(tree, before);
  if (lines.length === 0) return NO_INCLUDES;
  const files = new Map<string, Included>();
  const findings = lines.flatMap(({ block, include }) => {
    const message = follow(path, include.path.text, host, treeOf, files, [path]);
    return message === null ? [] : [toFinding(block, include, message)];
  });
  return { files: [...files.values()], findings };
}

/** Adds what an include reaches to `files`; answers with what is wrong with it, or null. */
function follow(
  from: string,
  include: string,
  host: Host,
  treeOf: (path: string) => SyntaxTree | undefined,
  files: Map<string, Included>,
  way: readonly string[],
): Problem | null {
  const path = host.resolve(from, include);
  if (path === null) {
    return {
      rule: 'structure/include-outside',
      message: `"${include}" lies outside the folder that is open, so it is not read.`,
    };
  }
  if (way.includes(path)) {
    const loop = [...way.slice(way.indexOf(path)), path].map(nameOf).join(' → ');
    return { rule: 'structure/include-cycle', message: `"${include}" leads back to a file that includes it: ${loop}.` };
  }
  if (files.has(path)) return null;
  const tree = treeOf(path);
  if (tree === undefined) {
    return { rule: 'structure/missing-include', message: `There is no file "${include}" to include.` };
  }
  files.set(path, { path, tree });
  for (const next of includesOf(tree)) {
    const problem = follow(path, next.include.path.text, host, treeOf, files, [...way, path]);
    // What is wrong inside another file is told there; a way back to this one is told here too.
    if (problem?.rule === 'structure/include-cycle') return problem;
  }
  return null;
}

interface Problem {
  readonly rule: FaultId;
  readonly message: string;
}

interface IncludeLine {
  readonly block: Block;
  readonly include: Include;
}

/** Found once for every part; with the tree of before, only what changed is looked at. */
function includesOf(tree: SyntaxTree, before?: SyntaxTree): readonly IncludeLine[] {
  let row = rows.get(tree);
  if (row === undefined) {
    row = makeRow(partsOf(tree), before === undefined ? undefined : rows.get(before), includesIn);
    rows.set(tree, row);
  }
  return gather(row.values);
}

const rows = new WeakMap<SyntaxTree, Row<Part, readonly IncludeLine[]>>();

function includesIn(part: Part): readonly IncludeLine[] {
  return part.blocks.flatMap(({ block }) => (block.head?.kind === 'include' ? [{ block, include: block.head }] : []));
}

function toFinding(block: Block, include: Include, problem: Problem): Finding {
  return {
    ...problem,
    severity: usualSeverity(problem.rule),
    where: { block: block.id, ...include.path.span },
    shot: null,
    because: [],
    fixes: [],
  };
}

function nameOf(path: string): string {
  return decodeURIComponent(path.split('/').at(-1) ?? path);
}

/**
 * The path that an include leads to from a file, with forward slashes; null where it would leave `root` or is no relative
 * path. Works on paths and on addresses alike, since both part folders with a slash.
 */
export function resolveInside(root: string, from: string, include: string): string | null {
  if (/^(?:[a-z]+:|[\\/~])/i.test(include) || include.includes('\0')) return null;
  const folder = from.split('/').slice(0, -1);
  for (const step of include.split(/[\\/]/)) {
    if (step === '..') {
      if (folder.length === 0) return null;
      folder.pop();
    } else if (step !== '.' && step !== '') folder.push(step);
  }
  const path = folder.join('/');
  return isInside(root, path) ? path : null;
}

/** Whether a path lies under a folder. Both are written the same way, with forward slashes. */
export function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
