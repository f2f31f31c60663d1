/** Sound: how fast it goes and how late it comes. Metres, seconds, degrees Celsius. */
import { USUAL_TABLES } from '../data/tables.ts';

/** Metres a second in air. Source: c = 331.3 + 0.606 T. */
export function speedOfSound(celsius = 20, { sound } = USUAL_TABLES): number {
  return sound.speed.atZero + sound.speed.perDegree * celsius;
}

/** Seconds after which one hears what one sees. */
export function soundDelay(distance: number, speed = speedOfSound()): number {
  return distance / speed;
}

/** Metres to what one hears so much later than one sees it. */
export function distanceOfDelay(seconds: number, speed = speedOfSound()): number {
  return seconds * speed;
}
