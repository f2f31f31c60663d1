/** Plain arithmetic that every part of the picture uses: limits, blends and looping curves. */

export function clamp(value: number, low = 0, high = 1): number {
  return value < low ? low : value > high ? high : value;
}

export function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

/** 0 at `from`, 1 at `until` and the same beyond, with a soft start and end (Hermite's 3x² - 2x³); `from` may be the greater. */
export function smooth(from: number, until: number, value: number): number {
  const share = clamp((value - from) / (until - from));
  return share * share * (3 - 2 * share);
}

/** A looping curve through `[phase, value]` keys, phases rising within 0 to 1. */
export type Loop = readonly (readonly [phase: number, value: number])[];

/** The loop's value at any phase: a cubic through the keys with the slope of their neighbours (Catmull and Rom). */
export function loopAt(loop: Loop, phase: number): number {
  const whole = phase - Math.floor(phase);
  let index = loop.length - 1;
  loop.forEach(([start], i) => {
    if (start <= whole) index = i;
  });
  const first = loop[0]?.[0] ?? 0;
  const at = whole < first ? whole + 1 : whole;
  const [x0, y0] = keyOf(loop, index - 1);
  const [x1, y1] = keyOf(loop, index);
  const [x2, y2] = keyOf(loop, index + 1);
  const [x3, y3] = keyOf(loop, index + 2);
  const width = x2 - x1;
  const u = (at - x1) / width;
  const slope1 = ((y2 - y0) / (x2 - x0)) * width;
  const slope2 = ((y3 - y1) / (x3 - x1)) * width;
  return (
    (2 * u ** 3 - 3 * u ** 2 + 1) * y1 +
    (u ** 3 - 2 * u ** 2 + u) * slope1 +
    (3 * u ** 2 - 2 * u ** 3) * y2 +
    (u ** 3 - u ** 2) * slope2
  );
}

/** A key counted beyond either end of the loop, its phase moved by whole turns. */
function keyOf(loop: Loop, index: number): readonly [number, number] {
  const turns = Math.floor(index / loop.length);
  const [phase, value] = loop[index - turns * loop.length] ?? [0, 0];
  return [phase + turns, value];
}
