/** Doors, lamps and other things that are otherwise than they were left, with nobody near them. */
import { contradictionsIn, type Contradiction } from '../../../timeline/contradictions.ts';
import type { Passage } from '../../../timeline/timeline.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { reword } from '../../reword.ts';
import { earlierWords, itIs, wasOf } from '../../words.ts';

export const setChange = defineRule({
  id: 'continuity/set-change',
  summary: 'A door, a lamp or another thing is otherwise than it was left, and nobody has touched it.',
  severity: 'warning',
  tables: ['persistence'],
  check(passage, film, report) {
    for (const contradiction of contradictionsIn(passage, 'condition')) {
      const { name, was, now, wasSaid, nowSaid, traced } = contradiction;
      const kind = film.screenplay.cast.find(name)?.kind;
      // How full a thing is has a rule of its own, and so has what is gone for good.
      if (kind === undefined || kind === 'character' || kind === 'creature' || LEVELS.test(wasSaid)) continue;
      if (nowSaid === 'whole') continue;
      const done = DONE[nowSaid];
      report({
        where: now.where,
        ...(traced === null ? {} : { shot: traced.shot.id }),
        message:
          done === undefined
            ? `The ${name} ${wasOf(name)} ${wasSaid} ${earlierWords(was, passage)}; here ${itIs(name)} ${nowSaid}.`
            : `The ${name} ${wasOf(name)} ${was.since === null ? '' : 'left '}${wasSaid} ${earlierWords(was, passage)} and nobody has ${wasOf(name) === 'was' ? done : done.replace('it', 'them')}.`,
        because: [{ message: `${name} ${wasSaid} here`, where: was.where }],
        fixes: asBefore(contradiction, passage),
      });
    }
  },
});

const LEVELS = /^(?:full|empty|filled|drunk from)/;

const DONE: Readonly<Record<string, string>> = {
  open: 'opened it',
  closed: 'closed it',
  locked: 'locked it',
  unlocked: 'unlocked it',
  lit: 'lit it',
  unlit: 'put it out',
  folded: 'folded it',
  unfolded: 'unfolded it',
};

/** The word that stands there may be another one for the same. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  closed: ['closed', 'shut'],
  lit: ['lit', 'alight', 'switched on', 'on'],
  unlit: ['unlit', 'switched off', 'off', 'out'],
};

function asBefore(contradiction: Contradiction, passage: Passage): readonly Fix[] {
  const { name, wasSaid, nowSaid } = contradiction;
  for (const word of WRITTEN[nowSaid] ?? [nowSaid]) {
    const edits = reword(contradiction, passage, word, wasSaid);
    if (edits.length > 0) return [{ title: `Leave the ${name} ${wasSaid}`, safe: true, edits }];
  }
  return [];
}
