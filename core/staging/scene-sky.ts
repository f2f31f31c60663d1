/** Where and when a scene plays under the sky, as far as all of it is known: the sun's place can then be worked out. */
import type { Entity } from '../model/cast.ts';
import type { When } from '../timeline/when.ts';
import { instantOf } from './local-clock.ts';
import { sunAt, trueAltitude, type SkyBody } from './sky-clock.ts';
import type { SkyPlace } from './sun-words.ts';

export interface SceneSky {
  readonly date: string;
  /** Seconds after midnight of the local clock. */
  readonly clock: number;
  readonly place: SkyPlace;
}

/** Where the location is on the map, as the sky needs it. */
export function skyPlaceOf(location: Entity | undefined): SkyPlace | null {
  const at = location?.at ?? null;
  return at === null ? null : { ...at, zone: location?.zone ?? null };
}

/** Null where date, clock or place are not known. */
export function sceneSky(when: When, location: Entity | undefined): SceneSky | null {
  const place = skyPlaceOf(location);
  if (place === null || when.clock === null || when.date === null) return null;
  return { date: when.date.value, clock: when.clock.value, place };
}

/** Degrees: the altitude as almanacs count it, without the air's bending. `later` in seconds. */
export function sunOver({ date, clock, place }: SceneSky, later = 0): SkyBody {
  const { latitude, longitude, zone } = place;
  const { heading, altitude } = sunAt(instantOf(date, clock + later, zone, longitude), latitude, longitude);
  return { heading, altitude: trueAltitude(altitude) };
}
