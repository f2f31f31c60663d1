/** Whatever a configuration says, nothing breaks by it: it is read, and films are checked with what was read of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createConfigFiles } from '../../../core/config/config-files.ts';
import { createProject } from '../../../core/project.ts';
import { sampleText } from '../../support/samples.ts';

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly definitions: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../syntaxes/config.schema.json'), 'utf8'),
) as Schema;

const FILM = sampleText('sandstorm').replace(/^target:.*$/m, 'target: ours');

/** Mostly what comes near to making sense, now and then anything at all. */
const value = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    'error',
    'off',
    'sections',
    'NUIT',
    '',
    '1280x720',
    'x',
    '2026-01-01',
    '__proto__',
  ),
  fc.constantFrom(0, -1, 1, 4, 0.001, 1e300, [], {}),
  fc.array(fc.oneof(fc.constantFrom(0, 4, -1, 'a', '(', '1280x720', 'x', '16:9', null), fc.string()), { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 2 }),
);

function objectOf(known: Schema | undefined): fc.Arbitrary<unknown> {
  const names = [...Object.keys(known?.properties ?? {}), '__proto__', 'toString', 'other'];
  return fc.oneof({ weight: 9, arbitrary: fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 6 }) }, value);
}

function listOf(item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: fc.array(item, { maxLength: 2 }) }, value);
}

const { rules, thresholds, target } = schema.definitions;

const model = fc
  .tuple(objectOf(target), fc.boolean())
  .map(([said, named]) => (named && typeof said === 'object' && !Array.isArray(said) ? { ...said, id: 'ours' } : said));

const configuration = fc.record(
  {
    rules: objectOf(rules),
    thresholds: objectOf(thresholds),
    targets: listOf(model),
    vocabulary: objectOf(schema.properties['vocabulary']),
    overrides: listOf(fc.record({ files: value, rules: objectOf(rules), thresholds: objectOf(thresholds) })),
  },
  { requiredKeys: [] },
);

describe('any configuration', function () {
  this.timeout(60_000);

  it('is read, and a film is checked with it', () => {
    fc.assert(
      fc.property(configuration, (said) => {
        check(JSON.stringify(said));
      }),
      { numRuns: 60 },
    );
  });

  it('with any value in any one place is read, and a film is checked with it', () => {
    const places = [
      ...Object.keys(target?.properties ?? {}).map((name) => (said: unknown) => ({
        targets: [{ id: 'ours', [name]: said }],
      })),
      ...['rules', 'thresholds', 'vocabulary', 'targets', 'overrides'].map((name) => (said: unknown) => ({
        [name]: said,
      })),
      (said: unknown) => ({ vocabulary: { NIGHT: said } }),
      (said: unknown) => ({ rules: { physics: said } }),
      (said: unknown) => ({ overrides: [{ files: said }] }),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (place, said) => {
        check(JSON.stringify(place(said)));
      }),
      { numRuns: 150 },
    );
  });

  it('that is broken off somewhere is read, and a film is checked with it', () => {
    const whole = '{"targets": [{"id": "ours", "seconds": [4]}], "vocabulary": {"NIGHT": ["NUIT"]}, "overrides": [{}]}';
    for (let length = 0; length < whole.length; length += 3) check(whole.slice(0, length));
  });
});

function check(text: string): void {
  const files = createConfigFiles((path) => (path.endsWith('.json') ? text : undefined), '2026-11-22');
  const analysis = createProject(undefined, (path) => files.configOf(path)).update('/film/a.screenplay', FILM);
  assert.ok(Array.isArray(analysis.findings));
  for (const shot of analysis.shots) assert.ok(analysis.prompt(shot).text.length > 0);
}
