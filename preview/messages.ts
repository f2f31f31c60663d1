/** What the extension and its preview panel say to each other: plain data, nothing else crosses. */
import type { ShotView } from '../core/ide/shot-view.ts';

export type PanelTab = 'prompt' | 'state' | 'findings';

/** A rendered clip of a shot, ready to play. */
export interface Clip {
  /** An address the panel may load. */
  readonly source: string;
  /** What is known of it, one plain line each: `4 s at 1280 × 720`. */
  readonly facts: readonly string[];
}

export type ToPanel =
  | {
      readonly kind: 'shot';
      /** The document version the answer was asked at, so that what is drawn can be matched with what was typed. */
      readonly version: number;
      readonly view: ShotView;
      /** The shot's newest rendered clip, where there is one. */
      readonly clip: Clip | null;
    }
  /** The text has no such shot at the moment; the panel keeps its last picture and says so. */
  | { readonly kind: 'missing'; readonly shot: string }
  | { readonly kind: 'tab'; readonly tab: PanelTab };

export type FromPanel =
  /** The page has loaded and listens. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'target'; readonly target: string }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'render' }
  /** A message's shot is on the screen, `milliseconds` after the message came. */
  | { readonly kind: 'drawn'; readonly shot: string; readonly version: number; readonly milliseconds: number };
