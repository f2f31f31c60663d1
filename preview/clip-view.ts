/** A rendered clip beside the drawing. It follows the same clock, so the two can be compared moment by moment. */
import { element, fillWithLines } from './element.ts';
import type { Clip } from './messages.ts';
import type { Playback } from './playback.ts';

export interface ClipView {
  readonly root: HTMLElement;
  /** Shows a clip; hides what was there for null. */
  show(clip: Clip | null): void;
  follow(playback: Playback): void;
}

/** Seconds the clip may run away from the drawing before it is put right; a seek each frame would make it stutter. */
const SLACK = 0.25;

export function createClipView(): ClipView {
  const video = element('video', { id: 'clip', playsinline: '', preload: 'auto', 'aria-label': 'Rendered clip' });
  const facts = element('ul', { class: 'quiet', id: 'clip-facts' });
  const root = element('figure', { class: 'clip' }, video, element('figcaption', {}, facts));
  root.hidden = true;
  let shown: Clip | null = null;

  return {
    root,
    show(clip) {
      root.hidden = clip === null;
      // Every message names the clip again; only another one is loaded.
      if (clip === shown || clip?.source === shown?.source) return;
      shown = clip;
      if (clip === null) video.removeAttribute('src');
      else video.src = clip.source;
      video.load();
      fillWithLines(facts, clip?.facts ?? [], '');
    },
    follow({ position, playing }) {
      if (root.hidden) return;
      const wanted = Number.isFinite(video.duration) ? Math.min(position, video.duration) : position;
      const ended = wanted !== position;
      if (!playing || Math.abs(video.currentTime - wanted) > SLACK) video.currentTime = wanted;
      if (!playing || ended) video.pause();
      // A browser that wants a click first, or a clip still loading, is no error: the drawing plays on.
      else if (video.paused) video.play().catch(() => undefined);
    },
  };
}
