/** Jumps that nobody can make. */
import type { Event, Stated } from '../../../model/screenplay.ts';
import { EARTH, hangSeconds, jumpHeight } from '../../../physics/falls.ts';
import { jumpLimits } from '../../../physics/throws.ts';
import { slownessOf } from '../../../timeline/slow-motion.ts';
import type { Fix, Severity } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { aFirst, metres, seconds } from '../../words.ts';
import { gravityIn } from '../../world.ts';

export const jumpLimit = defineRule({
  id: 'physics/jump-limit',
  summary: 'A jump is higher or farther than people jump.',
  severity: 'warning',
  tables: ['gravity'],
  figures: {
    up: { value: jumpLimits.up.usual, unit: 'm', source: 'standing jump 0.40 to 0.50 m' },
    upMost: { value: jumpLimits.up.most, unit: 'm', source: 'running record 1.27 m' },
    across: { value: jumpLimits.across.usual, unit: 'm', source: 'standing jump 3.73 m, general knowledge' },
    acrossMost: { value: jumpLimits.across.most, unit: 'm', source: 'long jump record 8.95 m' },
  },
  check({ scene: { scene, shots } }, film, report, limits) {
    for (const { shot } of shots) {
      for (const event of shot.claims) {
        if (event.class !== 'jump' || AIDED.test(event.text)) continue;
        if (film.screenplay.cast.find(event.subject)?.kind !== 'character') continue;
        const gravity = gravityIn(shot, scene, film);
        if (gravity === null || gravity === 0) continue;
        const slowness = slownessOf(shot, film.screenplay.settings.fps);
        // The same push goes as much higher and farther as the pull is weaker.
        const lighter = EARTH / gravity;
        const found =
          ofHeight(event, slowness, gravity, limits.up * lighter, limits.upMost * lighter) ??
          ofWay(event, limits.across * lighter, limits.acrossMost * lighter);
        if (found === undefined) continue;
        const said = event.height ?? event.distance;
        const fixes =
          said === null ? [] : jumpLess(said, (event.height === null ? limits.across : limits.up) * lighter);
        report({ ...found, shot: shot.id, where: event.where, fixes });
      }
    }
  },
});

/** Down is no effort, and some things throw one higher than legs do. */
const AIDED =
  /\b(?:down|off|from|out of|trampoline|rope|wire|pole|parachute|jet ?pack|springboard|superhuman|impossibl[ey])\b/i;

function jumpLess({ where }: Stated<number>, usual: number): readonly Fix[] {
  return [{ title: `Jump ${metres(usual)}`, safe: false, edits: [{ where, text: metres(usual) }] }];
}

interface Found {
  readonly severity: Severity;
  readonly message: string;
}

/** A height, or the one that the time in the air asks for. */
function ofHeight(
  { height, duration, distance, subject }: Event,
  slowness: number | null,
  gravity: number,
  usual: number,
  most: number,
): Found | undefined {
  // Slowed, a time may be meant as it is in life or as it is on the screen: the shorter is the kinder.
  const hang =
    duration === null || distance !== null || slowness === null ? null : duration.value / Math.max(1, slowness);
  const rise = height?.value ?? (hang === null ? undefined : jumpHeight(hang, gravity));
  if (rise === undefined || rise <= usual) return undefined;
  const inAir = seconds(hangSeconds(rise, gravity));
  const longest = seconds(hangSeconds(most, gravity));
  const what =
    height === null
      ? `To stay in the air ${inAir}, ${subject} must jump ${metres(rise)} high`
      : `${aFirst(metres(rise))} leap would keep ${subject} in the air ${inAir}`;
  return rise > most
    ? { severity: 'error', message: `${what}; people manage about ${longest}.` }
    : { severity: 'warning', message: `${what}; from a standstill people jump about ${metres(usual)} high.` };
}

function ofWay({ distance, subject }: Event, usual: number, most: number): Found | undefined {
  if (distance === null || distance.value <= usual) return undefined;
  return distance.value > most
    ? {
        severity: 'error',
        message: `${subject} leaps ${metres(distance.value)}; nobody has jumped farther than about ${metres(most)}.`,
      }
    : {
        severity: 'warning',
        message: `${subject} leaps ${metres(distance.value)}; who is no athlete jumps about ${metres(usual)}.`,
      };
}
