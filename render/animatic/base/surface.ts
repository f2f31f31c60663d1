/** What a picture is drawn on: a canvas of any maker (a browser's, an offscreen one, Skia's), seen only through its 2D context. */

export interface Surface {
  readonly width: number;
  readonly height: number;
  getContext(kind: '2d'): unknown;
}

export type MakeSurface = (width: number, height: number) => Surface;

/** The canvas's own drawing context; every maker follows the DOM's. */
export type Context = CanvasRenderingContext2D;

/** The 2D context of a surface. Throws when the surface gives none. */
export function contextOf(surface: Surface): Context {
  const context = surface.getContext('2d');
  if (context === null || context === undefined) throw new Error('This canvas has no 2D context to draw with.');
  return context as Context;
}

/** A surface as something `drawImage` takes; the one cast that every maker's canvas needs. */
export function imageOf(surface: Surface): CanvasImageSource {
  return surface as unknown as CanvasImageSource;
}
