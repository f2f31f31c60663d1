/** Lines that take longer to say than the shot lasts. */
import type { Speech } from '../../../model/screenplay.ts';
import type { Where } from '../../../model/where.ts';
import { roughSpeechSeconds, wordsOf } from '../../../physics/speech.ts';
import type { Severity } from '../../finding.ts';
import { longerShot } from '../../lengths.ts';
import { defineRule } from '../../rule.ts';
import { bestCut, saidAs, secondsOf, type Said } from '../../said-lines.ts';
import { seconds } from '../../words.ts';

export const doesNotFit = defineRule({
  id: 'dialogue/does-not-fit',
  summary: 'The lines take longer to say than the shot lasts.',
  severity: 'warning',
  tables: ['speech'],
  figures: {
    edge: { value: 0.3, unit: 's', source: 'the first and last moments of generated clips are the least stable' },
  },
  check({ scene }, film, report, { edge }) {
    for (const traced of scene.shots) {
      const { shot, speeches } = traced;
      if (speeches.length === 0 || shot.seconds === null) continue;
      const room = shot.seconds.value - 2 * edge;
      const lines = speeches.map(({ speech }) => speech).filter(isHeardHere);
      if (lines.reduce((sum, line) => sum + longestFor(line), 0) <= room) continue;
      const language = film.screenplay.settings.language?.value ?? 'en';
      const said = lines.map((line) => saidAs(line, line.text, language, film.tables));
      const [first] = lines;
      const needs = secondsOf(said, 'comfortable');
      if (first === undefined || needs <= shot.seconds.value) continue;
      const words = lines.reduce((sum, line) => sum + wordsOf(line.text).length, 0);
      const whose = lines.length === 1 ? `${first.speaker}'s line takes` : `These ${String(lines.length)} lines take`;
      report({
        where: placeOf(lines, shot.seconds.where),
        shot: shot.id,
        severity: severityOf(said, room),
        message: `${whose} about ${seconds(needs)} (${String(words)} words); the shot is ${seconds(shot.seconds.value)}.`,
        because: lines.length === 1 ? [{ message: 'The length of the shot', where: shot.seconds.where }] : [],
        fixes: longerShot(traced, film, needs + 2 * edge, () => bestCut(shot, said, 2 * edge)),
      });
    }
  },
});

/** A voice over the picture may run on over the cut, and so may one that begins before its scene. */
function isHeardHere({ voices }: Speech): boolean {
  return !voices.includes('V.O.') && !voices.includes('PRE-LAP');
}

/** Seconds that no line of that length goes over, without counting its syllables. */
function longestFor({ text, delivery }: Speech): number {
  const waits = delivery.length > 0 && delivery.some((words) => SLOWER.test(words)) ? WAIT : 1;
  return SLACK * waits * roughSpeechSeconds(text) + (waits > 1 ? WAIT : 0);
}

const SLACK = 1.6;
const WAIT = 3;
const SLOWER = /beat|pause|silence|whisper|breath|slow|drawl|halting|sob|cry|weep|tears|drunk|slurr|s[iu]ng/i;

function severityOf(said: readonly Said[], room: number): Severity {
  if (secondsOf(said, 'impossible') > room) return 'error';
  return secondsOf(said, 'rushed') > room ? 'warning' : 'info';
}

/** Where one line is at fault, its words; where it is all of them, the length they don't fit. */
function placeOf(lines: readonly Speech[], length: Where): Where {
  const [first] = lines;
  return lines.length === 1 ? (first?.lines[0]?.where ?? first?.where ?? length) : length;
}
