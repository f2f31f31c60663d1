/** What a finding under the pointer is measured by: the figures of its rule, and who says so. */
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
  return analysis.findings.flatMap(({ rule, where }) => {
    if (told.has(rule) || analysis.fileOf(where).path !== analysis.path) return [];
    const span = analysis.locate(where);
    if (!contains(span, offset)) return [];
    const lines = figuresOf(rule, analysis.film.config.thresholds);
    if (lines.length === 0) return [];
    told.add(rule);
    return [{ lines: [`${rule} measures by:`, ...lines], ...span }];
  });
}

/** `juddering: 3.5 s to cross the frame (half of it; RED, …)`, or what the configuration sets in its place. */
function figuresOf(id: string, set: Readonly<Record<string, number>>): readonly string[] {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) return [];
  const own = Object.entries(rule.figures).map(([name, figure]) => lineOf(name, figure, set[`${id}.${name}`]));
  return [...own, ...rule.tables.flatMap((table) => linesOfTable(table, set))];
}

/** A table that is too long to be read under a finding. */
const LONG = 8;

/** Every figure of a short table, or of a part of one; of a long one what it is, and what is set in it. */
function linesOfTable(table: string, set: Readonly<Record<string, number>>): readonly string[] {
  const figures = figuresUnder(table);
  const [first] = figures;
  if (figures.length <= LONG || first === undefined)
    return figures.map((figure) => lineOf(figure.name, figure, set[figure.name]));
  const whole = `${table}: ${String(figures.length)} figures such as ${lineOf(first.name, first, undefined)}`;
  return [
    whole,
    ...figures.flatMap((figure) => (figure.name in set ? [lineOf(figure.name, figure, set[figure.name])] : [])),
  ];
}

function lineOf(name: string, { value, unit, source }: Pick<TableFigure, 'value' | 'unit' | 'source'>, own?: number) {
  const usual = value === null ? 'never' : String(value);
  const said = own === undefined ? source : `set in shotwright.config.json; otherwise ${usual}, ${source}`;
  return `${name}: ${own === undefined ? usual : String(own)} ${unit} (${said})`;
}
