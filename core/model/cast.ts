/** The cast: everything declared, findable by any spelling of its name, the longest first. */
import type { Garment } from './garments.ts';
import type { Stated, Where } from './where.ts';

export type EntityKind = 'character' | 'creature' | 'prop' | 'vehicle' | 'location' | 'style';

export type Hand = 'left' | 'right' | 'both';

export interface Holding {
  readonly prop: string;
  /** Null: somewhere on the person, as in a pocket. */
  readonly hand: Hand | null;
}

/** How full something is: a share from 0 to 1, or so many litres. */
export interface Level {
  readonly kind: 'share' | 'litres';
  readonly value: number;
}

/** What a place is entered, left and lit by. */
export interface Opening {
  readonly kind: 'door' | 'window';
  /** A compass point or a side of the frame. */
  readonly side: string | null;
}

/** A spot on the floor of a place, with where it is in the writer's words. */
export interface Mark {
  readonly name: string;
  readonly at: string;
}

/** Someone or something declared, or a part of a declared place. Unknown parts are null or empty; figures are SI. */
export interface Entity {
  readonly kind: EntityKind;
  /** As declared. */
  readonly name: string;
  readonly aka: readonly string[];
  readonly description: string;
  /** Metres; null where not stated. */
  readonly height: number | null;
  /** Kilograms. */
  readonly mass: Stated<number> | null;
  /** Years. */
  readonly age: Stated<number> | null;
  readonly wears: readonly Garment[];
  readonly voice: string;
  readonly looks: string;
  /** What is in which hand, or on the person, as the story starts. */
  readonly carries: readonly Stated<Holding>[];
  /** Metres a second. */
  readonly topSpeed: Stated<number> | null;
  readonly material: string;
  /** Hands it takes to hold. */
  readonly handsNeeded: 1 | 2;
  /** The states it starts in: canonical where the vocabulary has them. */
  readonly states: readonly string[];
  /** How full it is as the story starts. */
  readonly level: Stated<Level> | null;
  readonly seats: Stated<number> | null;
  /** Degrees north and east. */
  readonly at: { readonly latitude: number; readonly longitude: number } | null;
  readonly zone: string | null;
  /** Metres: width, depth, height, or a largest dimension alone. */
  readonly size: readonly number[];
  readonly openings: readonly Stated<Opening>[];
  /** Names of the things of a place whose state is tracked; each is an entity of its own. */
  readonly parts: readonly Stated<string>[];
  /** The place it is a part of, for what was named in `parts` and not declared by itself. */
  readonly partOf: string | null;
  readonly marks: readonly Mark[];
  /** The path of a picture to go by. */
  readonly reference: Stated<string> | null;
  /** The real person whose likeness it is. */
  readonly basedOn: Stated<string> | null;
  /** The document that allows the likeness, or the words for why none is needed. */
  readonly consent: Stated<string> | null;
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
  // Names are nearly always written as they were declared, or as someone wrote them before.
  const asWritten = new Map<string, Entity>();
  return {
    entities,
    find(name) {
      const known = asWritten.get(name);
      if (known !== undefined) return known;
      const found = byName.get(keyOf(name));
      if (found !== undefined) asWritten.set(name, found);
      return found;
    },
    nameAt(text, offset) {
      const forced = text[offset] === '@' ? 1 : 0;
      for (const { name, entity } of byFirst.get(text.charAt(offset + forced)) ?? NOBODY) {
        if (!text.startsWith(name, offset + forced)) continue;
        const end = offset + forced + name.length;
        if (isNameEnd(text, end)) return { entity, length: end - offset };
      }
      return undefined;
    },
  };
}

const NOBODY: readonly { readonly name: string; readonly entity: Entity }[] = [];

/** Whether a name may end at an offset: no letter, digit or hyphen goes on with it. Nearly all end at a blank. */
function isNameEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === 32 || !/^[\p{L}\p{N}_-]/u.test(text.slice(at, at + 2));
}

/** Names are one in capitals or not, composed or decomposed. */
function keyOf(name: string): string {
  return name.normalize('NFC').toUpperCase();
}

/** The declared name of what is called so; the words as written where nothing is. */
export function nameFor(cast: Cast, written: string): string {
  return cast.find(written)?.name ?? written;
}

export function isPerson(entity: Entity): boolean {
  return entity.kind === 'character' || entity.kind === 'creature';
}

export function isThing(entity: Entity): boolean {
  return entity.kind === 'prop' || entity.kind === 'vehicle';
}

/** Twelve or younger by the declared age, or called a child where no age is declared. */
export function isChild({ age, description }: Entity): boolean {
  return age === null ? /\b(?:boy|girl|child|kid|toddler|schoolboy|schoolgirl)\b/i.test(description) : age.value <= 12;
}
