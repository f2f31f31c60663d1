/** How the animatic draws the way someone moves. */
import type { Gait } from './staging.ts';

const drawn: readonly Gait[] = ['stroll', 'walk', 'jog', 'run', 'sprint', 'crawl', 'crouch-walk', 'limp', 'swim'];

/** The gait as the animatic draws it; driving and flying are drawn standing. */
export function toGait(gait: string | null): Gait {
  return drawn.find((known) => known === gait) ?? 'stand';
}
