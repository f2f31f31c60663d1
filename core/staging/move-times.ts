/** When a camera move happens: the moves of a chain share the shot evenly, unless the text gives times. */
import type { CameraMove } from '../model/screenplay.ts';

/** Seconds of the shot; a move may be told to outlast it. `moves` are all those of the shot. */
export function moveTimes(
  move: CameraMove,
  moves: readonly CameraMove[],
  seconds: number,
): { readonly from: number; readonly until: number } {
  const steps = Math.max(1, ...moves.map(({ step }) => step + 1));
  const from = move.at ?? (seconds * move.step) / steps;
  return { from, until: from + (move.over ?? seconds / steps) };
}
