/** What nobody declared is understood, and contradicts nothing. */
import assert from 'node:assert/strict';
import { createProject } from '../../core/project.ts';
import { stateOf } from '../../core/timeline/state.ts';

function after(action: string) {
  const text = `character MAYA\ncharacter JON\nprop CANTEEN\nvehicle JEEP\n\nscene 1: INT. HUT - DAY\n\nshot 1A: wide of MAYA, 6s\n${action}\n`;
  const analysis = createProject().update('film.screenplay', text);
  return (name: string) => stateOf(analysis.shots.at(-1)?.out ?? new Map(), name);
}

describe('a thing nobody declared', () => {
  it('has no state', () => {
    assert.deepEqual(after('MAYA opens the door.')('MAYA').condition, []);
    assert.deepEqual(after('MAYA opens the door.')('door').condition, []);
  });

  it('takes up the hand it is taken with', () => {
    const state = after('MAYA holds CANTEEN in her left hand. MAYA picks up a cup with her left hand.');
    assert.equal(state('MAYA').leftHand, null);
  });

  it('may be a declared one in small letters, of which no more is known then', () => {
    const state = after('MAYA holds CANTEEN in her left hand. JON takes the canteen.');
    assert.equal(state('MAYA').leftHand, null);
    assert.equal(state('CANTEEN').holder, null);
  });
});

describe('what is taken up again', () => {
  it('stays in its hand', () => {
    const state = after('MAYA holds CANTEEN in her left hand. MAYA raises CANTEEN.');
    assert.equal(state('MAYA').leftHand?.value, 'CANTEEN');
  });
});

describe('getting out of a vehicle', () => {
  it('is no leaving', () => {
    assert.notEqual(after('MAYA gets out of JEEP.')('MAYA').present?.value, false);
    assert.notEqual(after('MAYA gets out of the car.')('MAYA').present?.value, false);
  });
});
