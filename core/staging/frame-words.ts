/** What words of the frame, such as `facing left`, mean on the floor. */

const HEADINGS: Readonly<Record<string, number>> = { right: 90, left: 270, toward: 180, camera: 180, away: 0 };

/**
 * Degrees that the camera looks across the floor where nothing else turns it: 0 along +z, 180 from the other side of the
 * line. The frame's left and right go with it.
 */
export type Outlook = 0 | 180;

/** Degrees on the floor; undefined for a word that names no direction. */
export function headingOf(word: string | null | undefined, outlook: Outlook): number | undefined {
  const heading = HEADINGS[word ?? ''];
  return heading === undefined ? undefined : (heading + outlook) % 360;
}

/** Which way along the floor's x the frame's right is. */
export function rightOf(outlook: Outlook): 1 | -1 {
  return outlook === 0 ? 1 : -1;
}
