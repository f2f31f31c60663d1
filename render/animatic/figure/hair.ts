/** Hair as a shell over the head with a hairline cut into it, and the strands that hang free of it. */
import type { Grid } from '../base/grid.ts';
import type { Ball } from '../base/item.ts';
import { noise2 } from '../base/noise.ts';
import { clamp, mix } from '../base/numbers.ts';
import { UP, along, plus, times, unit } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import { RINGS, around, placed, ringAt } from './head-shape.ts';
import type { HeadPlace } from './head-shape.ts';
import type { HairStyle } from './looks.ts';

export interface Shell {
  readonly grid: Grid;
  /** Above zero where there is hair. */
  readonly mask: readonly number[];
}

interface Cut {
  /** Thickness on the scalp, in head heights. */
  readonly thick: number;
  /** Where the shell ends below, in head heights from the head's middle. */
  readonly end: number;
  /** Lower edge by degrees from the middle of the face: hair is above it. */
  readonly line: readonly (readonly [degrees: number, y: number])[];
}

const NEAT: Cut['line'] = [
  [0, 0.3],
  [28, 0.31],
  [46, 0.25],
  [58, 0.13],
  [68, 0.1],
  [75, -0.1],
  [88, -0.08],
  [96, 0.02],
  [112, -0.12],
  [132, -0.3],
  [180, -0.34],
];

/** Drawn back to a ponytail or a bun. */
const TIED: Cut['line'] = [
  [0, 0.31],
  [30, 0.31],
  [50, 0.22],
  [66, 0.08],
  [80, 0.02],
  [96, 0.02],
  [120, -0.14],
  [180, -0.24],
];

const CUTS: Readonly<Record<Exclude<HairStyle, 'bald'>, Cut>> = {
  cropped: { thick: 0.014, end: -0.36, line: NEAT },
  short: { thick: 0.05, end: -0.36, line: NEAT },
  ponytail: {
    thick: 0.03,
    end: -0.3,
    line: TIED,
  },
  bun: {
    thick: 0.03,
    end: -0.3,
    line: TIED,
  },
  bob: {
    thick: 0.06,
    end: -0.46,
    line: [
      [0, 0.27],
      [20, 0.3],
      [38, 0.24],
      [52, 0.06],
      [60, -0.44],
      [180, -0.46],
    ],
  },
  long: {
    thick: 0.06,
    end: -1.05,
    line: [
      [0, 0.31],
      [24, 0.31],
      [42, 0.2],
      [54, -0.02],
      [62, -0.8],
      [80, -0.98],
      [180, -1.05],
    ],
  },
  curly: {
    thick: 0.13,
    end: -0.3,
    line: [
      [0, 0.27],
      [30, 0.27],
      [50, 0.18],
      [64, -0.05],
      [90, -0.16],
      [180, -0.3],
    ],
  },
};

export function hairShell(place: HeadPlace, style: HairStyle, columns: number): Shell | null {
  if (style === 'bald') return null;
  const cut = CUTS[style];
  const heights = [...RINGS.filter((at) => at.y > cut.end).map((at) => at.y), ...hanging(cut.end - 0.04)];
  const points: Vector[] = [];
  const mask: number[] = [];
  for (const [row, y] of heights.entries()) {
    // Below its widest the shell hangs straight down instead of following the jaw.
    const at = ringAt(Math.max(y, 0.08));
    const swell = y < -0.3 && style === 'long' ? mix(1, 0.86, clamp((-0.3 - y) / 0.8)) : 1;
    for (let column = 0; column <= columns; column++) {
      const angle = (2 * Math.PI * column) / columns;
      const { x, z } = around(at, angle);
      const crimp = style === 'curly' ? (noise2(column * 1.1 + 9, row * 1.3, 256) - 0.4) * 0.09 : 0;
      const size = Math.max(0.05, Math.hypot(x, z));
      const grown = ((size + cut.thick + crimp) / size) * swell;
      const narrow = y < -0.2 && style !== 'long' && style !== 'bob' ? mix(1, 0.82, clamp((-0.2 - y) / 0.2)) : 1;
      points.push(placed(place, x * grown * narrow, y + (cut.thick + crimp) * clamp(y * 2.2), z * grown * narrow));
      mask.push(y - lineAt(cut.line, Math.abs(180 - (column / columns) * 360)));
    }
  }
  return { grid: { columns: columns + 1, points }, mask };
}

/** Heights below the chin, down to the ends of long hair. */
function hanging(end: number): readonly number[] {
  const rows = Math.max(1, Math.ceil((-0.5 - end) / 0.09));
  return end >= -0.5 ? [end] : Array.from({ length: rows }, (_, i) => mix(-0.5, end, (i + 1) / rows));
}

/** A ponytail or a bun behind the head; a tail streams with the air that passes the figure, `flow`, in metres a second. */
export function hairStrands(
  place: HeadPlace,
  style: HairStyle,
  flow: Vector,
  time: number,
  phase: number,
): readonly Ball[] {
  const { size } = place;
  const root = placed(place, 0, 0.16, -0.5);
  if (style === 'bun') return [{ at: placed(place, 0, 0.3, -0.46), radius: 0.15 * size }];
  if (style !== 'ponytail') return [];
  const speed = Math.hypot(flow.x, flow.z);
  const stream = clamp(speed / 6.5);
  const balls: Ball[] = [{ at: root, radius: 0.12 * size }];
  let at = root;
  for (let i = 1; i <= 5; i++) {
    const wave = Math.sin(phase * 4 * Math.PI - i * 0.8) * 0.45 * stream + Math.sin(time * 5 - i) * 0.12 * stream;
    const way = plus(times(unit(plus(flow, times(UP, 1e-6))), 0.15 + 1.15 * stream), times(UP, -(1.2 - stream) + wave));
    const backward = plus(way, times(place.frame.ahead, i === 1 ? -0.9 : -0.1));
    at = along(at, unit(backward), 0.2 * size);
    balls.push({ at, radius: (0.14 - i * 0.02) * size });
  }
  return balls;
}

/** The hairline's height at `degrees` from the middle of the face, by the cut's table. */
function lineAt(line: Cut['line'], degrees: number): number {
  const upper = line.findIndex(([at]) => at >= degrees);
  const after = line[upper < 0 ? line.length - 1 : upper];
  const before = line[Math.max(0, (upper < 0 ? line.length : upper) - 1)];
  if (!after || !before) return 0;
  const share = after[0] > before[0] ? clamp((degrees - before[0]) / (after[0] - before[0])) : 0;
  return mix(before[1], after[1], share);
}
