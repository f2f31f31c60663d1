/** Scene headings whose days, clocks and links can't all be true. */
import type { Bound } from '../../../timeline/bounds.ts';
import { chronologyOf, latest } from '../../../timeline/chronology.ts';
import { defineFilmRule } from '../../rule.ts';

export const chronology = defineFilmRule({
  id: 'continuity/chronology',
  summary: 'The days, clocks and links of some scenes contradict each other.',
  severity: 'error',
  tables: ['light.usualHours'],
  dependsOn: (film) => [film.outline.values],
  check(film, report) {
    for (const conflict of chronologyOf(film.outline.values, film.tables).conflicts) {
      const chain = inOrder(conflict);
      const last = latest(chain);
      report({
        where: last.where,
        message: `These times can't all be true: ${listed(chain.map(({ says }) => says))}.`,
        because: chain.filter((bound) => bound !== last).map(({ says, where }) => ({ message: says, where })),
      });
    }
  },
});

/** Down the page, each once. */
function inOrder(conflict: readonly Bound[]): readonly Bound[] {
  const bySaying = new Map(conflict.filter(({ says }) => says !== '').map((bound) => [bound.says, bound]));
  const place = ({ from, to }: Bound) => Math.max(from, to);
  return [...bySaying.values()].sort((a, b) => place(a) - place(b) || (a.says < b.says ? -1 : 1));
}

function listed(sayings: readonly string[]): string {
  return sayings.length < 2 ? sayings.join('') : `${sayings.slice(0, -1).join(', ')}, and ${sayings.at(-1) ?? ''}`;
}
