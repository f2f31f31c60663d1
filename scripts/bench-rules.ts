/** `npm run bench:rules`: how many seeded mistakes each rule finds, and how often it cries wolf on the clean twins. */
import { scoreRules } from './rule-bench.ts';

const { scenes, rules, missed, alarms, extra } = scoreRules();
const total = (count: (score: (typeof rules)[number]) => number) => rules.reduce((sum, score) => sum + count(score), 0);
const seeded = total((score) => score.seeded);
const found = total((score) => score.found);
const line = (name: string, cells: readonly string[]) =>
  `${name.padEnd(34)}${cells.map((cell) => cell.padStart(13)).join('')}\n`;
const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)} %`);

let table = line('rule', ['seeded', 'found', 'recall', 'false alarms']);
for (const score of rules) {
  const cells = [score.seeded, score.found].map(String);
  table += line(score.rule, [...cells, share(score.found, score.seeded), String(score.falseAlarms)]);
}
table += line(`all, in ${String(scenes)} scenes`, [
  String(seeded),
  String(found),
  share(found, seeded),
  String(total((score) => score.falseAlarms)),
]);
process.stdout.write(table);
for (const [title, list] of [
  ['Not found', missed],
  ['False alarms', alarms],
  ['Found beside what was seeded', extra],
] as const) {
  if (list.length > 0) process.stdout.write(`\n${title}:\n${list.map((each) => `  ${each}\n`).join('')}`);
}
