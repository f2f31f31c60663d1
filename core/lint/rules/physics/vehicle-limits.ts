/** Vehicles that stop, start or go as none of their kind does. */
import type { Tables } from '../../../data/tables.ts';
import type { Entity } from '../../../model/cast.ts';
import type { Event, Scene } from '../../../model/screenplay.ts';
import {
  accelerating,
  figuresOf,
  secondsToDrive,
  speedToStopWithin,
  stopping,
  type Surface,
} from '../../../physics/vehicles.ts';
import type { Film } from '../../film.ts';
import { defineRule, type Reported } from '../../rule.ts';
import { kmh, metres, seconds } from '../../words.ts';

export const vehicleLimits = defineRule({
  id: 'physics/vehicle-limits',
  summary: 'A vehicle stops sooner, starts quicker or goes faster than its kind can.',
  severity: 'warning',
  tables: ['vehicles'],
  figures: {
    slack: { value: 1.2, unit: 'times what is usual', source: 'our own estimate' },
  },
  check({ scene: { scene, shots } }, film, report, { slack }) {
    for (const { shot } of shots) {
      const speeds = new Map<string, Event>();
      for (const event of shot.claims) {
        if (event.class !== 'travel') continue;
        const vehicle = vehicleOf(event, film);
        if (vehicle === undefined) continue;
        const before = speeds.get(vehicle.name);
        const found =
          event.gait !== 'stand'
            ? tooFast(event, vehicle, film, slack)
            : BRAKED.has(kindOf(vehicle) ?? '')
              ? tooShort(event, before, surfaceOf(scene), slack, film.tables)
              : undefined;
        if (event.speed !== null) speeds.set(vehicle.name, event);
        if (found !== undefined) report({ ...found, shot: shot.id, where: event.where });
      }
    }
  },
});

type Found = Pick<Reported, 'severity' | 'message' | 'because' | 'fixes'>;

/** What drives, or what someone drives. */
function vehicleOf(event: Event, film: Film): Entity | undefined {
  const { cast } = film.screenplay;
  const [subject, object] = [cast.find(event.subject), event.object === null ? undefined : cast.find(event.object)];
  return [object, subject].find((entity) => entity?.kind === 'vehicle');
}

/** `TAXI drives at 100 km/h and stops in 10 m`, or `TAXI stops in 10 m at 100 km/h`. */
function tooShort(
  event: Event,
  before: Event | undefined,
  surface: Surface,
  slack: number,
  tables: Tables,
): Found | undefined {
  const speed = event.speed ?? before?.speed ?? null;
  if (speed === null || event.distance === null) return undefined;
  // The driver may have seen it coming: only the braking counts.
  const { brakingMetres } = stopping(speed.value, { surface, thinking: 0, tables });
  if (event.distance.value * slack >= brakingMetres) return undefined;
  const slower = speedToStopWithin(event.distance.value, { surface, thinking: 0, tables });
  return {
    message: `At ${kmh(speed.value)} it takes ${metres(brakingMetres)} to stop; you give it ${metres(event.distance.value)}.`,
    because: before === undefined || event.speed !== null ? [] : [{ message: 'The speed', where: before.where }],
    fixes: [
      {
        title: `Give it ${metres(brakingMetres)}`,
        safe: true,
        edits: [{ where: event.distance.where, text: metres(brakingMetres) }],
      },
      {
        title: `Slow it to ${kmh(Math.floor(slower * 3.6) / 3.6)}`,
        safe: false,
        edits: [{ where: speed.where, text: kmh(Math.floor(slower * 3.6) / 3.6) }],
      },
    ],
  };
}

function tooFast(event: Event, vehicle: Entity, film: Film, slack: number): Found | undefined {
  const kind = kindOf(vehicle);
  const figures = kind === undefined ? undefined : figuresOf(kind, film.tables);
  const top = vehicle.topSpeed?.value ?? (figures === undefined ? undefined : figures.top * slack);
  if (top === undefined) return undefined;
  const speed = event.speed?.value ?? averageOf(event);
  if (speed !== undefined && speed > top * 1.02) {
    const what = vehicle.topSpeed === null ? `a ${kind ?? ''}` : `the ${vehicle.name}`;
    return {
      severity: speed > slack * top ? 'error' : 'warning',
      message: `${kmh(speed)} is faster than ${what} goes (${kmh(vehicle.topSpeed?.value ?? figures?.top ?? top)}).`,
      because: vehicle.topSpeed === null ? [] : [{ message: 'Its top speed', where: vehicle.topSpeed.where }],
    };
  }
  const { distance, duration } = event;
  if (figures === undefined || duration === null || !FROM_REST.test(event.text)) return undefined;
  if (distance === null) return tooQuick(event, duration.value, figures.hardest, kind ?? '', slack);
  const least = secondsToDrive(distance.value, figures.hardest, top);
  if (duration.value * slack >= least) return undefined;
  return {
    message: `From a standstill a ${kind ?? ''} needs ${seconds(least)} for ${metres(distance.value)}; you give it ${seconds(duration.value)}.`,
  };
}

/** `TAXI accelerates from a standstill to 100 km/h in 2 s`. */
function tooQuick({ speed }: Event, given: number, hardest: number, kind: string, slack: number): Found | undefined {
  if (speed === null) return undefined;
  const least = accelerating(hardest, speed.value).seconds;
  if (given * slack >= least) return undefined;
  return {
    message: `From a standstill a ${kind} needs ${seconds(least)} to get to ${kmh(speed.value)}; you give it ${seconds(given)}.`,
  };
}

/** Kinds that stop by the grip of tyres on a road. */
const BRAKED = new Set(['car', 'taxi', 'van', 'truck', 'bus', 'motorcycle']);

function averageOf({ distance, duration }: Event): number | undefined {
  return distance === null || duration === null || duration.value <= 0 ? undefined : distance.value / duration.value;
}

const FROM_REST = /\bfrom (?:a )?(?:standstill|standing start|rest|the lights)\b/i;

/** The kind that its name or its description ends with: `a yellow taxi`, `a bus of the fifties`. */
function kindOf({ name, description }: Entity): string | undefined {
  const said = `${name} ${description}`.toLowerCase();
  if (/\b(?:rocket|racing|race|jet|sports|super|hover|space|flying|magic|toy|model|cable)/.test(said)) return undefined;
  return (said.match(/\p{L}+/gu) ?? []).find((word) => figuresOf(word) !== undefined);
}

function surfaceOf(scene: Scene): Surface {
  const is = (...words: readonly string[]) => scene.weather.some((word) => words.includes(word));
  return is('rain', 'heavy-rain', 'drizzle', 'thunderstorm', 'wet') ? 'wet' : 'dry';
}
