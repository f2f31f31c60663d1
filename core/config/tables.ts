/** The figures of the domain under the names that a team sets them by, and the tables with what a team has set. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';
import { remember } from '../model/memory.ts';
import type { Config } from './config.ts';

/** One figure of a table: `locomotion.walk.fastest`. */
export interface TableFigure {
  readonly name: string;
  /** Null where no figure is enough: a broken thing is never whole again by itself. */
  readonly value: number | null;
  readonly unit: string;
  readonly source: string;
  /** The keys that lead to it in the tables. */
  readonly path: readonly string[];
}

type Json = number | string | null | readonly Json[] | { readonly [key: string]: Json };

/** What is told once of a group of figures, and holds for all below it. */
interface Told {
  readonly unit: Json;
  readonly source: string;
  readonly columns: readonly string[];
}

const NOTHING_TOLD: Told = { unit: '', source: '', columns: ['least', 'most'] };
const TOLD = new Set(['unit', 'source', 'columns', 'setBy']);

/**
 * Every figure of the tables. A name follows the keys of the data, `values` left out; the cells of a row go by their columns.
 * What a rule has among its own figures (`setBy`) goes by the rule's name and is not here.
 */
export const tableFigures: readonly TableFigure[] = figuresIn(USUAL_TABLES, NOTHING_TOLD, [], []);

function figuresIn(data: Json, told: Told, path: readonly string[], name: readonly string[]): readonly TableFigure[] {
  if (typeof data === 'string') return [];
  if (typeof data === 'number' || data === null) {
    return [
      {
        name: name.join('.'),
        value: data,
        unit: typeof told.unit === 'string' ? told.unit : '',
        source: told.source,
        path,
      },
    ];
  }
  if (isList(data)) {
    // The last cell of a row may say where the row is from.
    const source = data.findLast((cell) => typeof cell === 'string') ?? told.source;
    return data.flatMap((cell, index) => {
      const unit = isList(told.unit) ? (told.unit[index] ?? '') : told.unit;
      const column = isList(cell) ? String(index + 1) : (told.columns[index] ?? String(index + 1));
      const own = isList(cell) ? told : { ...told, unit, source };
      return figuresIn(
        cell,
        own,
        [...path, String(index)],
        data.length === 1 && isList(cell) ? name : [...name, column],
      );
    });
  }
  if ('setBy' in data) return [];
  const own = {
    unit: data['unit'] ?? told.unit,
    source: typeof data['source'] === 'string' ? data['source'] : told.source,
    columns: isList(data['columns']) ? data['columns'].map(String) : told.columns,
  };
  return Object.entries(data).flatMap(([key, value]) =>
    TOLD.has(key) ? [] : figuresIn(value, own, [...path, key], key === 'values' ? name : [...name, key]),
  );
}

function isList(data: Json | undefined): data is readonly Json[] {
  return Array.isArray(data);
}

/** The figures of a table, or of a part of one: `falls`, `framing.sizes`. */
export function figuresUnder(table: string): readonly TableFigure[] {
  return tableFigures.filter(({ name }) => name.startsWith(`${table}.`));
}

const byName = new Map(tableFigures.map((figure) => [figure.name, figure]));

/** The same object for the same configuration; the tables as they are where nothing in them is set. */
export function tablesOf(config: Config): Tables {
  return remember(tables, config, () => {
    const own = Object.entries(config.thresholds).flatMap(([name, value]) => {
      const figure = byName.get(name);
      return figure === undefined ? [] : [{ path: figure.path, value }];
    });
    return own.reduce<Tables>((all, { path, value }) => withValue(all, path, value) as Tables, USUAL_TABLES);
  });
}

const tables = new WeakMap<Config, Tables>();

/** What does not lie on the path stays the same object. */
function withValue(data: Json, [key, ...rest]: readonly string[], value: number): Json {
  if (key === undefined || typeof data !== 'object' || data === null) return value;
  if (isList(data)) return data.map((cell, index) => (String(index) === key ? withValue(cell, rest, value) : cell));
  return { ...data, [key]: withValue(data[key] ?? null, rest, value) };
}
