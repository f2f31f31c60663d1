/** Words on the screen that are gone before they can be read. */
import { sightsIn, type Phrases } from '../../../model/sights.ts';
import { screenTextSeconds } from '../../../physics/speech.ts';
import { longerShot } from '../../lengths.ts';
import { defineRule } from '../../rule.ts';
import { seconds } from '../../words.ts';

export const screenTextTime = defineRule({
  id: 'dialogue/screen-text-time',
  summary: 'Words on the screen are up for less time than it takes to read them.',
  severity: 'warning',
  tables: ['speech.screenText'],
  figures: {
    ease: { value: 1.5, unit: 'times the least time', source: 'to be read once in comfort; general knowledge' },
  },
  check({ scene }, film, report, { ease }) {
    for (const traced of scene.shots) {
      const { shot } = traced;
      if (shot.seconds === null) continue;
      for (const sight of sightsIn(shot, TEXTS)) {
        const needs = ease * screenTextSeconds(sight.said, film.tables);
        if (needs <= shot.seconds.value) continue;
        report({
          where: sight.where,
          shot: shot.id,
          message: `"${excerpt(sight.said)}" needs ${seconds(needs)} to read; it's up for ${seconds(shot.seconds.value)}.`,
          because: [{ message: 'The length of the shot', where: shot.seconds.where }],
          fixes: longerShot(traced, film, needs),
        });
      }
    }
  },
});

/** Things with words on them. */
const LETTERED =
  'sign|note|label|poster|plaque|headline|card|banner|board|page|tag|badge|stencil|gravestone|headstone|telegram|ticket';

/** How sentences come to the words that are there to be read. */
const READ = [
  `(?:reads?|reading|(?:${LETTERED}|message|display|screen|monitor|letter) says|the words):?,?`,
  '(?:written|painted|scrawled|carved|printed|engraved|stencilled|sprayed)\\b[^"“.:]{0,40}[:,]?',
  '(?:texts?|messages?|words|letters|titles?)\\b[^"“.:]{0,30}:',
  `(?:on|across|over) (?:the|a|an|his|her) (?:\\w+ )?(?:${LETTERED}|wall|door|paper|blackboard):`,
];

const TEXTS: Phrases<'super' | 'read'> = {
  guard: /["“]/,
  anyhow: true,
  phrases: [
    ['super', /\b(?:SUPER|SUPERIMPOSE|TITLE|TITLE CARD|CAPTION|CHYRON|INTERTITLE|CARD)\b[^"“:]*:\s*["“]([^"”]+)["”]/],
    ['read', new RegExp(`\\b(?:${READ.join('|')}) ["“]([^"”]+)["”]`, 'i')],
  ],
};

function excerpt(text: string): string {
  return text.length <= 30 ? text : `${text.slice(0, 28).trimEnd()}…`;
}
