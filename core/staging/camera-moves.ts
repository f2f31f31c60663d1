/** The camera's moves over a shot's time, one applied after the other. */
import type { CameraMove } from '../model/screenplay.ts';
import type { Aim } from './camera-aim.ts';
import { isFollowing, moveTimes } from './camera-move.ts';
import { figureAt } from './moment.ts';
import { toDegrees, toRadians } from '../physics/degrees.ts';
import type { CameraMark, Figure, Place } from './staging.ts';

/** The opening mark with every move applied as far as it has gone by `t`. */
export function moved(
  base: CameraMark,
  moves: readonly CameraMove[],
  aim: Aim,
  t: number,
  seconds: number,
  lens: { readonly from: number; readonly to: number },
  figures: readonly Figure[],
): CameraMark {
  let mark: CameraMark = { ...base, at: t, lensMm: lens.from + (lens.to - lens.from) * ease(t / seconds) };
  for (const move of moves) {
    const { from, until } = moveTimes(move, moves, seconds);
    const length = until - from;
    const share = Math.max(0, Math.min(1, (t - from) / Math.max(0.01, length)));
    mark = applyMove(mark, base, move, share, length, t, aim, figures);
  }
  return mark;
}

function applyMove(
  mark: CameraMark,
  base: CameraMark,
  move: CameraMove,
  share: number,
  length: number,
  t: number,
  aim: Aim,
  figures: readonly Figure[],
): CameraMark {
  const eased = ease(share);
  const metres = (usual: number) =>
    move.speed === null ? (move.metres ?? usual) * eased : move.speed.value * length * share;
  const degrees = (usual: number) => (move.degrees ?? usual) * eased;
  const pan = toRadians(mark.pan);
  const shift = (ahead: number, right: number, up: number): CameraMark => ({
    ...mark,
    x: mark.x + Math.sin(pan) * ahead + Math.cos(pan) * right,
    y: Math.max(0.05, mark.y + up),
    z: mark.z + Math.cos(pan) * ahead - Math.sin(pan) * right,
  });
  switch (move.id) {
    case 'pan-left':
    case 'pan-right':
      return { ...mark, pan: mark.pan + degrees(30) * (move.id === 'pan-left' ? -1 : 1) };
    case 'whip-pan':
    case 'whip-pan-left':
    case 'whip-pan-right':
      return { ...mark, pan: mark.pan + whip(mark, move, t, figures) * ease(Math.min(1, share * 6)) };
    case 'tilt-up':
    case 'tilt-down':
      return { ...mark, tilt: mark.tilt + degrees(15) * (move.id === 'tilt-down' ? -1 : 1) };
    case 'roll-cw':
    case 'roll-ccw':
      return { ...mark, roll: mark.roll + degrees(15) * (move.id === 'roll-ccw' ? -1 : 1) };
    case 'dolly-in':
      return shift(metres(base.focus * 0.2), 0, 0);
    case 'dolly-out':
      return shift(-metres(base.focus * 0.25), 0, 0);
    case 'truck-left':
      return shift(0, -metres(1), 0);
    case 'truck-right':
      return shift(0, metres(1), 0);
    case 'pedestal-up':
      return shift(0, 0, metres(1));
    case 'pedestal-down':
      return shift(0, 0, -metres(1));
    case 'crane-up':
      return lookingAt(shift(0, 0, metres(1)), aim.at(t));
    case 'crane-down':
      return lookingAt(shift(0, 0, -metres(1)), aim.at(t));
    case 'arc-cw':
    case 'arc-ccw':
      return arc(mark, aim.at(t), degrees(45) * (move.id === 'arc-ccw' ? -1 : 1));
    case 'zoom-in':
    case 'crash-zoom-in':
    case 'zoom-out': {
      const to = move.toLens ?? base.lensMm * (move.id === 'zoom-out' ? 0.6 : 1.6);
      const zoomed = move.id === 'crash-zoom-in' ? ease(Math.min(1, share * 5)) : eased;
      return { ...mark, lensMm: mark.lensMm + (to - base.lensMm) * zoomed };
    }
    case 'dolly-zoom-in':
    case 'dolly-zoom-out': {
      const way = metres(base.focus * 0.4) * (move.id === 'dolly-zoom-out' ? -1 : 1);
      // Source: constant subject size, f2 = f1 d2 / d1.
      return { ...shift(way, 0, 0), lensMm: (mark.lensMm * (base.focus - way)) / base.focus };
    }
    default:
      return isFollowing(move) ? followed(mark, aim, t) : mark;
  }
}

/** Keeps its place beside whoever it goes with. */
function followed(mark: CameraMark, aim: Aim, t: number): CameraMark {
  const from = aim.at(0);
  const to = aim.at(t);
  return { ...mark, x: mark.x + to.x - from.x, z: mark.z + to.z - from.z };
}

/** A crane keeps its subject in the picture by tilting as it rises. */
function lookingAt(mark: CameraMark, place: Place): CameraMark {
  const level = Math.hypot(place.x - mark.x, place.z - mark.z);
  return { ...mark, tilt: toDegrees(Math.atan2(place.y - mark.y, Math.max(0.05, level))) };
}

function arc(mark: CameraMark, centre: Place, turn: number): CameraMark {
  const angle = toRadians(turn);
  const dx = mark.x - centre.x;
  const dz = mark.z - centre.z;
  return {
    ...mark,
    x: centre.x + dx * Math.cos(angle) + dz * Math.sin(angle),
    z: centre.z - dx * Math.sin(angle) + dz * Math.cos(angle),
    pan: mark.pan + turn,
  };
}

function whip(mark: CameraMark, move: CameraMove, t: number, figures: readonly Figure[]): number {
  const figure = figures.find((candidate) => candidate.name === move.with);
  if (figure === undefined) return move.degrees ?? (move.id === 'whip-pan-left' ? -70 : 70);
  const at = figureAt(figure, t);
  const heading = toDegrees(Math.atan2(at.x - mark.x, at.z - mark.z));
  return ((heading - mark.pan + 540) % 360) - 180;
}

/** Starts and stops gently, as an operator does. */
function ease(share: number): number {
  const k = Math.max(0, Math.min(1, share));
  return k * k * (3 - 2 * k);
}
