/** Declarations → the cast. */
import { quantitiesIn } from './quantities.ts';
import {
  partsOf,
  type Block,
  type Declaration,
  type Part,
  type Property,
  type SyntaxTree,
} from '../../grammar/syntax-tree.ts';
import type { Included } from '../includes.ts';
import { createCast, type Cast, type Entity, type EntityKind } from './cast.ts';
import { readGarments } from './garments.ts';
import { gather, makeRow, remember, type Row } from './memory.ts';
import {
  countIn,
  itemsOf,
  readAge,
  readCarried,
  readLevel,
  readMark,
  readOpenings,
  readStateWord,
} from './properties.ts';
import type { Stated } from './where.ts';

/** The first declaration of a name wins; a later one is a finding, not an error here. The earlier cast, where nothing in it changed. */
export function bindCast(parts: readonly Part[], included: readonly Included[], earlier?: Cast): Cast {
  const row = makeRow(parts, earlier === undefined ? undefined : origins.get(earlier), entitiesOf);
  const others = included.flatMap(({ path, tree }) =>
    remember(declaredInTree, tree, () => partsOf(tree).flatMap(entitiesOf)).map((entity) => declaredIn(path, entity)),
  );
  const declared = [...gather(row.values), ...others];
  const entities = [...declared, ...partsOfPlaces(declared)];
  const same = (entity: Entity, index: number) => entity === earlier?.entities[index];
  const cast = earlier?.entities.length === entities.length && entities.every(same) ? earlier : createCast(entities);
  origins.set(cast, row);
  return cast;
}

/** The parts that a cast was bound from, with what each declares. */
const origins = new WeakMap<Cast, Row<Part, readonly Entity[]>>();

const declaredInTree = new WeakMap<SyntaxTree, readonly Entity[]>();

/** The entity with the file it is declared in at every place it names, the same object every time. */
function declaredIn(path: string, entity: Entity): Entity {
  return remember(elsewhere, entity, () => withPath(entity, path) as Entity);
}

const elsewhere = new WeakMap<Entity, Entity>();

function withPath(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withPath(item, path));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPath(inner, path)]));
  return 'block' in value ? { ...copy, path } : copy;
}

const entities = new WeakMap<Block, Entity>();

/**
 * The parts of places as things of their own, save those declared themselves. A name that two places use is left out: nobody could
 * tell which of the two a sentence means.
 */
function partsOfPlaces(declared: readonly Entity[]): readonly Entity[] {
  const named = declared.flatMap((place) => place.parts.map((part) => ({ place, part })));
  if (named.length === 0) return [];
  const key = (name: string) => name.toUpperCase();
  const taken = new Set(declared.flatMap(({ name, aka }) => [name, ...aka]).map(key));
  const uses = new Map<string, number>();
  for (const { part } of named) uses.set(key(part.value), (uses.get(key(part.value)) ?? 0) + 1);
  return named
    .filter(({ part }) => !taken.has(key(part.value)) && uses.get(key(part.value)) === 1)
    .map(({ place, part }) =>
      remember(partsMade, part, () => ({
        ...NOTHING_SAID,
        kind: 'prop',
        name: part.value,
        partOf: place.name,
        where: part.where,
      })),
    );
}

const partsMade = new WeakMap<object, Entity>();

const NOTHING_SAID: Omit<Entity, 'kind' | 'name' | 'where'> = {
  aka: [],
  description: '',
  height: null,
  mass: null,
  age: null,
  wears: [],
  voice: '',
  looks: '',
  carries: [],
  topSpeed: null,
  material: '',
  handsNeeded: 1,
  states: [],
  level: null,
  seats: null,
  at: null,
  zone: null,
  size: [],
  openings: [],
  parts: [],
  partOf: null,
  marks: [],
  reference: null,
  basedOn: null,
  consent: null,
};

function entitiesOf(part: Part): readonly Entity[] {
  return part.blocks.flatMap(({ block }) => {
    const head = block.head;
    return head?.kind === 'declaration' ? [remember(entities, block, () => toEntity(block, head))] : [];
  });
}

