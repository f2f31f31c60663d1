/** Weather that turns between two scenes of which one follows right on the other. */
import type { Scene, Stated } from '../../../model/screenplay.ts';
import { isSpeech } from '../../../model/screenplay.ts';
import type { SceneTrace } from '../../../timeline/timeline.ts';
import { defineRule } from '../../rule.ts';

export const weatherChange = defineRule({
  id: 'continuity/weather-change',
  summary: 'One scene follows right on another, and the weather is not the same.',
  severity: 'warning',
  check({ scene: traced, before, gap }, _film, report) {
    const { scene } = traced;
    if (before === null || gap.link === 'SAME' || scene.conditions.length === 0) return;
    if (before.scene.conditions.length === 0 || !isOutside(scene) || !isOutside(before.scene)) return;
    const clash = clashOf(before.scene.conditions, scene.conditions);
    if (clash === undefined || tellsOfTheSky(before) || tellsOfTheSky(traced)) return;
    const [was, now] = clash;
    report({
      where: now.where,
      // In ten minutes a shower may pass.
      severity: gap.link === 'CONTINUOUS' ? 'warning' : 'info',
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

/** A sentence may tell that it stops or begins. */
function tellsOfTheSky({ shots }: SceneTrace): boolean {
  return shots.some(({ shot }) => shot.beats.some((beat) => !isSpeech(beat) && SKY.test(beat.text)));
}

const SKY =
  /\b(?:rain|snow|storm|fog|mist|sky|skies|clouds?|sun|sunlight|hail|drizzle|downpour|weather|dust|sand)\b.*\b(?:stop|eas|clear|break|broke|lift|let|slow|fad|die|start|begin|turn|pass|part|thin|come|burst|roll|open|settl|set|over|gone)|\b(?:stops|starts|begins) (?:to )?(?:rain|snow|hail)/i;

function inWords({ value }: Stated<string>): string {
  return value.replaceAll('-', ' ');
}
