/** Every example in the pages is run: screenplays parse without a mistake, commands exist with the options they name. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProgram } from '../cli/program.ts';
import { rules } from '../core/lint/rules.ts';
import { DEFAULT_CONFIG } from '../core/config/config.ts';
import { noFiles } from '../core/includes.ts';
import { createProject } from '../core/project.ts';

/** The day on which the rules' pages are read. */
const CONFIG = { ...DEFAULT_CONFIG, today: '2026-10-01' };

const root = join(import.meta.dirname, '..');
const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: root, exclude: (name) => name === 'node_modules' }).sort();
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
);

interface Fence {
  readonly language: string;
  readonly text: string;
}

describe('the pages', () => {
  for (const page of pages) {
    const fences = fencesOf(readFileSync(join(root, page), 'utf8'));
    for (const [index, fence] of fences.entries()) {
      // The screenplays on rules' pages are run in full where the rules are tested.
      if (fence.language.startsWith('screenplay') && !page.startsWith('docs/rules/')) {
        it(`${page}: example ${String(index + 1)} is a screenplay`, () => {
          checkScreenplay(fence.text);
        });
      } else if (fence.language === 'sh') {
        it(`${page}: example ${String(index + 1)} is a command`, () => {
          for (const line of fence.text.split('\n')) checkCommand(line.trim());
        });
      }
    }
  }
});

function fencesOf(markdown: string): readonly Fence[] {
  return [...markdown.matchAll(/^```([^\n]+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
}

/** Caret lines mark findings on a rule's page; they are no part of the screenplay. */
function checkScreenplay(text: string): void {
  const bare = text.replace(/^ *\^+ .*\n/gm, '');
  const faults = createProject(noFiles, () => CONFIG)
    .update('example.screenplay', bare)
    .findings.filter(({ rule }) => rule.startsWith('structure/') && !rules.some(({ id }) => id === rule));
  assert.deepEqual(
    faults.map((fault) => fault.message),
    [],
  );
}

function checkCommand(line: string): void {
  const [program = '', ...words] = line.split(/\s+/);
  if (program === 'npm') {
    const script = words[0] === 'run' ? (words[1] ?? '') : (words[0] ?? '');
    assert.ok(
      scripts.includes(script) || script === 'ci' || script === 'install',
      `There is no npm script "${script}".`,
    );
    return;
  }
  if (program !== 'shotwright') return;
  const command = createProgram().commands.find((candidate) => candidate.name() === words[0]);
  assert.ok(command, `There is no command "${words[0] ?? ''}".`);
  for (const word of words.slice(1).filter((candidate) => candidate.startsWith('-') && candidate !== '-')) {
    const known = command.options.some((option) => option.short === word || option.long === word.replace(/=.*/, ''));
    assert.ok(known, `"shotwright ${command.name()}" has no option ${word}.`);
  }
}
