/** A time of day that the clock, the date and the place of a scene speak against. */
import type { Tables } from '../../../data/tables.ts';
import type { Scene } from '../../../model/screenplay.ts';
import { sceneSky, skyPlaceOf, sunOver, type SceneSky } from '../../../staging/scene-sky.ts';
import {
  altitudeWindow,
  degreesOutside,
  isSunToken,
  isWithin,
  usualHours,
  whenIs,
  type ClockSpan,
  type SunToken,
} from '../../../staging/sun-words.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { clockWords, dateWords } from '../../../timeline/time-words.ts';
import { worldOf } from '../../world.ts';

export const sunTime = defineRule({
  id: 'physics/sun-time',
  summary: 'The sun is not where the time of day in the heading puts it.',
  severity: 'warning',
  tables: ['light.sunTokens', 'light.usualHours'],
  figures: {
    doubtful: { value: 2, unit: '°', source: 'our own estimate' },
    impossible: { value: 6, unit: '°', source: 'our own estimate' },
    slack: { value: 20, unit: 'min', source: 'our own estimate' },
  },
  check({ scene: { scene }, when }, film, report, { doubtful, impossible, slack }) {
    if (scene.time === null || scene.said.time === undefined || !isSunToken(scene.time)) return;
    const { time: token, clock } = scene;
    if ((clock === null && when.date === null) || ['moon', 'orbit'].includes(worldOf(scene, film))) return;
    const location = scene.location === null ? undefined : film.screenplay.cast.find(scene.location);
    const place = skyPlaceOf(location);
    if (clock === null) {
      // Below the polar circles every word has its hour on every day.
      if (place === null || when.date === null || Math.abs(place.latitude) < POLAR) return;
      if (whenIs(token, when.date.value, place, true, film.tables).length > 0) return;
      report({
        where: scene.said.time,
        message: `On ${dateWords(when.date.value)} in ${location?.name ?? ''} there is no ${token}.`,
        because: [{ message: 'The date', where: when.date.where }],
      });
      return;
    }
    const sky = scene.said.clock === undefined ? null : sceneSky(when, location);
    if (sky === null) {
      if (place !== null && Math.abs(place.latitude) >= POLAR) return;
      if (isWithin(usualHours(token, film.tables), clock, slack * 60)) return;
      report({
        where: scene.said.time,
        message: `At ${clockWords(clock)} it isn't ${token}.`,
        because: [{ message: 'The clock', where: scene.said.clock ?? scene.where }],
        fixes: fixesFor(scene, usualHours(token, film.tables), (other) =>
          isWithin(usualHours(other, film.tables), clock),
        ),
      });
      return;
    }
    const off = degreesOff(sky, token, film.tables);
    if (off <= doubtful) return;
    const spans = whenIs(token, sky.date, sky.place, true, film.tables);
    const unsure = sky.place.zone === null ? UNSURE : 0;
    if (isWithin(spans, clock, slack * 60 + unsure)) return;
    const height = Math.round(sunOver(sky).altitude);
    const sun = height >= 0 ? `${String(height)}° high` : `${String(-height)}° below the horizon`;
    const next = nearestSpan(spans, clock);
    const from = next === undefined ? '' : ` (from ${clockWords(next.from)})`;
    report({
      where: scene.said.time,
      severity: off > impossible ? 'error' : 'warning',
      message: `On ${dateWords(sky.date)} in ${location?.name ?? ''} at ${clockWords(clock)} the sun is ${sun}: not ${token}${from}.`,
      because: [{ message: 'The clock', where: scene.said.clock ?? scene.where }],
      fixes: fixesFor(scene, spans, (other) => isWithin(whenIs(other, sky.date, sky.place, true, film.tables), clock)),
    });
  },
});

/** Degrees of latitude from which a day can go without some of its hours. */
const POLAR = 58;

/** Seconds by which a local clock may be off where nobody said the zone. */
const UNSURE = 2 * 3600;

/** Degrees that the sun is out of the word's window; the wrong half of the day is as bad as all of the window. */
function degreesOff(sky: SceneSky, token: SunToken, tables: Tables): number {
  const window = altitudeWindow(token, true, tables);
  const { altitude } = sunOver(sky);
  const off = degreesOutside(window, altitude);
  const rising = sunOver(sky, 60).altitude > altitude;
  const wrongWay = window.direction !== null && rising !== (window.direction === 'rising');
  const byClock = window.clock !== null || window.minutesAroundNoon !== null;
  return wrongWay ? Math.max(off, WRONG_WAY) : byClock ? Math.max(off, BY_CLOCK) : off;
}

/** Degrees that stand for dusk at dawn, and for what is to be asked of the clock. */
const WRONG_WAY = 10;
const BY_CLOCK = 3;

/** The span whose start is nearest. */
function nearestSpan(spans: readonly ClockSpan[], clock: number): ClockSpan | undefined {
  const away = ({ from, until }: ClockSpan) => Math.min(Math.abs(from - clock), Math.abs(until - clock));
  return spans.toSorted((a, b) => away(a) - away(b))[0];
}

/** Another time of day, or the nearest clock time at which this one holds. */
function fixesFor(scene: Scene, spans: readonly ClockSpan[], holds: (token: SunToken) => boolean): readonly Fix[] {
  const fixes: Fix[] = [];
  const { time, clock } = scene.said;
  const instead = INSTEAD.find((token) => token !== scene.time && holds(token));
  if (time !== undefined && instead !== undefined)
    fixes.push({ title: `Make it ${instead}`, safe: false, edits: [{ where: time, text: instead }] });
  const span = nearestSpan(spans, scene.clock ?? 0);
  if (clock !== undefined && span !== undefined) {
    const inside = (span.from + span.until) / 2;
    const text = clockWords(Math.round(inside / 300) * 300);
    fixes.push({ title: `Make it ${text}`, safe: false, edits: [{ where: clock, text }] });
  }
  return fixes;
}

const INSTEAD: readonly SunToken[] = ['DAY', 'NIGHT', 'DUSK', 'DAWN'];
