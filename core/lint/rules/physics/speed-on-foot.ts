/** People who are faster on foot than people are, or than the word for it says. */
import type { Event, Stated } from '../../../model/screenplay.ts';
import type { Entity } from '../../../model/cast.ts';
import { ANYONE, speedsOf, timeToCover, topSpeedOfAnimal, type GaitSpeeds } from '../../../physics/locomotion.ts';
import { slownessOf } from '../../../timeline/slow-motion.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import { longerShot } from '../../lengths.ts';
import { defineRule } from '../../rule.ts';
import type { Finding, Fix, Severity } from '../../finding.ts';
import { aOr, capitalised, kmh, metres, seconds, short } from '../../words.ts';

export const speedOnFoot = defineRule({
  id: 'physics/speed-on-foot',
  summary: 'Someone covers ground faster on foot than the way they move allows.',
  severity: 'warning',
  tables: ['locomotion'],
  figures: {
    beast: { value: 1.1, unit: 'times its top speed', source: 'our own estimate' },
  },
  check({ scene }, film, report, { beast }) {
    for (const traced of scene.shots) {
      for (const event of traced.shot.claims) {
        if (event.class !== 'travel' || (event.speed === null && event.distance === null)) continue;
        const speeds = speedsOf(event.gait ?? '', film.tables);
        const entity = film.screenplay.cast.find(event.subject);
        if (entity === undefined) continue;
        const mount = event.object === null ? undefined : film.screenplay.cast.find(event.object);
        const ridden = mount?.kind === 'creature' ? mount : undefined;
        const found =
          entity.kind === 'creature'
            ? tooFastForIt(event, entity, beast, film)
            : ridden !== undefined
              ? tooFastForIt(event, ridden, beast, film)
              : entity.kind !== 'character' || speeds === undefined
                ? undefined
                : event.speed === null
                  ? tooFar(event, speeds, traced, film)
                  : tooFast(event, speeds, film);
        if (found === undefined) continue;
        report({ ...found, shot: traced.shot.id, where: event.where });
      }
    }
  },
});

interface Found {
  readonly severity: Severity;
  readonly message: string;
  readonly because?: Finding['because'];
  readonly fixes?: readonly Fix[];
}

/** An animal by its declared top speed, or by its kind. */
function tooFastForIt(event: Event, beast: Entity, slack: number, film: Film): Found | undefined {
  const { speed, distance, duration } = event;
  const goes = speed?.value ?? (distance === null || duration === null ? 0 : distance.value / duration.value);
  if (goes === 0) return undefined;
  const kind = kindOf(beast);
  const top = beast.topSpeed?.value ?? (kind === undefined ? undefined : topSpeedOfAnimal(kind, film.tables));
  if (top === undefined || goes <= slack * top) return undefined;
  const what = beast.topSpeed === null ? aOr(kind ?? '') : beast.name;
  return {
    severity: goes > 1.5 * top ? 'error' : 'warning',
    message: `${kmh(goes)} is faster than ${what} goes (${kmh(top)}).`,
    because: beast.topSpeed === null ? [] : [{ message: 'Its top speed', where: beast.topSpeed.where }],
  };
}

/** The animal that its description names first: `a buckskin horse, afraid of dogs`. */
function kindOf({ name, description }: Entity): string | undefined {
  const [said = ''] = `${name} ${description}`.toLowerCase().split(/[,;:]/, 1);
  if (/\b(?:winged|flying|ghost|magic|mechanical|robot|giant|demon|spirit|toy)/.test(said)) return undefined;
  return said.match(/(?<![-\p{L}])\p{L}+(?![-\p{L}])/gu)?.find((word) => topSpeedOfAnimal(word) !== undefined);
}

function tooFast(event: Event, speeds: GaitSpeeds, film: Film): Found | undefined {
  const speed = event.speed?.value ?? 0;
  if (speed > ANYONE.fastest) {
    return {
      severity: 'error',
      message: `${short(speed)} m/s is faster than anyone has ever run (${String(ANYONE.fastest)} m/s).`,
    };
  }
  if (speed <= speeds.fastest) return undefined;
  return {
    severity: speed > speeds.fastest / 0.7 ? 'error' : 'warning',
    message: `${event.subject} ${verbPhrase(event)} at ${short(speed)} m/s: that's ${gaitAt(speed, film)}. ${doing(event)} goes up to about ${short(speeds.fastest)} m/s.`,
  };
}

/** A distance against the shot's length, with the time it takes to get up to speed. */
function tooFar(event: Event, speeds: GaitSpeeds, traced: ShotTrace, film: Film): Found | undefined {
  const way = event.distance?.value;
  const slowness = slownessOf(traced.shot, film.screenplay.settings.fps);
  if (slowness === null || slowness <= 0) return undefined;
  // A time in the sentence is meant as in life; the shot's is that on the screen.
  const length = event.duration?.value ?? (traced.shot.seconds?.value ?? 0) / slowness;
  if (way === undefined || length <= 0) return undefined;
  const needs = timeToCover(way, speeds.typical, speeds.startUp);
  const least = timeToCover(way, speeds.fastest, speeds.startUp);
  if (length >= least) return undefined;
  const impossible = length < timeToCover(way, ANYONE.fastest, ANYONE.startUp) || length < 0.7 * least;
  const speed = way / length;
  return {
    severity: impossible ? 'error' : 'warning',
    message: `${metres(way)} in ${seconds(length)}${event.duration === null && slowness !== 1 ? ' of real time' : ''} is ${short(speed)} m/s: that's ${gaitAt(speed, film)}. ${doing(event)} takes about ${seconds(needs)}.`,
    fixes: event.duration === null ? longerShot(traced, film, needs * slowness) : longerMove(event.duration, needs),
  };
}

function longerMove(duration: Stated<number>, needs: number): readonly Fix[] {
  const text = `${String(Math.ceil(needs))} s`;
  return [{ title: `Give it ${text}`, safe: true, edits: [{ where: duration.where, text }] }];
}

function gaitAt(speed: number, film: Film): string {
  if (speed > ANYONE.fastest) return 'faster than anyone has ever run';
  const names = [
    ['walk', 'a walk'],
    ['jog', 'a jog'],
    ['run', 'a run'],
    ['sprint', 'a sprint'],
  ] as const;
  return (
    names.find(([gait]) => speed <= (speedsOf(gait, film.tables)?.fastest ?? 0))?.[1] ?? "an Olympic sprinter's speed"
  );
}

function doing(event: Event): string {
  const stem = event.verb.replace(/e$/, '');
  return `${capitalised(stem)}${SHORT.test(stem) ? stem.slice(-1) : ''}ing`;
}

/** `step`, `run`: the last letter is doubled. */
const SHORT = /^[^aeiou]+[aeiou][bdgmnpt]$/;

function verbPhrase(event: Event): string {
  return event.text.replace(/^.*?\b(\w+s|\w+ing)\b.*$/s, '$1');
}
