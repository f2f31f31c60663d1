/** A writer who follows the tutorial step by step sees what it says, and has a clean scene in the end. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeEvent } from '../core/ide/hover.ts';
import { createProject, type Analysis } from '../core/project.ts';

/** The file after one step, with what the page says of it. */
interface Stage {
  readonly text: string;
  readonly found: readonly string[];
  readonly understood: readonly string[];
}

const page = readFileSync(join(import.meta.dirname, '../docs/tutorial.md'), 'utf8');
const stages = stagesOf(page);

describe('the tutorial', () => {
  it('grows a file in steps, some of them mistakes', () => {
    assert.ok(stages.length > 10);
    assert.equal(stages.filter(({ found }) => found.length > 0).length, 5);
    assert.deepEqual(stages.at(-1)?.found, []);
  });

  for (const [index, { text, found, understood }] of stages.entries()) {
    it(`shows what it says in step ${String(index + 1)}: ${found[0] ?? 'nothing to mend'}`, () => {
      const analysis = createProject().update('last-stop.screenplay', text);
      assert.deepEqual(
        analysis.findings.map((finding) => finding.message),
        found,
      );
      const events = eventsIn(analysis);
      assert.deepEqual(
        understood.filter((line) => !events.includes(line)),
        [],
      );
    });
  }

  it('ends with three shots, each with a prompt that says who ANNA is', () => {
    const analysis = createProject().update('last-stop.screenplay', stages.at(-1)?.text ?? '');
    assert.deepEqual(
      analysis.shots.map(({ shot }) => shot.id),
      ['1A', '1B', '1C'],
    );
    for (const traced of analysis.shots) assert.match(analysis.prompt(traced).text, /short red hair/);
  });
});

/** `screenplay` fences (`text` where a mistake is in it) are typed at the file's end, `diff` fences change it; the others speak of it. */
function stagesOf(markdown: string): readonly Stage[] {
  const stages: Stage[] = [];
  for (const [, fence = '', inner = ''] of markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)) {
    const last = stages.at(-1) ?? { text: '', found: [], understood: [] };
    const lines = inner.split('\n').filter((line) => line !== '');
    if (fence === 'screenplay' || fence === 'text') stages.push({ text: last.text + inner, found: [], understood: [] });
    else if (fence === 'diff') stages.push({ text: changed(last.text, lines), found: [], understood: [] });
    else stages[stages.length - 1] = { ...last, [fence]: lines };
  }
  return stages;
}

function changed(text: string, lines: readonly string[]): string {
  const old = lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1));
  const fresh = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
  const wanted = `${old.join('\n')}\n`;
  assert.equal(text.split(wanted).length, 2, `"${wanted}" stands once in the file.`);
  return text.replace(wanted, `${fresh.join('\n')}\n`);
}

function eventsIn(analysis: Analysis): readonly string[] {
  return analysis.shots.flatMap(({ shot }) =>
    shot.beats.flatMap((beat) => (beat.kind === 'prose' ? beat.events.map(describeEvent) : [])),
  );
}
