/** What a camera move says by itself: when it happens, and whether the camera goes along with its subject. */
import type { CameraMove, Shot } from '../model/screenplay.ts';

/** Whether the camera goes along with its subject. */
export function follows(shot: Shot): boolean {
  return shot.camera.moves.some(isFollowing);
}

export function isFollowing(move: CameraMove): boolean {
  return /^(?:track-|follow|lead|side-track)/.test(move.id);
}

/** When a move happens, in seconds of the shot: those of a chain share it evenly, unless the text gives times. A move may be told to outlast it. `moves` are all those of the shot. */
export function moveTimes(
  move: CameraMove,
  moves: readonly CameraMove[],
  seconds: number,
): { readonly from: number; readonly until: number } {
  const steps = Math.max(1, ...moves.map(({ step }) => step + 1));
  const from = move.at ?? (seconds * move.step) / steps;
  return { from, until: from + (move.over?.value ?? seconds / steps) };
}

/** The most seconds that a move can take by the text: its own, or what the shot has left; null where neither is written. */
export function mostSeconds(move: CameraMove, shot: Shot): number | null {
  if (move.over !== null) return move.over.value;
  return shot.seconds === null ? null : shot.seconds.value - (move.at ?? 0);
}
