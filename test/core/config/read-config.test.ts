/** A configuration: what it sets, and what is told of its mistakes, each at its place. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfigFiles } from '../../../core/config/config-files.ts';
import { tablesOf } from '../../../core/config/tables.ts';
import { readConfig } from '../../../core/config/read-config.ts';
import { createProject } from '../../../core/project.ts';

const SLIP = `character MAYA: a runner
prop CUP: a cup

scene 1: INT. CAFE - DAY

  shot 1A: wide of MAYA, 4s
    MAYA holds CUP in her left hand.

  shot 1B: wide of MAYA, 4s
    MAYA holds CUP in her right hand.
`;

describe('a configuration', () => {
  for (const [text, marked, message] of [
    [
      '{"rules": {"physics/widn": "off"}}',
      '"physics/widn"',
      'There is no rule "physics/widn". Did you mean "physics/wind"?',
    ],
    ['{"rules": {"style": "loud"}}', '"loud"', 'How grave is it? "error", "warning", "info" or "off" was expected.'],
    ['{"rulse": {}}', '"rulse"', 'There is no setting "rulse". Did you mean "rules"?'],
    [
      '{"thresholds": {"continuity/time-jump.slak": 3}}',
      '"continuity/time-jump.slak"',
      'There is no threshold "continuity/time-jump.slak". Did you mean "continuity/time-jump.slack"?',
    ],
    ['{"thresholds": {"continuity/time-jump.slack": "3"}}', '"3"', 'A number was expected here.'],
    ['{"targets": [{"name": "Ours"}]}', '{"name": "Ours"}', 'A video model needs an "id".'],
    [
      '{"targets": [{"id": "ours", "secnds": [4]}]}',
      '{"id": "ours", "secnds": [4]}',
      'A video model has no "secnds". Did you mean "seconds"?',
    ],
    [
      '{"overrides": [{"rules": {}}]}',
      '{"rules": {}}',
      'An override needs the files it is for: "files": ["drafts/**"].',
    ],
    ['{"vocabulary": {"NIHGT": ["NUIT"]}}', '"NIHGT"', '"NIHGT" is no word of a scene heading. Did you mean "NIGHT"?'],
    ['{"vocabulary": {"NIGHT": "NUIT"}}', '"NUIT"', 'A list of spellings was expected here, such as ["NUIT"].'],
    ['[]', '[]', 'A configuration is an object in braces: { "rules": { … } }.'],
    ['{"rules": {}', '', 'A closing brace } is missing.'],
  ] as const) {
    it(`is told of ${text}`, () => {
      const [fault] = readConfig(text).faults;
      assert.equal(fault?.message, message);
      if (marked !== '') assert.equal(text.slice(fault.start, fault.end), marked);
    });
  }

  it('of the documentation has no mistake', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/configuration.md'), 'utf8');
    const text = /```jsonc\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const { config, overrides, faults } = readConfig(text);
    assert.deepEqual(faults, []);
    assert.equal(config.severities['style'], 'off');
    assert.equal(config.thresholds['continuity/time-jump.slack'], 45);
    assert.equal(config.targets[0]?.promptLimit, 1500);
    assert.equal(overrides.length, 1);
  });

  it('counts from the nearest folder above, and its overrides for the files they name', () => {
    const text =
      '{"rules": {"continuity": "info"}, "overrides": [{"files": ["drafts/**"], "rules": {"continuity": "off"}}]}';
    const files = createConfigFiles(
      (path) => (path === '/film/shotwright.config.json' ? text : undefined),
      '2026-11-22',
    );
    const severities = (path: string) =>
      createProject(undefined, (path) => files.configOf(path))
        .update(path, SLIP)
        .findings.map(({ severity }) => severity);
    assert.deepEqual(severities('/film/one/a.screenplay'), ['info']);
    assert.deepEqual(severities('/film/drafts/a.screenplay'), []);
    assert.deepEqual(severities('/other/a.screenplay'), ['warning']);
    assert.equal(files.configOf('/film/one/a.screenplay'), files.configOf('/film/one/a.screenplay'));
  });

  it('sets what people can do', () => {
    const walk =
      'character MAYA\n\nscene 1: EXT. ROAD - DAY\n\n  shot 1A: wide of MAYA, 10s\n    MAYA walks 20 m to the gate.\n';
    const found = (text: string) =>
      createProject(undefined, () => readConfig(text).config).update('a.screenplay', walk).findings.length;
    assert.deepEqual([found('{}'), found('{"thresholds": {"locomotion.walk.fastest": 3}}')], [1, 0]);
  });

  it('sets what vehicles can do, and how people travel', () => {
    const drive =
      'vehicle TRACTOR: a red tractor\n\nscene 1: EXT. FIELD - DAY\n\n  shot 1A: wide of TRACTOR, 5s\n    TRACTOR drives left to right at 90 km/h.\n';
    const found = (text: string) =>
      createProject(undefined, () => readConfig(text).config)
        .update('a.screenplay', drive)
        .findings.map(({ rule }) => rule);
    assert.deepEqual(found('{}'), ['physics/vehicle-limits']);
    assert.deepEqual(found('{"thresholds": {"vehicles.kinds.tractor.top": 30}}'), []);
    const { config, faults } = readConfig('{"thresholds": {"travel.modes.highway car.speed": 40}}');
    assert.deepEqual(faults, []);
    assert.equal(tablesOf(config).travel.modes.values['highway car'][0], 40);
  });

  it('brings words for scene headings', () => {
    const { config } = readConfig('{"vocabulary": {"INT.": ["INTÉRIEUR"], "NIGHT": ["NUIT"], "LATER": ["PLUS TARD"]}}');
    const project = createProject(undefined, () => config);
    const text = 'INTÉRIEUR CAFÉ - NUIT\n\nPluie.\n\nINTÉRIEUR CAFÉ - PLUS TARD\n\nPluie.\n';
    const scenes = (changed: string) =>
      project
        .update('a.screenplay', changed)
        .screenplay.scenes.map(({ interior, place, time, link }) => [interior, place, time, link]);
    const wanted = [
      [true, 'CAFÉ', 'NIGHT', null],
      [true, 'CAFÉ', null, 'LATER'],
    ];
    assert.deepEqual(scenes(text), wanted);
    assert.deepEqual(scenes(text.replace('Pluie', 'Neige')), wanted);
  });

  it('brings video models of its own', () => {
    const { config } = readConfig('{"targets": [{"id": "ours", "seconds": [4, 8]}]}');
    const analysis = createProject(undefined, () => config).update(
      'a.screenplay',
      'title: A\ntarget: ours\n\nscene 1: INT. CAFE - DAY\n\n  shot 1A: wide, 5s\n    Rain.\n',
    );
    assert.deepEqual(
      analysis.findings.map(({ message }) => message),
      ['ours makes 4 or 8 s clips; this one is 5 s.'],
    );
  });
});
