/** What was made of one shot: the lines of `render --json`. */
export interface RenderedShot {
  readonly shot: string;
  readonly kind: 'animatic' | 'clip';
  readonly video: string;
  readonly still: string | null;
  readonly seconds: number;
}
