/** Someone who is in two places at the same time. */
import { remember } from '../../../model/memory.ts';
import { chronologyOf } from '../../../timeline/chronology.ts';
import type { SceneOutline } from '../../../timeline/outline.ts';
import { peopleSeen } from '../../../timeline/people.ts';
import type { Film } from '../../film.ts';
import { defineFilmRule } from '../../rule.ts';

export const twoPlaces = defineFilmRule({
  id: 'continuity/two-places',
  summary: 'Someone is seen in two places at the same time.',
  severity: 'error',
  tables: ['light.usualHours'],
  // Who is seen where matters only where there are clocks.
  dependsOn: (film) => [film.outline.values, timedIn(film).length > 1 ? film.screenplay.scenes : null],
  check(film, report) {
    const scenes = film.outline.values;
    const timed = timedIn(film);
    if (timed.length < 2) return;
    const seenIn = film.screenplay.scenes.map((scene) => peopleSeen(scene, film.screenplay.cast));
    for (const [at, later] of timed.entries()) {
      for (const earlier of timed.slice(0, at)) {
        const [one, other] = [scenes[earlier], scenes[later]];
        if (one === undefined || other === undefined || !mayClash(one, other)) continue;
        const [ones, others] = [seenIn[earlier], seenIn[later]];
        const shared = [...(others?.keys() ?? [])].find((name) => ones?.has(name));
        if (shared === undefined || !overlap(film, earlier, later)) continue;
        const where = others?.get(shared) ?? other.where;
        report({
          where,
          message: `${shared} can't be in ${one.place} and in ${other.place} at the same time.`,
          because: [{ message: `${shared} is in ${one.place} here`, where: ones?.get(shared) ?? one.where }],
        });
      }
    }
  },
});

function timedIn(film: Film): readonly number[] {
  const scenes = film.outline.values;
  return remember(timedScenes, scenes, () =>
    [...scenes.keys()].filter((index) => scenes[index]?.when.clock?.how === 'stated'),
  );
}

const timedScenes = new WeakMap<readonly SceneOutline[], readonly number[]>();

/** The same line of time, the same day, another place: one that is no part of the other. */
function mayClash(one: SceneOutline, other: SceneOutline): boolean {
  const days = [one.when.day?.value, other.when.day?.value];
  if (one.line !== other.line || days[0] === undefined || days[0] !== days[1]) return false;
  return !one.place.includes(other.place) && !other.place.includes(one.place);
}

/** Each must begin before the other can have ended. */
function overlap({ outline, tables }: Film, earlier: number, later: number): boolean {
  const times = chronologyOf(outline.values, tables);
  return times.between(earlier, later)[1] <= 0 && times.between(later, earlier)[1] <= 0;
}
