/** The small relief of a ground as seamless tiles of light and dark: ripples of sand, tufts of grass, a smooth studio floor. */
import { cloud2, noise2, tiledCloud2 } from '../base/noise.ts';
import { clamp } from '../base/numbers.ts';
import { dot, headingDirection, rightOfHeading } from '../base/vector.ts';
import type { Light } from '../light/light.ts';

export type GroundKind = 'sand' | 'grass' | 'snow' | 'smooth';

/** A square tile of signed shade, -1 darkest to 1 lightest, `metres` wide. */
export interface Tile {
  readonly side: number;
  readonly metres: number;
  readonly shade: Float32Array;
}

export interface GroundPattern {
  readonly kind: GroundKind;
  readonly coarse: Tile;
  readonly fine: Tile;
  /** The way the tiles' own v axis points, in degrees: along the wind for sand, so that ripples lie across it. */
  readonly heading: number;
}

const SIDE = 256;

type Relief = (u: number, v: number) => number;

/** Bakes both tiles with the light from where the sun stands: what slopes toward it is light. */
export function createGroundPattern(kind: GroundKind, light: Light): GroundPattern {
  const { wind, windSpeed } = light.weather;
  const heading = kind === 'sand' && windSpeed > 0.5 ? (Math.atan2(wind.x, wind.z) * 180) / Math.PI : 0;
  const slant = {
    u: dot(light.toward, rightOfHeading(heading)),
    v: dot(light.toward, headingDirection(heading)),
  };
  return {
    kind,
    heading,
    coarse: bake(16, heightsOf(COARSE[kind]), slant, kind === 'sand' ? 2.1 : 1.4),
    fine: bake(2, heightsOf(FINE[kind]), slant, kind === 'sand' ? 1.1 : 1.3),
  };
}

const COARSE: Readonly<Record<GroundKind, Relief>> = {
  sand: (u, v) => {
    const bend = tiledCloud2(u * 7, v * 7, 7, 3);
    const phase = 2 * Math.PI * (27 * v + 2 * u) + bend * 12;
    const wave = Math.sin(phase);
    const sharp = wave > 0 ? wave ** 1.5 : -((-wave) ** 0.8);
    return sharp * (0.25 + 0.75 * noise2(u * 5 + 31, v * 5, 5)) + (noise2(u * 4, v * 4, 4) - 0.5) * 1.3;
  },
  grass: (u, v) => tiledCloud2(u * 9, v * 9, 9, 4) * 3 + tiledCloud2(u * 40, v * 40, 40, 2) * 1.6,
  snow: (u, v) => tiledCloud2(u * 7, v * 7, 7, 4) * 1.5,
  smooth: (u, v) => tiledCloud2(u * 6, v * 6, 6, 4) * 0.5,
};

const FINE: Readonly<Record<GroundKind, Relief>> = {
  sand: (u, v) => {
    const bend = tiledCloud2(u * 4, v * 4, 4, 3);
    return (
      Math.sin(2 * Math.PI * 19 * v + bend * 9) * (0.3 + 0.5 * noise2(u * 6, v * 6, 6)) +
      noise2(u * 128, v * 128, 128) * 0.55
    );
  },
  grass: (u, v) => tiledCloud2(u * 64, v * 32, 32, 2) * 2.2 + noise2(u * 128, v * 64, 64) * 1.2,
  snow: (u, v) => tiledCloud2(u * 12, v * 12, 12, 3) * 0.8 + noise2(u * 128, v * 128, 128) * 0.25,
  smooth: (u, v) => noise2(u * 128, v * 128, 128) * 0.3,
};

const known = new Map<Relief, Float32Array>();

/** A relief as heights, worked out once: it is the same under every sun. */
function heightsOf(relief: Relief): Float32Array {
  const ready = known.get(relief);
  if (ready) return ready;
  const heights = Float32Array.from({ length: SIDE * SIDE }, (_, i) => relief((i & 255) / SIDE, (i >> 8) / SIDE));
  known.set(relief, heights);
  return heights;
}

function bake(
  metres: number,
  heights: Float32Array,
  slant: { readonly u: number; readonly v: number },
  contrast: number,
): Tile {
  const shade = new Float32Array(SIDE * SIDE);
  for (let i = 0; i < shade.length; i++) {
    const column = i & 255;
    const row = i >> 8;
    const here = heights[i] ?? 0;
    const slopeU = (heights[(row << 8) | ((column + 1) & 255)] ?? 0) - here;
    const slopeV = (heights[(((row + 1) & 255) << 8) | column] ?? 0) - here;
    shade[i] = clamp(-(slopeU * slant.u + slopeV * slant.v) * contrast + (here - 0.4) * 0.32, -1, 1);
  }
  return { side: SIDE, metres, shade };
}

/** A slow unevenness of tone over tens of metres, so that the tiles' repeating doesn't show: -1 to 1. */
export function broadTone(x: number, z: number): number {
  return cloud2(x * 0.11 + 7, z * 0.13, 2) * 2.4 - 0.9;
}
