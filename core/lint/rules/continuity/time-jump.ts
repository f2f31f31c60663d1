/** A scene that follows on directly, at another time of day. */
import type { Tables } from '../../../data/tables.ts';
import type { Scene } from '../../../model/screenplay.ts';
import { isSunToken, isWithin, usualHours, whenIs } from '../../../staging/sun-words.ts';

import { isDirect } from '../../../timeline/links.ts';
import { clockWords, comesAfter, hourOf, timeWordsMeet } from '../../../timeline/time-words.ts';
import type { Passage } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

export const timeJump = defineRule({
  id: 'continuity/time-jump',
  summary: 'A scene follows on directly, but the light says that hours have passed.',
  severity: 'error',
  tables: ['light.ordinaryHours', 'light.usualHours'],
  figures: {
    slack: { value: 30, unit: 'min', source: 'a scene may tell more than it shows; our own estimate' },
  },
  check(passage, film, report, { slack }) {
    const { scene, gap, when, whenBefore } = { ...passage, scene: passage.scene.scene };
    if (!isDirect(scene.link)) return;
    const [was, clock] = [whenBefore.time, whenBefore.clock];
    const where = scene.said.time ?? scene.where;
    if (scene.time !== null && was !== null && !timeWordsMeet(was.value, scene.time, film.tables)) {
      report({
        where,
        message: `This follows on directly, but it's ${scene.time} and it was ${was.value} a moment before.`,
        because: [{ message: `${was.value} here`, where: was.where }],
        fixes: [
          { title: `Make it ${was.value}`, safe: true, edits: [{ where, text: was.value }] },
          ...laterInstead(scene, hourOf(was.value, film.tables), film.tables),
        ],
      });
    } else if (
      scene.time !== null &&
      scene.clock === null &&
      clock?.how === 'stated' &&
      !mayBe(passage, film, slack * 60)
    ) {
      report({
        where,
        message: `This follows on directly, but it's ${scene.time} and it was ${clockWords(clock.value)} a moment before.`,
        because: [{ message: 'The time of the scene before', where: clock.where }],
        fixes: laterInstead(scene, clock.value / 3600, film.tables),
      });
    } else if (when.clock?.how === 'stated' && clock?.how === 'stated') {
      const minutes = (when.clock.value - clock.value) / 60;
      const otherDay = scene.day !== null && whenBefore.day?.value !== scene.day;
      if (minutes <= gap.most / 60 + slack || otherDay) return;
      report({
        where: when.clock.where,
        message: `This follows on directly, but the clock is ${String(Math.round(minutes))} minutes ahead.`,
        because: [{ message: 'The time of the scene before', where: clock.where }],
      });
    }
  },
});

/** Whether the scene's word can hold at the clock of the scene before: by the sun where date and place are known. */
function mayBe({ scene: { scene }, whenBefore }: Passage, film: Film, slack: number): boolean {
  const token = scene.time ?? '';
  const clock = whenBefore.clock?.value;
  if (clock === undefined || !isSunToken(token)) return true;
  const place = scene.location === null ? undefined : film.screenplay.cast.find(scene.location);
  const date = whenBefore.date?.value;
  const spans =
    place === undefined || place.at === null || date === undefined
      ? usualHours(token, film.tables)
      : whenIs(token, date, { ...place.at, zone: place.zone }, true, film.tables);
  return spans.length === 0 || isWithin(spans, clock, slack);
}

/** Later the same day, or the next day where that hour has gone by. */
function laterInstead({ said, time }: Scene, hour: number | undefined, tables: Tables): readonly Fix[] {
  if (said.link === undefined) return [];
  const link = hour === undefined || comesAfter(time ?? '', hour, tables) ? 'LATER' : 'NEXT DAY';
  return [{ title: `Make it ${link}`, safe: false, edits: [{ where: said.link, text: link }] }];
}
