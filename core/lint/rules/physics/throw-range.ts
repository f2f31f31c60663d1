/** Throws that go farther, or faster, than anyone throws, and throws whose own figures don't agree. */
import { isChild, type Entity } from '../../../model/cast.ts';
import type { Event, Stated, Throw } from '../../../model/screenplay.ts';
import { fastestThrow, slowestThrow, throwReach, type Thrower } from '../../../physics/throws.ts';
import type { Film } from '../../film.ts';
import type { Fix } from '../../finding.ts';
import { defineRule, type Reported } from '../../rule.ts';
import { metres, short } from '../../words.ts';
import { gravityIn } from '../../world.ts';

export const throwRange = defineRule({
  id: 'physics/throw-range',
  summary: 'A throw goes farther than the thrower can throw, or its figures contradict each other.',
  severity: 'warning',
  tables: ['strength', 'gravity'],
  figures: {
    impossible: { value: 1.5, unit: 'times what one manages', source: 'our own estimate' },
    farther: { value: 1.15, unit: 'times the reach', source: 'our own estimate' },
    nearer: { value: 0.5, unit: 'of the reach', source: 'air takes up to half of it; our own estimate' },
  },
  check({ scene: { scene, shots } }, film, report, { impossible, farther, nearer }) {
    for (const { shot } of shots) {
      for (const event of shot.claims) {
        if (event.class !== 'throw') continue;
        const gravity = gravityIn(shot, scene, film);
        if (gravity === null || gravity === 0) continue;
        const found = byThrower(event, gravity, impossible, film);
        if (found !== undefined) report({ ...found, shot: shot.id, where: event.where });
      }
      for (const statement of shot.statements) {
        if (statement.kind !== 'throw') continue;
        const gravity = gravityIn(shot, scene, film);
        if (gravity === null || gravity === 0) continue;
        const found = byFigures(statement, gravity, farther, nearer);
        if (found !== undefined) report({ ...found, shot: shot.id, where: statement.where });
      }
    }
  },
});

type Found = Pick<Reported, 'severity' | 'message' | 'fixes'>;

/** The speed that it takes against what the thrower manages with a thing of that weight. */
function byThrower(event: Event, gravity: number, impossible: number, film: Film): Found | undefined {
  const { cast } = film.screenplay;
  const thrower = cast.find(event.subject);
  if (thrower?.kind !== 'character') return undefined;
  const way = event.distance?.value;
  const needed = Math.max(way === undefined ? 0 : slowestThrow(way, -SHOULDER, gravity), event.speed?.value ?? 0);
  if (needed === 0) return undefined;
  const mass = cast.find(event.object ?? '')?.mass?.value ?? 0;
  const [kind, whom] = abilityOf(thrower);
  const most = fastestThrow(kind, mass, film.tables);
  if (needed <= most) return undefined;
  const beyond = needed > Math.min(impossible * most, fastestThrow('anyone', mass, film.tables));
  const asks =
    way === undefined
      ? `It leaves the hand at ${short(needed)} m/s`
      : `To throw it ${metres(way)} it must leave the hand at ${short(needed)} m/s`;
  return {
    severity: beyond ? 'error' : 'warning',
    message: `${asks}; ${whom} manages about ${short(most)}.`,
    fixes: event.distance === null || event.speed !== null ? [] : throwLess(event.distance, most, gravity),
  };
}

function throwLess({ where }: Stated<number>, most: number, gravity: number): readonly Fix[] {
  const way = `${String(Math.floor(throwReach(most, BEST_ANGLE, 0, gravity) ?? 0))} m`;
  return [{ title: `Throw it ${way}`, safe: false, edits: [{ where, text: way }] }];
}

/** Metres above the ground from which one throws. */
const SHOULDER = 1.5;

/** Up to six one throws as a small child does; someone of no known age may have trained. */
function abilityOf(entity: Entity): readonly [Thrower, string] {
  if (!isChild(entity)) return ['trained', 'a strong thrower'];
  return entity.age !== null && entity.age.value > 6 ? ['adult', 'a child'] : ['child', 'a small child'];
}

/** Speed and angle give the way; what is stated of it must lie between a throw in still air and one that the air slows. */
function byFigures(
  { speed, angle, landing }: Throw,
  gravity: number,
  farther: number,
  nearer: number,
): Found | undefined {
  if (speed === null || landing === null) return undefined;
  const at = (rise: number) => throwReach(speed.value, angle?.value ?? BEST_ANGLE, rise, gravity) ?? 0;
  const [level, high] = [at(0), at(-SHOULDER)];
  const tooFar = landing.value > farther * high;
  // Without an angle a throw may fall short as it likes.
  const tooNear = angle !== null && angle.value > 0 && landing.value < nearer * level;
  if (!tooFar && !tooNear) return undefined;
  const along = angle === null ? 'at best' : `at ${short(angle.value)}°`;
  return {
    message: `Thrown at ${short(speed.value)} m/s ${along} it lands about ${metres(level)} away, not ${metres(landing.value)}.`,
    fixes: [
      {
        title: `Let it land ${metres(level)} away`,
        safe: true,
        edits: [{ where: landing.where, text: metres(level) }],
      },
    ],
  };
}

const BEST_ANGLE = 45;
