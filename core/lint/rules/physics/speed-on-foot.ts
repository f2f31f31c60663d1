/** People who are faster on foot than people are, or than the word for it says. */
import type { Event, Stated } from '../../../model/screenplay.ts';
import { ANYONE, speedsOf, timeToCover, type GaitSpeeds } from '../../../physics/locomotion.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import { longerShot } from '../../lengths.ts';
import { defineRule } from '../../rule.ts';
import type { Fix, Severity } from '../../finding.ts';
import { metres, seconds, short } from '../../words.ts';

export const speedOnFoot = defineRule({
  id: 'physics/speed-on-foot',
  summary: 'Someone covers ground faster on foot than the way they move allows.',
  severity: 'warning',
  check({ scene }, film, report) {
    for (const traced of scene.shots) {
      for (const event of traced.shot.claims) {
        if (event.class !== 'travel' || (event.speed === null && event.distance === null)) continue;
        const speeds = speedsOf(event.gait ?? '');
        if (speeds === undefined || film.screenplay.cast.find(event.subject)?.kind !== 'character') continue;
        const found = event.speed === null ? tooFar(event, speeds, traced, film) : tooFast(event, speeds);
        if (found === undefined) continue;
        report({ ...found, shot: traced.shot.id, where: event.where });
      }
    }
  },
});

interface Found {
  readonly severity: Severity;
  readonly message: string;
  readonly fixes?: readonly Fix[];
}

function tooFast(event: Event, speeds: GaitSpeeds): Found | undefined {
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
    message: `${event.subject} ${verbPhrase(event)} at ${short(speed)} m/s: that's ${gaitAt(speed)}. ${doing(event)} goes up to about ${short(speeds.fastest)} m/s.`,
  };
}

/** A distance against the shot's length, with the time it takes to get up to speed. */
function tooFar(event: Event, speeds: GaitSpeeds, traced: ShotTrace, film: Film): Found | undefined {
  const way = event.distance?.value;
  const length = event.duration?.value ?? traced.shot.seconds?.value;
  if (way === undefined || length === undefined || length <= 0) return undefined;
  const needs = timeToCover(way, speeds.typical, speeds.startUp);
  const least = timeToCover(way, speeds.fastest, speeds.startUp);
  if (length >= least) return undefined;
  const impossible = length < timeToCover(way, ANYONE.fastest, ANYONE.startUp) || length < 0.7 * least;
  const speed = way / length;
  return {
    severity: impossible ? 'error' : 'warning',
    message: `${metres(way)} in ${seconds(length)} is ${short(speed)} m/s: that's ${gaitAt(speed)}. ${doing(event)} takes about ${seconds(needs)}.`,
    fixes: event.duration === null ? longerShot(traced, film, needs) : longerMove(event.duration, needs),
  };
}

function longerMove(duration: Stated<number>, needs: number): readonly Fix[] {
  const text = `${String(Math.ceil(needs))} s`;
  return [{ title: `Give it ${text}`, safe: true, edits: [{ where: duration.where, text }] }];
}

function gaitAt(speed: number): string {
  if (speed > ANYONE.fastest) return 'faster than anyone has ever run';
  const names = [
    ['walk', 'a walk'],
    ['jog', 'a jog'],
    ['run', 'a run'],
    ['sprint', 'a sprint'],
  ] as const;
  return names.find(([gait]) => speed <= (speedsOf(gait)?.fastest ?? 0))?.[1] ?? "an Olympic sprinter's speed";
}

function doing(event: Event): string {
  const stem = event.verb.replace(/e$/, '');
  const noun =
    { run: 'Running', jog: 'Jogging', crawl: 'Crawling', swim: 'Swimming' }[event.verb] ??
    `${stem.charAt(0).toUpperCase()}${stem.slice(1)}ing`;
  return noun;
}

function verbPhrase(event: Event): string {
  return event.text.replace(/^.*?\b(\w+s|\w+ing)\b.*$/s, '$1');
}
