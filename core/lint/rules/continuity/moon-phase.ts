/** A moon that waxes or wanes faster than the days between two scenes allow. */
import { remember } from '../../../model/memory.ts';
import type { Scene } from '../../../model/screenplay.ts';
import { moonCanBecome } from '../../../physics/sky.ts';
import type { Film } from '../../film.ts';
import { moonsIn, type Moon } from '../../moon.ts';
import { defineFilmRule } from '../../rule.ts';
import { worldOf } from '../../world.ts';

export const moonPhase = defineFilmRule({
  id: 'continuity/moon-phase',
  summary: 'The moon changes its phase faster than the days between two scenes allow.',
  severity: 'warning',
  tables: ['sky.month', 'sky.moon'],
  dependsOn: (film) => [film.outline.values, film.screenplay.settings, ...moonsOver(film)],
  check(film, report) {
    const before = new Map<string, Night>();
    for (const [index, outline] of film.outline.values.entries()) {
      const scene = film.screenplay.scenes[index];
      const day = outline.when.day?.value;
      if (scene === undefined || day === undefined || worldOf(scene, film) !== 'realistic') continue;
      for (const moon of moonOver(scene)) {
        const last = before.get(outline.line);
        if (last !== undefined && !mayBecome(last.moon, moon, day - last.day, film)) {
          report({
            where: moon.where,
            message: `${nightWords(day - last.day)}, it is a ${last.moon.detail}: it can't be a ${moon.detail} here.`,
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
  if (days === 0) return 'That same night';
  const count = Math.abs(days);
  return `${count === 1 ? 'One night' : `${String(count)} nights`} ${days < 0 ? 'later' : 'before'}`;
}

function moonsOver({ screenplay }: Film): readonly Moon[] {
  return screenplay.scenes.flatMap(moonOver);
}

function moonOver(scene: Scene): readonly Moon[] {
  return remember(moons, scene, () => scene.shots.flatMap(moonsIn));
}

const moons = new WeakMap<Scene, readonly Moon[]>();
