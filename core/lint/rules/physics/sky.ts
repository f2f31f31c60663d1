/** Rainbows, stars, moons, snow, sunlight and moonlight that the sky of the scene doesn't have. */
import type { Light, Scene, Shot } from '../../../model/screenplay.ts';
import type { Where } from '../../../model/where.ts';
import { definePhrases, sightsIn, type Sight } from '../../../model/sights.ts';
import { moonWordIsUp, rainbowFault, starsSeen } from '../../../physics/sky.ts';
import { compass, compassPoint, degreesApart } from '../../../staging/compass.ts';
import { sceneSky, sunOver } from '../../../staging/scene-sky.ts';
import type { SkyBody } from '../../../staging/sky-clock.ts';
import { clockWords } from '../../../timeline/time-words.ts';
import type { Passage } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import { moonsIn, type Moon } from '../../moon.ts';
import { defineRule, type Report } from '../../rule.ts';
import { short } from '../../words.ts';
import { worldOf } from '../../world.ts';

export const sky = defineRule({
  id: 'physics/sky',
  summary: 'Something is in the sky, or in the air, that this weather or this hour does not have.',
  severity: 'warning',
  tables: ['sky', 'light.rainbow', 'light.stars'],
  figures: {
    down: { value: 3, unit: '°', source: 'how far below the horizon a low sun may be meant; our own estimate' },
    aside: { value: 60, unit: '°', source: 'how far from its compass point the sun may stand; our own estimate' },
  },
  check(passage, film, report, figures) {
    const { scene, shots } = passage.scene;
    if (scene.interior || !['realistic', 'heightened'].includes(worldOf(scene, film))) return;
    checkAir(scene, film, report);
    const time = passage.when.time?.value ?? null;
    if (time === null && passage.when.clock === null && scene.temperature === null) return;
    const sun = sunIn(passage, film);
    checkLight(scene.light, passage, sun, figures, report);
    for (const { shot } of shots) {
      if (shot.light !== scene.light) checkLight(shot.light, passage, sun, figures, report, shot);
      for (const sight of [...sightsIn(shot, SIGHTS), ...moonsIn(shot)]) {
        const fault = faultOf(sight, passage, shot, film);
        if (fault === null) continue;
        const where = passage.when.clock?.where ?? passage.when.time?.where ?? scene.where;
        const because = sight.kind === 'breath' ? scene.temperature?.where : where;
        report({
          where: sight.where,
          shot: shot.id,
          message: fault,
          because:
            because === undefined
              ? []
              : [{ message: sight.kind === 'breath' ? 'How warm it is' : 'The time of day', where: because }],
        });
      }
    }
  },
});

/** Snow in the heat, rain in hard frost, and a hard sun under closed clouds. */
function checkAir({ conditions, temperature, light }: Scene, film: Film, report: Report): void {
  if (conditions.length === 0) return;
  const { snowUpTo, rainFrom } = film.tables.sky.air;
  for (const { value, where } of conditions) {
    if (temperature !== null) {
      const celsius = `${short(temperature.value)} °C`;
      const because = [{ message: 'How warm it is', where: temperature.where }];
      if (SNOW.has(value) && temperature.value > snowUpTo)
        report({
          where,
          message: `Snow doesn't fall at ${celsius}: it's rain above about ${String(snowUpTo)} °C.`,
          because,
        });
      if (RAIN.has(value) && temperature.value < rainFrom)
        report({
          where,
          message: `At ${celsius} it snows; rain needs about ${String(rainFrom)} °C or more.`,
          because,
        });
    }
    const hard =
      value === 'overcast' || value === 'fog' ? light.kinds.find((kind) => kind.value === 'hard') : undefined;
    if (hard !== undefined && light.words.includes('sun'))
      report({
        where: hard.where,
        message: `Under ${value === 'fog' ? 'fog' : 'a closed sky'} the sun gives no hard light.`,
        because: [{ message: 'The weather', where }],
      });
  }
}

const SNOW = new Set(['snow', 'blizzard']);
const RAIN = new Set(['rain', 'heavy-rain', 'drizzle', 'thunderstorm']);

/** Null where date, clock, place or time zone are not known. */
function sunIn({ scene: { scene }, when }: Passage, film: Film): SkyBody | null {
  const over = scene.location === null ? null : sceneSky(when, film.screenplay.cast.find(scene.location));
  return over === null || over.place.zone === null ? null : sunOver(over);
}

