/** `explain`, `prompt` and `render`: what scripts read of a shot, and the files that are made of it. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ended, run, start } from '../support/command.ts';
import { sampleText } from '../support/samples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FILM = `target: kling-3.0
negative: hats

character MAYA: a woman
  wears: orange windbreaker, dusty trail shoes

prop CANTEEN: a canteen

scene 1: EXT. DUNES - DUSK

  shot 1A: wide of MAYA, 1s
    camera: 24mm, low angle, 1.2 m high, 12 m away, tracks right with MAYA
    MAYA sprints left to right along the crest at 6 m/s, CANTEEN in her right hand.

  shot 1B: close-up of MAYA, 4s
    camera: pans left 10° then tilts up 5°
    MAYA looks at CANTEEN.
`;

describe('the commands for shots', function () {
  this.timeout(60_000);
  const folder = temporaryFolder();
  const shotwright = (...args: string[]) => run(args, { cwd: folder.path });

  before(() => {
    writeFileSync(join(folder.path, 'film.screenplay'), FILM);
  });

  it('explain --json has the shape that scripts rely on', async () => {
    const { code, out, err } = await shotwright('explain', 'film.screenplay', '--shot', '1A', '--json');
    assert.deepEqual([code, err], [0, '']);
    const explained = JSON.parse(out) as { version: number; shots: Record<string, unknown>[] };
    assert.equal(explained.version, 1);
    const [shot] = explained.shots;
    assert.ok(shot);
    const { events, stateIn, stateOut, ...rest } = shot;
    assert.deepEqual(rest, {
      ...{ shot: '1A', scene: '1', line: 11, start: 0, seconds: 1, size: 'WS', subjects: ['MAYA'] },
      camera: {
        ...{ lensMm: 24, fStop: null, heightM: 1.2, distanceM: 12, angle: 'low' },
        moves: [{ move: 'track-right', with: 'MAYA', from: 0, to: 1 }],
      },
    });
    const [sprint, hold] = events as Record<string, unknown>[];
    assert.deepEqual(sprint, {
      ...{ verb: 'sprint', class: 'travel', subject: 'MAYA', at: 0, until: 1, speed: 6, direction: 'right' },
      ...{ line: 13, column: 5, text: 'MAYA sprints left to right along the crest at 6 m/s' },
    });
    assert.deepEqual(hold, {
      ...{ verb: 'hold', class: 'hold', subject: 'MAYA', at: 0, until: 0, object: 'CANTEEN', hand: 'right' },
      ...{ line: 13, column: 58, text: 'CANTEEN in her right hand' },
    });
    const wears = ['orange windbreaker', 'dusty trail shoes'];
    const known = { present: true, leftHand: null, rightHand: 'CANTEEN', wears, side: null, condition: [] };
    assert.deepEqual((stateIn as Record<string, unknown>)['MAYA'], {
      ...{ ...known, travel: 'right', facing: 'right', posture: 'standing' },
    });
    assert.deepEqual((stateOut as Record<string, unknown>)['MAYA'], {
      ...{ ...known, travel: 'right', facing: 'right', posture: 'standing' },
    });
  });

  it('explain --json tells when each move of a chain happens', async () => {
    const { out } = await shotwright('explain', 'film.screenplay', '--shot', '1B', '--json');
    const { shots } = JSON.parse(out) as { shots: { start: number; camera: { moves: unknown } }[] };
    assert.equal(shots[0]?.start, 1);
    assert.deepEqual(shots[0]?.camera.moves, [
      { move: 'pan-left', with: null, from: 0, to: 2 },
      { move: 'tilt-up', with: null, from: 2, to: 4 },
    ]);
  });

  it('explain tells a person what was understood', async () => {
    const { code, out } = await shotwright('explain', 'film.screenplay', '--shot', '1A');
    assert.equal(code, 0);
    assert.match(out, /^1A {2}scene 1 \(DUSK\), 1 s {2}wide shot · 24mm/);
    assert.match(out, /0\.0-1\.0 s {2}MAYA: sprint, to the right, 6 m\/s {2}"MAYA sprints/);
    assert.match(out, /0:0\d MAYA right hand CANTEEN \(shot 1A\)/);
  });

  it('prompt --json has the shape that scripts rely on', async () => {
    const { code, out } = await shotwright('prompt', 'film.screenplay', '--json');
    assert.equal(code, 0);
    const { version, prompts } = JSON.parse(out) as { version: number; prompts: Record<string, unknown>[] };
    assert.equal(version, 1);
    assert.deepEqual(
      prompts.map(({ shot, target, negative, seconds, limit, omitted }) => ({
        shot,
        target,
        negative,
        seconds,
        limit,
        omitted,
      })),
      [
        { shot: '1A', target: 'kling-3.0', negative: 'hats', seconds: 3, limit: 2500, omitted: [] },
        { shot: '1B', target: 'kling-3.0', negative: 'hats', seconds: 4, limit: 2500, omitted: [] },
      ],
    );
    const [, second] = prompts;
    assert.equal(typeof second?.['text'], 'string');
    assert.equal(second?.['length'], (second?.['text'] as string).length);
    assert.deepEqual(second['carried'], [
      { entity: 'MAYA', fact: 'wears orange windbreaker, dusty trail shoes', since: 'declaration' },
      { entity: 'MAYA', fact: 'holds the CANTEEN in the right hand', since: '1A' },
      { entity: 'MAYA', fact: 'moves from left to right', since: '1A' },
    ]);
    assert.deepEqual(Object.keys(second).sort(), [
      ...['carried', 'length', 'limit', 'negative', 'omitted', 'seconds', 'shot', 'size', 'target', 'text'],
    ]);
  });

  it('are 2 for a shot, a target or a file that is not there, and say what is', async () => {
    const noShot = await shotwright('explain', 'film.screenplay', '--shot', '9Z');
    assert.deepEqual(
      [noShot.code, noShot.err],
      [2, 'shotwright: film.screenplay has no such shot. Its shots are 1A, 1B.\n'],
    );
    const noTarget = await shotwright('prompt', 'film.screenplay', '--target', 'kling-3.1');
    assert.equal(noTarget.code, 2);
    assert.match(noTarget.err, /There is no target "kling-3\.1"\. Did you mean "kling-3\.0"\?/);
    const noFile = await shotwright('explain', 'nowhere.screenplay');
    assert.equal(noFile.code, 2);
    assert.match(noFile.err, /"nowhere\.screenplay" can't be read/);
  });

  it('render writes a video and a still', async () => {
    const args = ['render', 'film.screenplay', '--shot', '1A', '--width', '96', '-o', 'made', '--json'];
    const { code, out, err } = await shotwright(...args);
    assert.deepEqual([code, err], [0, '']);
    const { version, rendered } = JSON.parse(out) as { version: number; rendered: Record<string, unknown>[] };
    assert.equal(version, 1);
    const [made, ...others] = rendered;
    assert.deepEqual(others, []);
    assert.deepEqual([made?.['shot'], made?.['kind'], made?.['seconds']], ['1A', 'animatic', 1]);
    const video = readFileSync(join(folder.path, 'made', '1A.mp4'));
    assert.equal(video.subarray(4, 8).toString('latin1'), 'ftyp');
    const still = readFileSync(join(folder.path, 'made', '1A.png'));
    assert.deepEqual([...still.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
    assert.equal(still.readUInt32BE(16), 96);
  });

  it('render wants to be told what', async () => {
    const { code, err } = await shotwright('render', 'film.screenplay');
    assert.equal(code, 2);
    assert.match(err, /Say what to render/);
  });

  it('do not mind a reader that stops reading', async () => {
    writeFileSync(join(folder.path, 'long.screenplay'), sampleText('sandstorm').repeat(40));
    const child = start(['prompt', 'long.screenplay'], { cwd: folder.path });
    const complaints: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    assert.equal(await ended(child), 0);
    assert.equal(Buffer.concat(complaints).toString(), '');
  });
});
