/** Where the preview is in its shot and whether it runs: the one clock that picture, scrubber and clip follow. */

export interface Playback {
  /** The shot's length in seconds. */
  readonly seconds: number;
  readonly fps: number;
  /** Seconds from the start of the shot, 0 to `seconds`. */
  readonly position: number;
  readonly playing: boolean;
  readonly looping: boolean;
}

export const atRest: Playback = { seconds: 1, fps: 24, position: 0, playing: false, looping: true };

/** The same place in a shot that has changed under it, or its end where it has become shorter. */
export function refit(playback: Playback, shot: { readonly seconds: number; readonly fps: number }): Playback {
  const { seconds, fps } = shot;
  return { ...playback, seconds, fps, position: Math.min(playback.position, seconds) };
}

/** `elapsed` seconds later: on, round again, or stopped at the end. */
export function advance(playback: Playback, elapsed: number): Playback {
  if (!playback.playing) return playback;
  const position = playback.position + elapsed;
  if (position < playback.seconds) return { ...playback, position };
  if (playback.looping && playback.seconds > 0) return { ...playback, position: position % playback.seconds };
  return { ...playback, position: playback.seconds, playing: false };
}

export function seek(playback: Playback, position: number): Playback {
  return { ...playback, position: Math.max(0, Math.min(playback.seconds, position)) };
}

/** Stops, and goes `frames` frames on (or back, below 0), landing on a whole frame. */
export function step(playback: Playback, frames: number): Playback {
  const frame = Math.round(playback.position * playback.fps) + frames;
  return seek({ ...playback, playing: false }, frame / playback.fps);
}

/** Plays or stops; from the end it plays from the start. */
export function toggle(playback: Playback): Playback {
  if (playback.playing) return { ...playback, playing: false };
  const ended = playback.position >= playback.seconds;
  return { ...playback, playing: true, position: ended ? 0 : playback.position };
}

/** `mm:ss:ff`, frames counted at the nearest whole rate, as editing desks do without drop-frame. */
export function timecode(position: number, fps: number): string {
  const rate = Math.max(1, Math.round(fps));
  const frames = Math.round(position * rate);
  const seconds = Math.floor(frames / rate);
  return [Math.floor(seconds / 60), seconds % 60, frames % rate].map((part) => String(part).padStart(2, '0')).join(':');
}
