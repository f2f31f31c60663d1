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
    ]);
  });

  it('says what the configuration sets in its place', () => {
    const [, smooth] = linesAt('pans left', { 'camera/pan-too-fast.smooth': 8 });
    assert.match(smooth ?? '', /^smooth: 8 s to cross the frame \(set in shotwright\.config\.json; otherwise 7, RED/);
  });

  it('says nothing of figures where nothing is found', () => {
    assert.deepEqual(linesAt('Empty benches'), []);
  });
});

/** The lines about figures: the headline, and the first figure. */
function linesAt(words: string, thresholds: Readonly<Record<string, number>> = {}): readonly string[] {
  const analysis = createProject(undefined, () => ({ ...DEFAULT_CONFIG, thresholds })).update('a.screenplay', FILM);
  const lines = hover(analysis, FILM.indexOf(words) + 1)?.lines ?? [];
  const at = lines.findIndex((line) => line.endsWith('measures by:'));
  return at < 0 ? [] : lines.slice(at, at + 2);
}
