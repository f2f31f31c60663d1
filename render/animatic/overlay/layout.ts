/** Where the picture lies on the surface, and where that leaves bars for the burn-in. */

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The picture, in whole pixels. */
  readonly picture: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Bars above and below, at both sides, or none to speak of. */
  readonly bars: 'letterbox' | 'pillarbox' | 'none';
  /** Size of the burn-in beside that of a surface 1280 pixels wide. */
  readonly scale: number;
}

/** `aspect` is the delivered picture's width over its height; anything but a positive number means the surface's own. */
export function layoutFor(width: number, height: number, aspect: number): Layout {
  const wished = Number.isFinite(aspect) && aspect > 0.1 ? aspect : width / height;
  const pictureHeight = Math.min(height, Math.max(2, Math.round(width / wished)));
  const pictureWidth = Math.min(width, Math.max(2, Math.round(height * wished)));
  const scale = Math.min(width / 1280, height / 720);
  const picture = {
    x: Math.round((width - pictureWidth) / 2),
    y: Math.round((height - pictureHeight) / 2),
    width: pictureWidth,
    height: pictureHeight,
  };
  const bars = picture.y >= 34 * scale ? 'letterbox' : picture.x >= 120 * scale ? 'pillarbox' : 'none';
  return { width, height, picture, bars, scale };
}
