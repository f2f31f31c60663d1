/** The tables that rules measure by (how fast people walk, how long a coat takes), as they are or as a team has set them. */
import actions from '../data/actions.json' with { type: 'json' };
import locomotion from '../data/locomotion.json' with { type: 'json' };
import speech from '../data/speech.json' with { type: 'json' };
import supports from '../data/supports.json' with { type: 'json' };
import travel from '../data/travel.json' with { type: 'json' };
import vehicles from '../data/vehicles.json' with { type: 'json' };
import { remember } from '../model/memory.ts';
import type { Config } from './config.ts';

export interface Tables {
  readonly locomotion: typeof locomotion.values;
  readonly actions: typeof actions.values;
  readonly supports: typeof supports.values;
  readonly vehicles: typeof vehicles.kinds.values;
  readonly travel: typeof travel.modes.values;
  readonly speech: typeof speech;
}

/** One figure of a table under the name that a team sets it by: `locomotion.walk.fastest`. */
export interface TableFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

export const DEFAULT_TABLES: Tables = {
  locomotion: locomotion.values,
  actions: actions.values,
  supports: supports.values,
  vehicles: vehicles.kinds.values,
  travel: travel.modes.values,
  speech,
};

/** What a row's columns are called. */
const COLUMNS = {
  locomotion: ['slowest', 'typical', 'fastest', 'start-up'],
  actions: ['least', 'typical', 'long'],
  supports: ['usual', 'most'],
  vehicles: ['usual', 'hardest', 'top'],
  travel: ['speed', 'lost', 'likely'],
} as const;

/** Every figure of the tables. */
export function tableFigures(): readonly TableFigure[] {
  return [
    ...rowsOf('locomotion', 'm/s, start-up in s', 'published gait studies; see the data'),
    ...rowsOf('actions', 's', 'MTM-1 data card (2019), else general knowledge'),
    ...rowsOf('supports', 'm/s', supports.source),
    ...rowsOf('vehicles', 'm/s at most, otherwise m/s²', vehicles.kinds.source),
    ...rowsOf('travel', 'm/s, s lost before and after, likely up to m', travel.modes.source),
    ...Object.entries(speech.en).map(([key, value]) => ({
      name: `speech.${key}`,
      value,
      unit: 'syllables a second',
      source: speech.note,
    })),
  ];
}

function rowsOf(table: keyof typeof COLUMNS, unit: string, source: string): readonly TableFigure[] {
  const rows: Readonly<Record<string, readonly (number | string)[]>> = DEFAULT_TABLES[table];
  return Object.entries(rows).flatMap(([row, cells]) =>
    COLUMNS[table].flatMap((column, index) => {
      const value = cells[index];
      return typeof value === 'number' ? [{ name: `${table}.${row}.${column}`, value, unit, source }] : [];
    }),
  );
}

/** The same object for the same configuration; the tables as they are where nothing in them is set. */
export function tablesOf(config: Config): Tables {
  return remember(tables, config, () => {
    const own = Object.entries(config.thresholds).filter(
      ([name]) => name.slice(0, name.indexOf('.')) in DEFAULT_TABLES,
    );
    if (own.length === 0) return DEFAULT_TABLES;
    const patched = JSON.parse(JSON.stringify(DEFAULT_TABLES)) as Tables;
    for (const [name, value] of own) set(patched, name, value);
    return patched;
  });
}

const tables = new WeakMap<Config, Tables>();

function set(patched: Tables, name: string, value: number): void {
  const [table = '', ...rest] = name.split('.');
  if (table === 'speech') {
    Object.assign(patched.speech.en, { [rest.join('.')]: value });
    return;
  }
  const columns: readonly string[] = COLUMNS[table as keyof typeof COLUMNS];
  const rows = patched[table as keyof typeof COLUMNS] as Readonly<Record<string, (number | string)[]>>;
  const row = rows[rest.slice(0, -1).join('.')];
  const column = columns.indexOf(rest.at(-1) ?? '');
  if (row !== undefined && column >= 0) row[column] = value;
}
