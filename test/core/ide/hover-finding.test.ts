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
      "lenses.crossing: smooth 7 s to cross the frame, juddering 3.5 s to cross the frame, whip 1 s to cross the frame (RED, Camera panning speed: a picture's width in no less than 7 s at 24 fps, 180° shutter; juddering at half of it; faster than whip is a whip pan (general knowledge))",
    ]);
  });

  it('says what the configuration sets in its place', () => {
    const [, crossing] = linesAt('pans left', { 'lenses.crossing.smooth': 8 });
    assert.match(
      crossing ?? '',
      /: smooth 8 s to cross the frame, as set in shotwright\.config\.json instead of 7, jud/,
    );
  });

  it('cites the rows of a long table that it speaks of', () => {
    assert.deepEqual(linesAt('walks', { 'locomotion.walk.fastest': 1.8 }, WALK).slice(2), [
      'locomotion.walk: slowest 1 m/s, typical 1.35 m/s, fastest 1.8 m/s, as set in shotwright.config.json instead of 1.7, start-up 0.3 s (published gait studies and race analyses)',
      'locomotion.jog: slowest 2 m/s, typical 2.8 m/s, fastest 3.5 m/s, start-up 0.7 s (published gait studies and race analyses)',
    ]);
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
