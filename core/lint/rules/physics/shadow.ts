/** Shadows longer or shorter than the sun throws them. */
import type { Scene, Shot } from '../../../model/screenplay.ts';
import { definePhrases, sightsIn, type Sight } from '../../../model/sights.ts';
import { altitudesOf, shadowRatio, shadowWordAt, type ShadowWord } from '../../../physics/shadows.ts';
import { DEFAULT_HEIGHT } from '../../../staging/body.ts';
import { sceneSky, sunOver } from '../../../staging/scene-sky.ts';
import type { Passage } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import type { Fix, Reason } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { metres, short } from '../../words.ts';
import { worldOf } from '../../world.ts';

export const shadow = defineRule({
  id: 'physics/shadow',
  summary: 'Shadows are longer or shorter than the height of the sun makes them.',
  severity: 'warning',
  tables: ['light.shadows'],
  figures: {
    slack: { value: 5, unit: '°', source: 'our own estimate' },
  },
  check(passage, film, report, { slack }) {
    const { scene, shots } = passage.scene;
    if (scene.interior) return;
    for (const { shot } of shots) {
      for (const sight of sightsIn(shot, SHADOWS)) {
        const altitude = sunHeight(passage, shot, film);
        if (altitude === null || altitude <= 0) continue;
        const [lowest, highest] = altitudesOf(sight.kind, film.tables);
        if (altitude >= lowest - slack && altitude <= highest + slack) continue;
        const right = shadowWordAt(altitude, film.tables);
        const gives = right === null ? 'shadows' : right === 'none' ? 'hardly any shadows' : `${right} shadows`;
        report({
          where: sight.where,
          shot: shot.id,
          message: `Sun ${short(Math.round(altitude))}° high gives ${gives} (a person's is ${metres(shadowRatio(altitude) * DEFAULT_HEIGHT)} long), not ${sight.kind} ones.`,
          because: becauseOf(passage.when.clock?.where, scene),
          fixes: fixesFor(sight, right),
        });
      }
    }
  },
});

const SHADOWS = definePhrases<'long' | 'short'>({
  guard: /hadows?\b/,
  phrases: [
    ['long', /\b(long) (?:shadows|shadow(?! of))\b/i],
    ['short', /\b(short) (?:shadows|shadow(?! of))\b/i],
    [
      'long',
      /\bshadows? (?:is|are|lies?|stretch(?:es)?|falls?|grows?) (long)(?=[.,;]|$| (?:and|on|over|across|behind) )/i,
    ],
    ['short', /\bshadows? (?:is|are|lies?|falls?) (short)(?=[.,;]|$| (?:and|on|over|across|behind) )/i],
  ],
});

/** Degrees, from place, date and clock; null where these, or the zone of the clock, are not known, or lamps may throw the shadows. */
function sunHeight({ when, scene: { scene } }: Passage, shot: Shot, film: Film): number | null {
  if (worldOf(scene, film) !== 'realistic' || scene.location === null) return null;
  if ([...scene.light.words, ...shot.light.words].some((word) => LAMPS.has(word))) return null;
  const sky = sceneSky(when, film.screenplay.cast.find(scene.location));
  return sky === null || sky.place.zone === null ? null : sunOver(sky).altitude;
}

const LAMPS = new Set([
  'practical',
  'neon',
  'fluorescent',
  'street',
  'headlights',
  'candle',
  'moon',
  'day-for-night',
  'flicker',
  'under',
  'key',
]);

function becauseOf(clock: Sight['where'] | undefined, scene: Scene): readonly Reason[] {
  return [{ message: 'The time of day', where: clock ?? scene.where }];
}

function fixesFor({ where, text, kind }: Sight, right: ShadowWord | null): readonly Fix[] {
  if (where.end - where.start !== text.length) return [];
  const start = where.start + text.toLowerCase().lastIndexOf(kind);
  const edit = (length: number, instead: string) => [
    { where: { ...where, start, end: start + length }, text: instead },
  ];
  if (right !== null && right !== 'none')
    return [{ title: `Make them ${right}`, safe: true, edits: edit(kind.length, right) }];
  if (start > where.start) return [];
  return [{ title: 'Leave the length out', safe: true, edits: edit(kind.length + 1, '') }];
}
