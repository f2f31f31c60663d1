/** The front door of the core: files in, immutable analyses out, each part worked out on first use and kept as long as it holds. */
import { parse } from '../grammar/parse.ts';
import { blockAt, partOf, type SyntaxTree } from '../grammar/syntax-tree.ts';
import { check } from './lint/check.ts';
import { createFilm, type Film } from './lint/film.ts';
import type { Finding } from './lint/finding.ts';
import { rules } from './lint/rules.ts';
import { bind } from './model/bind.ts';
import type { Screenplay } from './model/screenplay.ts';
import type { Where } from './model/where.ts';
import { compile } from './prompt/compile.ts';
import type { Prompt } from './prompt/prompt.ts';
import type { Staging } from './staging/staging.ts';
import { DEFAULT_TARGET, findTarget, type Target } from './targets/targets.ts';
import { shotTraces, type ShotTrace, type Timeline } from './timeline/trace.ts';

export interface Analysis {
  readonly path: string;
  readonly text: string;
  readonly tree: SyntaxTree;
  readonly screenplay: Screenplay;
  readonly timeline: Timeline;
  readonly film: Film;
  readonly findings: readonly Finding[];
  /** In the order of the page. */
  readonly shots: readonly ShotTrace[];
  /** Offsets in the file. */
  locate(where: Where): { readonly start: number; readonly end: number };
  /** The shot with an id as written; the first, where two have the same. */
  shot(id: string): ShotTrace | undefined;
  /** The shot that an offset of the file lies in. */
  shotAt(offset: number): ShotTrace | undefined;
  staging(traced: ShotTrace): Staging;
  /** For the shot's own target, the file's, or the one given. */
  prompt(traced: ShotTrace, target?: Target): Prompt;
}

export interface Project {
  /** Takes a new version of a file. */
  update(path: string, text: string): Analysis;
  remove(path: string): void;
  analysis(path: string): Analysis | undefined;
}

export function createProject(): Project {
  const analyses = new Map<string, Analysis>();
  return {
    update(path, text) {
      const analysis = analyse(path, text, analyses.get(path));
      analyses.set(path, analysis);
      return analysis;
    },
    remove: (path) => analyses.delete(path),
    analysis: (path) => analyses.get(path),
  };
}

/** The target a shot is written for: its own, the file's, or the default. An unknown name falls back to the default. */
export function targetOf(traced: ShotTrace, screenplay: Screenplay): Target {
  const named = traced.shot.target ?? screenplay.settings.target;
  const target = (named === null ? undefined : findTarget(named.value)) ?? findTarget(DEFAULT_TARGET);
  if (target === undefined) throw new Error(`The default target ${DEFAULT_TARGET} is not in the list of targets.`);
  return target;
}

function analyse(path: string, text: string, earlier: Analysis | undefined): Analysis {
  const tree = parse(text, earlier?.tree);
  const screenplay = bind(tree, earlier?.screenplay);
  const film = createFilm(screenplay, earlier?.film);
  let findings: readonly Finding[] | undefined;
  let shots: readonly ShotTrace[] | undefined;
  return {
    path,
    text,
    tree,
    screenplay,
    film,
    timeline: film.timeline,
    get findings() {
      return (findings ??= check(tree, film, rules));
    },
    locate(where) {
      const start = startOf(tree, where.block);
      return { start: start + where.start, end: start + where.end };
    },
    get shots() {
      return (shots ??= shotTraces(film.timeline));
    },
    shot: (id) => shotTraces(film.timeline).find((traced) => traced.shot.id === id),
    shotAt(offset) {
      const block = blockAt(tree, offset)?.block;
      return shotTraces(film.timeline).find((traced) => traced.shot.block === block);
    },
    staging: (traced) => film.stagingOf(traced),
    prompt: (traced, target = targetOf(traced, screenplay)) => compile(traced, film, target),
  };
}

/** Offset of a block in its file. */
function startOf(tree: SyntaxTree, block: number): number {
  const placed = tree.parts.find(({ part }) => part.id === partOf(block));
  const inside = placed?.part.blocks.find((candidate) => candidate.block.id === block);
  return (placed?.start ?? 0) + (inside?.start ?? 0);
}
