/** What a finding under the pointer is measured by: the figures of its rule and of the tables, and who says so. */
import { contains } from '../../grammar/span.ts';
import { figuresUnder, type TableFigure } from '../config/tables.ts';
import { rules } from '../lint/rules.ts';
import type { Analysis } from '../project.ts';

export interface Measured {
  /** `camera/pan-too-fast measures by:`, then a line for every figure; the editor shows the finding itself. */
  readonly lines: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Every finding at an offset whose rule stands on figures, a rule once. */
export function measuredAt(analysis: Analysis, offset: number): readonly Measured[] {
  const told = new Set<string>();
  return analysis.findings.flatMap(({ rule, where, message }) => {
    if (told.has(rule) || analysis.fileOf(where).path !== analysis.path) return [];
    const span = analysis.locate(where);
    if (!contains(span, offset)) return [];
    const said = `${message} ${analysis.text.slice(span.start, span.end)}`;
    const lines = figuresOf(rule, said, analysis.film.config.thresholds);
    if (lines.length === 0) return [];
    told.add(rule);
    return [{ lines: [`${rule} measures by:`, ...lines], ...span }];
  });
}

type Thresholds = Readonly<Record<string, number>>;

/** `juddering: 3.5 s to cross the frame (half of it; RED, …)`, or what the configuration sets in its place. */
function figuresOf(id: string, said: string, set: Thresholds): readonly string[] {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) return [];
  const own = Object.entries(rule.figures).map(([name, figure]) => lineOf(name, figure, set[`${id}.${name}`]));
  return [...own, ...rule.tables.flatMap((table) => linesOfTable(table, said, set))];
}

/** A table that is too long to be read under a finding. */
const LONG = 8;

/** Every figure of a short table; of a long one those that the finding speaks of, and those that are set. */
function linesOfTable(table: string, said: string, set: Thresholds): readonly string[] {
  const figures = figuresUnder(table);
  const told = figures.length <= LONG ? figures : figures.filter(({ name }) => name in set || isSpokenOf(name, said));
  return told.slice(0, LONG).map((figure) => lineOf(figure.name, figure, set[figure.name]));
}

/** Whether a word of the row stands in what is said: `locomotion.walk.fastest`, and someone walks. */
function isSpokenOf(name: string, said: string): boolean {
  const words =
    name
      .split('.')
      .slice(1, -1)
      .join(' ')
      .match(/\p{L}{3,}/gu) ?? [];
  return words.some((word) => new RegExp(`\\b${word}`, 'iu').test(said));
}

function lineOf(name: string, { value, unit, source }: Pick<TableFigure, 'value' | 'unit' | 'source'>, own?: number) {
  const usual = value === null ? 'never' : String(value);
  const from = own === undefined ? source : `set in shotwright.config.json; otherwise ${usual}, ${source}`;
  return `${name}: ${own === undefined ? usual : String(own)} ${unit} (${from})`;
}
