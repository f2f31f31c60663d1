/** A staged shot of half a second with one walker, for tests that need some shot or other. */
import type { FigureMark, Staging } from '../../core/staging/staging.ts';

const walking: FigureMark = {
  at: 0,
  x: -1,
  y: 0,
  z: 6,
  travelled: 0,
  heading: 90,
  speed: 1.4,
  gait: 'walk',
  posture: 'standing',
  gaze: { kind: 'ahead' },
  leftHand: null,
  rightHand: null,
  present: true,
};

export const smallStaging: Staging = {
  shot: '1A',
  heading: 'EXT. PLAIN - DAY',
  seconds: 0.5,
  fps: 24,
  aspect: 16 / 9,
  size: 'WS',
  labels: ['35mm', 'static'],
  set: { kind: 'plain', interior: false, name: 'PLAIN', looks: 'a grassy plain', size: null },
  sun: { heading: 220, altitude: 40, quality: 'hard' },
  air: { weather: [], wind: { x: 0, z: 0 } },
  camera: {
    marks: [{ at: 0, x: 0, y: 1.5, z: 0, pan: 0, tilt: 0, roll: 0, lensMm: 35, focus: 6 }],
    sensor: { width: 36, height: 20.25 },
    fStop: null,
    support: 'tripod',
    shake: 0,
  },
  figures: [
    {
      name: 'MAYA',
      kind: 'character',
      height: 1.7,
      looks: 'a young woman with short black hair',
      wears: [{ words: 'red coat', slot: 'outer', colour: '#b02020' }],
      marks: [walking, { ...walking, at: 0.5, x: -0.3, travelled: 0.7 }],
      speaks: [],
    },
  ],
  things: [],
  line: null,
  subtitles: [],
  assumed: [],
};
