/**
 * `npm run new-rule continuity/prop-from-nowhere`: makes a rule and its page side by side and adds the rule to the list.
 *
 * The page comes with every section that the tests ask for; they fail until it and the rule are written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');
const LIST = join(root, 'core/lint/rules.ts');
const GROUPS = ['structure', 'continuity', 'physics', 'camera', 'dialogue', 'target', 'style', 'policy'];

const id = process.argv[2] ?? '';
const problem = problemWith(id);
if (problem === undefined) await makeRule();
else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
}

function problemWith(id: string): string | undefined {
  const [group = '', name = '', ...more] = id.split('/');
  if (!GROUPS.includes(group) || more.length > 0 || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
    return `Say "npm run new-rule GROUP/WHAT-IS-WRONG": a group (${GROUPS.join(', ')}), and lower-case words with hyphens that name the bad thing.`;
  }
  return existsSync(codeFile(id)) ? `There is a rule ${id} already.` : undefined;
}

async function makeRule(): Promise<void> {
  const page = codeFile(id).replace(/ts$/, 'md');
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(codeFile(id), ruleCode(id));
  writeFileSync(page, rulePage(id));
  const list = withRule(readFileSync(LIST, 'utf8'), id);
  writeFileSync(LIST, await format(list, { ...(await resolveConfig(LIST)), filepath: LIST }));
  process.stdout.write(
    `Made core/lint/rules/${id}.ts and its page core/lint/rules/${id}.md, and added it to core/lint/rules.ts.\n` +
      `Write the page first, then the rule, and run: npx mocha test/core/rules.test.ts -g ${id}\n`,
  );
}

function codeFile(id: string): string {
  return join(root, 'core/lint/rules', `${id}.ts`);
}

/** `continuity/prop-from-nowhere` is `propFromNowhere` in code. */
function constantOf(id: string): string {
  return id.replace(/^.*\//, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The list with the rule's import among the imports, by path, and the rule at the end of the array. */
function withRule(list: string, id: string): string {
  const line = `import { ${constantOf(id)} } from './rules/${id}.ts';`;
  const place = (text: string) => /'(.*)'/.exec(text)?.[1] ?? '';
  const imports = list.split('\n').filter((each) => each.includes(" from './rules/"));
  const after = imports.find((each) => place(each) > place(line)) ?? "import type { Rule } from './rule.ts';";
  return list.replace(after, `${line}\n${after}`).replace(/,?\s*\];/, `, ${constantOf(id)}];`);
}

function ruleCode(id: string): string {
  return `/** WHAT IS WRONG, in one sentence. */
import { defineRule } from '../../rule.ts';

export const ${constantOf(id)} = defineRule({
  id: '${id}',
  summary: 'WHAT IS WRONG, in one sentence.',
  severity: 'warning',
  check({ scene }, _film, report) {
    for (const { shot } of scene.shots) {
      if (shot.subjects.length > 0) continue;
      report({ where: shot.where, shot: shot.id, message: 'WHAT IS WRONG HERE, in a writer’s words.' });
    }
  },
});
`;
}

function rulePage(id: string): string {
  const film = `character MAYA: a runner

scene 1: EXT. DUNES - DAY

  shot 1A: wide of MAYA, 5s
    MAYA runs left to right.
`;
  const example = `\`\`\`screenplay\n${film}\`\`\``;
  return `# WHAT IS WRONG

\`${id}\` · warning

## What it finds

## Why it matters

## Examples

### Found

A caret line marks what is found, with the message; a \`screenplay fixed\` block after it shows the text after the first fix.

${example.replace(/```$/, '             ^^^^ WHAT IS WRONG HERE, in a writer’s words.\n```')}

### Fine

${example}

### Unknown

What nobody said is no contradiction.

${example}

### Exception

${example}

### Allowed

${example.replace('    MAYA runs', `    [[allow ${id}: why]]\n    MAYA runs`)}

## When to turn it off

\`[[allow ${id}: why]]\` above the line.
`;
}
