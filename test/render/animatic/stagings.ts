/** Staged shots to draw: a film's worth of situations, each a small plain object made from the same defaults. */
import type { Garment } from '../../../core/model/garments.ts';
import { EARTH } from '../../../core/physics/falls.ts';
import type {
  Camera,
  CameraMark,
  Figure,
  FigureMark,
  Staging,
  Thing,
  ThingMark,
} from '../../../core/staging/staging.ts';

export function figureMark(parts: Partial<FigureMark> = {}): FigureMark {
  return {
    at: 0,
    x: 0,
    y: 0,
    z: 0,
    travelled: 0,
    heading: 0,
    speed: 0,
    gait: 'stand',
    posture: 'standing',
    gaze: { kind: 'ahead' },
    leftHand: null,
    rightHand: null,
    present: true,
    ...parts,
  };
}

export function figure(name: string, marks: readonly Partial<FigureMark>[], parts: Partial<Figure> = {}): Figure {
  return {
    name,
    kind: 'character',
    height: 1.7,
    looks: '',
    wears: [],
    speaks: [],
    marks: marks.map((mark) => figureMark(mark)),
    ...parts,
  };
}

export function garment(slot: Garment['slot'], words: string, colour: string | null): Garment {
  return { slot, words, colour };
}

export function thing(
  name: string,
  size: number,
  marks: readonly Partial<ThingMark>[],
  parts: Partial<Thing> = {},
): Thing {
  const full = marks.map((mark): ThingMark => ({ at: 0, x: 0, y: 0, z: 0, heldBy: null, motion: 'rest', ...mark }));
  return { name, kind: 'prop', looks: '', colour: null, size, gravity: EARTH, marks: full, ...parts };
}

export function camera(marks: readonly Partial<CameraMark>[], aspect: number, parts: Partial<Camera> = {}): Camera {
  const full = marks.map((mark): CameraMark => ({
    at: 0,
    x: 0,
    y: 1.5,
    z: -5,
    pan: 0,
    tilt: 0,
    roll: 0,
    lensMm: 35,
    focus: 5,
    ...mark,
  }));
  return {
    marks: full,
    sensor: { width: 36, height: 36 / aspect },
    fStop: null,
    support: 'tripod',
    shake: 0,
    ...parts,
  };
}

export function staging(parts: Partial<Staging> = {}): Staging {
  return {
    shot: '1A',
    heading: 'EXT. SOMEWHERE - DAY',
    seconds: 4,
    fps: 24,
    aspect: 2.39,
    size: 'WS',
    labels: ['35mm'],
    set: { kind: 'stage', interior: false, name: 'somewhere', looks: '', size: null },
    sun: { heading: -52, altitude: 35, quality: 'hard' },
    air: { weather: [], wind: { x: 0, z: 0 } },
    camera: camera([{}], parts.aspect ?? 2.39),
    figures: [],
    things: [],
    line: null,
    subtitles: [],
    assumed: [],
    ...parts,
  };
}

const maraWears = [
  garment('outer', 'orange windbreaker', '#f0641e'),
  garment('lower', 'grey leggings', '#2a3342'),
  garment('feet', 'white running shoes', '#d9d2c4'),
];
const maraLooks = 'a lean woman of thirty, dark hair in a ponytail';
const idrisWears = [
  garment('upper', 'blue shirt', '#39506e'),
  garment('lower', 'dark trousers', '#26303f'),
  garment('feet', 'boots', '#2b211c'),
];
const idrisLooks = 'a tall man, cropped black hair, short beard, brown skin';

const dusk = {
  sun: { heading: -52, altitude: 8, quality: 'hard' },
  air: { weather: ['dust'], wind: { x: 11, z: -1 } },
  set: { kind: 'desert', interior: false, name: 'dunes', looks: 'endless dunes', size: null },
  heading: 'EXT. DUNES - DUSK',
} as const;

const room = {
  set: { kind: 'room', interior: true, name: 'kitchen', looks: 'a small kitchen', size: null },
  sun: { heading: 285, altitude: 24, quality: 'hard' },
  heading: 'INT. KITCHEN - MORNING',
} as const;

const runner = figure(
  'MARA',
  [
    { x: -1.7, heading: 90, speed: 6, gait: 'sprint' },
    { at: 4, x: 22.3, travelled: 24, heading: 90, speed: 6, gait: 'sprint' },
  ],
  { looks: maraLooks, wears: maraWears },
);

