/** Someone who is in two places at the same time. */
import { chronologyOf } from '../../../timeline/chronology.ts';
import type { SceneOutline } from '../../../timeline/outline.ts';
import { defineFilmRule } from '../../rule.ts';

export const twoPlaces = defineFilmRule({
  id: 'continuity/two-places',
  summary: 'Someone is seen in two places at the same time.',
  severity: 'error',
  dependsOn: (film) => [film.outline.values],
  check(film, report) {
    const scenes = film.outline.values;
    const timed = [...scenes.keys()].filter((index) => scenes[index]?.when.clock?.how === 'stated');
    for (const [at, later] of timed.entries()) {
      for (const earlier of timed.slice(0, at)) {
        const [one, other] = [scenes[earlier], scenes[later]];
        if (one === undefined || other === undefined || !mayClash(one, other)) continue;
        const shared = [...other.people.keys()].find((name) => one.people.has(name));
        if (shared === undefined || !overlap(scenes, earlier, later)) continue;
        const where = other.people.get(shared) ?? other.where;
        report({
          where,
          message: `${shared} can't be in ${one.place} and in ${other.place} at the same time.`,
          because: [{ message: `${shared} is in ${one.place} here`, where: one.people.get(shared) ?? one.where }],
        });
      }
    }
  },
});

/** The same line of time, the same day, another place: one that is no part of the other. */
function mayClash(one: SceneOutline, other: SceneOutline): boolean {
  const days = [one.when.day?.value, other.when.day?.value];
  if (one.line !== other.line || days[0] === undefined || days[0] !== days[1]) return false;
  return !one.place.includes(other.place) && !other.place.includes(one.place);
}

/** Each must begin before the other can have ended. */
function overlap(scenes: readonly SceneOutline[], earlier: number, later: number): boolean {
  const { between } = chronologyOf(scenes);
  return between(earlier, later)[1] <= 0 && between(later, earlier)[1] <= 0;
}
