/** Someone who gets from one place on the map to another faster than anything goes. */
import type { Entity } from '../../../model/cast.ts';
import { greatCircle, likelyJourney, quickestJourney } from '../../../physics/travel.ts';
import { chronologyOf } from '../../../timeline/chronology.ts';
import { peopleSeen } from '../../../timeline/people.ts';
import type { Film } from '../../film.ts';
import { defineFilmRule } from '../../rule.ts';
import { spanWords } from '../../words.ts';

export const travelTime = defineFilmRule({
  id: 'physics/travel-time',
  summary: 'Someone is in a far place sooner than anything could bring them there.',
  severity: 'error',
  tables: ['travel', 'light.usualHours'],
  figures: {
    impossible: { value: 0.5, unit: 'of the quickest journey', source: 'our own estimate' },
  },
  dependsOn: (film) => [film.outline.values, film.screenplay.cast, hasMap(film) ? film.screenplay.scenes : null],
  check(film, report, { impossible }) {
    if (!hasMap(film)) return;
    const scenes = film.outline.values;
    const seenIn = film.screenplay.scenes.map((scene) => peopleSeen(scene, film.screenplay.cast));
    const located = scenes.map(({ location }) => (location === null ? undefined : film.screenplay.cast.find(location)));
    const lastSeen = new Map<string, number>();
    for (const [index, scene] of scenes.entries()) {
      for (const [name, where] of seenIn[index] ?? []) {
        const key = `${scene.line} ${name}`;
        const before = lastSeen.get(key);
        // A scene in a place that isn't on the map makes the journey no shorter.
        if (isLocated(located[index])) lastSeen.set(key, index);
        const [from, to] = [before === undefined ? undefined : located[before], located[index]];
        if (before === undefined || from === to || !isLocated(from) || !isLocated(to)) continue;
        const metres = greatCircle(from.at, to.at);
        const [quickest, likely] = [quickestJourney(metres, film.tables), likelyJourney(metres, film.tables)];
        const allowed = chronologyOf(scenes, film.tables).between(before, index)[1];
        if (allowed >= likely.seconds) continue;
        report({
          where,
          severity: allowed < impossible * quickest.seconds ? 'error' : 'warning',
          message: `${from.name} to ${to.name} takes ${spanWords(quickest.seconds)} at best; the story allows ${name} ${spanWords(Math.max(0, allowed))}.`,
          because: [{ message: `${name} is in ${from.name} here`, where: seenIn[before]?.get(name) ?? scene.where }],
        });
      }
    }
  },
});

type Located = Entity & { readonly at: NonNullable<Entity['at']> };

/** Two places at least have to be on the map. */
function hasMap({ screenplay }: Film): boolean {
  return screenplay.cast.entities.filter(({ at }) => at !== null).length > 1;
}

function isLocated(entity: Entity | undefined): entity is Located {
  return entity !== undefined && entity.at !== null;
}
