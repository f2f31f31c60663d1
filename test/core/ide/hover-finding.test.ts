/** A hover over a finding tells the figures that its rule stands on, and who says so. */
import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../core/config/config.ts';
import { hover } from '../../../core/ide/hover.ts';
import { createProject } from '../../../core/project.ts';

const FILM = `scene 1: INT. STATION - DAY

  shot 1A: wide, 8s
    camera: 50mm, pans left 60° over 4s
    Empty benches, one after the other.
`;

describe('a hover over a finding', () => {
  it('cites the source of every figure that the rule measures by', () => {
    assert.deepEqual(linesAt('pans left'), [
      'camera/pan-too-fast measures by:',
      'smooth: 7 s to cross the frame (RED, Camera panning speed: a picture width in no less than 7 s at 24 fps, 180° shutter)',
      'juddering: 3.5 s to cross the frame (half of it; RED, Camera panning speed: a picture width in no less than 7 s at 24 fps, 180° shutter)',
      'whip: 1 s to cross the frame (general knowledge: faster is a whip pan)',
    ]);
  });

  it('says what the configuration sets in its place', () => {
    const [, smooth] = linesAt('pans left', { 'camera/pan-too-fast.smooth': 8 });
    assert.match(smooth ?? '', /^smooth: 8 s to cross the frame \(set in shotwright\.config\.json; otherwise 7, RED/);
  });

  it('cites the rows of a long table that it speaks of', () => {
    const lines = linesAt('walks', { 'locomotion.walk.fastest': 1.8 }, WALK);
    assert.deepEqual(
      lines.map((line) => line.split(':')[0]),
      [
        'physics/speed-on-foot measures by',
        'beast',
        'locomotion.walk.slowest',
        'locomotion.walk.typical',
        'locomotion.walk.fastest',
        'locomotion.walk.start-up',
        'locomotion.jog.slowest',
        'locomotion.jog.typical',
        'locomotion.jog.fastest',
        'locomotion.jog.start-up',
      ],
    );
    assert.match(
      lines[4] ?? '',
      /^locomotion\.walk\.fastest: 1\.8 m\/s \(set in shotwright\.config\.json; otherwise 1\.7, /,
    );
  });

  it('says nothing of figures where nothing is found', () => {
    assert.deepEqual(linesAt('Empty benches'), []);
  });
});

const WALK = `character MAYA: a walker

scene 1: EXT. ROAD - DAY

  shot 1A: wide of MAYA, 10s
    MAYA walks 20 m to the gate.
`;

function linesAt(words: string, thresholds: Readonly<Record<string, number>> = {}, film = FILM): readonly string[] {
  const analysis = createProject(undefined, () => ({ ...DEFAULT_CONFIG, thresholds })).update('a.screenplay', film);
  const lines = hover(analysis, film.indexOf(words) + 1)?.lines ?? [];
  const at = lines.findIndex((line) => line.endsWith('measures by:'));
  return at < 0 ? [] : lines.slice(at);
}
