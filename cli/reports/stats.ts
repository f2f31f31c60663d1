/** How long each part of a check takes, as a table: reading, the model, and every rule by itself. */
import { parse } from '../../grammar/parse.ts';
import { timeRule } from '../../core/lint/check.ts';
import { createFilm } from '../../core/lint/film.ts';
import { rules } from '../../core/lint/rules.ts';
import { bind } from '../../core/model/bind.ts';
import type { Analysis } from '../../core/project.ts';

interface Row {
  readonly name: string;
  readonly ms: number;
}

/** Measures anew, a few times each, and takes the least: what else the machine does only ever adds. */
export function statsText(analyses: readonly Analysis[]): string {
  const rows = new Map<string, number>();
  const add = ({ name, ms }: Row) => rows.set(name, (rows.get(name) ?? 0) + ms);
  for (const analysis of analyses) for (const row of statsOf(analysis)) add(row);
  const total = [...rows.values()].reduce((sum, ms) => sum + ms, 0);
  const lines = [...rows]
    .sort(([, a], [, b]) => b - a)
    .map(
      ([name, ms]) =>
        `${name.padEnd(36)} ${ms.toFixed(2).padStart(9)} ms ${((100 * ms) / total).toFixed(1).padStart(5)} %`,
    );
  return `${lines.join('\n')}\n${'all'.padEnd(36)} ${total.toFixed(2).padStart(9)} ms\n`;
}

function statsOf({ text, tree: { words }, includes, film: { config } }: Analysis): readonly Row[] {
  const read = () => parse(text, undefined, undefined, words);
  const tree = least(read);
  const screenplay = least(() => bind(read(), includes));
  const film = least(() => createFilm(bind(read(), includes), undefined, config));
  return [
    { name: 'parse', ms: tree.ms },
    { name: 'bind', ms: Math.max(0, screenplay.ms - tree.ms) },
    { name: 'timeline', ms: Math.max(0, film.ms - screenplay.ms) },
    // A fresh film each time: what a rule keeps of a film would make the second run free.
    ...rules.map((rule) => ({
      name: rule.id,
      ms: leastOf(() => {
        const fresh = createFilm(bind(read(), includes), undefined, config);
        const start = performance.now();
        timeRule(rule, fresh);
        return performance.now() - start;
      }),
    })),
  ];
}

const ROUNDS = 3;

function least<Value>(run: () => Value): { readonly value: Value; readonly ms: number } {
  let value = run();
  const ms = leastOf(() => {
    const start = performance.now();
    value = run();
    return performance.now() - start;
  });
  return { value, ms };
}

function leastOf(run: () => number): number {
  return Math.min(...Array.from({ length: ROUNDS }, run));
}
