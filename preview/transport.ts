/** The play button, the scrubber, the timecode and the loop switch, and the keys that do the same. */
import { element } from './element.ts';
import { seek, step, timecode, toggle, type Playback } from './playback.ts';

export interface Transport {
  readonly root: HTMLElement;
  update(playback: Playback): void;
}

type Change = (from: Playback) => Playback;

const keys: Readonly<Record<string, Change>> = {
  ' ': toggle,
  ArrowLeft: (playback) => step(playback, -1),
  ArrowRight: (playback) => step(playback, 1),
  Home: (playback) => seek(playback, 0),
  End: (playback) => seek({ ...playback, playing: false }, playback.seconds),
};

/** Controls answer these keys themselves. */
const ownKeys = 'button, select, input, video, [role="tab"], .prompt';

/** `change` is called with what the reader asked for. */
export function createTransport(change: (how: Change) => void): Transport {
  const play = element('button', { type: 'button', id: 'play', class: 'plain icon' });
  const scrubber = element('input', { type: 'range', id: 'scrubber', min: '0', 'aria-label': 'Moment of the shot' });
  const clock = element('output', { id: 'timecode', for: 'scrubber' });
  const loop = element('input', { type: 'checkbox', id: 'loop' });

  play.addEventListener('click', () => change(toggle));
  scrubber.addEventListener('input', () => change((playback) => seek(playback, Number(scrubber.value))));
  loop.addEventListener('change', () => change((playback) => ({ ...playback, looping: loop.checked })));
  document.addEventListener('keydown', (event) => {
    const how = keys[event.key];
    if (how === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(ownKeys)) return;
    event.preventDefault();
    change(how);
  });

  return {
    root: element('div', { class: 'bar' }, play, scrubber, clock, element('label', { for: 'loop' }, loop, 'Loop')),
    update({ position, seconds, fps, playing, looping }) {
      play.textContent = playing ? '❚❚' : '▶';
      play.setAttribute('aria-label', playing ? 'Pause' : 'Play');
      scrubber.max = String(seconds);
      scrubber.step = String(1 / fps);
      scrubber.value = String(position);
      scrubber.setAttribute('aria-valuetext', `${position.toFixed(1)} of ${seconds} seconds`);
      clock.textContent = `${timecode(position, fps)} / ${timecode(seconds, fps)}`;
      loop.checked = looping;
    },
  };
}
