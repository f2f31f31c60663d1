/**
 * Writes what is made from the vocabulary and the rules: the TextMate grammar and the catalogue pages.
 *
 * `node scripts/generate.ts [--check]`. With `--check` nothing is written, and a file that would change fails the run.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rule } from '../core/lint/rule.ts';
import { rules } from '../core/lint/rules.ts';
import { targets } from '../core/targets/targets.ts';
import { configSchema } from './config-schema.ts';
import { figuresPage } from './figures-page.ts';
import { grammarPages } from './grammar-pages.ts';
import { rulePagePath } from './rule-pages.ts';
import { targetsPage } from './targets-page.ts';
import { textMateGrammar } from './textmate-grammar.ts';
import { vocabularyPage } from './vocabulary-page.ts';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

const outputs = new Map<string, string>([
  ['syntaxes/shotwright.tmLanguage.json', `${JSON.stringify(textMateGrammar(), null, 2)}\n`],
  ['docs/targets.md', targetsPage(targets)],
  ['docs/figures.md', figuresPage()],
  ['docs/vocabulary.md', vocabularyPage()],
  ['docs/rules.md', rulesIndex()],
  ['syntaxes/config.schema.json', `${JSON.stringify(configSchema(), null, 2)}\n`],
]);
for (const [path, content] of grammarPages()) outputs.set(`docs/${path}`, content);
for (const rule of rules) outputs.set(`docs/rules/${rule.id}.md`, rulePage(rule));

const stale: string[] = [];
for (const [path, content] of outputs) {
  const file = join(root, path);
  if (readOr(file, '') === content) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
for (const path of pagesWithoutRule()) {
  stale.push(path);
  if (!check) rmSync(join(root, path));
}
if (check && stale.length > 0) {
  process.stderr.write(`These files are not what "npm run generate" makes: ${stale.join(', ')}\n`);
  process.exitCode = 1;
} else if (!check)
  process.stdout.write(stale.length === 0 ? 'Everything was up to date.\n' : `Wrote ${stale.join(', ')}\n`);

function rulePage(rule: Rule): string {
  const page = readFileSync(join(root, rulePagePath(rule.id)), 'utf8');
  // At the end, where it is in nobody's way: the page is what opens from a rule's id in the editor.
  return `${page}${thresholds(rule)}\n<!-- Made from ${rulePagePath(rule.id)} by "npm run generate". Edit that file. -->\n`;
}

function thresholds(rule: Rule): string {
  const figures = Object.entries(rule.figures);
  const tables = rule.tables.map((table) => `[${table}](../../figures.md#${table.split('.')[0] ?? ''})`);
  const more = tables.length === 0 ? [] : ['', `Measured by the figures of ${tables.join(', ')}.`];
  if (figures.length === 0) return more.length === 0 ? '' : [...more, ''].join('\n');
  const rows = figures.map(
    ([name, { value, unit, source }]) => `| \`${rule.id}.${name}\` | ${String(value)} ${unit} | ${source} |`,
  );
  return ['', '## Thresholds', '', '| name | figure | source |', '| --- | --- | --- |', ...rows, ...more, ''].join(
    '\n',
  );
}

function rulesIndex(): string {
  const rows = [...rules]
    .sort((a, b) => a.id.localeCompare(b.id))
    .map((rule) => `| [${rule.id}](rules/${rule.id}.md) | ${rule.severity} | ${rule.summary} |`);
  return ['# Rules', '', '| rule | severity | what it finds |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function pagesWithoutRule(): readonly string[] {
  const names = readdirSync(join(root, 'docs/rules'), { recursive: true, encoding: 'utf8' });
  const known = new Set(rules.map((rule) => `${rule.id}.md`));
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && !known.has(name))
    .map((name) => `docs/rules/${name}`);
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
}
