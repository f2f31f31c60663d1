/** What a finding under the pointer is measured by: the figures of its rule, and who says so. */
import { contains } from '../../grammar/span.ts';
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
  const figures = rules.find((rule) => rule.id === id)?.figures ?? {};
  return Object.entries(figures).map(([name, { value, unit, source }]) => {
    const own = set[`${id}.${name}`];
    const said = own === undefined ? source : `set in shotwright.config.json; otherwise ${String(value)}, ${source}`;
    return `${name}: ${String(own ?? value)} ${unit} (${said})`;
  });
}
