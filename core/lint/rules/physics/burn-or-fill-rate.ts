/** Things that burn down or run out faster than they do. */
import type { Entity } from '../../../model/cast.ts';
import type { Use } from '../../../model/screenplay.ts';
import { secondsToBurn, type Burner } from '../../../physics/burning.ts';
import { secondsToPour, type Flow } from '../../../physics/liquids.ts';
import type { Film } from '../../film.ts';
import { defineRule } from '../../rule.ts';
import { aFirst, short, spanWords } from '../../words.ts';

export const burnOrFillRate = defineRule({
  id: 'physics/burn-or-fill-rate',
  summary: 'A thing burns down or runs out faster than it can.',
  severity: 'warning',
  tables: ['rates'],
  figures: {
    slack: { value: 1.5, unit: 'times as fast', source: 'our own estimate' },
    impossible: { value: 5, unit: 'times as fast', source: 'our own estimate' },
  },
  check({ scene: { shots } }, film, report, { slack, impossible }) {
    for (const { shot } of shots) {
      for (const statement of shot.statements) {
        if (statement.kind !== 'use') continue;
        const known = leastFor(statement, film);
        const { seconds, amount } = statement;
        if (known === undefined || seconds.value * slack >= known.least) continue;
        const how = statement.how === 'burn' ? 'burn' : 'pour';
        report({
          where: statement.where,
          shot: shot.id,
          severity: seconds.value * impossible < known.least ? 'error' : 'warning',
          message: `${aFirst(known.what)} takes about ${spanWords(known.usual)} to ${how} ${amountWords(statement)}; you give it ${spanWords(seconds.value)}.`,
          fixes: [
            {
              title: `Give it ${spanWords(known.usual)}`,
              safe: true,
              edits: [{ where: seconds.where, text: spanWords(known.usual) }],
            },
            {
              title: `Make it less`,
              safe: false,
              edits: [
                {
                  where: amount.where,
                  text: amountWords({
                    ...statement,
                    amount: { ...amount, value: (amount.value * seconds.value) / known.usual },
                  }),
                },
              ],
            },
          ],
        });
      }
    }
  },
});

interface Known {
  readonly what: string;
  /** Seconds: at the very least, and as usual. */
  readonly least: number;
  readonly usual: number;
}

function leastFor({ subject, how, amount }: Use, film: Film): Known | undefined {
  const entity = film.screenplay.cast.find(subject);
  if (entity === undefined) return undefined;
  if (how === 'burn') {
    const what = BURNERS.find((word) => isA(entity, word));
    if (what === undefined) return undefined;
    const [least, most] = secondsToBurn(what, amount.value, film.tables);
    return { what, least, usual: (least + most) / 2 };
  }
  const what = FLOWS.find((word) => isA(entity, word));
  if (what === undefined) return undefined;
  const [least, usual] = secondsToPour(amount.value, what, film.tables);
  return { what, least, usual };
}

const BURNERS: readonly Burner[] = ['candle', 'cigarette', 'match', 'incense'];
const FLOWS: readonly Flow[] = ['tap', 'bottle', 'jug', 'hose'];

function isA({ name, description }: Entity, word: string): boolean {
  return new RegExp(`\\b${word}\\b`, 'i').test(`${name} ${description}`);
}

function amountWords({ how, amount }: Use): string {
  if (how === 'pour') return `${short(amount.value)} l`;
  return amount.value < 1 ? `${short(amount.value * 100)} cm` : `${short(amount.value)} m`;
}
