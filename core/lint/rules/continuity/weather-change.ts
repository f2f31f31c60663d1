/** Weather that turns between two scenes of which one follows right on the other. */
import type { Tables } from '../../../data/tables.ts';
import type { Scene, Stated, Wind } from '../../../model/screenplay.ts';
import { isSpeech } from '../../../model/screenplay.ts';
import { forceOf, nameOfForce } from '../../../physics/wind.ts';
import { compass, degreesApart } from '../../../staging/compass.ts';
import type { SceneTrace } from '../../../timeline/timeline.ts';
import { defineRule } from '../../rule.ts';

export const weatherChange = defineRule({
  id: 'continuity/weather-change',
  summary: 'One scene follows right on another, and the weather is not the same.',
  severity: 'warning',
  tables: ['beaufort.force'],
  figures: {
    turn: { value: 90, unit: '°', source: 'our own estimate: between houses the wind goes its own ways' },
    forces: { value: 3, unit: 'Beaufort', source: 'our own estimate: a gust is two forces more than the wind' },
  },
  check({ scene: traced, before, gap }, { tables }, report, { turn, forces }) {
    const { scene } = traced;
    if (before === null || gap.link === 'SAME' || !isOutside(scene) || !isOutside(before.scene)) return;
    // In ten minutes a shower may pass.
    const severity = gap.link === 'CONTINUOUS' ? 'warning' : 'info';
    const [wasWind, wind] = [before.scene.wind, scene.wind];
    if (wasWind !== null && wind !== null && !tellsOf(WIND, before) && !tellsOf(WIND, traced)) {
      const told = {
        where: wind.where,
        // Around the corner one may be out of the wind.
        severity: gap.samePlace ? severity : 'info',
        because: [{ message: 'The wind a moment ago', where: wasWind.where }],
      } as const;
      if (turnBetween(wasWind, wind, tables) > turn)
        report({
          ...told,
          message: `The wind came from ${fromWords(wasWind)} a moment ago; here it comes from ${fromWords(wind)}. Keep it, or say that it turns.`,
        });
      else if (forcesBetween(wasWind, wind, tables) >= forces)
        report({
          ...told,
          message: `The wind was at ${forceWords(wasWind, tables)} a moment ago; here it's at ${forceWords(wind, tables)}. Keep it, or say that it ${isLess(wind, wasWind) ? 'drops' : 'rises'}.`,
        });
    }
    const clash = clashOf(before.scene.conditions, scene.conditions);
    if (clash === undefined || tellsOf(SKY, before) || tellsOf(SKY, traced)) return;
    const [was, now] = clash;
    report({
      where: now.where,
      severity,
      message: `The weather was ${inWords(was)} a moment ago; here it's ${inWords(now)}.`,
      because: [{ message: `${inWords(was)} here`, where: was.where }],
      fixes: [{ title: `Make it ${inWords(was)}`, safe: true, edits: [{ where: now.where, text: inWords(was) }] }],
    });
  },
});

function isOutside({ prefix }: Scene): boolean {
  return prefix === 'EXT.' || prefix === 'EST.';
}

const KINDS: Readonly<Record<string, string>> = {
  clear: 'sky',
  'partly-cloudy': 'sky',
  drizzle: 'rain',
  rain: 'rain',
  'heavy-rain': 'rain',
  thunderstorm: 'rain',
  snow: 'snow',
  blizzard: 'snow',
  hail: 'hail',
  fog: 'fog',
  mist: 'fog',
  dust: 'dust',
};
/** What can't be without the other having ended. Clouds go with anything. */
const APART = new Set([
  'rain sky',
  'sky snow',
  'hail sky',
  'fog sky',
  'dust sky',
  'rain snow',
  'dust rain',
  'dust snow',
]);

/** Two conditions that can't go together, where what the one scene says is nowhere in the other. */
function clashOf(
  before: readonly Stated<string>[],
  now: readonly Stated<string>[],
): readonly [was: Stated<string>, now: Stated<string>] | undefined {
  for (const one of before) {
    for (const other of now) {
      const kinds = [KINDS[one.value], KINDS[other.value]];
      if (!APART.has(kinds.sort().join(' '))) continue;
      const kindOf = ({ value }: Stated<string>) => KINDS[value];
      const both =
        now.some((each) => kindOf(each) === kindOf(one)) || before.some((each) => kindOf(each) === kindOf(other));
      if (!both) return [one, other];
    }
  }
  return undefined;
}

/**
 * Degrees; none where one of them comes from no point of the compass, for a side of the frame is another for another camera, or is so
 * light that it may come from anywhere.
 */
function turnBetween(was: Wind, now: Wind, tables: Tables): number {
  if ([was, now].some(({ speed }) => speed !== null && forceOf(speed, tables) <= LIGHT)) return 0;
  const [a, b] = [compass[was.from?.toLowerCase() ?? ''], compass[now.from?.toLowerCase() ?? '']];
  return a === undefined || b === undefined ? 0 : degreesApart(a, b);
}

/** Beaufort. Source: reports from airfields (METAR) may call a wind of 6 knots and less variable. */
const LIGHT = 2;

function forcesBetween(was: Wind, now: Wind, tables: Tables): number {
  return was.speed === null || now.speed === null
    ? 0
    : Math.abs(forceOf(now.speed, tables) - forceOf(was.speed, tables));
}

function isLess(a: Wind, b: Wind): boolean {
  return (a.speed ?? 0) < (b.speed ?? 0);
}

function fromWords({ from }: Wind): string {
  return `the ${from ?? ''}`;
}

function forceWords({ speed }: Wind, tables: Tables): string {
  const force = forceOf(speed ?? 0, tables);
  return `force ${String(force)} (${nameOfForce(force)})`;
}

/** A sentence may tell that it stops or begins. */
function tellsOf(change: RegExp, { shots }: SceneTrace): boolean {
  return shots.some(({ shot }) => shot.beats.some((beat) => !isSpeech(beat) && change.test(beat.text)));
}

const WIND =
  /\b(?:wind|breeze|gusts?|gale|storm|squall|air)\b.*\b(?:drop|eas|die|turn|veer|back|shift|swing|swung|rise|rose|pick|lull|calm|fresh|stop|still|start|begin|come|change|fall|fell|grow|grew|strength|gone)|\b(?:calm|lull|lee|shelter|squall|gust)/i;

const SKY =
  /\b(?:rain|snow|storm|fog|mist|sky|skies|clouds?|sun|sunlight|hail|drizzle|downpour|weather|dust|sand)\b.*\b(?:stop|eas|clear|break|broke|lift|let|slow|fad|die|start|begin|turn|pass|part|thin|come|burst|roll|open|settl|set|over|gone)|\b(?:stops|starts|begins) (?:to )?(?:rain|snow|hail)/i;

function inWords({ value }: Stated<string>): string {
  return value.replaceAll('-', ' ');
}
