/** Fixes that change a word or two of the very words that contradict. */
import type { Where } from '../model/where.ts';
import type { Contradiction } from '../timeline/contradictions.ts';
import type { Passage } from '../timeline/timeline.ts';
import type { Edit } from './finding.ts';

/** Nothing where the words are not there as they are meant. */
export function reword(contradiction: Contradiction, passage: Passage, wrong: string, right: string): readonly Edit[] {
  const { where } = contradiction.now;
  const text = wordsAt(contradiction, passage)?.toLowerCase() ?? '';
  const at = wrong === '' ? -1 : text.lastIndexOf(wrong.toLowerCase());
  if (at < 0) return [];
  return [{ where: inside(where, at, wrong.length), text: right }];
}

/** The words of a statement: those of an event, or of a clause that places somebody. */
function wordsAt({ now, traced }: Contradiction, { scene }: Passage): string | undefined {
  const event = traced?.steps.find((step) => step.event.where === now.where)?.event;
  const placed = (traced?.shot.blocking ?? scene.scene.present).find(({ where }) => where === now.where);
  return event?.text ?? placed?.text;
}

function inside(where: Where, offset: number, length: number): Where {
  const start = where.start + offset;
  return { ...where, start, end: start + length };
}
