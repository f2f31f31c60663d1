/** Chance that never changes: numbers from integers alone, so every engine and every run draws the same picture. */
import { mix } from './numbers.ts';

const SIDE = 256;
const lattice = new Float32Array(SIDE * SIDE);
for (let i = 0; i < lattice.length; i++) lattice[i] = hash(i & 255, i >> 8, 99);

/** A number from 0 up to 1 for three integers. */
export function hash(a: number, b = 0, c = 0): number {
  let h = Math.imul(a | 0, 0x9e3779b1) ^ Math.imul(b | 0, 0x85ebca6b) ^ Math.imul(c | 0, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** A number for a name, to give each person a rhythm of their own. */
export function hashOfText(text: string): number {
  let sum = 7;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum, 31) + text.charCodeAt(i);
  return hash(sum);
}

/** Smooth chance along a line, 0 to 1, one bump a unit. */
export function noise1(x: number, seed = 0): number {
  const cell = Math.floor(x);
  const f = x - cell;
  return mix(hash(cell, seed, 7), hash(cell + 1, seed, 7), f * f * (3 - 2 * f));
}

/** Smooth chance over a plane, 0 to 1, one bump a unit; repeats every `period` units (a whole number up to 256). */
export function noise2(x: number, y: number, period = SIDE): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const f = x - i;
  const g = y - j;
  const u = f * f * (3 - 2 * f);
  const v = g * g * (3 - 2 * g);
  let left, right, top, bottom;
  if (period === SIDE) {
    left = i & 255;
    right = (i + 1) & 255;
    top = (j & 255) << 8;
    bottom = ((j + 1) & 255) << 8;
  } else {
    left = ((i % period) + period) % period;
    right = (left + 1) % period;
    const row = ((j % period) + period) % period;
    top = row << 8;
    bottom = ((row + 1) % period) << 8;
  }
  const a = lattice[top | left] ?? 0;
  const b = lattice[top | right] ?? 0;
  const c = lattice[bottom | left] ?? 0;
  const d = lattice[bottom | right] ?? 0;
  const upper = a + (b - a) * u;
  return upper + (c + (d - c) * u - upper) * v;
}

/** Noise on noise, each layer half as strong and twice as fine and turned, 0 to 1. */
export function cloud2(x: number, y: number, layers: number): number {
  let sum = 0;
  let strength = 0.5;
  for (let layer = 0; layer < layers; layer++) {
    sum += strength * noise2(x, y);
    const turned = 1.6 * x + 1.2 * y + 17.3;
    y = 1.6 * y - 1.2 * x;
    x = turned;
    strength *= 0.5;
  }
  return sum;
}

/** As cloud2, but seamless: repeats every `period` units along both axes. */
export function tiledCloud2(x: number, y: number, period: number, layers: number): number {
  let sum = 0;
  let strength = 0.5;
  let scale = 1;
  for (let layer = 0; layer < layers && period * scale <= SIDE; layer++) {
    sum += strength * noise2(x * scale + layer * 5, y * scale + layer * 9, period * scale);
    scale *= 2;
    strength *= 0.5;
  }
  return sum;
}
