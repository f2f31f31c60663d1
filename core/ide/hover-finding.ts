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
  const own = Object.entries(rule.figures).map(
    ([name, figure]) => `${name}: ${amountOf(figure, set[`${id}.${name}`])} (${figure.source})`,
  );
  return [...own, ...rule.tables.flatMap((table) => linesOfTable(table, said, set))];
}

/** A table that is too long to be read under a finding. */
const LONG = 8;

/** Every row of a short table; of a long one those that the finding speaks of, and those in which something is set. */
function linesOfTable(table: string, said: string, set: Thresholds): readonly string[] {
  const figures = figuresUnder(table);
  const rows = rowsOf(figures);
  const told =
    figures.length <= LONG
      ? rows
      : rows.filter(([row, cells]) => isSpokenOf(row, said) || cells.some(({ name }) => name in set));
  return told.slice(0, LONG).map(([row, cells]) => lineOf(row, cells, set));
}

/** By the name without its last word, in their order. */
function rowsOf(figures: readonly TableFigure[]): readonly (readonly [row: string, cells: readonly TableFigure[]])[] {
  const rows = new Map<string, TableFigure[]>();
  for (const figure of figures) {
    const row = figure.name.slice(0, figure.name.lastIndexOf('.'));
    rows.set(row, [...(rows.get(row) ?? []), figure]);
  }
  return [...rows];
}

/** Whether a word of the row stands in what is said: `locomotion.walk`, and someone walks; `crouch-walk` is another word. */
function isSpokenOf(row: string, said: string): boolean {
  const words =
    row
      .split('.')
      .slice(1)
      .join(' ')
      .match(/[\p{L}-]{3,}/gu) ?? [];
  return words.some((word) => word.split('-').every((part) => new RegExp(`\\b${part}`, 'iu').test(said)));
}

/** `locomotion.walk: slowest 1 m/s, typical 1.35 m/s, fastest 1.7 m/s (published gait studies)`. */
function lineOf(row: string, cells: readonly TableFigure[], set: Thresholds): string {
  const amounts = cells.map((figure) => `${figure.name.slice(row.length + 1)} ${amountOf(figure, set[figure.name])}`);
  return `${row}: ${amounts.join(', ')} (${[...new Set(cells.map(({ source }) => source))].join('; ')})`;
}

function amountOf({ value, unit }: Pick<TableFigure, 'value' | 'unit'>, own: number | undefined): string {
  const usual = value === null ? 'never' : String(value);
  return own === undefined
    ? `${usual} ${unit}`
    : `${String(own)} ${unit}, as set in shotwright.config.json instead of ${usual}`;
}
