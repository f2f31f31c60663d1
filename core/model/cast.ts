/** The cast: everything declared, findable by any spelling of its name, the longest first. */
import type { Garment } from '../staging/staging.ts';
import type { Where } from './where.ts';

export type EntityKind = 'character' | 'creature' | 'prop' | 'vehicle' | 'location' | 'style';

export interface Entity {
  readonly kind: EntityKind;
  /** As declared. */
  readonly name: string;
  readonly aka: readonly string[];
  readonly description: string;
  /** Metres; null where not stated. */
  readonly height: number | null;
  /** Kilograms. */
  readonly mass: number | null;
  /** Years. */
  readonly age: number | null;
  readonly wears: readonly Garment[];
  readonly voice: string;
  readonly looks: string;
  readonly carries: string;
  /** Hands it takes to hold. */
  readonly handsNeeded: 1 | 2;
  readonly states: readonly string[];
  /** Degrees north and east. */
  readonly at: { readonly latitude: number; readonly longitude: number } | null;
  readonly zone: string | null;
  /** Metres: width, depth, height, or a largest dimension alone. */
  readonly size: readonly number[];
  readonly where: Where;
}

export interface Cast {
  readonly entities: readonly Entity[];
  find(name: string): Entity | undefined;
  /** The longest declared name that `text` has at `offset`, whole words only, and how long it is there. */
  nameAt(text: string, offset: number): { readonly entity: Entity; readonly length: number } | undefined;
}

export function createCast(entities: readonly Entity[]): Cast {
  const byName = new Map<string, Entity>();
  const byFirst = new Map<string, { readonly name: string; readonly entity: Entity }[]>();
  for (const entity of entities) {
    for (const name of [entity.name, ...entity.aka]) {
      if (name === '' || byName.has(keyOf(name))) continue;
      byName.set(keyOf(name), entity);
      const first = name.charAt(0);
      const list = byFirst.get(first) ?? [];
      list.push({ name, entity });
      byFirst.set(first, list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length);
  return {
    entities,
    find: (name) => byName.get(keyOf(name)),
    nameAt(text, offset) {
      const forced = text[offset] === '@' ? 1 : 0;
      for (const { name, entity } of byFirst.get(text.charAt(offset + forced)) ?? []) {
        if (!text.startsWith(name, offset + forced)) continue;
        const end = offset + forced + name.length;
        if (!/^[\p{L}\p{N}_-]/u.test(text.slice(end, end + 2))) return { entity, length: end - offset };
      }
      return undefined;
    },
  };
}

/** Names are one in capitals or not, composed or decomposed. */
function keyOf(name: string): string {
  return name.normalize('NFC').toUpperCase();
}

export function isPerson(entity: Entity): boolean {
  return entity.kind === 'character' || entity.kind === 'creature';
}

export function isThing(entity: Entity): boolean {
  return entity.kind === 'prop' || entity.kind === 'vehicle';
}
