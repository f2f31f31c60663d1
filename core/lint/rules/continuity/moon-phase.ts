/** A moon that waxes or wanes faster than the days between two scenes allow, or is not that of the date. */
import { remember } from '../../../model/memory.ts';
import type { Scene } from '../../../model/screenplay.ts';
import { moonCanBecome, moonWordFits, moonWords } from '../../../physics/sky.ts';
import { moonPhaseOn } from '../../../staging/sky-clock.ts';
import { dateWords } from '../../../timeline/time-words.ts';
import type { When } from '../../../timeline/when.ts';
import type { Film } from '../../film.ts';
import { moonsIn, type Moon } from '../../moon.ts';
import { defineFilmRule } from '../../rule.ts';
import { worldOf } from '../../world.ts';

export const moonPhase = defineFilmRule({
  id: 'continuity/moon-phase',
  summary: 'The moon has another phase than on the date of the scene, or than the nights before it allow.',
  severity: 'warning',
  tables: ['sky.month', 'sky.moon'],
  figures: {
    slack: { value: 2, unit: 'days', source: 'a moon looks full for some nights; our own estimate' },
  },
  dependsOn: (film) => [film.outline.values, film.screenplay.settings, ...moonsOver(film)],
  check(film, report, { slack }) {
    const before = new Map<string, Night>();
    for (const [index, outline] of film.outline.values.entries()) {
      const scene = film.screenplay.scenes[index];
      const day = outline.when.day?.value;
      if (scene === undefined || !isDated(outline.when) || worldOf(scene, film) !== 'realistic') continue;
      for (const moon of moonOver(scene)) {
        const { date } = outline.when;
        const phase = date === null ? null : moonPhaseOn(date.value);
        if (date !== null && phase !== null && !moonWordFits(moon.detail, phase, slack, film.tables)) {
          const real = moonWords.find((word) => moonWordFits(word, phase, 0, film.tables));
          report({
            where: moon.where,
            message: `On ${dateWords(date.value)} ${date.value.slice(0, 4)} it is a ${String(real)}: it can't be a ${moon.detail} here.`,
            because: [{ message: 'The date', where: date.where }],
          });
          continue;
        }
        if (day === undefined) continue;
        const last = before.get(outline.line);
        if (last !== undefined && !mayBecome(last.moon, moon, day - last.day, film)) {
          report({
            where: moon.where,
            message: `${nightWords(day - last.day)} a ${last.moon.detail}: it can't be a ${moon.detail} here.`,
            because: [{ message: `A ${last.moon.detail} here`, where: last.moon.where }],
          });
        }
        before.set(outline.line, { day, moon });
      }
    }
  },
});

interface Night {
  readonly day: number;
  readonly moon: Moon;
}

/** After midnight it may be a day more or less. */
function mayBecome(first: Moon, second: Moon, days: number, { tables }: Film): boolean {
  return [-1, 0, 1].some((more) => moonCanBecome(first.detail, second.detail, days + more, tables));
}

/** When the other scene plays, seen from so many days after it. */
function nightWords(days: number): string {
  if (days === 0) return 'That same night it is';
  const count = Math.abs(days);
  return `${count === 1 ? 'One night' : `${String(count)} nights`} ${days < 0 ? 'later it is' : 'before it was'}`;
}

function moonsOver({ screenplay, outline }: Film): readonly Moon[] {
  return screenplay.scenes.flatMap((scene, index) => {
    const { when } = outline.values[index] ?? {};
    return isDated(when) ? moonOver(scene) : [];
  });
}

/** Its moon can be held against others, or against the almanac. */
function isDated(when: When | undefined): boolean {
  return when !== undefined && (when.day !== null || when.date !== null);
}

function moonOver(scene: Scene): readonly Moon[] {
  return remember(moons, scene, () => scene.shots.flatMap(moonsIn));
}

const moons = new WeakMap<Scene, readonly Moon[]>();
