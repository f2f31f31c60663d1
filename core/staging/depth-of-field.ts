/** What is sharp: from where to where, for a lens, a stop and a distance. Metres; the lens and its blur in millimetres. */
import { USUAL_TABLES } from '../data/tables.ts';

export interface Focus {
  readonly lensMm: number;
  readonly stop: number;
  /** Largest blur on the recorded area that still looks sharp, in millimetres. */
  readonly circleMm: number;
}

/** Metres from the camera; `far` is Infinity where all behind is sharp. */
export interface Sharp {
  readonly near: number;
  readonly far: number;
}

/** Millimetres for a recorded width. Source: 35 mm film 0.025 (ASC 0.001 in), full frame 0.03, super 16 0.015. */
export function circleOfConfusion(width: number, { lenses } = USUAL_TABLES): number {
  const rows: readonly (readonly number[])[] = Object.values(lenses.circleOfConfusion.values);
  return rows.find(([from = 0]) => width >= from)?.[1] ?? 0.025;
}

/** Metres from which on all is sharp when focused there. Source: f² / (N c) + f. */
export function hyperfocal({ lensMm, stop, circleMm }: Focus): number {
  return (lensMm ** 2 / (stop * circleMm) + lensMm) / 1000;
}

/** What is sharp around a distance. Source: near s (H - f) / (H + s - 2f), far s (H - f) / (H - s). */
export function depthOfField(focus: Focus, distance: number): Sharp {
  const whole = hyperfocal(focus);
  const lens = focus.lensMm / 1000;
  return {
    near: (distance * (whole - lens)) / (whole + distance - 2 * lens),
    far: distance >= whole ? Infinity : (distance * (whole - lens)) / (whole - distance),
  };
}
