/** How long what is done takes. */
import assert from 'node:assert/strict';
import { createProject } from '../../../core/project.ts';

import { secondsOfEvent } from '../../../core/timeline/durations.ts';

/** Least and typical seconds of each event of a sentence: `1.6-1.9`. */
function checkSeconds(sentence: string, ...times: readonly string[]): void {
  it(sentence, () => {
    const text = `character MAYA\ncharacter JON\nprop CANTEEN\n\nscene 1: INT. A\n\nshot 1A: wide of MAYA\n  ${sentence}`;
    const shot = createProject().update('film.screenplay', text).shots[0]?.shot;
    assert.ok(shot, 'There is no shot.');
    const seconds = shot.events.map((event) => secondsOfEvent(event));
    assert.deepEqual(
      seconds.map(({ least, typical }) => `${least.toFixed(1)}-${typical.toFixed(1)}`),
      times,
    );
  });
}

describe('an event takes', () => {
  checkSeconds('MAYA stands up and sits down.', '1.6-1.9', '1.3-1.6');
  checkSeconds('MAYA puts on her blue coat.', '4.0-7.0');
  checkSeconds('MAYA takes off her hat.', '0.6-1.5');
  checkSeconds('MAYA picks up CANTEEN and hands CANTEEN to JON.', '0.5-0.9', '0.8-1.3');
  checkSeconds('MAYA drops CANTEEN.', '0.2-0.6');
  checkSeconds('MAYA walks 10 m.', '6.2-7.7');
  checkSeconds('MAYA walks 6 m at 1.5 m/s.', '4.0-4.0');
  checkSeconds('MAYA runs 10 m in 4 s.', '4.0-4.0');
  checkSeconds('CANTEEN falls 4.9 m.', '1.0-1.0');
  // What goes on by itself, and what is only stated, has no time of its own.
  checkSeconds('MAYA walks to the door.', '0.0-0.0');
  checkSeconds('MAYA is sitting, CANTEEN in her left hand.', '0.0-0.0', '0.0-0.0');
});
