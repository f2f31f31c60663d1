/** What kind of place a scene is drawn in, from the words for it. */
import type { Entity } from '../model/cast.ts';
import type { Scene } from '../model/screenplay.ts';
import type { Place, SetKind, StagingSet } from './staging.ts';

const OUTDOORS: readonly (readonly [SetKind, RegExp])[] = [
  ['desert', /\b(?:desert|dunes?|sands?|erg|sahara|wasteland)\b/],
  ['plain', /\b(?:plain|plains|field|fields|meadow|grass|grassland|prairie|steppe|park|hill|hills|pasture|savanna)\b/],
];
const DEFAULT_ROOM = { width: 5, depth: 5, height: 2.7 };

export function dressSet(scene: Scene, location: Entity | undefined): StagingSet {
  const looks = `${location?.description ?? ''} ${location?.looks ?? ''}`.trim().toLowerCase();
  const words = `${scene.place} ${looks}`.toLowerCase();
  const kind = scene.interior ? 'room' : (OUTDOORS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'stage');
  return { kind, interior: scene.interior, name: scene.place, looks, size: scene.interior ? roomSize(location) : null };
}

function roomSize(location: Entity | undefined): StagingSet['size'] {
  const [width, depth, height] = location?.size ?? [];
  return {
    width: width ?? DEFAULT_ROOM.width,
    depth: depth ?? DEFAULT_ROOM.depth,
    height: height ?? DEFAULT_ROOM.height,
  };
}

/** Metres that whoever walks keeps from a wall. */
const FROM_WALL = 0.5;

/** The nearest place on the floor that lies in the room; outdoors the place itself. */
export function keptInside({ x, z }: Pick<Place, 'x' | 'z'>, { size }: StagingSet): Pick<Place, 'x' | 'z'> {
  if (size === null) return { x, z };
  const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));
  return { x: clamp(x, size.width / 2 - FROM_WALL), z: clamp(z, size.depth / 2 - FROM_WALL) };
}
