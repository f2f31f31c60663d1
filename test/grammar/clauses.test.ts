/** Every kind of clause that a camera, light, weather or place directive can hold. */
import assert from 'node:assert/strict';
import { treeWords } from '../support/tree-words.ts';

/** The clauses of one directive, as words; a fault is a clause that begins with `fault`. */
function checkClauses(directive: string, ...expected: readonly string[]): void {
  const head = /^(?:camera|light|blocking|end)/.test(directive) ? 'shot 1A: wide' : 'scene 1: INT. A';
  const [, ...lines] = treeWords(`${head}\n  ${directive}`);
  const word = directive.slice(0, directive.indexOf(':'));
  assert.deepEqual(lines, [`  ${word}: ${expected.join(' | ')}`]);
}

const camera: readonly (readonly [written: string, ...read: readonly string[]])[] = [
  ['24mm', 'lens: from 0.024 (length)'],
  ['24mm to 70mm', 'lens: from 0.024 (length), to 0.07 (length)'],
  ['50 mm', 'lens: from 0.05 (length)'],
  ['35mm lens', 'lens: from 0.035 (length)'],
  ['100mm macro', 'lens: from 0.1 (length)'],
  ['anamorphic, macro, long lens', 'lens word: word anamorphic', 'lens word: word macro', 'lens word: word tele'],
  ['f/2.8, T2.8, f2', 'stop: value 2.8', 'stop: value 2.8', 'stop: value 2'],
  ['low angle, high angle, eye level', 'angle: word low', 'angle: word high', 'angle: word level'],
  ["overhead, worm's-eye, bird's eye view", 'angle: word overhead', 'angle: word worm', 'angle: word overhead'],
  ['dutch 15°, canted', 'angle: word dutch, degrees 15 (angle)', 'angle: word dutch'],
  ['1.2 m high, 4 ft high', 'height: height 1.2 (length)', 'height: height 1.2192 (length)'],
  ['5\'11" high, 30 m up', 'height: height 1.8034 (length)', 'height: height 30 (length)'],
  ['3 m above the ground', 'height: height 3 (length)'],
  ['12 m away, 12 m from MAYA', 'distance: distance 12 (length)', 'distance: distance 12 (length)'],
  ['knee height, ground level', 'height word: word knee', 'height word: word ground'],
  ['second-floor height, above head', 'height word: word second floor', 'height word: word second floor'],
  ['from front, from behind', 'side: side front', 'side: side behind'],
  ['profile, head-on, 3/4 front', 'side: side right', 'side: side front', 'side: side three-quarter right'],
  [
    'pan-left, push-in, arc-cw',
    'move: verb pan, direction left',
    'move: verb dolly, direction in',
    'move: verb orbit, direction clockwise',
  ],
  ['rotates clockwise, lateral left', 'move: verb roll, direction clockwise', 'move: verb truck, direction left'],
  ['from left, from right', 'side: side left', 'side: side right'],
  [
    'from three-quarter left, from 3/4 back right',
    'side: side three-quarter left',
    'side: side three-quarter back right',
  ],
  ["over BOB's shoulder, over BOB's left shoulder", 'over shoulder: name BOB', 'over shoulder: name BOB'],
  ['POV BOB', 'point of view: name BOB'],
  ['handheld, on a dolly, steadicam', 'support: word handheld', 'support: word dolly', 'support: word steadicam'],
  ['gimbal, drone, tripod', 'support: word gimbal', 'support: word drone', 'support: word tripod'],
  ['dolly, crane, jib', 'support: word dolly', 'support: word crane', 'support: word crane'],
  ['low mode, aerial mount', 'height word: word ground', 'support: word helicopter'],
  ['static, locked-off', 'move: verb static', 'move: verb static'],
  ['pans left 30° over 3s', 'move: verb pan, direction left, amount 30 (angle), over 3 (time)'],
  ['pans 30° left', 'move: verb pan, direction left, amount 30 (angle)'],
  ['tilts up, tilt down 10°', 'move: verb tilt, direction up', 'move: verb tilt, direction down, amount 10 (angle)'],
  ['rolls clockwise 15°', 'move: verb roll, direction clockwise, amount 15 (angle)'],
  ['tracks right with MAYA', 'move: verb track, direction right, name MAYA'],
  ['tracks with MAYA at 6 m/s', 'move: verb track, name MAYA, speed 6 (speed)'],
  ['dollies in 2 m', 'move: verb dolly, direction in, amount 2 (length)'],
  ['pushes in, pulls back', 'move: verb dolly, direction in', 'move: verb dolly, direction out'],
  ['trucks left 1 m', 'move: verb truck, direction left, amount 1 (length)'],
  [
    'pedestals up 1 m, cranes up 3 m',
    'move: verb pedestal, direction up, amount 1 (length)',
    'move: verb crane, direction up, amount 3 (length)',
  ],
  ['orbits MAYA 90°', 'move: verb orbit, name MAYA, amount 90 (angle)'],
  [
    'arcs around MAYA 90° counter-clockwise',
    'move: verb orbit, direction counter-clockwise, name MAYA, amount 90 (angle)',
  ],
  ['zooms in to 50mm', 'move: verb zoom, direction in, toLens 0.05 (length)'],
  ['dolly zooms in, crash zooms in', 'move: verb dolly-zoom, direction in', 'move: verb crash-zoom, direction in'],
  ['whip pans to BOB', 'move: verb whip-pan, name BOB'],
  ['follows MAYA, leads MAYA at 2 m/s', 'move: verb follow, name MAYA', 'move: verb lead, name MAYA, speed 2 (speed)'],
  [
    'pans left, then tilts up then zooms in at 3s',
    'move: verb pan, direction left',
    'move: verb tilt, direction up, step 1',
    'move: verb zoom, direction in, at 3 (time), step 2',
  ],
  ['shallow focus, deep focus', 'focus: word shallow focus', 'focus: word deep focus'],
  ['focus on MAYA', 'focus on: name MAYA'],
  ['rack focus from MAYA to BOB at 3s', 'rack focus: from MAYA, to BOB, at 3 (time)'],
  ['rack focus to BOB', 'rack focus: to BOB'],
  ['at 120 fps, slow motion 4x', 'frame rate: rate 120 (frame rate)', 'slow motion: factor 4'],
  ['slow motion, shutter 180°', 'slow motion', 'shutter: degrees 180 (angle)'],
];

