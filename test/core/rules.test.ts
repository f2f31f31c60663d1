/** Every rule is held to its page: the examples on it are run, and each fix removes its finding and adds none. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Fix } from '../../core/lint/finding.ts';
import { DEFAULT_CONFIG } from '../../core/config/config.ts';
import { noFiles } from '../../core/includes.ts';
import { rules } from '../../core/lint/rules.ts';
import { createProject, type Analysis } from '../../core/project.ts';
import { applied } from '../support/applied.ts';
import { readRulePage } from '../support/rule-page.ts';
import { sampleText } from '../support/samples.ts';

/** A day on which some video models are gone. */
const CONFIG = { ...DEFAULT_CONFIG, today: '2026-10-01' };

const folder = join(import.meta.dirname, '../../core/lint/rules');

describe('rules', () => {
  it('are listed once each, with a file and a page of their own', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
    const ids = rules.map((rule) => rule.id).sort();
    assert.deepEqual(
      files
        .filter((name) => name.endsWith('.ts'))
        .map((name) => name.slice(0, -3))
        .sort(),
      ids,
    );
    assert.deepEqual(
      files
        .filter((name) => name.endsWith('.md'))
        .map((name) => name.slice(0, -3))
        .sort(),
      ids,
    );
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      const page = readRulePage(readFileSync(join(folder, `${rule.id}.md`), 'utf8'));

      it('has every section of a page', () => {
        for (const section of [
          'What it finds',
          'Why it matters',
          'Examples',
          'Found',
          'Fine',
          'Unknown',
          'Exception',
          'Allowed',
          'When to turn it off',
        ]) {
          assert.ok(page.sections.includes(section), `The page has no section "${section}".`);
        }
      });

      for (const [index, example] of page.examples.entries()) {
        it(`example ${String(index + 1)}: ${example.section}`, () => {
          const analysis = analyse(example.text);
          const found = analysis.findings.filter((finding) => finding.rule === rule.id);
          assert.deepEqual(
            found.map((finding) => ({ ...analysis.locate(finding.where), message: finding.message })),
            example.marked,
          );
          assert.equal(example.section === 'Found', example.marked.length > 0);
          const others = analysis.findings.filter(
            (finding) => finding.rule.startsWith('structure/') && finding.rule !== rule.id,
          );
          assert.deepEqual(
            others.map((finding) => finding.message),
            [],
            'The example itself has a mistake.',
          );
          if (example.fixed !== null) assert.equal(applied(analysis, found[0]?.fixes[0]), example.fixed);
        });
      }

      it('each fix removes its finding and adds none', () => {
        for (const example of page.examples) {
          const before = analyse(example.text);
          for (const finding of before.findings) {
            for (const fix of finding.fixes) assertFixes(before, finding, fix);
          }
        }
      });
    });
  }

  it('are silent on the clean sample, and find the one slip in the other', () => {
    assert.deepEqual(analyse(sampleText('last-orders')).findings, []);
    const found = analyse(sampleText('sandstorm')).findings.map((finding) => finding.rule);
    assert.deepEqual(found, ['continuity/prop-hand-switch']);
  });
});

function analyse(text: string): Analysis {
  return createProject(noFiles, () => CONFIG).update('page.screenplay', text);
}

function assertFixes(before: Analysis, finding: Finding, fix: Fix): void {
  const after = analyse(applied(before, fix));
  const left = after.findings.map((other) => `${other.rule}: ${other.message}`);
  const known = before.findings.filter((other) => other !== finding).map((other) => `${other.rule}: ${other.message}`);
  assert.ok(after.findings.length < before.findings.length, `"${fix.title}" leaves ${left.join('; ')}`);
  for (const message of left) assert.ok(known.includes(message), `"${fix.title}" adds ${message}`);
}