const seatedMara = (parts: Partial<FigureMark> = {}, more: Partial<Figure> = {}) =>
  figure(
    'MARA',
    [{ x: -0.85, z: 0.2, heading: 90, posture: 'sitting', gaze: { kind: 'at', name: 'IDRIS' }, ...parts }],
    { looks: maraLooks, wears: maraWears, ...more },
  );
const seatedIdris = (parts: Partial<FigureMark> = {}, more: Partial<Figure> = {}) =>
  figure(
    'IDRIS',
    [{ x: 0.85, z: 0.2, heading: -90, posture: 'sitting', gaze: { kind: 'at', name: 'MARA' }, ...parts }],
    { looks: idrisLooks, wears: idrisWears, height: 1.83, ...more },
  );

export const shots: Readonly<Record<string, Staging>> = {
  runnerWide: staging({
    ...dusk,
    shot: '12A',
    labels: ['24mm', 'H 1.2 m', 'D 12 m', 'TRACK R 6 m/s'],
    camera: camera(
      [
        { y: 1.2, z: -12, tilt: 4.6, lensMm: 24, focus: 12 },
        { at: 4, x: 24, y: 1.2, z: -12, tilt: 4.6, lensMm: 24, focus: 12 },
      ],
      2.39,
    ),
    figures: [runner],
  }),
  runnerMedium: staging({
    ...dusk,
    shot: '12B',
    size: 'MFS',
    labels: ['50mm', 'H 1.1 m', 'TRACK R 6 m/s'],
    camera: camera(
      [
        { x: -1.5, y: 1.1, z: -5.5, lensMm: 50 },
        { at: 4, x: 22.5, y: 1.1, z: -5.5, lensMm: 50 },
      ],
      2.39,
    ),
    figures: [runner],
  }),
  closeUp: staging({
    ...dusk,
    shot: '12C',
    size: 'CU',
    labels: ['85mm', 'HANDHELD'],
    camera: camera([{ x: 0.35, y: 1.6, z: -1.5, pan: -12, lensMm: 85, focus: 1.5 }], 2.39, { shake: 0.5 }),
    figures: [
      figure(
        'MARA',
        [
          { heading: 150, gaze: { kind: 'turned', degrees: 20, pitch: 2 } },
          { at: 2, heading: 150, gaze: { kind: 'camera' } },
        ],
        { looks: maraLooks, wears: maraWears },
      ),
    ],
  }),
  insert: staging({
    ...dusk,
    shot: '12D',
    size: 'INSERT',
    labels: ['50mm'],
    camera: camera([{ y: 0.55, z: -1.1, tilt: -22, lensMm: 40, focus: 1.1 }], 2.39),
    things: [
      thing(
        'CANTEEN',
        0.24,
        [
          { x: -0.35, y: 0.7, motion: 'flight' },
          { at: 0.45, x: -0.1, y: 0, motion: 'roll' },
          { at: 1.8, x: 0.28, y: 0, motion: 'rest' },
        ],
        { looks: 'a dented steel canteen', colour: '#8a8f8a' },
      ),
    ],
  }),
  twoShot: staging({
    ...room,
    shot: '3A',
    size: 'MS',
    aspect: 1.85,
    labels: ['35mm', 'H 1.3 m'],
    camera: camera([{ y: 1.3, z: -2.9, tilt: -3, lensMm: 35 }], 1.85),
    figures: [seatedMara({ rightHand: 'CUP' }), seatedIdris()],
    things: [thing('CUP', 0.1, [{ heldBy: { name: 'MARA', hand: 'right' } }])],
    line: { from: { x: -0.85, y: 0, z: 0.2 }, to: { x: 0.85, y: 0, z: 0.2 } },
  }),
  overShoulder: staging({
    ...room,
    shot: '3B',
    size: 'OTS',
    aspect: 1.85,
    labels: ['50mm', 'OVER MARA'],
    camera: camera([{ x: -2.15, y: 1.4, z: -0.25, pan: 80, tilt: -5, lensMm: 50, focus: 3 }], 1.85),
    figures: [seatedMara(), seatedIdris({}, { speaks: [{ from: 0, until: 3 }] })],
    subtitles: [{ speaker: 'IDRIS', text: 'You were supposed to be here an hour ago.', from: 0, until: 3 }],
  }),
  single: staging({
    ...room,
    shot: '3C',
    size: 'MCU',
    aspect: 16 / 9,
    labels: ['75mm'],
    camera: camera([{ x: 0.55, y: 1.22, z: -1.1, pan: -47, tilt: -1, lensMm: 60, focus: 1.9 }], 16 / 9),
    figures: [seatedMara({}, { speaks: [{ from: 0.2, until: 3.5 }] }), seatedIdris()],
    subtitles: [
      {
        speaker: 'MARA',
        text: 'There was a storm. I ran the whole way, and when I got to the ridge there was nothing left to run to.',
        from: 0.2,
        until: 3.5,
      },
    ],
  }),
  lowAngle: staging({
    shot: '7C',
    heading: 'EXT. PLAIN - NOON',
    size: 'FS',
    labels: ['28mm', 'LOW ANGLE'],
    set: { kind: 'plain', interior: false, name: 'plain', looks: 'open grassland', size: null },
    sun: { heading: 70, altitude: 38, quality: 'hard' },
    air: { weather: [], wind: { x: 2, z: 0 } },
    camera: camera([{ y: 0.25, z: -3.2, tilt: 16, lensMm: 28 }], 2.39),
    figures: [
      figure('MARA', [{ x: -0.8, heading: 100, gaze: { kind: 'at', name: 'IDRIS' } }], {
        looks: maraLooks,
        wears: maraWears,
      }),
      figure(
        'IDRIS',
        [
          { x: 2.8, z: 0.5, heading: -90, speed: 1.3, gait: 'walk' },
          { at: 4, x: 0.9, z: 0.5, travelled: 1.9, heading: -90 },
        ],
        { height: 1.83, looks: idrisLooks, wears: idrisWears },
      ),
    ],
  }),
  topAngle: staging({
    ...dusk,
    shot: '12F',
    size: 'WS',
    labels: ['24mm', 'TOP', 'H 9 m'],
    sun: { heading: -52, altitude: 24, quality: 'hard' },
    camera: camera([{ y: 9, z: -3, tilt: -68, lensMm: 24 }], 2.39),
    figures: [
      figure(
        'MARA',
        [
          { x: -3, heading: 80, speed: 1.4, gait: 'walk' },
          { at: 4, x: 2.6, travelled: 5.6, heading: 80, speed: 1.4, gait: 'walk' },
        ],
        { looks: maraLooks, wears: maraWears },
      ),
      figure('IDRIS', [{ x: 1.5, z: 1.4, heading: 200, posture: 'lying' }], { looks: idrisLooks, wears: idrisWears }),
    ],
  }),
  night: staging({
    shot: '20A',
    heading: 'EXT. DUNES - NIGHT',
    size: 'MLS',
    labels: ['35mm'],
    set: { kind: 'desert', interior: false, name: 'dunes', looks: '', size: null },
    sun: { heading: -60, altitude: -25, quality: 'hard' },
    camera: camera([{ y: 1.4, z: -6, tilt: 5, lensMm: 35 }], 2.39),
    figures: [
      figure('MARA', [{ x: -0.9, heading: 120, posture: 'kneeling', gaze: { kind: 'at', name: 'LANTERN' } }], {
        looks: maraLooks,
        wears: maraWears,
      }),
      figure('IDRIS', [{ x: 1, z: 0.6, heading: 220, rightHand: 'LANTERN' }], {
        height: 1.83,
        looks: idrisLooks,
        wears: idrisWears,
      }),
    ],
    things: [thing('LANTERN', 0.3, [{ heldBy: { name: 'IDRIS', hand: 'right' } }])],
  }),
  rain: staging({
    shot: '21A',
    heading: 'EXT. PARK - DAY',
    size: 'FS',
    aspect: 1.85,
    labels: ['40mm'],
    set: { kind: 'plain', interior: false, name: 'park', looks: 'a park with trees', size: null },
    sun: { heading: 20, altitude: 30, quality: 'soft' },
    air: { weather: ['rain'], wind: { x: 3, z: 0 } },
    camera: camera([{ y: 1.5, z: -5, lensMm: 40 }], 1.85),
    figures: [
      figure(
        'MARA',
        [
          { x: -1.5, heading: 60, speed: 1.4, gait: 'walk' },
          { at: 4, x: 3, z: 2.5, travelled: 5.6, heading: 60, speed: 1.4, gait: 'walk' },
        ],
        {
          looks: 'a woman, long red hair',
          wears: [
            garment('outer', 'yellow raincoat', '#d8b12c'),
            garment('lower', 'jeans', '#3b5273'),
            garment('feet', 'boots', '#3a2b22'),
          ],
        },
      ),
      figure(
        'REX',
        [
          { x: -0.6, z: -0.5, heading: 60, speed: 1.4, gait: 'walk' },
          { at: 4, x: 3.9, z: 2, travelled: 5.6, heading: 60, speed: 1.4, gait: 'walk' },
        ],
        { kind: 'creature', height: 0.75, looks: 'a golden dog' },
      ),
    ],
  }),
};