describe('a camera clause', () => {
  for (const [written, ...read] of camera) {
    it(written, () => {
      checkClauses(`camera: ${written}`, ...read);
    });
  }

  it('goes on in the next line after a comma', () => {
    checkClauses(
      'camera: 24mm,\n    low angle,\n    static',
      'lens: from 0.024 (length)',
      'angle: word low',
      'move: verb static',
    );
  });
});

describe('a light clause', () => {
  for (const [written, ...read] of [
    ['low sun from right, hard', 'light: sun, from right', 'light: hard'],
    ['backlit, soft', 'light: back', 'light: soft'],
    ['key 5600K from left', 'light: key, kelvin 5600 (colour temperature), from left'],
    ['practical LAMP', 'light source: name LAMP'],
    ['moonlight from left', 'light: moon, from left'],
    ['rembrandt from camera right', 'light: rembrandt, from right'],
    ['from above', 'light: from above'],
    ['hard sunlight from north-east', 'light: hard + sun, from north-east'],
  ] as const) {
    it(written, () => {
      checkClauses(`light: ${written}`, ...read);
    });
  }
});

describe('a weather clause', () => {
  for (const [written, ...read] of [
    ['sandstorm, wind 18 m/s from left', 'condition: word dust', 'wind: speed 18 (speed), from left'],
    ['wind from north-east', 'wind: from north-east'],
    ['wind 20 km/h', 'wind: speed 5.555556 (speed)'],
    ['heavy rain, fog', 'condition: word heavy-rain', 'condition: word fog'],
    ['-3 °C, 30C', 'temperature: temperature -3 (temperature)', 'temperature: temperature 30 (temperature)'],
    ['visibility 40 m', 'visibility: distance 40 (length)'],
  ] as const) {
    it(written, () => {
      checkClauses(`weather: ${written}`, ...read);
    });
  }
});

describe('a place clause', () => {
  it('is a name and what is said of it', () => {
    checkClauses(
      'blocking: MARA at left facing right, JON seated at right',
      'place: name MARA, words at left facing right',
      'place: name JON, words seated at right',
    );
    checkClauses('end: FRONT DOOR open', 'place: name FRONT DOOR, words open');
    checkClauses('present: MARA, CUP in her left hand', 'place: name MARA', 'place: name CUP, words in her left hand');
    checkClauses(
      'present: MARA at left, wearing a red coat',
      'place: name MARA, words at left',
      'place: words wearing a red coat',
    );
    checkClauses('axis: MARA to JON', 'place: name MARA, words to JON');
  });
});

describe('a directive that is kept as text', () => {
  it('keeps its commas', () => {
    const [, line] = treeWords('shot 1A: wide\n  sound: wind roar, cloth snapping');
    assert.equal(line, '  sound: wind roar, cloth snapping');
  });
});
