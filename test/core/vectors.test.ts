/** The reference vectors: every formula is held to its own, and none of the vectors is without one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fallSeconds, fallSpeed, hangSeconds } from '../../core/physics/falls.ts';
import { distanceCovered, timeToCover } from '../../core/physics/locomotion.ts';
import { miniatureRate, pendulumSeconds } from '../../core/physics/scale.ts';
import { shadowRatio } from '../../core/physics/shadows.ts';
import { soundDelay } from '../../core/physics/sound.ts';
import { speechSeconds, syllablesOf, wordsOf } from '../../core/physics/speech.ts';
import { slowestThrow } from '../../core/physics/throws.ts';
import { stopping } from '../../core/physics/vehicles.ts';
import { dropSpeed, rainSlant } from '../../core/physics/wind.ts';
import { createProject } from '../../core/project.ts';
import { smoothPan } from '../../core/staging/camera-speed.ts';
import { depthOfField, hyperfocal } from '../../core/staging/depth-of-field.ts';
import { distanceFor, fieldOfView, isShotSize, sizeOfSpan, spanAt, spanOfSize } from '../../core/staging/optics.ts';
import { placeSun } from '../../core/staging/sun.ts';
import { scheduleOf } from '../../core/timeline/schedule.ts';
import type { Fact } from '../../core/timeline/state.ts';

type Figures = Readonly<Record<string, number | string | null>>;

interface Vector {
  readonly id: string;
  readonly in: Figures;
  readonly out: Figures;
  readonly src: string;
}

/** Figures that vectors carry along from other almanacs and measurements. */
const ELSEWHERE = new Set(['expected', 'spaAz', 'spaZenith']);

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
  'bolt-check': ({ t, vmax, tau }) => ({ x: distanceCovered(Number(t), Number(vmax), Number(tau)) }),
  fall: ({ h, g }) => {
    const [height, gravity] = [Number(h), Number(g)];
    return { t: fallSeconds(height, { gravity }), v: fallSpeed(height, { gravity }) };
  },
  'fall-drag': ({ h, vt }) => {
    const [height, terminal] = [Number(h), Number(vt)];
    return { t: fallSeconds(height, { terminal }), v: fallSpeed(height, { terminal }) };
  },
  'hang-time': ({ h, g }) => ({ t: hangSeconds(Number(h), Number(g)) }),
  'throw-min-speed': ({ d, dh, g }) => ({ v: slowestThrow(Number(d), Number(dh), Number(g)) }),
  stopping: ({ mph, thinking, a }) => {
    const way = stopping(Number(mph) * 0.44704, { thinking: Number(thinking), deceleration: Number(a) });
    return { thinking_m: way.thinkingMetres, braking_m: way.brakingMetres, total_m: way.metres };
  },
  pendulum: ({ L, g }) => ({ T: pendulumSeconds(Number(L), Number(g)) }),
  'miniature-fps': ({ scale, base }) => ({ fps: miniatureRate(Number(scale), Number(base)) }),
  'rain-vt': ({ mm }) => ({ v: dropSpeed(Number(mm)) }),
  'rain-slant': ({ wind, mm }) => ({ degFromVertical: rainSlant(Number(wind), Number(mm)) }),
  'shadow-ratio': ({ alt }) => ({ len: shadowRatio(Number(alt)) }),
  'sound-delay': ({ d, c }) => ({ t: soundDelay(Number(d), Number(c)) }),
  speech: ({ text }) => ({
    words: wordsOf(String(text)).length,
    syllables: syllablesOf(String(text)),
    comfortable: speechSeconds(String(text), 'comfortable'),
    rushed: speechSeconds(String(text), 'rushed'),
    impossible: speechSeconds(String(text), 'impossible'),
  }),
  dof: ({ f_mm, N, coc_mm, s_mm }) => {
    const focus = { lensMm: Number(f_mm), stop: Number(N), circleMm: Number(coc_mm) };
    const { near, far } = depthOfField(focus, Number(s_mm) / 1000);
    return { hyperfocal_m: hyperfocal(focus), near_m: near, far_m: far === Infinity ? null : far };
  },
  'pan-max': ({ f, w, fps }) => {
    const hfov = fieldOfView(Number(w), Number(f));
    const maxDegPerS = smoothPan(hfov, Number(fps));
    return { hfov, maxDegPerS, secondsFor90deg: 90 / maxDegPerS };
  },
  sun: ({ utc, lat, lng }) => sunAt(new Date(String(utc)), Number(lat), Number(lng)),
};

const path = join(import.meta.dirname, '../golden/vectors.json');
const { vectors } = JSON.parse(readFileSync(path, 'utf8')) as { readonly vectors: readonly Vector[] };

describe('the reference vectors', () => {
  it('are 153, each with a formula', () => {
    assert.equal(vectors.length, 153);
    assert.deepEqual(
      vectors.filter(({ id }) => formulas[id] === undefined),
      [],
    );
  });

  it('are what the timeline gives a fall', () => {
    for (const { in: given, out } of vectors.filter(
      (vector) => vector.id === 'fall' && vector.in['body'] === undefined,
    )) {
      const off = Math.abs(secondsOfFall(Number(given['h'])) - Number(out['t']));
      assert.ok(off < 0.01, `A fall of ${String(given['h'])} m is off by ${off} s.`);
    }
  });

  for (const [name, formula] of Object.entries(formulas)) {
    it(`hold for ${name}`, () => {
      const own = vectors.filter(({ id }) => id === name);
      assert.ok(own.length > 0, 'There is no such vector.');
      for (const vector of own) {
        const made = formula(vector.in);
        for (const key of Object.keys(vector.out).filter((each) => !ELSEWHERE.has(each))) {
          checkFigure(vector, key, made[key] ?? null);
        }
      }
    });
  }
});

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
  const traced = createProject().update('fall.screenplay', text).shots[0];
  const fall = traced === undefined ? undefined : scheduleOf(traced.shot).events[0];
  assert.ok(fall, 'The fall is not understood.');
  return fall.until - fall.at;
}

function known<Value>(value: Value): Fact<Value> {
  return { value, how: 'stated', since: null, where: { block: 0, start: 0, end: 0 } };
}

/** The sun of a scene at a place whose clock shows universal time. */
function sunAt(moment: Date, latitude: number, longitude: number): Figures {
  const { screenplay } = createProject().update('sun.screenplay', 'location FIELD\n  zone: UTC\n\nEXT. FIELD - DAY\n');
  const [scene] = screenplay.scenes;
  const field = screenplay.cast.find('FIELD');
  assert.ok(scene !== undefined && field !== undefined);
  const date = moment.toISOString().slice(0, 10);
  const clock = moment.getUTCHours() * 3600 + moment.getUTCMinutes() * 60 + moment.getUTCSeconds();
  const { sun } = placeSun(
    scene,
    'DAY',
    { date: known(date), clock: known(clock) },
    { ...field, at: { latitude, longitude } },
    scene.light,
  );
  return { alt: sun.altitude, az: sun.heading };
}
