/** The tightest convex outline round points of the picture. Source: Andrew's monotone chain. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function hullOf(points: readonly Point[]): readonly Point[] {
  if (points.length < 3) return points;
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

/** One side of the outline, without its last point. */
function chain(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    for (;;) {
      const last = kept.at(-1);
      const before = kept.at(-2);
      if (
        !last ||
        !before ||
        (last.x - before.x) * (point.y - before.y) - (last.y - before.y) * (point.x - before.x) > 0
      )
        break;
      kept.pop();
    }
    kept.push(point);
  }
  kept.pop();
  return kept;
}
