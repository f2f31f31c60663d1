/** A configuration: what it sets, and what is told of its mistakes, each at its place. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONFIG, type Config } from '../../../core/config/config.ts';
import { createConfigFiles } from '../../../core/config/config-files.ts';
import { tablesOf } from '../../../core/config/tables.ts';
import { readConfig } from '../../../core/config/read-config.ts';
import { completions } from '../../../core/ide/completion.ts';
import { hover } from '../../../core/ide/hover.ts';
import { createProject } from '../../../core/project.ts';
import { SLIP } from '../../support/slip.ts';

describe('a configuration', () => {
  for (const [text, marked, message] of [
    [
      '{"rules": {"physics/widn": "off"}}',
      '"physics/widn"',
      'There is no rule "physics/widn". Did you mean "physics/wind"?',
    ],
    [
      '{"rules": {"structure/missing-includ": "off"}}',
      '"structure/missing-includ"',
      'There is no rule "structure/missing-includ". Did you mean "structure/missing-include"?',
    ],
    ['{"rules": {"structures": "off"}}', '"structures"', 'There is no rule "structures". Did you mean "structure"?'],
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
      '"secnds"',
      'A video model has no "secnds". Did you mean "seconds"?',
    ],
    [
      '{"targets": [{"id": "ours", "sizes": "1280x720"}]}',
      '"1280x720"',
      '"sizes" is a list of texts, such as ["1280x720"].',
    ],
    ['{"targets": [{"id": "ours", "aspects": [16]}]}', '[16]', '"aspects" is a list of texts, such as ["16:9"].'],
    ['{"targets": [{"id": "ours", "audio": "no"}]}', '"no"', '"audio" is true, false or null.'],
    ['{"targets": [{"id": "ours", "oneMove": null}]}', 'null', '"oneMove" is true or false.'],
    ['{"targets": [{"id": "ours", "promptStyle": "verse"}]}', '"verse"', '"promptStyle" is "paragraph" or "sections".'],
    ['{"targets": [{"id": "ours", "retired": "soon"}]}', '"soon"', '"retired" is a date, such as "2026-09-24".'],
    [
      '{"targets": [{"id": "ours", "secondsRange": [15, 3]}]}',
      '[15, 3]',
      '"secondsRange" is the shortest and the longest clip in seconds, such as [3, 15].',
    ],
    ['{"targets": [{"id": "ours", "seconds": [0]}]}', '[0]', '"seconds" is a list of seconds, such as [4, 8].'],
    ['{"targets": [{"id": "ours", "promptLimit": "9"}]}', '"9"', '"promptLimit" is a number above 0.'],
    ['{"targets": [{"id": "ours", "toString": 1}]}', '"toString"', 'A video model has no "toString".'],
    ['{"targets": [{"id": 3}]}', '3', '"id" is a text, such as "our-model".'],
    ['{"overrides": {}}', '{}', 'A list in brackets was expected here: "overrides": [{ "files": ["drafts/**"], … }].'],
    [
      '{"overrides": [{"files": [""]}]}',
      '""',
      'A pattern for the names of files was expected here, such as "drafts/**".',
    ],
    [
      `{"rules": ${'['.repeat(100_000)}`,
      '',
      'This goes too deep to be read: a configuration has a few braces in each other.',
    ],
    [
      '{"overrides": [{"rules": {}}]}',
      '{"rules": {}}',
      'An override needs the files it is for: "files": ["drafts/**"].',
    ],
    [
      '{"vocabulary": {"NIHGT": ["NUIT"]}}',
      '"NIHGT"',
      '"NIHGT" is no word that can be spelled otherwise. Did you mean "NIGHT"?',
    ],
    ['{"vocabulary": {"NIGHT": ["NUIT", 3]}}', '3', 'A spelling was expected here, such as "NUIT".'],
    [
      '{"vocabulary": {"rain": ["pluie, fine"]}}',
      '"pluie, fine"',
      '"pluie, fine" is no spelling of a word: letters were expected, without commas and other signs.',
    ],
    [
      '{"vocabulary": {"DAY": ["NACHT"], "NIGHT": ["Nacht"]}}',
      '"Nacht"',
      '"Nacht" can\'t stand for both "DAY" and "NIGHT" in scene headings.',
    ],
    [
      '{"vocabulary": {"pan": ["swing"], "tilt": ["swing"]}}',
      '"swing"',
      '"swing" can\'t stand for both "pan" and "tilt" in camera lines.',
    ],
    [
      '{"vocabulary": {"pan": ["tilt"]}}',
      '"tilt"',
      '"tilt" means something in camera lines already, so it can\'t stand for "pan".',
    ],
    [
      '{"vocabulary": {"rain": ["from"]}}',
      '"from"',
      '"from" means something in weather lines already, so it can\'t stand for "rain".',
    ],
    [
      '{"vocabulary": {"drink": ["eat"]}}',
      '"eat"',
      '"eat" means something in sentences of action already, so it can\'t stand for "drink".',
    ],
    ['{"vocabulary": {"NIGHT": "NUIT"}}', '"NUIT"', 'A list of spellings was expected here, such as ["NUIT"].'],
    ['[]', '[]', 'A configuration is an object in braces: { "rules": { … } }.'],
    ['{"rules": {}', '', 'A closing brace } is missing.'],
  ] as const) {
    it(`is told of ${text.slice(0, 80)}`, () => {
      const [fault] = readConfig(text).faults;
      assert.equal(fault?.message, message);
      if (marked !== '') {
        assert.equal(text.slice(fault.start, fault.end), marked);
        assert.equal(fault.start, text.lastIndexOf(marked));
      }
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

  it('takes no speed, time or length that is none', () => {
    const told = (name: string, value: number) =>
      readConfig(JSON.stringify({ thresholds: { [name]: value } })).faults.map(({ message }) => message);
    assert.deepEqual(told('locomotion.walk.typical', 0), ['A number above 0 was expected here.']);
    assert.deepEqual(told('persistence.object broken', -1), ['A number above 0 was expected here.']);
    assert.deepEqual(told('travel.modes.foot.lost', -1), ['A number of 0 or more was expected here.']);
    assert.deepEqual(told('continuity/time-jump.slack', -1), ['A number of 0 or more was expected here.']);
    assert.deepEqual(told('light.sunTokens.DAWN.alt.lowest', -12), []);
    assert.deepEqual(told('travel.modes.foot.lost', 0), []);
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

  it('brings words for cameras, for the world and for what is done', () => {
    const { config, faults } = readConfig(
      `{"vocabulary": {
        "handheld": ["à l'épaule", "hand-held"], "rain": ["pluie"], "neon": ["pluie"],
        "drink": ["quaff"], "take off": ["doff"], "walk": ["mosey"]
      }}`,
    );
    // Spelled so anyway, and one that stands in lines that have nothing to do with each other.
    assert.deepEqual(faults, []);
    const text = `character MAYA: a runner
prop HAT: a straw hat

scene 1: EXT. HARBOUR - DAY
  weather: pluie
  light: pluie

  shot 1A: wide of MAYA, 9s
    camera: à l'épaule
    MAYA moseys to the quay and quaffs a coffee.
    MAYA doffs HAT.
`;
    const told = (set: Config) => {
      const { findings, shots } = createProject(undefined, () => set).update('a.screenplay', text);
      const [traced] = shots;
      const events = traced?.shot.events.map(({ class: kind, verb, text: words }) => [kind, verb, words]);
      return [
        findings.length > 0,
        traced?.scene.weather,
        traced?.scene.light.words,
        traced?.shot.camera.support?.value,
        events,
      ];
    };
    assert.deepEqual(told(config), [
      false,
      ['rain'],
      ['neon'],
      'handheld',
      [
        ['travel', 'walk', 'MAYA moseys to the quay'],
        ['change', 'drink', 'quaffs a coffee'],
        ['remove', 'take off', 'MAYA doffs HAT'],
      ],
    ]);
    assert.deepEqual(told(DEFAULT_CONFIG), [true, [], [], undefined, []]);
  });

  it('brings words that the editor offers, explains, and takes back as soon as they are gone', () => {
    let { config } = readConfig('{"vocabulary": {"handheld": ["house cam"]}}');
    const project = createProject(undefined, () => config);
    const text = 'scene 1: INT. CAFE - DAY\n\n  shot 1A: wide, 4s\n    camera: house cam\n    Rain.\n';
    const analysis = project.update('a.screenplay', text);
    const at = text.indexOf('house');
    assert.ok(completions(analysis, at).some(({ label }) => label === 'house cam'));
    assert.deepEqual(hover(analysis, at)?.lines, ['handheld: the operator carries the camera']);
    assert.equal(analysis.prompt(analysis.shots[0] ?? assert.fail()).text.includes('handheld'), true);
    config = DEFAULT_CONFIG;
    assert.equal(project.analysis('a.screenplay')?.findings.length, 1);
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
