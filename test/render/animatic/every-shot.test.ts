/** Nothing that can be staged makes the drawing throw, or lets a number that isn't one through to the canvas. */
import assert from 'node:assert/strict';
import type { Gait, Posture, SetKind, Staging } from '../../../core/staging/staging.ts';
import { guarded, pictureOf, plainDraw } from './canvas.ts';
import { camera, figure, garment, shots, staging, thing } from './stagings.ts';

const GAITS: readonly Gait[] = [
  'stand',
  'stroll',
  'walk',
  'jog',
  'run',
  'sprint',
  'crawl',
  'crouch-walk',
  'limp',
  'swim',
];
const POSTURES: readonly Posture[] = ['standing', 'sitting', 'kneeling', 'lying'];
const SETS: readonly SetKind[] = ['desert', 'plain', 'room', 'stage'];
const PROPS = [
  'cup',
  'bottle',
  'phone',
  'book',
  'letter',
  'suitcase',
  'bag',
  'key',
  'lantern',
  'torch',
  'gun',
  'knife',
  'ball',
  'table',
  'chair',
  'door',
  'car',
  'bicycle',
  'whatnot',
];

describe('every shot', () => {
  for (const [name, shot] of Object.entries(shots)) {
    it(`draws ${name} with finite numbers`, () => {
      const { draw, canvas } = guarded();
      for (const t of [0, shot.seconds * 0.4, shot.seconds]) draw(shot, t, canvas);
    });
  }

  for (const kind of SETS) {
    it(`draws every gait, posture and prop on a ${kind}`, () => {
      const { draw, canvas } = guarded();
      const movers = GAITS.map((gait, i) =>
        figure(gait, [
          { x: i - 4, gait, speed: 1 + i / 3, heading: 40 * i },
          { at: 3, x: i - 3, z: 1, travelled: 3 + i, gait, heading: 40 * i + 200 },
        ]),
      );
      const posers = POSTURES.map((posture, i) =>
        figure(
          posture,
          [
            { x: i - 2, z: 2, posture, heading: 90 * i, leftHand: 'KEY' },
            {
              at: 1,
              x: i - 2,
              z: 2,
              posture: POSTURES[(i + 1) % 4] ?? 'lying',
              rightHand: 'PHONE',
              gaze: { kind: 'at', name: 'KEY' },
            },
          ],
          {
            looks: ['bald', 'long grey hair, beard', 'curly', 'bun'][i] ?? '',
            speaks: [{ from: 0, until: 2 }],
            wears: [
              garment('head', ['cap', 'helmet', 'hood', 'scarf'][i] ?? '', null),
              garment('eyes', 'glasses', null),
              garment('lower', 'skirt', null),
              garment('outer', 'coat', null),
              garment('neck', 'scarf', null),
            ],
          },
        ),
      );
      const beast = figure(
        'REX',
        [
          { x: 3, z: 3, speed: 2 },
          { at: 3, x: 5, z: 3, travelled: 6 },
        ],
        { kind: 'creature', height: 0.7 },
      );
      const props = PROPS.map((prop, i) =>
        thing(prop.toUpperCase(), 0.1 + i / 10, [
          { x: i / 3 - 3, y: 1, motion: i % 2 ? 'flight' : 'roll' },
          { at: 1, x: i / 3 - 2, motion: 'rest' },
        ]),
      );
      const shot = staging({
        set: {
          kind,
          interior: kind === 'room',
          name: 'kitchen office bedroom living room with trees',
          looks: '',
          size: null,
        },
        air: { weather: ['dust', 'rain', 'snow', 'fog'], wind: { x: 9, z: 3 } },
        camera: camera(
          [{ z: -6, lensMm: 24, shake: 1 } as object, { at: 4, x: 2, z: 3, tilt: -20, pan: 150, roll: 20, lensMm: 80 }],
          2.39,
          { shake: 1 },
        ),
        figures: [...movers, ...posers, beast],
        things: props,
      });
      for (const t of [0.6, 1.2, 4]) draw(shot, t, canvas);
    });
  }

  it('draws what is hardly staged at all', () => {
    const { draw, canvas } = guarded();
    const odd: readonly Partial<Staging>[] = [
      { seconds: 0 },
      { seconds: NaN, fps: 0 },
      { aspect: 0 },
      { aspect: 9 / 16, labels: ['a label much longer than the column that it has to go into'] },
      {
        aspect: 16 / 9,
        heading: 'x'.repeat(300),
        subtitles: [{ speaker: 'A', text: 'word '.repeat(90), from: 0, until: 9 }],
      },
      { figures: [{ ...figure('NOBODY', [{}]), marks: [] }], things: [{ ...thing('NOTHING', 1, [{}]), marks: [] }] },
      { figures: [figure('GONE', [{ present: false }]), figure('TINY', [{}], { height: 0.05 })] },
      { figures: [figure('LENS', [{ y: 0, z: -5 }])] },
      { sun: { heading: 1e5, altitude: -90, quality: 'soft' } },
      { camera: camera([{ y: -1, z: 0, tilt: 90, focus: 0 }], 2.39) },
      { camera: camera([{ y: 30, tilt: -90, lensMm: 8, focus: NaN }], 2.39) },
    ];
    for (const parts of odd) draw(staging(parts), 0.5, canvas);
  });

  it('draws every weather in every light, and it shows', () => {
    const draw = plainDraw();
    const at = (weather: readonly string[], altitude: number) =>
      pictureOf(
        draw,
        staging({
          set: { kind: 'plain', interior: false, name: 'field', looks: '', size: null },
          sun: { heading: 0, altitude, quality: 'hard' },
          air: { weather, wind: { x: 9, z: 0 } },
        }),
        0,
      ).pixels;
    const clear = at([], 30);
    for (const word of ['rain', 'snow', 'fog', 'dust']) assert.notDeepEqual(at([word], 30), clear, word);
    const light = (pixels: Uint8ClampedArray) => pixels.reduce((sum, value, i) => (i % 4 === 3 ? sum : sum + value), 0);
    assert.ok(light(at([], -25)) < light(clear) * 0.5, 'night is dark');
  });
});
