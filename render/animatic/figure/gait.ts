/** How fast a figure goes on foot and where in its stride it is, from its marks alone, so that any frame can be drawn without the one before. */
import type { Figure, FigureMark } from '../../../core/staging/staging.ts';
import { clamp, loopAt, mix, smooth } from '../base/numbers.ts';
import type { Loop } from '../base/numbers.ts';

export interface Stride {
  /** Metres a second, smoothed over half a second so that nobody starts or stops like a switch. */
  readonly pace: number;
  /** Whole strides (two steps) since the shot began; the left foot lands at every whole number. */
  readonly phase: number;
}

/** Angles of one leg in degrees: thigh before the hip, knee bent back, toes pointed down. */
export interface LegAngles {
  readonly thigh: number;
  readonly knee: number;
  readonly ankle: number;
}

interface Gaits {
  readonly thigh: Loop;
  readonly knee: Loop;
  readonly ankle: Loop;
}

// Phase 0 is the landing of that foot. Shapes follow published sagittal joint angles of walking and running (Winter; Novacheck).
const WALK: Gaits = {
  thigh: [
    [0, 25],
    [0.15, 17],
    [0.35, 0],
    [0.5, -14],
    [0.6, -8],
    [0.75, 20],
    [0.9, 28],
  ],
  knee: [
    [0, 4],
    [0.14, 17],
    [0.4, 5],
    [0.55, 32],
    [0.7, 61],
    [0.86, 24],
  ],
  ankle: [
    [0, 1],
    [0.1, 6],
    [0.4, -9],
    [0.6, 20],
    [0.8, 0],
  ],
};
const RUN: Gaits = {
  thigh: [
    [0, 30],
    [0.14, 6],
    [0.3, -24],
    [0.4, -20],
    [0.55, 22],
    [0.7, 66],
    [0.85, 56],
  ],
  knee: [
    [0, 22],
    [0.12, 38],
    [0.3, 14],
    [0.45, 84],
    [0.58, 118],
    [0.74, 82],
    [0.9, 22],
  ],
  ankle: [
    [0, 4],
    [0.14, -16],
    [0.3, 34],
    [0.5, 28],
    [0.8, 2],
  ],
};

const WINDOW = 0.25;

export function strideAt(figure: Figure, t: number): Stride {
  const gone = travelledAt(figure.marks, t + WINDOW) - travelledAt(figure.marks, t - WINDOW);
  return { pace: Math.max(0, gone / (2 * WINDOW)), phase: phaseAt(figure, t) };
}

/** 0 for a walk, 1 for a run. */
export function runShare(pace: number): number {
  return smooth(1.9, 4.2, pace);
}

/** 1 standing still, 0 once under way. */
export function stillShare(pace: number): number {
  return 1 - smooth(0.05, 0.6, pace);
}

export function legAngles(phase: number, pace: number): LegAngles {
  const run = runShare(pace);
  const moving = 1 - stillShare(pace);
  return {
    thigh: mix(loopAt(WALK.thigh, phase), loopAt(RUN.thigh, phase), run) * moving,
    knee: mix(loopAt(WALK.knee, phase), loopAt(RUN.knee, phase), run) * moving + 2 * (1 - moving),
    ankle: mix(loopAt(WALK.ankle, phase), loopAt(RUN.ankle, phase), run) * moving,
  };
}

/** Strides a second at a pace; steps quicken little and lengthen much. */
export function strideRate(pace: number): number {
  return (1.35 + 0.36 * pace) / 2;
}

/** Metres on foot, carried on evenly before the first mark and after the last at the speed written there. */
function travelledAt(marks: readonly FigureMark[], t: number): number {
  const first = marks[0];
  const last = marks.at(-1);
  if (!first || !last) return 0;
  if (t <= first.at) return first.travelled - speedFrom(marks, 0) * (first.at - t);
  if (t >= last.at) return last.travelled + (marks.length > 1 || last.speed > 0 ? last.speed : 0) * (t - last.at);
  const index = marks.findIndex((mark) => mark.at > t);
  const before = marks[index - 1] ?? first;
  const after = marks[index] ?? last;
  return mix(before.travelled, after.travelled, (t - before.at) / Math.max(1e-9, after.at - before.at));
}

function phaseAt(figure: Figure, t: number): number {
  const scale = figure.height / 1.7;
  let phase = 0.1;
  figure.marks.forEach((mark, i) => {
    if (mark.at >= t) return;
    const next = figure.marks[i + 1];
    const until = Math.min(t, next?.at ?? t);
    const share = next ? clamp((until - mark.at) / Math.max(1e-9, next.at - mark.at)) : 0;
    const metres = next ? (next.travelled - mark.travelled) * share : mark.speed * (until - mark.at);
    const speed = speedFrom(figure.marks, i);
    if (speed > 0.01) phase += metres / ((scale * speed) / strideRate(speed));
  });
  return phase;
}

/** Metres a second from one mark to the next, measured; at the last mark what it says. */
function speedFrom(marks: readonly FigureMark[], index: number): number {
  const mark = marks[index];
  const next = marks[index + 1];
  if (!mark) return 0;
  return next && next.at > mark.at ? Math.abs(next.travelled - mark.travelled) / (next.at - mark.at) : mark.speed;
}
