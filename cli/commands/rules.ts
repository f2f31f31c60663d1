/** `shotwright rules` and `shotwright rule ID`: the catalogue, and the page of a rule. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../grammar/nearest.ts';
import { catalogue } from '../../core/lint/rules.ts';
import { UsageError } from '../usage-error.ts';

export function rulesCommand(options: { readonly json?: boolean }): void {
  if (options.json === true) {
    const listed = catalogue.map(({ id, severity, summary, figures }) => ({ id, severity, summary, figures }));
    process.stdout.write(`${JSON.stringify({ version: 1, rules: listed }, null, 2)}\n`);
    return;
  }
  const width = Math.max(...catalogue.map(({ id }) => id.length));
  const lines = [...catalogue]
    .sort((a, b) => a.id.localeCompare(b.id))
    .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

export function ruleCommand(id: string): void {
  const rule = catalogue.find((known) => known.id === id);
  if (rule === undefined) {
    const near = nearest(
      id,
      catalogue.map((known) => known.id),
    );
    throw new UsageError(`There is no rule "${id}".${near === undefined ? '' : ` Did you mean "${near}"?`}`);
  }
  const page = readFileSync(pageOf(id), 'utf8');
  process.stdout.write(page.replace(/\n<!--.*-->\s*$/, ''));
}

/** Beside the command line as it is shipped, else among the documentation. */
function pageOf(id: string): string {
  const shipped = join(import.meta.dirname, 'rules', `${id}.md`);
  return existsSync(shipped) ? shipped : join(import.meta.dirname, '../../docs/rules', `${id}.md`);
}
