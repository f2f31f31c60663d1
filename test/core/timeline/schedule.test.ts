/** When the beats of a shot happen. */
import assert from 'node:assert/strict';
import { createProject } from '../../../core/project.ts';
import { scheduleOf, type Schedule } from '../../../core/timeline/schedule.ts';

function scheduleOfFirst(text: string): Schedule {
  const traced = createProject().update('film.screenplay', text).shots[0];
  assert.ok(traced, 'There is no shot.');
  return scheduleOf(traced.shot);
}

/** Events and speeches of a shot in seconds: `0.0-4.0 walk`. */
function checkTimes(shot: string, ...times: readonly string[]): void {
  const text = `character MAYA\ncharacter JON\nprop CANTEEN\n\nscene 1: INT. A\n\n${shot}`;
  const schedule = scheduleOfFirst(text);
  const span = ({ at, until }: { readonly at: number; readonly until: number }) =>
    `${at.toFixed(1)}-${until.toFixed(1)}`;
  assert.deepEqual(
    [
      ...schedule.events.map((timed) => `${span(timed)} ${timed.beat.verb}`),
      ...schedule.speeches.map((timed) => `${span(timed)} ${timed.beat.speaker} speaks`),
    ],
    times,
  );
}

describe('the schedule of a shot', () => {
  it('lets travel last until the shot ends', () => {
    checkTimes('shot 1A: wide of MAYA, 8s\n  MAYA walks left to right.', '0.0-8.0 walk');
  });

  it('lets travel last until the traveller does something else', () => {
    checkTimes(
      'shot 1A: wide of MAYA, 8s\n  MAYA walks left to right.\n  at 5s, MAYA stops.',
      '0.0-5.0 walk',
      '5.0-8.0 stop',
    );
  });

  it('gives a distance at a speed its own time', () => {
    checkTimes('shot 1A: wide of MAYA, 8s\n  MAYA walks 6 m at 1.5 m/s.', '0.0-4.0 walk');
  });

  it('gives a fall its time under gravity', () => {
    checkTimes('shot 1A: wide of CANTEEN, 4s\n  CANTEEN falls 4.9 m.', '0.0-1.0 fall');
  });

  it('puts a beat at the time it is given', () => {
    checkTimes('shot 1A: wide of MAYA, 4s\n  at 2s, MAYA drops CANTEEN.', '2.0-2.6 drop');
  });

  it('puts what happens meanwhile where the beat before it is', () => {
    checkTimes('shot 1A: wide of MAYA, 4s\n  at 1s, MAYA runs while JON looks back.', '1.0-4.0 run', '1.0-1.8 look');
  });

  it('keeps every beat inside the shot', () => {
    const many = 'MAYA sits down.\n  MAYA stands up.\n  '.repeat(6);
    const schedule = scheduleOfFirst(`character MAYA\n\nshot 1A: wide of MAYA, 4s\n  ${many}`);
    assert.equal(schedule.events.length, 12);
    for (const { at, until } of schedule.events)
      assert.ok(at >= 0 && at <= until && until <= 4 + 1e-9, `${at} to ${until}`);
  });

  it('takes a length for a shot that has none, long enough for its words', () => {
    const speech = 'word '.repeat(30).trim();
    const schedule = scheduleOfFirst(`character MAYA\n\nshot 1A: wide of MAYA\n\n  MAYA\n  ${speech}\n`);
    assert.equal(schedule.assumed, true);
    assert.equal(schedule.seconds, 12);
  });
});
