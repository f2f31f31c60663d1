/** Sound: how fast it goes and how late it comes. Metres, seconds, degrees Celsius. */
import sound from '../data/sound.json' with { type: 'json' };

/** Metres a second in air. Source: c = 331.3 + 0.606 T. */
export function speedOfSound(celsius = 20): number {
  return sound.atZero + sound.perDegree * celsius;
}

/** Seconds after which one hears what one sees. */
export function soundDelay(distance: number, speed = speedOfSound()): number {
  return distance / speed;
}

/** Metres to what one hears so much later than one sees it. */
export function distanceOfDelay(seconds: number, speed = speedOfSound()): number {
  return seconds * speed;
}

/** Metres beyond which thunder is hardly heard. */
export const THUNDER_HEARD = sound.thunderHeardMetres;
