/** What the word that links a scene to the one before says about the time between them. */

/** Seconds. */
export const DAY = 86_400;
/** Seconds that each link leaves between two scenes. Source: how the links are used in scripts; CONTINUOUS leaves two minutes for a cut corner. */
export const LINKS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  CONTINUOUS: [0, 120],
  SAME: [0, 0],
  'MOMENTS LATER': [0, 600],
  LATER: [60, DAY / 2],
  'NEXT DAY': [0, 2 * DAY],
};

/** Links over which the scene before is looked back at, shot for shot. */
export function isDirect(link: string | null): boolean {
  return link === 'CONTINUOUS' || link === 'SAME' || link === 'MOMENTS LATER';
}