/** Sunlight at night, or from where the sun isn't, and moonlight by day. */
function checkLight(
  light: Light,
  { when, scene: { scene } }: Passage,
  sun: SkyBody | null,
  { down, aside }: { readonly down: number; readonly aside: number },
  report: Report,
  shot?: Shot,
): void {
  if ([scene.light, light].some(({ words }) => words.includes('day-for-night'))) return;
  const time = when.time?.value ?? '';
  const at = when.clock === null ? '' : `At ${clockWords(when.clock.value)} the sun`;
  const tell = (where: Where | undefined, message: string) => {
    if (where === undefined) return;
    const said = when.clock?.where ?? when.time?.where ?? scene.where;
    const because = [{ message: 'The time of day', where: said }];
    report({ where, ...(shot === undefined ? {} : { shot: shot.id }), message, because });
  };
  const kind = (word: string) => light.kinds.find(({ value }) => value === word)?.where;
  const isDown = sun === null ? BY_NIGHT.has(time) : sun.altitude < -down;
  const isUp = sun === null ? BY_DAY.has(time) : sun.altitude > down;
  if (isDown) tell(kind('sun'), sun === null ? "The sun isn't up at night." : `${at} is down.`);
  if (isUp)
    tell(
      kind('moon'),
      sun === null
        ? 'By day the moon lights nothing.'
        : `${at} is ${short(Math.round(sun.altitude))}° high: the moon lights nothing.`,
    );
  const from = compass[light.from ?? ''];
  if (from === undefined || sun === null || !isUp || kind('sun') === undefined || sun.altitude > STEEP) return;
  if (degreesApart(from, sun.heading) > aside)
    tell(
      light.fromWhere ?? undefined,
      `${at} is in the ${compassPoint(sun.heading)}, not in the ${String(light.from)}.`,
    );
}

/** Degrees: from here up one hardly sees which way light comes from. */
const STEEP = 60;

type Seen = Sight<'rainbow' | 'stars' | 'breath' | 'sun'>;

const SIGHTS = definePhrases<Seen['kind']>({
  guard: /ainbow|tars\b|\b[sS]un|ilky [wW]ay|reath/,
  phrases: [
    [
      'rainbow',
      /\brainbow (?:arcs?|arches|curves|stands?|hangs?|appears?|spans?|glows?|forms?|bends?|over|above|across|in the sky)\b/i,
    ],
    [
      'stars',
      /\bstars (?:shine|glitter|twinkle|(?:come|are) out|hang|wheel|fill the sky|overhead|above|in the sky)\b|\bunder the stars\b|\bthe (milky way)\b/i,
    ],
    [
      'sun',
      /\b(?:noon|midday|blazing|scorching|glaring) sun\b|\bsun (?:blazes|shines|beats|glares)\b|\bsunlight (?:streams|pours|floods|slants)\b/i,
    ],
    [
      'breath',
      /\bbreath (?:clouds|steams|fogs|smokes|mists|hangs (?:white|in the air)|plumes|comes in clouds|turns to (?:fog|mist|steam|smoke))\b/i,
    ],
  ],
});

const BY_DAY = new Set(['DAY', 'NOON', 'AFTERNOON']);
const BY_NIGHT = new Set(['NIGHT', 'MIDNIGHT']);

/** What is wrong, in a line; null where all may be well. */
function faultOf({ kind, detail }: Seen | Moon, passage: Passage, shot: Shot, film: Film): string | null {
  const { scene } = passage.scene;
  const { clock, time } = passage.when;
  const altitude = sunIn(passage, film)?.altitude ?? null;
  const high = altitude === null ? '' : altitude > 0 ? `; it's ${short(Math.round(altitude))}° high` : "; it's down";
  switch (kind) {
    case 'rainbow': {
      if (BY_NIGHT.has(time?.value ?? '') && altitude === null) return 'A rainbow needs the sun.';
      const against = [...scene.light.words, ...shot.light.words].includes('back') && sunlit(scene, shot) ? 0 : null;
      const fault = rainbowFault(altitude, against, film.tables);
      if (fault === null) return null;
      return `A rainbow needs the sun behind the camera and lower than ${String(film.tables.light.rainbow.maxSunAlt)}°${fault === 'sun not behind the camera' ? '; here it shines from behind' : high}.`;
    }
    case 'stars': {
      const what = detail === '' ? 'stars' : 'milky way';
      if (altitude === null ? !BY_DAY.has(time?.value ?? '') : starsSeen(altitude, what, film.tables)) return null;
      return `${what === 'stars' ? 'Stars' : 'The Milky Way'} can't be seen with the sun ${altitude === null ? 'up' : `so high (${short(Math.round(altitude))}°)`}.`;
    }
    case 'moon': {
      const hour = clock === null ? (HOURS[time?.value ?? ''] ?? null) : clock.value / 3600;
      if (hour === null || moonWordIsUp(detail, hour, UNSURE_HOURS, film.tables) !== false) return null;
      return `A ${detail} isn't up at ${clock === null ? (time?.value.toLowerCase() ?? '') : `${String(Math.floor(hour))} o'clock`}.`;
    }
    case 'sun':
      if (!BY_NIGHT.has(time?.value ?? '') || (altitude ?? -1) > 0) return null;
      return "The sun isn't up at night.";
    case 'breath':
      if (scene.temperature === null || scene.temperature.value <= film.tables.sky.air.breathInDampAirUpTo) return null;
      return `Breath isn't seen at ${short(scene.temperature.value)} °C; it takes ${String(film.tables.sky.air.breathUpTo)} °C or less.`;
  }
}

const HOURS: Readonly<Record<string, number>> = { NOON: 12, MIDNIGHT: 0 };

/** Hours by which the moon may rise early or late, with summer time. */
const UNSURE_HOURS = 3;

function sunlit(scene: Scene, shot: Shot): boolean {
  return [...scene.light.words, ...shot.light.words].includes('sun');
}
