/** Clothes that change between shots with no time to change. */
import { differentGarments, readGarments } from '../../../model/garments.ts';
import { contradictionsIn } from '../../../timeline/contradictions.ts';
import { eventAt } from '../../../timeline/cuts.ts';
import { defineRule } from '../../rule.ts';
import { reword } from '../../reword.ts';
import { earlierWords, wasOf } from '../../words.ts';

export const wardrobeChange = defineRule({
  id: 'continuity/wardrobe-change',
  summary: 'Someone wears something else than before, and had no time to change.',
  severity: 'error',
  tables: ['persistence'],
  check(passage, _film, report) {
    for (const contradiction of contradictionsIn(passage, 'wears')) {
      const { name, was, now, wasSaid, nowSaid, garments, traced, usual } = contradiction;
      if (usual || garments === undefined || !differentGarments(...garments)) continue;
      const edits = reword(contradiction, passage, nowSaid, wasSaid);
      report({
        where: now.where,
        ...(traced === null ? {} : { shot: traced.shot.id }),
        message: `${name} was wearing ${withArticle(wasSaid)} ${earlierWords(was, passage)}; now it's ${withArticle(nowSaid)}, with no time to change.`,
        because: [{ message: `${wasSaid} here`, where: was.where }],
        fixes: edits.length === 0 ? [] : [{ title: `Keep the ${wasSaid}`, safe: true, edits }],
      });
    }
    for (const { name, was, now, nowSaid, traced } of contradictionsIn(passage, 'bare')) {
      const event = eventAt(passage, was.where);
      const [taken, worn] = [readGarments(event?.object ?? '')[0], readGarments(nowSaid)[0]];
      if (event?.class !== 'remove' || taken === undefined || worn === undefined) continue;
      const noun = nounOf(taken.words);
      if (!nounOf(worn.words).endsWith(noun) || differentGarments(taken, worn)) continue;
      report({
        where: now.where,
        ...(traced === null ? {} : { shot: traced.shot.id }),
        message: `${name} took off the ${noun} ${earlierWords(was, passage)} and hasn't put ${wasOf(noun.toUpperCase()) === 'was' ? 'it' : 'them'} on again.`,
        because: [{ message: `${noun} taken off here`, where: was.where }],
      });
    }
  },
});

function nounOf(words: string): string {
  return words.split(' ').at(-1) ?? '';
}

/** `a red coat`, `brown trousers`. */
function withArticle(words: string): string {
  if (/s$/i.test(words) && !/(?:dress|ss)$/i.test(words)) return words;
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}
