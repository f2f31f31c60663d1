/** The plan of an interior: its walls about the figures, its window toward the sun, its door, its lamps. */
import type { Place, Staging } from '../../../core/staging/staging.ts';
import { vector } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import { furnitureOf, isBare, paintOf } from './place-words.ts';
import type { RoomFurniture, RoomPaint } from './place-words.ts';

export type WallName = 'left' | 'right' | 'back' | 'front';

/** An upright rectangle in a wall: from and until along the wall's own axis (x for back and front, z for left and right), and heights. */
export interface Opening {
  readonly wall: WallName;
  readonly from: number;
  readonly until: number;
  readonly low: number;
  readonly high: number;
}

export interface Room {
  readonly left: number;
  readonly right: number;
  readonly front: number;
  readonly back: number;
  readonly height: number;
  readonly window: Opening | null;
  readonly door: Opening;
  /** The middle of a standing lamp's shade. */
  readonly lamp: Vector;
  /** Nothing but walls. */
  readonly bare: boolean;
  readonly paint: RoomPaint;
  readonly furniture: RoomFurniture;
}

const ASSUMED = { width: 5, depth: 5, height: 2.7 };
/** Metres that stay free between a figure and a wall. */
const CLEARANCE = 0.7;
const WALLS: readonly WallName[] = ['back', 'right', 'front', 'left'];

/** The room is centred on the floor plan's origin and grows where figures stand outside it. */
export function roomOf(staging: Staging): Room {
  const size = staging.set.size ?? ASSUMED;
  const places: readonly Place[] = [
    ...staging.figures.flatMap((figure) => figure.marks),
    ...staging.things.flatMap((thing) => thing.marks),
  ];
  const reach = (axis: 'x' | 'z', sign: 1 | -1, half: number) =>
    Math.max(half, ...places.map((place) => sign * place[axis] + CLEARANCE));
  const plan = {
    left: -reach('x', -1, size.width / 2),
    right: reach('x', 1, size.width / 2),
    front: -reach('z', -1, size.depth / 2),
    back: reach('z', 1, size.depth / 2),
    height: Math.max(2.2, size.height),
  };
  const words = `${staging.set.name} ${staging.set.looks}`;
  const sunWall = Math.round((((staging.sun.heading % 360) + 360) % 360) / 90) % 4;
  const window = WALLS[sunWall] ?? 'left';
  // The back wall is left to the furniture.
  const door: WallName =
    window === 'left' ? 'right' : window === 'right' ? 'left' : window === 'back' ? 'right' : 'left';
  const windowless = /windowless|basement|cellar|bunker|vault|cell\b|corridor|elevator|lift/.test(words.toLowerCase());
  return {
    ...plan,
    window: windowless
      ? null
      : opening(plan, window, 0.5, Math.min(1.9, span(plan, window) * 0.45), 0.85, Math.min(2.2, plan.height - 0.35)),
    door: opening(plan, door, 0.78, 0.9, 0, Math.min(2.05, plan.height - 0.2)),
    lamp: vector(
      window === 'left' ? plan.right - 0.55 : plan.left + 0.55,
      1.5,
      window === 'back' ? plan.front + 0.6 : plan.back - 0.6,
    ),
    bare: isBare(words),
    paint: paintOf(words),
    furniture: furnitureOf(words),
  };
}

type Plan = Pick<Room, 'left' | 'right' | 'front' | 'back' | 'height'>;

/** The room with its surfaces run on as far as an eye that stands outside it: the wall between is left away. */
export function openedTo(room: Room, eye: Vector): Room {
  const step = 0.5;
  return {
    ...room,
    left: Math.min(room.left, eye.x - step),
    right: Math.max(room.right, eye.x + step),
    front: Math.min(room.front, eye.z - step),
    back: Math.max(room.back, eye.z + step),
    height: Math.max(room.height, eye.y + step),
  };
}

/** The way out through a wall. */
export function outward(wall: WallName): Vector {
  return { back: vector(0, 0, 1), front: vector(0, 0, -1), right: vector(1, 0, 0), left: vector(-1, 0, 0) }[wall];
}

/** The place in the world of a point of a wall, `inset` metres into the room. */
export function onWall(room: Plan, wall: WallName, along: number, up: number, inset = 0): Vector {
  switch (wall) {
    case 'back':
      return vector(along, up, room.back - inset);
    case 'front':
      return vector(along, up, room.front + inset);
    case 'left':
      return vector(room.left + inset, up, along);
    case 'right':
      return vector(room.right - inset, up, along);
  }
}

/** A wall is drawn when the camera stands on its inner side. */
export function facesEye(room: Plan, wall: WallName, eye: Vector): boolean {
  return { back: eye.z < room.back, front: eye.z > room.front, left: eye.x > room.left, right: eye.x < room.right }[
    wall
  ];
}

function span(room: Plan, wall: WallName): number {
  return wall === 'back' || wall === 'front' ? room.right - room.left : room.back - room.front;
}

function opening(room: Plan, wall: WallName, share: number, wide: number, low: number, high: number): Opening {
  const start = wall === 'back' || wall === 'front' ? room.left : room.front;
  const middle = start + span(room, wall) * share;
  return { wall, from: middle - wide / 2, until: middle + wide / 2, low, high };
}
