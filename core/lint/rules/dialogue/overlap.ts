/** Someone who says two things at once, or says the same words again after a cut that went through them. */
import type { Speech } from '../../../model/screenplay.ts';
import { defineRule } from '../../rule.ts';

export const overlap = defineRule({
  id: 'dialogue/overlap',
  summary: 'Someone is still speaking when their next line starts.',
  severity: 'warning',
  check({ scene, before }, _film, report) {
    let last: Speech | undefined = before?.shots.at(-1)?.speeches.at(-1)?.speech;
    for (const { shot, speeches } of scene.shots) {
      if (speeches.length === 0) {
        last = undefined;
        continue;
      }
      for (const [index, { speech }] of speeches.entries()) {
        if (index > 0 && speech.dual && last?.speaker === speech.speaker) {
          const words = shot.block.text.slice(speech.cue.end, speech.where.end);
          const caret = /^[^\n]*?([ \t]*\^)/.exec(words);
          const end = speech.cue.end + (caret?.[0].length ?? 0);
          const where = { ...speech.cue, start: end - (caret?.[1] ?? '').length, end };
          report({
            where: speech.cue,
            shot: shot.id,
            severity: 'error',
            message: `${speech.speaker} is still speaking when this line starts.`,
            because: [{ message: 'The line spoken at the same time', where: last.cue }],
            fixes: caret === null ? [] : [{ title: 'Let it follow', safe: true, edits: [{ where, text: '' }] }],
          });
        } else if (index === 0 && last !== undefined && isRepeated(last, speech)) {
          report({
            where: speech.lines[0]?.where ?? speech.where,
            shot: shot.id,
            message: `${speech.speaker} was cut off saying this, and says it all over again.`,
            because: [{ message: 'The line that the cut goes through', where: last.lines[0]?.where ?? last.where }],
          });
        }
        last = speech;
      }
    }
  },
});

/** The same words by the same speaker, which the cut broke off. */
function isRepeated(last: Speech, speech: Speech): boolean {
  if (last.speaker !== speech.speaker || !/(?:--|[—–-]|\.\.\.|…)["”’]?$/.test(last.text)) return false;
  return wordsIn(speech.text).startsWith(wordsIn(last.text)) && wordsIn(last.text).length >= ENOUGH;
}

/** Letters; a stammer or a single word may well be said twice. */
const ENOUGH = 8;

function wordsIn(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
