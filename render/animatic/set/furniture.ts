/** What stands in a room: chairs under who sits, a table between two, and what the place's name promises along the walls. */
import type { Figure, FigureMark, Staging } from '../../../core/staging/staging.ts';
import { colourOf, dimmed } from '../base/colour.ts';
import type { Ball, Item } from '../base/item.ts';
import { hash } from '../base/noise.ts';
import { clamp } from '../base/numbers.ts';
import { UP, along, blend, dot, frameAlong, headingDirection, length, minus, unit, vector } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import { depthOf } from '../base/view.ts';
import type { View } from '../base/view.ts';
import type { Light } from '../light/light.ts';
import { chairSolids, tableSolids } from '../thing/furniture-shapes.ts';
import { ballsOf, middleOf, paintSolid, place } from '../thing/solid.ts';
import type { Footing, Solid } from '../thing/solid.ts';
import type { Room } from './room.ts';

export interface Piece {
  readonly footing: Footing;
  readonly solids: readonly Solid[];
  /** Stands against the back wall, and goes with it when the camera is behind that wall. */
  readonly againstBack?: boolean;
}

export interface Furnishing {
  readonly pieces: readonly Piece[];
  /** Names of the seated who have a table before them. */
  readonly atTable: ReadonlySet<string>;
}

export const TABLE_LEVEL = 0.75;

const WOOD = colourOf('#7a5a3e');
const DARK_WOOD = colourOf('#5d4331');

export function furnish(staging: Staging, room: Room, light: Light): Furnishing {
  const seated = staging.figures.flatMap((figure) => {
    const mark =
      figure.kind === 'character' ? figure.marks.find((candidate) => candidate.posture === 'sitting') : undefined;
    return mark ? [{ figure, mark }] : [];
  });
  const named = (pattern: RegExp) =>
    staging.things.some((thing) => pattern.test(`${thing.name} ${thing.looks}`.toLowerCase()));
  const chairs = named(/chair|stool|bench|sofa|couch|seat/)
    ? []
    : seated.map(({ mark }): Piece => ({
        footing: standing(mark, headingDirection(mark.heading)),
        solids: chairSolids(DARK_WOOD),
      }));
  const tables = named(/table|desk/) ? { pieces: [], names: [] } : tablesFor(seated, room.furniture.table);
  return {
    pieces: [...chairs, ...tables.pieces, ...fittings(room, light).map((piece) => ({ ...piece, againstBack: true }))],
    atTable: new Set(named(/table|desk/) ? seated.map(({ figure }) => figure.name) : tables.names),
  };
}

export function pieceItems(piece: Piece, view: View): readonly Item[] {
  return piece.solids.map((solid) => ({
    depth: depthOf(view, place(piece.footing, middleOf(solid))),
    paint: (brush) => paintSolid(brush, piece.footing, solid),
  }));
}

export function pieceBalls(piece: Piece): readonly (readonly Ball[])[] {
  return piece.solids.map((solid) => ballsOf(piece.footing, solid));
}

interface Seated {
  readonly figure: Figure;
  readonly mark: FigureMark;
}

function tablesFor(
  seated: readonly Seated[],
  promised: boolean,
): { readonly pieces: readonly Piece[]; readonly names: readonly string[] } {
  const pieces: Piece[] = [];
  const names = new Set<string>();
  for (const [i, one] of seated.entries()) {
    for (const other of seated.slice(i + 1)) {
      const apart = length(minus(other.mark, one.mark));
      if (apart < 0.9 || apart > 2.8 || names.has(one.figure.name) || names.has(other.figure.name)) continue;
      const way = unit(minus(other.mark, one.mark));
      if (dot(headingDirection(one.mark.heading), way) < 0.4 || dot(headingDirection(other.mark.heading), way) > -0.4)
        continue;
      names.add(one.figure.name).add(other.figure.name);
      pieces.push({
        footing: standing(blend(one.mark, other.mark, 0.5), way),
        solids: tableSolids(1.2, clamp(apart - 0.46, 0.5, 1.6), TABLE_LEVEL, WOOD),
      });
    }
  }
  for (const { figure, mark } of seated) {
    if (!promised || names.has(figure.name)) continue;
    names.add(figure.name);
    const way = headingDirection(mark.heading);
    pieces.push({ footing: standing(along(mark, way, 0.62), way), solids: tableSolids(1.1, 0.72, TABLE_LEVEL, WOOD) });
  }
  return { pieces, names: [...names] };
}

