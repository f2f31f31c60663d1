/** `docs/figures.md`: every figure of the tables with its name, its unit and where it is from. */
import { tableFigures, type TableFigure } from '../core/config/tables.ts';
import { rules } from '../core/lint/rules.ts';

export function figuresPage(): string {
  const tables = Object.groupBy(tableFigures, ({ path }) => path[0] ?? '');
  return [
    '# Figures',
    '',
    'What the rules measure by, besides the figures on their own pages. Set any of them by its name under `thresholds` in',
    '[`shotwright.config.json`](configuration.md). "never" is no figure: no time is long enough.',
    '',
    ...Object.entries(tables).flatMap(([table, figures = []]) => section(table, figures)),
    '<!-- Made from core/data by "npm run generate". -->',
    '',
  ].join('\n');
}

function section(table: string, figures: readonly TableFigure[]): readonly string[] {
  const users = rules.filter((rule) => rule.tables.some((each) => each.split('.')[0] === table));
  const links = users.map(({ id }) => `[${id}](rules/${id}.md)`);
  return [
    `## ${table}`,
    '',
    ...(links.length === 0 ? [] : [`Used by ${links.join(', ')}.`, '']),
    '| name | figure | source |',
    '| --- | --- | --- |',
    ...figures.map(
      ({ name, value, unit, source }) =>
        `| \`${name}\` | ${value === null ? 'never' : String(value)} ${unit} | ${source} |`,
    ),
    '',
  ];
}
