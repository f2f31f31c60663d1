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
import type { Where } from './where.ts';

/** The first declaration of a name wins; a later one is a finding, not an error here. The earlier cast, where nothing in it changed. */
export function bindCast(parts: readonly Part[], included: readonly Included[], earlier?: Cast): Cast {
  const row = makeRow(parts, earlier === undefined ? undefined : origins.get(earlier), entitiesOf);
  const others = included.flatMap(({ path, tree }) =>
    remember(declaredInTree, tree, () => partsOf(tree).flatMap(entitiesOf)).map((entity) => declaredIn(path, entity)),
  );
  const entities = [...gather(row.values), ...others];
  const same = (entity: Entity, index: number) => entity === earlier?.entities[index];
  const cast = earlier?.entities.length === entities.length && entities.every(same) ? earlier : createCast(entities);
  origins.set(cast, row);
  return cast;
}

/** The parts that a cast was bound from, with what each declares. */
const origins = new WeakMap<Cast, Row<Part, readonly Entity[]>>();

const declaredInTree = new WeakMap<SyntaxTree, readonly Entity[]>();

/** The entity with the file it is declared in, the same object every time. */
function declaredIn(path: string, entity: Entity): Entity {
  return remember(elsewhere, entity, () => ({ ...entity, where: { ...entity.where, path } }));
}

const elsewhere = new WeakMap<Entity, Entity>();

const entities = new WeakMap<Block, Entity>();

function entitiesOf(part: Part): readonly Entity[] {
  return part.blocks.flatMap(({ block }) => {
    const head = block.head;
    return head?.kind === 'declaration' ? [remember(entities, block, () => toEntity(block, head))] : [];
  });
}

function toEntity(block: Block, head: Declaration): Entity {
  const values = new Map<string, Property>();
  for (const element of block.body) if (element.kind === 'property') values.set(element.key.text, element);
  const text = (key: string) => values.get(key)?.value.text ?? '';
  const amount = (key: string, dimension: string) =>
    quantitiesIn(text(key)).find((quantity) => quantity.dimension === dimension)?.value ?? null;
  const where: Where = { block: block.id, start: head.name.span.start, end: head.name.span.end };
  return {
    kind: head.entity as EntityKind,
    name: head.name.text,
    aka: text('aka')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    description: head.description?.text ?? '',
    height: amount('height', 'length'),
    mass: amount('mass', 'mass'),
    age: /\d/.test(text('age')) ? Number.parseInt(text('age').replace(/^\D+/, ''), 10) : null,
    wears: readGarments(text('wears')),
    voice: text('voice'),
    looks: text('looks'),
    carries: text('carries'),
    handsNeeded: /\b(?:two|2|both)\b/.test(text('hands')) ? 2 : 1,
    states: text('state')
      .split(',')
      .map((state) => state.trim())
      .filter((state) => state !== ''),
    at: readPlace(text('at')),
    zone: text('zone') === '' ? null : text('zone'),
    size: readSize(text('size')),
    where,
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
