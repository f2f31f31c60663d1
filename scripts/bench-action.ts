/** `npm run bench:action`: how many sentences of scripts are read as a careful reader reads them, and what was seen where nothing is done. */
import { scoreAction, type SetScore } from './action-bench.ts';

const sets = scoreAction();
const sum = (count: (set: SetScore) => number) => sets.reduce((all, set) => all + count(set), 0);
const line = (name: string, cells: readonly (string | number)[]) =>
  `${name.padEnd(26)}${cells.map((cell) => String(cell).padStart(14)).join('')}\n`;

let table = line('set', ['staged', 'read right', 'nothing done', 'false events']);
for (const { name, staged, right, prose, falseEvents } of sets)
  table += line(name, [staged, right, prose, falseEvents]);
const totals = [sum(({ staged }) => staged), sum(({ right }) => right)] as const;
table += line('all', [...totals, sum(({ prose }) => prose), sum(({ falseEvents }) => falseEvents)]);
const misread = sets.flatMap((set) => set.misread);
process.stdout.write(`${table}\nRead otherwise:\n${misread.map((text) => `  ${text}\n`).join('')}`);
