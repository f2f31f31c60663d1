/** The panel's clock: playing, stopping, stepping, and keeping its place while the shot changes under it. */
import assert from 'node:assert/strict';
import { advance, atRest, refit, seek, step, timecode, toggle, type Playback } from '../../preview/playback.ts';

const shot: Playback = refit(atRest, { seconds: 8, fps: 24 });

describe('playback', () => {
  it('moves only while it plays', () => {
    assert.equal(advance(shot, 1).position, 0);
    assert.equal(advance(toggle(shot), 1).position, 1);
    assert.equal(advance(toggle(toggle(shot)), 1).position, 0);
  });

  it('goes round when it loops', () => {
    assert.equal(advance(toggle(seek(shot, 7.5)), 1).position, 0.5);
  });

  it('stops at the end when it does not, and plays from the start next', () => {
    const ended = advance(toggle({ ...seek(shot, 7.5), looping: false }), 1);
    assert.deepEqual([ended.position, ended.playing], [8, false]);
    assert.deepEqual([toggle(ended).position, toggle(ended).playing], [0, true]);
  });

  it('keeps its place in a changed shot, or takes its new end', () => {
    const playing = toggle(seek(shot, 5));
    assert.deepEqual(refit(playing, { seconds: 12, fps: 25 }), { ...playing, seconds: 12, fps: 25 });
    assert.equal(refit(playing, { seconds: 4, fps: 24 }).position, 4);
  });

  it('steps by whole frames and stays inside the shot', () => {
    const at = step(toggle(seek(shot, 1.01)), 1);
    assert.deepEqual([at.position, at.playing], [25 / 24, false]);
    assert.equal(step(shot, -1).position, 0);
    assert.equal(step(seek(shot, 8), 1).position, 8);
    assert.equal(seek(shot, -3).position, 0);
  });

  it('counts a shot without length as nothing to play', () => {
    const empty = toggle(refit(atRest, { seconds: 0, fps: 24 }));
    assert.deepEqual([advance(empty, 1).position, advance(empty, 1).playing], [0, false]);
  });
});

describe('timecode', () => {
  it('counts minutes, seconds and frames', () => {
    assert.equal(timecode(0, 24), '00:00:00');
    assert.equal(timecode(6 + 1 / 24, 24), '00:06:01');
    assert.equal(timecode(61.5, 24), '01:01:12');
  });

  it('counts whole frames at 23.976 and carries a full second', () => {
    assert.equal(timecode(0.999, 23.976), '00:01:00');
  });
});
