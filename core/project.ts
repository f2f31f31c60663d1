/** The front door of the core: files in, immutable analyses out, each part worked out on first use and kept as long as it holds. */
import { parse, type Change } from '../grammar/parse.ts';
import { blockAt, partOf, type SyntaxTree } from '../grammar/syntax-tree.ts';
import { wordsWith } from '../grammar/words.ts';
import { DEFAULT_CONFIG, type Config } from './config/config.ts';
import { followIncludes, noFiles, type Host, type Included, type Includes } from './includes.ts';
import { check, type Checked } from './lint/check.ts';
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
import { shotTraces, type ShotTrace, type Timeline } from './timeline/timeline.ts';

export interface Analysis {
  readonly path: string;
  readonly text: string;
  readonly tree: SyntaxTree;
  /** The files it includes, and those that they include. */
  readonly includes: readonly Included[];
  readonly screenplay: Screenplay;
  readonly timeline: Timeline;
  readonly film: Film;
  readonly findings: readonly Finding[];
  /** In the order of the page. */
  readonly shots: readonly ShotTrace[];
  /** Offsets in the file that the place lies in. */
  locate(where: Where): { readonly start: number; readonly end: number };
  /** The file that a place lies in: this one, or one that it includes. */
  fileOf(where: Where): Included;
  /** The shot with an id as written; the first, where two have the same. */
  shot(id: string): ShotTrace | undefined;
  /** The shot that an offset of the file lies in. */
  shotAt(offset: number): ShotTrace | undefined;
  staging(traced: ShotTrace): Staging;
  /** For the shot's own target, the file's, or the one given. */
  prompt(traced: ShotTrace, target?: Target): Prompt;
}

export interface Project {
  /** Takes a new version of a file; `change` is the edit that made it, where it is known to be the only one. */
  update(path: string, text: string, change?: Change): Analysis;
  /** Forgets a file, so that it is read afresh when another one includes it. */
  forget(path: string): void;
  /** Undefined for a file that was never given. */
  analysis(path: string): Analysis | undefined;
}

/** `configFor` gives what is set for a file: the same object for as long as nothing in it changes. */
export function createProject(
  host: Host = noFiles,
  configFor: (path: string) => Config = () => DEFAULT_CONFIG,
): Project {
  const analyses = new Map<string, Analysis>();
  const read = new Map<string, SyntaxTree | undefined>();
  const treeOf = (path: string): SyntaxTree | undefined => {
    const given = analyses.get(path);
    if (given !== undefined) return given.tree;
    if (!read.has(path)) {
      const text = host.read(path);
      read.set(
        path,
        text === undefined ? undefined : parse(text, undefined, undefined, wordsWith(configFor(path).vocabulary)),
      );
    }
    return read.get(path);
  };
  // Versions don't hold on to each other: what was checked last is kept here, one for each file.
  const lastChecked = new Map<string, Checked>();
  const checkerFor = (path: string, includes: Includes) => (tree: SyntaxTree, film: Film) => {
    const checked = check(tree, film, rules, lastChecked.get(path), includes.findings);
    lastChecked.set(path, checked);
    return checked;
  };
  const renew = (path: string, text: string, earlier: Analysis | undefined, change?: Change): Analysis => {
    const config = configFor(path);
    const tree = parse(text, earlier?.tree, change, wordsWith(config.vocabulary));
    const includes = followIncludes(path, tree, host, treeOf, earlier?.tree);
    const analysis = analyse(path, tree, includes, config, earlier, checkerFor(path, includes));
    analyses.set(path, analysis);
    return analysis;
  };
  return {
    update: (path, text, change) => renew(path, text, analyses.get(path), change),
    forget(path) {
      analyses.delete(path);
      lastChecked.delete(path);
      read.delete(path);
    },
    analysis(path) {
      const known = analyses.get(path);
      if (known === undefined) return undefined;
      // A file that includes others is read again when one of them has changed.
      const now = followIncludes(path, known.tree, host, treeOf);
      const same =
        now.files.length === known.includes.length &&
        now.files.every((file, i) => file.tree === known.includes[i]?.tree);
      return same && known.film.config === configFor(path) ? known : renew(path, known.text, known);
    },
  };
}

/** The target a shot is written for: its own, the file's, or the default. An unknown name falls back to the default. */
function targetOf(traced: ShotTrace, film: Film): Target {
  const target = film.targetOf(traced) ?? findTarget(DEFAULT_TARGET);
  if (target === undefined) throw new Error(`The default target ${DEFAULT_TARGET} is not in the list of targets.`);
  return target;
}

function analyse(
  path: string,
  tree: SyntaxTree,
  includes: Includes,
  config: Config,
  earlier: Analysis | undefined,
  checked: (tree: SyntaxTree, film: Film) => Checked,
): Analysis {
  const screenplay = bind(tree, includes.files, earlier?.screenplay);
  const film = createFilm(screenplay, earlier?.film, config);
  let findings: readonly Finding[] | undefined;
  let shots: readonly ShotTrace[] | undefined;
  return {
    path,
    text: tree.text,
    tree,
    includes: includes.files,
    screenplay,
    film,
    timeline: film.timeline,
    get findings() {
      return (findings ??= checked(tree, film).findings);
    },
    locate(where) {
      const other = where.path === undefined ? undefined : includes.files.find((file) => file.path === where.path);
      const start = startOf(other?.tree ?? tree, where.block);
      return { start: start + where.start, end: start + where.end };
    },
    fileOf: (where) => includes.files.find((file) => file.path === where.path) ?? { path, tree },
    get shots() {
      return (shots ??= shotTraces(film.timeline));
    },
    shot: (id) => shotTraces(film.timeline).find((traced) => traced.shot.id === id),
    shotAt(offset) {
      const block = blockAt(tree, offset)?.block;
      return shotTraces(film.timeline).find((traced) => traced.shot.block === block);
    },
    staging: (traced) => film.stagingOf(traced),
    prompt: (traced, target = targetOf(traced, film)) => compile(traced, film, target),
  };
}

/** Offset of a block in its file. */
function startOf(tree: SyntaxTree, block: number): number {
  const placed = tree.parts.find(({ part }) => part.id === partOf(block));
  const inside = placed?.part.blocks.find((candidate) => candidate.block.id === block);
  return (placed?.start ?? 0) + (inside?.start ?? 0);
}
