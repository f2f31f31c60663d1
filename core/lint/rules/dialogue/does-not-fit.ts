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
  figures: {
    edge: { value: 0.3, unit: 's', source: 'the first and last moments of generated clips are the least stable' },
  },
  check({ scene }, film, report, { edge }) {
    for (const traced of scene.shots) {
      const { shot, speeches } = traced;
      if (speeches.length === 0 || shot.seconds === null) continue;
      const room = shot.seconds.value - 2 * edge;
      const lines = speeches.map(({ speech }) => speech).filter(isHeardHere);
      if (lines.reduce((sum, line) => sum + SLACK * roughSpeechSeconds(line.text) + waits(line), 0) <= room) continue;
      const language = film.screenplay.settings.language?.value ?? 'en';
      const said = lines.map((line) => saidAs(line, line.text, language));
      const [first] = lines;
      const needs = secondsOf(said, 'comfortable');
      if (first === undefined || needs <= room) continue;
      const words = lines.reduce((sum, line) => sum + wordsOf(line.text).length, 0);
      const whose = lines.length === 1 ? `${first.speaker}'s line takes` : `These ${String(lines.length)} lines take`;
      report({
        where: placeOf(lines, shot.seconds.where),
        shot: shot.id,
        severity: severityOf(said, room),
        message: `${whose} about ${seconds(needs)} (${String(words)} words); the shot is ${seconds(shot.seconds.value)}.`,
        because: lines.length === 1 ? [{ message: 'The length of the shot', where: shot.seconds.where }] : [],
        fixes: longerShot(traced, film, needs + 2 * edge, bestCut(shot, said, 2 * edge)),
      });
    }
  },
});

/** No line takes more than this many times what its length alone makes probable. */
const SLACK = 1.6;

/** A voice over the picture may run on over the cut, and so may one that begins before its scene. */
function isHeardHere({ voices }: Speech): boolean {
  return !voices.includes('V.O.') && !voices.includes('PRE-LAP');
}

/** A manner of speaking may slow a line down or stop it; where there is one, its syllables are counted. */
function waits({ delivery }: Speech): number {
  return delivery.length > 0 ? 3 : 0;
}

function severityOf(said: readonly Said[], room: number): Severity {
  if (secondsOf(said, 'impossible') > room) return 'error';
  return secondsOf(said, 'rushed') > room ? 'warning' : 'info';
}

/** Where one line is at fault, its words; where it is all of them, the length they don't fit. */
function placeOf(lines: readonly Speech[], length: Where): Where {
  const [first] = lines;
  return lines.length === 1 ? (first?.lines[0]?.where ?? first?.where ?? length) : length;
}
