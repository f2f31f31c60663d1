/** Compass points as headings of the floor plan, where north is +z. */
export const compass: Readonly<Record<string, number>> = {
  north: 0,
  'north-east': 45,
  ne: 45,
  east: 90,
  'south-east': 135,
  se: 135,
  south: 180,
  'south-west': 225,
  sw: 225,
  west: 270,
  'north-west': 315,
  nw: 315,
};

/** The point that a heading is nearest to: `north-east`, of 50. */
export function compassPoint(heading: number): string {
  const points = Object.entries(compass);
  const [nearest] = points.toSorted(([, a], [, b]) => degreesApart(a, heading) - degreesApart(b, heading));
  return nearest?.[0] ?? '';
}

/** From 0 to 180. */
export function degreesApart(a: number, b: number): number {
  return Math.abs(((a - b + 540) % 360) - 180);
}
