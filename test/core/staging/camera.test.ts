/** What the staged camera really shows, measured by projecting places into its frame. */
import assert from 'node:assert/strict';
import { createProject } from '../../../core/project.ts';
import { cameraAt, figureAt } from '../../../core/staging/moment.ts';
import { sizeOrder, spanOfSize } from '../../../core/staging/optics.ts';
import { project, type FramePlace } from '../../../core/staging/projection.ts';
import type { Staging } from '../../../core/staging/staging.ts';

const CAST = `character MAYA: a woman
  height: 1.70 m

character JON: a man
  height: 1.90 m

prop CANTEEN: a canteen
  size: 24 cm

`;

function stage(shot: string, title = 'aspect: 16:9', scene = 'EXT. PLAIN - DAY'): Staging {
  const analysis = createProject().update('film.screenplay', `${title}\n\n${CAST}${scene}\n\n${shot}`);
  const [traced] = analysis.shots;
  assert.ok(traced, 'There is no shot.');
  return analysis.staging(traced);
}

/** Where a height over a figure's feet lands in the picture at a time; `share` is of stature. */
function seen(staging: Staging, name: string, share: number, t = 0): FramePlace {
  const figure = staging.figures.find((candidate) => candidate.name === name);
  assert.ok(figure, `${name} is not in the shot.`);
  const place = figureAt(figure, t);
  return project(staging.camera, cameraAt(staging.camera, t), { ...place, y: place.y + share * figure.height });
}

function checkBetween(value: number, least: number, most: number, what: string): void {
  assert.ok(
    value >= least && value <= most,
    `${what} is ${value.toFixed(3)}, not ${String(least)} to ${String(most)}.`,
  );
}

/** Where a size cuts a standing body, as a share of stature. */
const cuts = { CU: 0.818, MCU: 0.74, MS: 0.601, MWS: 0.379, MLS: 0.27 } as const;

describe('a framed shot', () => {
  for (const aspect of ['1.33:1', '16:9', '2.39:1', '9:16']) {
    for (const [size, cut] of Object.entries(cuts)) {
      it(`${size} in ${aspect} has the crown under the frame's top and cuts where it should`, () => {
        const staging = stage(`shot 1A: ${size} of MAYA, 4s`, `aspect: ${aspect}`);
        checkBetween(seen(staging, 'MAYA', 1).down, 0.02, 0.15, 'The crown');
        checkBetween(seen(staging, 'MAYA', cut).down, 0.93, 1.07, 'The cut');
        checkBetween(seen(staging, 'MAYA', 0.93).across, 0.3, 0.7, 'The face, across,');
      });
    }
  }

  it('shows feet and crown from the full shot on', () => {
    for (const size of ['FS', 'WS', 'EWS']) {
      const staging = stage(`shot 1A: ${size} of MAYA, 4s`);
      checkBetween(seen(staging, 'MAYA', 1).down, 0, 0.6, `The crown in a ${size}`);
      checkBetween(seen(staging, 'MAYA', 0).down, 0.5, 1, `The feet in a ${size}`);
    }
  });

  it('shows the face alone in a big close-up', () => {
    const staging = stage('shot 1A: BCU of MAYA, 4s');
    checkBetween(seen(staging, 'MAYA', 0.934).down, 0.2, 0.8, 'The eyes');
    assert.ok(seen(staging, 'MAYA', 0.8).down > 1);
  });

  it('shows a smaller share of the body the closer it is', () => {
    const heights = sizeOrder.map((size) => {
      const staging = stage(`shot 1A: ${size} of MAYA, 4s`);
      return seen(staging, 'MAYA', 0.8).down - seen(staging, 'MAYA', 1).down;
    });
    for (const [index, height] of heights.entries()) {
      if (index > 0) assert.ok(height < (heights[index - 1] ?? 0), `${sizeOrder[index] ?? ''} is no wider.`);
    }
  });

  it('keeps its size whatever the lens', () => {
    for (const lens of [18, 35, 85, 200]) {
      const staging = stage(`shot 1A: MS of MAYA, 4s\n  camera: ${String(lens)}mm`);
      const span = seen(staging, 'MAYA', 0.6).down - seen(staging, 'MAYA', 1).down;
      checkBetween(span / (0.4 / spanOfSize('MS')), 0.93, 1.07, `The span at ${String(lens)} mm`);
    }
  });

  it('stands where it is told to', () => {
    const { camera, figures } = stage('shot 1A: wide of MAYA, 4s\n  camera: 24mm, 1.2 m high, 12 m away');
    const mark = cameraAt(camera, 0);
    const [maya] = figures;
    assert.ok(maya);
    const feet = figureAt(maya, 0);
    assert.equal(mark.y, 1.2);
    checkBetween(Math.hypot(mark.x - feet.x, mark.y - maya.height / 2, mark.z - feet.z), 11.5, 12.5, 'The distance');
  });

  it('seats its subject in the frame when they sit', () => {
    const staging = stage(
      'shot 1A: MCU of MAYA, 4s\n  blocking: MAYA seated at left',
      'aspect: 16:9',
      'INT. ROOM - DAY',
    );
    checkBetween(seen(staging, 'MAYA', 0.767).down, 0.02, 0.15, 'The crown of someone sitting');
  });
});

