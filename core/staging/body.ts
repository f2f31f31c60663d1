/** Heights of a body in its postures, as fractions of stature. Source: ANSUR II, mean of 4,082 men and 1,986 women. */
import { USUAL_TABLES } from '../data/tables.ts';
import type { Posture } from './staging.ts';

export const DEFAULT_HEIGHT = 1.7;

/** Height of the crown over the floor, as a fraction of stature. */
export function crown(posture: Posture, { framing } = USUAL_TABLES): number {
  const { sittingHeight, seatHeight, knee } = framing.landmarks;
  switch (posture) {
    case 'standing':
      return 1;
    case 'sitting':
      return sittingHeight + seatHeight;
    case 'kneeling':
      return 1 - knee;
    case 'lying':
      return 0.14;
  }
}

/** Height of the eyes over the floor, as a fraction of stature. */
export function eyes(posture: Posture, tables = USUAL_TABLES): number {
  return posture === 'lying' ? 0.1 : crown(posture, tables) - (1 - tables.framing.landmarks.eyes);
}