function toEntity(block: Block, head: Declaration): Entity {
  const values = new Map<string, Property>();
  for (const element of block.body) if (element.kind === 'property') values.set(element.key.text, element);
  if (values.size === 0) return { ...NOTHING_SAID, ...headOf(block, head) };
  const text = (key: string) => values.get(key)?.value.text ?? '';
  const list = (key: string) => itemsOf(text(key)).map((item) => item.text);
  const amount = (key: string, dimension: string) =>
    quantitiesIn(text(key)).find((quantity) => quantity.dimension === dimension)?.value ?? null;
  const stated = <Value>(key: string, value: Value | null | undefined): Stated<Value> | null => {
    const span = values.get(key)?.value.span;
    return span === undefined || value === null || value === undefined
      ? null
      : { value, where: { block: block.id, ...span } };
  };
  const words = (key: string) => stated(key, text(key) === '' ? null : text(key));
  const items = <Value>(key: string, read: (words: string) => Value): readonly Stated<Value>[] => {
    const from = values.get(key)?.value.span.start ?? 0;
    return itemsOf(text(key)).map((item) => ({
      value: read(item.text),
      where: { block: block.id, start: from + item.start, end: from + item.start + item.text.length },
    }));
  };
  return {
    ...headOf(block, head),
    aka: list('aka'),
    height: amount('height', 'length'),
    mass: stated('mass', amount('mass', 'mass')),
    age: stated('age', readAge(text('age'))),
    wears: readGarments(text('wears')),
    voice: text('voice'),
    looks: text('looks'),
    carries: items('carries', readCarried),
    topSpeed: stated('top speed', amount('top speed', 'speed')),
    material: text('material'),
    handsNeeded: /\b(?:two|2|both)\b/.test(text('hands')) ? 2 : 1,
    states: list('state').map(readStateWord),
    level: stated('level', readLevel(text('level'))),
    seats: stated('seats', countIn(text('seats'))),
    at: readPlace(text('at')),
    zone: text('zone') === '' ? null : text('zone'),
    size: readSize(text('size')),
    openings: items('openings', readOpenings).flatMap(({ value, where }) =>
      value.map((opening) => ({ value: opening, where })),
    ),
    parts: items('parts', (name) => name.replace(/^@/, '')),
    partOf: null,
    marks: list('marks').map(readMark),
    reference: words('reference'),
    basedOn: /^(?:nobody|no one|no-one|none)$/i.test(text('based on')) ? null : words('based on'),
    consent: words('consent'),
  };
}

function headOf(block: Block, head: Declaration): Pick<Entity, 'kind' | 'name' | 'description' | 'where'> {
  return {
    kind: head.entity as EntityKind,
    name: head.name.text,
    description: head.description?.text ?? '',
    where: { block: block.id, start: head.name.span.start, end: head.name.span.end },
  };
}

/** `23.4 N, 5.6 E` or `23.4, 5.6`. */
function readPlace(text: string): Entity['at'] {
  const match = /(-?\d+(?:\.\d+)?)\s*°?\s*([NS])?\s*,\s*(-?\d+(?:\.\d+)?)\s*°?\s*([EW])?/i.exec(text);
  if (match === null) return null;
  const [, north = '0', ns = 'N', east = '0', ew = 'E'] = match;
  return {
    latitude: Number(north) * (/s/i.test(ns) ? -1 : 1),
    longitude: Number(east) * (/w/i.test(ew) ? -1 : 1),
  };
}

/** `8 x 6 x 3 m`, `40 cm`: metres. The last unit holds for the numbers before it. */
function readSize(text: string): readonly number[] {
  const unit = quantitiesIn(text).at(-1);
  if (unit === undefined) return [];
  const last = Number.parseFloat(unit.text);
  const factor = last === 0 ? 1 : unit.value / last;
  return [...text.matchAll(/\d+(?:\.\d+)?/g)].map((match) => Number(match[0]) * factor);
}