describe('screen direction', () => {
  for (const [words, sign] of [
    ['left to right', 1],
    ['right to left', -1],
  ] as const) {
    it(`${words} goes that way across the frame`, () => {
      const staging = stage(`shot 1A: wide of MAYA, 4s\n  camera: 24mm, static\n  MAYA walks ${words} at 1.4 m/s.`);
      const places = [0, 1, 2, 3, 4].map((t) => seen(staging, 'MAYA', 0.5, t).across * sign);
      for (const [index, place] of places.entries()) if (index > 0) assert.ok(place > (places[index - 1] ?? 1));
    });
  }

  it('toward the camera comes nearer, away goes farther', () => {
    const nearer = stage('shot 1A: wide of MAYA, 4s\n  MAYA walks toward camera.');
    assert.ok(seen(nearer, 'MAYA', 0.5, 4).depth < seen(nearer, 'MAYA', 0.5, 0).depth - 1);
    const farther = stage('shot 1A: wide of MAYA, 4s\n  MAYA walks away from camera.');
    assert.ok(seen(farther, 'MAYA', 0.5, 4).depth > seen(farther, 'MAYA', 0.5, 0).depth + 1);
  });
});

describe('a moving camera', () => {
  it('keeps its subject when it tracks with them', () => {
    const staging = stage(
      'shot 1A: medium of MAYA, 6s\n  camera: 50mm, tracks right with MAYA\n  MAYA runs left to right at 5 m/s.',
    );
    for (const t of [0, 1.5, 3, 4.5, 6])
      checkBetween(seen(staging, 'MAYA', 0.9, t).across, 0.25, 0.75, `At ${String(t)} s`);
    checkBetween(cameraAt(staging.camera, 6).x - cameraAt(staging.camera, 0).x, 29, 31, 'The way');
  });

  it('moves as far as it is told', () => {
    const dolly = stage('shot 1A: medium of MAYA, 4s\n  camera: 50mm, dollies in 1 m').camera;
    checkBetween(cameraAt(dolly, 4).z - cameraAt(dolly, 0).z, 0.99, 1.01, 'The dolly');
    const crane = stage('shot 1A: wide of MAYA, 4s\n  camera: 24mm, cranes up 3 m').camera;
    checkBetween(cameraAt(crane, 4).y - cameraAt(crane, 0).y, 2.99, 3.01, 'The crane');
    const pan = stage('shot 1A: wide of MAYA, 4s\n  camera: 24mm, pans left 30° over 2s').camera;
    checkBetween(cameraAt(pan, 2).pan - cameraAt(pan, 0).pan, -30.1, -29.9, 'The pan');
    checkBetween(cameraAt(pan, 4).pan - cameraAt(pan, 2).pan, -0.1, 0.1, 'The pan after its time');
    const zoom = stage('shot 1A: wide of MAYA, 4s\n  camera: 24mm to 70mm').camera;
    assert.deepEqual([cameraAt(zoom, 0).lensMm, cameraAt(zoom, 4).lensMm], [24, 70]);
  });

  it('makes one move after another', () => {
    const { camera } = stage('shot 1A: wide of MAYA, 4s\n  camera: 24mm, pans right 30° then tilts up 10°');
    const at = (t: number) => cameraAt(camera, t);
    checkBetween(at(2).pan - at(0).pan, 29.9, 30.1, 'The pan');
    checkBetween(at(2).tilt - at(0).tilt, -0.1, 0.1, 'The tilt before its turn');
    checkBetween(at(4).tilt - at(0).tilt, 9.9, 10.1, 'The tilt');
  });

  it('keeps its distance on an orbit', () => {
    const { camera, figures } = stage('shot 1A: medium of MAYA, 4s\n  camera: 50mm, orbits MAYA 90°');
    const [maya] = figures;
    assert.ok(maya);
    const far = (t: number) => {
      const mark = cameraAt(camera, t);
      const feet = figureAt(maya, t);
      return Math.hypot(mark.x - feet.x, mark.z - feet.z);
    };
    for (const t of [1, 2, 4]) checkBetween(far(t) / far(0), 0.97, 1.03, `The distance at ${String(t)} s`);
  });
});