/** Counter, shelves, bed, sofa and the standing lamp, against the walls. */
function fittings(room: Room, light: Light): readonly Piece[] {
  const { left, right, back, furniture } = room;
  const pieces: Piece[] = [];
  const facingIn = vector(0, 0, -1);
  const middle = (left + right) / 2;
  if (furniture.counter) {
    const wide = Math.min(2.6, (right - left) * 0.5);
    pieces.push({
      footing: standing(vector(right - wide / 2 - 0.1, 0, back - 0.32), facingIn),
      solids: [
        { kind: 'box', middle: [0, 0.44, 0], size: [wide, 0.88, 0.58], paint: dimmed(room.paint.wall, 0.78) },
        { kind: 'box', middle: [0, 0.9, 0], size: [wide + 0.04, 0.04, 0.62], paint: colourOf('#d3ccbf') },
        { kind: 'box', middle: [0, 1.75, -0.13], size: [wide, 0.6, 0.32], paint: dimmed(room.paint.wall, 0.86) },
        {
          kind: 'turned',
          foot: [wide * 0.22, 0.92, 0],
          axis: 'up',
          paint: colourOf('#b0b4b8'),
          profile: [
            [0, 0.2],
            [0.07, 0.19],
            [0.1, 0.02],
            [0.1, 0],
          ],
        },
      ],
    });
  }
  if (furniture.shelves)
    pieces.push({ footing: standing(vector(left + 0.95, 0, back - 0.17), facingIn), solids: shelfSolids() });
  if (furniture.bed) {
    pieces.push({
      footing: standing(vector(left + 1.15, 0, back - 1.1), facingIn),
      solids: [
        { kind: 'box', middle: [0, 0.25, 0], size: [1.5, 0.3, 2], paint: DARK_WOOD },
        { kind: 'box', middle: [0, 0.46, 0.04], size: [1.46, 0.16, 1.9], paint: colourOf('#b9bcc9') },
        { kind: 'box', middle: [0, 0.58, -0.72], size: [1, 0.12, 0.4], paint: colourOf('#e3e0d8') },
        { kind: 'box', middle: [0, 0.65, -1], size: [1.54, 0.9, 0.06], paint: DARK_WOOD },
      ],
    });
  }
  if (furniture.sofa) {
    const fabric = colourOf('#66706a');
    pieces.push({
      footing: standing(vector(middle, 0, back - 0.5), facingIn),
      solids: [
        { kind: 'box', middle: [0, 0.22, 0.02], size: [1.9, 0.42, 0.8], paint: fabric },
        { kind: 'box', middle: [0, 0.6, -0.32], size: [1.9, 0.42, 0.2], paint: dimmed(fabric, 0.9) },
        { kind: 'box', middle: [-0.88, 0.48, 0.02], size: [0.18, 0.2, 0.78], paint: dimmed(fabric, 0.85) },
        { kind: 'box', middle: [0.88, 0.48, 0.02], size: [0.18, 0.2, 0.78], paint: dimmed(fabric, 0.85) },
      ],
    });
  }
  if (room.bare) return pieces;
  pieces.push({
    footing: standing(vector(room.lamp.x, 0, room.lamp.z), facingIn),
    solids: [
      {
        kind: 'turned',
        foot: [0, 0, 0],
        axis: 'up',
        paint: colourOf('#3c352e'),
        profile: [
          [0, 1.4],
          [0.014, 1.4],
          [0.014, 0.04],
          [0.15, 0.02],
          [0.15, 0],
          [0, 0],
        ],
      },
      {
        kind: 'turned',
        foot: [0, 1.34, 0],
        axis: 'up',
        paint: light.lampLit ? colourOf('#ffdc9a') : colourOf('#d8cbb0'),
        glow: light.lampLit ? 0.92 : 0,
        profile: [
          [0.02, 0.32],
          [0.13, 0.32],
          [0.22, 0],
          [0.02, 0.01],
        ],
      },
    ],
  });
  return pieces;
}

function shelfSolids(): readonly Solid[] {
  const solids: Solid[] = [{ kind: 'box', middle: [0, 1, -0.13], size: [1.3, 2, 0.03], paint: dimmed(DARK_WOOD, 0.8) }];
  for (let level = 0; level < 5; level++) {
    solids.push({ kind: 'box', middle: [0, 0.1 + level * 0.44, 0], size: [1.3, 0.03, 0.28], paint: DARK_WOOD });
    for (let i = 0; i < 5 && level < 4; i++) {
      const high = 0.2 + 0.14 * hash(i, level, 3);
      const paint = colourOf(['#8a4636', '#40566a', '#b9a069', '#4d5d46', '#6e5a74'][(i * 3 + level) % 5] ?? '#8a4636');
      solids.push({
        kind: 'box',
        middle: [-0.48 + i * 0.24, 0.115 + level * 0.44 + high / 2, 0],
        size: [0.19, high, 0.2],
        paint,
      });
    }
  }
  for (const side of [-1, 1])
    solids.push({ kind: 'box', middle: [side * 0.66, 0.96, 0], size: [0.03, 1.92, 0.3], paint: DARK_WOOD });
  return solids;
}

function standing(at: Vector, ahead: Vector): Footing {
  return { origin: { x: at.x, y: 0, z: at.z }, frame: frameAlong(ahead, UP) };
}
