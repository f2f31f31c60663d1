/** The tables of the domain: each figure has a name, a unit and a source, can be set, and is read by something. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONFIG, type Config } from '../../../core/config/config.ts';
import { figuresUnder, tableFigures, tablesOf } from '../../../core/config/tables.ts';
import { USUAL_TABLES } from '../../../core/data/tables.ts';
import { rules } from '../../../core/lint/rules.ts';
import { createProject } from '../../../core/project.ts';

const root = join(import.meta.dirname, '../../..');

describe('the tables', () => {
  it('that a team has set are what the timeline goes by', () => {
    const film = `character MARA: a woman
character JON: a man
prop CUP: a cup

scene 1: INT. KITCHEN - DAY

  shot 1A: medium of MARA, 4s
    MARA holds CUP in her left hand.

  shot 1B: medium of JON, 8s
    Rain.

  shot 1C: medium of MARA, 4s
    MARA holds CUP in her right hand.
`;
    const found = (config: Config) =>
      createProject(undefined, () => config)
        .update('film.screenplay', film)
        .findings.some(({ rule }) => rule === 'continuity/prop-hand-switch');
    const name = tableFigures.find((figure) => figure.path.includes('prop in hand'))?.name ?? '';
    assert.equal(found(DEFAULT_CONFIG), false);
    assert.equal(found({ ...DEFAULT_CONFIG, thresholds: { [name]: 10 } }), true);
  });

  it('give every figure a name of its own, a unit and a source', () => {
    assert.equal(new Set(tableFigures.map(({ name }) => name)).size, tableFigures.length);
    assert.deepEqual(
      tableFigures.filter(({ unit, source }) => unit === '' || source === '').map(({ name }) => name),
      [],
    );
  });

  it('can be set figure by figure, and nothing else changes', () => {
    for (const { name, path, value } of tableFigures) {
      const set = (value ?? 0) + 1;
      const own = tablesOf({ ...DEFAULT_CONFIG, thresholds: { [name]: set } });
      assert.equal(at(own, path), set, name);
      assert.equal(at(USUAL_TABLES, path), value, name);
      const [table = ''] = path;
      for (const [other, rows] of Object.entries(own))
        if (other !== table) assert.equal(rows, at(USUAL_TABLES, [other]), `${name} changes ${other}.`);
    }
    assert.equal(tablesOf(DEFAULT_CONFIG), USUAL_TABLES);
  });

  it('are named rightly by the rules that measure by them', () => {
    for (const { id, tables } of rules)
      for (const table of tables) assert.ok(figuresUnder(table).length > 0, `${id} names ${table}.`);
  });

  it('hold nothing that nobody reads', () => {
    const read = new Set<string>();
    const restore = watchReads(read);
    // Another object of tables, for which nothing has been worked out yet.
    const config = { ...DEFAULT_CONFIG, thresholds: { 'gravity.pluto': 0.61 } };
    try {
      for (const text of [...films('core/lint/rules'), ...films('test/bench'), ...films('samples'), MORE]) {
        const analysis = createProject(undefined, () => config).update('film.screenplay', text);
        for (const traced of analysis.shots) analysis.staging(traced);
        assert.ok(analysis.findings.length >= 0);
      }
    } finally {
      restore();
    }
    // Of a list of things of one kind it is enough that one is read.
    const groups = new Map<string, boolean>();
    for (const { path } of tableFigures) {
      const row = rowOf(path);
      const group = (row.includes('values') ? row.slice(0, row.indexOf('values')) : row).join('.');
      groups.set(group, groups.get(group) === true || read.has(row.join('.')));
    }
    assert.deepEqual(
      [...groups].flatMap(([group, isRead]) => (isRead ? [] : [group])),
      [],
    );
  });
});

/** What the films elsewhere don't happen to ask for. */
const MORE = `character ANNA: a woman

location FARM: a farm on a hill
  at: 48.86 N, 2.35 E
  zone: Europe/Paris

scene 1: EXT. FARM - NIGHT, 23:50
  date: 2026-06-21

  shot 1A: medium of ANNA, 2s
    The Milky Way hangs over the barn.

    ANNA
    (shouting)
    I knew it, and I always knew it.

scene 2: EXT. FARM - EVENING, 20:50
  date: 2026-06-21
  light: sun, backlight

  shot 2A: wide, 4s
    A rainbow arcs over the barn.
`;

function at(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], data);
}

/** The path to a figure's row, or to itself where it stands in none. */
function rowOf(path: readonly string[]): readonly string[] {
  const cell = path.findIndex((key) => /^\d+$/.test(key));
  return cell < 0 ? path : path.slice(0, cell);
}

/** Notes every row that is read from now on; gives back what puts the tables right again. */
function watchReads(read: Set<string>): () => void {
  const restores: (() => void)[] = [];
  const rows = new Map(tableFigures.map(({ path }) => [rowOf(path).join('.'), rowOf(path)]));
  for (const [name, path] of rows) {
    const holder = at(USUAL_TABLES, path.slice(0, -1)) as Record<string, unknown>;
    const key = path.at(-1) ?? '';
    const value = holder[key];
    const get = () => {
      read.add(name);
      return value;
    };
    Object.defineProperty(holder, key, { get, enumerable: true, configurable: true });
    restores.push(() =>
      Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true }),
    );
  }
  return () => {
    for (const restore of restores) restore();
  };
}

/** Every screenplay in a folder: files, and the examples of pages. */
function films(folder: string): readonly string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.flatMap((name) => {
    if (!/\.(?:screenplay|md)$/.test(name)) return [];
    const text = readFileSync(join(root, folder, name), 'utf8');
    if (name.endsWith('.screenplay')) return [text];
    return [...text.matchAll(/```screenplay[^\n]*\n([\s\S]*?)```/g)].map(([, example = '']) => example);
  });
}