describe('a two-shot', () => {
  for (const aspect of ['16:9', '2.39:1', '1:1']) {
    it(`has both inside the frame, left and right as they stand, in ${aspect}`, () => {
      const staging = stage(
        'shot 1A: medium two-shot of MAYA and JON, 4s\n  blocking: MAYA at left, JON at right',
        `aspect: ${aspect}`,
      );
      const maya = seen(staging, 'MAYA', 0.93);
      const jon = seen(staging, 'JON', 0.93);
      checkBetween(maya.across, 0.08, 0.5, 'Maya');
      checkBetween(jon.across, 0.5, 0.92, 'Jon');
      checkBetween(seen(staging, 'JON', 1).down, 0, 0.3, 'The taller crown');
    });
  }
});

describe('figures', () => {
  it('go as far as their speed and time say', () => {
    const [maya] = stage('shot 1A: wide of MAYA, 4s\n  MAYA runs left to right at 5 m/s.').figures;
    assert.ok(maya);
    checkBetween(figureAt(maya, 4).x - figureAt(maya, 0).x, 19.9, 20.1, 'The way');
    checkBetween(figureAt(maya, 4).travelled, 19.9, 20.1, 'The way on foot');
  });

  it('stay inside a room', () => {
    const room = 'location ROOM: a room\n  size: 5 x 4 x 3 m\n\nINT. ROOM - DAY';
    const [maya] = stage(
      'shot 1A: wide of MAYA, 8s\n  MAYA runs left to right at 5 m/s.',
      'aspect: 16:9',
      room,
    ).figures;
    assert.ok(maya);
    for (const t of [0, 2, 4, 8]) checkBetween(figureAt(maya, t).x, -2.5, 2.5, `The place at ${String(t)} s`);
  });

  it('hold what they take, from when they take it', () => {
    const [maya] = stage('shot 1A: wide of MAYA, 4s\n  at 2s, MAYA picks up CANTEEN with her right hand.').figures;
    assert.ok(maya);
    assert.equal(figureAt(maya, 1).rightHand, null);
    assert.equal(figureAt(maya, 3).rightHand, 'CANTEEN');
  });

  it('come and go', () => {
    const { figures } = stage('shot 1A: wide of MAYA, 4s\n  at 1s, JON enters from left.\n  at 3s, JON exits right.');
    const jon = figures.find((figure) => figure.name === 'JON');
    assert.ok(jon);
    assert.deepEqual(
      [0, 2, 3.5].map((t) => figureAt(jon, t).present),
      [false, true, false],
    );
  });
});

describe('a staging', () => {
  it('is plain data', () => {
    const staging = stage('shot 1A: wide of MAYA, 4s\n  at 1s, MAYA drops CANTEEN.');
    assert.deepEqual(JSON.parse(JSON.stringify(staging)), staging);
  });
});
