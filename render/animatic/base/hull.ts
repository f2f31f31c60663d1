/** The tight outline round discs of the picture or of the floor: for each direction, the point that lies farthest that way. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Disc extends Point {
  readonly radius: number;
}

/** `count` corners of the convex outline of discs, in order; straight runs between two discs come out by themselves. */
export function outlineOf(discs: readonly Disc[], count: number): readonly Point[] {
  return directions(count).map((way) => {
    let best: Disc | undefined;
    let most = -Infinity;
    for (const disc of discs) {
      const reach = disc.x * way.x + disc.y * way.y + disc.radius;
      if (reach > most) [best, most] = [disc, reach];
    }
    return best ? { x: best.x + way.x * best.radius, y: best.y + way.y * best.radius } : way;
  });
}

const known = new Map<number, readonly Point[]>();

function directions(count: number): readonly Point[] {
  const ready = known.get(count);
  if (ready) return ready;
  const made = Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
  known.set(count, made);
  return made;
}
