/** Every rule, and all else that is told, is held to its page: the examples on it are run, and each fix removes its finding and adds none. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Fix } from '../../core/lint/finding.ts';
import { DEFAULT_CONFIG, type SetSeverity } from '../../core/config/config.ts';
import { readConfig } from '../../core/config/read-config.ts';
import { resolveInside, type Host } from '../../core/includes.ts';
import { catalogue, rules } from '../../core/lint/rules.ts';
import { createProject, type Analysis } from '../../core/project.ts';
import { applied } from '../support/applied.ts';
import { readRulePage, type Example, type MarkedFinding } from '../support/rule-page.ts';
import { sampleText } from '../support/samples.ts';

/** A day on which some video models are gone. */
const CONFIG = { ...DEFAULT_CONFIG, today: '2026-10-01' };

/** The files that pages speak of, beside the page's own. */
const files: Readonly<Record<string, string>> = {
  '/film/cast.screenplay': 'character MAYA: a runner\n',
  '/film/town.screenplay': 'include "page.screenplay"\n',
};
const host: Host = { resolve: (from, include) => resolveInside('/film', from, include), read: (path) => files[path] };

const folder = join(import.meta.dirname, '../../core/lint/rules');

describe('rules', () => {
  it('are listed once each, with a file and a page of their own', () => {
    const listed = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
    assert.deepEqual(
      listed
        .filter((name) => name.endsWith('.ts'))
        .map((name) => name.slice(0, -3))
        .sort(),
      rules.map(({ id }) => id).sort(),
    );
    assert.deepEqual(
      listed
        .filter((name) => name.endsWith('.md'))
        .map((name) => name.slice(0, -3))
        .sort(),
      catalogue.map(({ id }) => id).sort(),
    );
  });

  for (const rule of catalogue) {
    describe(rule.id, () => {
      const page = readRulePage(readFileSync(join(folder, `${rule.id}.md`), 'utf8'));

      it('has every section of a page', () => {
        const ofAll = ['What it finds', 'Why it matters', 'Examples', 'Found', 'Fine', 'When to turn it off'];
        const ofRules = rules.some(({ id }) => id === rule.id) ? ['Unknown', 'Exception', 'Allowed'] : [];
        for (const section of [...ofAll, ...ofRules]) {
          assert.ok(page.sections.includes(section), `The page has no section "${section}".`);
        }
      });

      for (const [index, example] of page.examples.entries()) {
        it(`example ${String(index + 1)}: ${example.section}`, () => {
          assert.equal(example.section === 'Found', example.marked.length > 0);
          if (example.language === 'jsonc') {
            assert.deepEqual(faultsOf(example), example.marked);
            return;
          }
          const analysis = analyse(example.text);
          const found = analysis.findings.filter((finding) => finding.rule === rule.id);
          assert.deepEqual(
            found.map((finding) => ({ ...analysis.locate(finding.where), message: finding.message })),
            example.marked,
          );
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
        for (const example of page.examples.filter(({ language }) => language === 'screenplay')) {
          const before = analyse(example.text);
          for (const finding of before.findings) {
            for (const fix of finding.fixes) assertFixes(before, finding, fix);
          }
        }
      });
    });
  }

  for (const [id, text] of [
    ['structure/unknown-word', 'scene 1: EXT. HARBOUR - DAY\n  weather: monsoon\n'],
    ['structure/missing-include', 'include "cats.screenplay"\n'],
    ['structure/unused-allow', 'title: A\n[[allow physics/wind: why]]\n\nscene 1: EXT. HARBOUR - DAY\n\nGulls.\n'],
    ['structure/unused-allow', 'scene 1: EXT. HARBOUR - DAY\n\nGulls. [[allow physics/wind: why]]\n'],
  ] as const) {
    it(`of the language (${id}) are as grave as a team sets them`, () => {
      const severities = (set: SetSeverity) =>
        createProject(host, () => ({ ...CONFIG, severities: { [id]: set } }))
          .update('/film/page.screenplay', text)
          .findings.filter(({ rule }) => rule === id)
          .map(({ severity }) => severity);
      assert.deepEqual([severities('error'), severities('info'), severities('off')], [['error'], ['info'], []]);
    });
  }

  it('are silent on the clean sample, and find the one slip in the other', () => {
    assert.deepEqual(analyse(sampleText('last-orders')).findings, []);
    const found = analyse(sampleText('sandstorm')).findings.map((finding) => finding.rule);
    assert.deepEqual(found, ['continuity/prop-hand-switch']);
  });
});

function analyse(text: string): Analysis {
  return createProject(host, () => CONFIG).update('/film/page.screenplay', text);
}

function faultsOf({ text }: Example): readonly MarkedFinding[] {
  return readConfig(text).faults.map(({ start, end, message }) => ({ start, end, message }));
}

function assertFixes(before: Analysis, finding: Finding, fix: Fix): void {
  const after = analyse(applied(before, fix));
  const left = after.findings.map((other) => `${other.rule}: ${other.message}`);
  const known = before.findings.filter((other) => other !== finding).map((other) => `${other.rule}: ${other.message}`);
  assert.ok(after.findings.length < before.findings.length, `"${fix.title}" leaves ${left.join('; ')}`);
  for (const message of left) assert.ok(known.includes(message), `"${fix.title}" adds ${message}`);
}
