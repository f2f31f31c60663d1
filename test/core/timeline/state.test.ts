/** What is true of everyone as shots open and close, as readable text. */
import assert from 'node:assert/strict';
import { describeEntity } from '../../../core/ide/describe-state.ts';
import { createProject } from '../../../core/project.ts';
import { stateOf } from '../../../core/timeline/state.ts';

const CAST = `character MAYA: a woman
  wears: red coat, black boots

character JON: a man

prop CANTEEN: a canteen

prop LAMP: a lamp
  state: unlit

`;

/** The state of one name as a shot opens (`1B in`) or closes (`1B out`), one line a fact. */
function checkState(script: string, moment: string, name: string, ...facts: readonly string[]): void {
  const analysis = createProject().update('film.screenplay', CAST + script);
  const [id = '', side] = moment.split(' ');
  const traced = analysis.shot(id);
  assert.ok(traced, `There is no shot ${id}.`);
  const state = stateOf(side === 'in' ? traced.in : traced.out, name);
  assert.deepEqual(
    describeEntity(name, state).map((line) => line.slice(name.length + 1)),
    facts,
  );
}

const wearing = 'wears red coat, black boots (from the start)';

describe('the state of things', () => {
  it('begins with what is declared', () => {
    const script = 'scene 1: INT. A\n\nshot 1A: wide of MAYA\n';
    checkState(script, '1A in', 'MAYA', wearing);
    checkState(script, '1A in', 'JON');
    checkState(script, '1A in', 'LAMP', 'is unlit (from the start)');
  });

  it('takes what a scene says of its opening', () => {
    const script =
      'scene 1: INT. A\n  present: JON seated at right facing left, CANTEEN in his left hand\n\nshot 1A: wide\n';
    checkState(
      script,
      '1A in',
      'JON',
      ...['left hand CANTEEN', 'faces left', 'is sitting', 'stands at right'].map((fact) => `${fact} (from the start)`),
    );
  });

  it('takes what a shot says of its blocking', () => {
    const script = 'scene 1: INT. A\n\nshot 1A: wide\n  blocking: JON kneeling at left\n';
    checkState(script, '1A in', 'JON', 'is kneeling (shot 1A)', 'stands at left (shot 1A)');
  });
});

describe('what happens of itself', () => {
  it('takes a thing that falls out of the hand', () => {
    const script =
      'scene 1: INT. A\n\nshot 1A: wide\n  JON holds CANTEEN in his left hand.\n  CANTEEN falls to the floor.\n';
    checkState(script, '1A out', 'JON', 'left hand empty (shot 1A)');
  });

  it('lets people fall asleep and wake up', () => {
    const script = 'scene 1: INT. A\n\nshot 1A: wide\n  JON falls asleep.\n\nshot 1B: wide\n  JON wakes up.\n';
    checkState(script, '1B in', 'JON', 'is asleep (shot 1A)');
    checkState(script, '1B out', 'JON', 'is awake (shot 1B)');
  });
});

describe('hands', () => {
  const taking = `scene 1: INT. A

shot 1A: wide of MAYA
  MAYA picks up CANTEEN with her right hand.

shot 1B: wide of MAYA and JON
  MAYA hands CANTEEN to JON.

shot 1C: wide of JON
  JON holds CANTEEN in his left hand.

shot 1D: wide of JON
  JON drops CANTEEN.
`;

  it('carry a thing from shot to shot', () => {
    checkState(taking, '1A in', 'MAYA', wearing);
    checkState(taking, '1B in', 'MAYA', 'right hand CANTEEN (shot 1A)', wearing);
  });

  it('give it away', () => {
    checkState(taking, '1B out', 'MAYA', 'right hand empty (shot 1B)', wearing);
    checkState(taking, '1B out', 'JON');
  });

  it('are stated, and let go', () => {
    checkState(taking, '1C out', 'JON', 'left hand CANTEEN (shot 1C)');
    checkState(taking, '1D out', 'JON', 'left hand empty (shot 1D)');
    checkState(taking, '1D out', 'CANTEEN', 'lies in A (shot 1D)');
  });

  it('know what a shot opens with when it says so', () => {
    const script = 'scene 1: INT. A\n\nshot 1A: wide of MAYA\n  MAYA walks left, CANTEEN in both hands.\n';
    checkState(
      script,
      '1A in',
      'MAYA',
      'left hand CANTEEN (shot 1A)',
      'right hand CANTEEN (shot 1A)',
      wearing,
      'moves left (shot 1A)',
      'faces left (shot 1A)',
      'is standing (shot 1A)',
    );
  });
});

describe('presence', () => {
  it('ends with an exit and begins again with an entrance', () => {
    const script = `scene 1: INT. A

shot 1A: wide of JON
  JON exits right.

shot 1B: wide of MAYA
  MAYA waits.

shot 1C: wide
  JON enters from right.
`;
    checkState(script, '1A in', 'JON');
    checkState(script, '1B in', 'JON', 'is gone (shot 1A)');
    checkState(script, '1C out', 'JON', 'is standing (shot 1C)');
  });
});

describe('a place and the next', () => {
  const street = (line: string) => `scene 1: EXT. STREET

shot 1A: wide of JON
  ${line}
`;
  const room = (line: string) => street(line).replace('EXT. STREET', 'INT. KITCHEN');

  it('who comes out of a house is in the street', () => {
    checkState(street('JON walks out of the house.'), '1A out', 'JON', 'is standing (shot 1A)');
    checkState(room('JON walks out of the kitchen.'), '1A out', 'JON', 'is gone (shot 1A)');
    checkState(room('JON walks out of the room.'), '1A out', 'JON', 'is gone (shot 1A)');
  });

  it('time runs on without a gap over CONTINUOUS, and what lies somewhere stays there', () => {
    const script = `scene 1: INT. A

shot 1A: wide of MAYA
  MAYA wears a blue coat.
  MAYA puts down CANTEEN.
  MAYA sits down.

scene 2: INT. B - CONTINUOUS

shot 2A: wide of MAYA
`;
    checkState(script, '2A in', 'MAYA', 'wears black boots, blue coat (shot 1A)');
    checkState(script, '2A in', 'CANTEEN', 'lies in A (shot 1A)');
  });

  it('what goes into a pocket is still on the person', () => {
    const script = `scene 1: INT. A

shot 1A: wide of MAYA
  MAYA pockets CANTEEN.

shot 1B: wide of MAYA
  MAYA holds CANTEEN in her left hand.
`;
    const { findings } = createProject().update('film.screenplay', CAST + script);
    assert.deepEqual(
      findings.filter(({ rule }) => rule.startsWith('continuity/')),
      [],
    );
  });
});

describe('travel and posture', () => {
  const script = `scene 1: EXT. A

shot 1A: wide of MAYA
  MAYA runs left to right.

shot 1B: wide of MAYA
  MAYA looks back.

shot 1C: wide of MAYA
  MAYA sits down.

shot 1D: wide of MAYA
  MAYA walks right to left.
`;

  it('go on until something ends them', () => {
    const running = ['moves right (shot 1A)', 'faces right (shot 1A)', 'is standing (shot 1A)'];
    checkState(script, '1B in', 'MAYA', wearing, ...running);
    checkState(script, '1C in', 'MAYA', wearing, ...running);
    checkState(script, '1C out', 'MAYA', wearing, 'faces right (shot 1A)', 'is sitting (shot 1C)');
    checkState(
      script,
      '1D out',
      'MAYA',
      wearing,
      'moves left (shot 1D)',
      'faces left (shot 1D)',
      'is standing (shot 1D)',
    );
  });
});

describe('wardrobe and condition', () => {
  const script = `scene 1: INT. A - DAY

shot 1A: wide of MAYA
  MAYA takes off her red coat.

shot 1B: wide of MAYA
  MAYA puts on a blue hat.
  MAYA lights LAMP.

scene 2: INT. A - CONTINUOUS

shot 2A: wide of MAYA
  MAYA holds CANTEEN in her left hand.

scene 3: INT. B - LATER

shot 3A: wide of MAYA
  MAYA waits.
`;

  it('change by what is done', () => {
    checkState(script, '1A out', 'MAYA', 'wears black boots (shot 1A)');
    checkState(script, '1B out', 'MAYA', 'wears black boots, blue hat (shot 1B)');
    checkState(script, '1B out', 'LAMP', 'is lit (shot 1B)');
  });

  it('go on where time does', () => {
    checkState(script, '2A out', 'MAYA', 'left hand CANTEEN (shot 2A)', 'wears black boots, blue hat (shot 1B)');
    checkState(script, '2A in', 'LAMP', 'is lit (shot 1B)');
  });

  it('outlast a gap, which hands do not', () => {
    checkState(script, '3A in', 'MAYA', 'wears black boots, blue hat (shot 1B)');
    checkState(script, '3A in', 'LAMP', 'is lit (shot 1B)');
    checkState(script, '3A in', 'CANTEEN');
  });
});

describe('a flashback', () => {
  const script = `scene 1: INT. A - DAY

shot 1A: wide of MAYA
  MAYA takes off her red coat.

scene 2: INT. B - DAY - FLASHBACK

shot 2A: wide of MAYA
  MAYA puts on a blue hat.

scene 3: INT. A - DAY

shot 3A: wide of MAYA
  MAYA waits.
`;

  it('knows nothing of what came before it on the page, and tells nothing to what comes after', () => {
    checkState(script, '2A in', 'MAYA', wearing);
    checkState(script, '2A out', 'MAYA', 'wears red coat, black boots, blue hat (shot 2A)');
    checkState(script, '3A in', 'MAYA', 'wears black boots (shot 1A)');
  });
});

describe('whoever speaks', () => {
  for (const [cue, present] of [
    ['JON', true],
    ["JON (CONT'D)", true],
    ['JON (O.S.)', null],
    ['JON (V.O.)', null],
  ] as const) {
    it(`${cue} ${present === true ? 'is there' : 'may be anywhere'}`, () => {
      const script = `${CAST}scene 1: INT. A\n\nshot 1A: wide of MAYA\n\n  ${cue}\n  Wait.\n`;
      const traced = createProject().update('film.screenplay', script).shot('1A') ?? assert.fail();
      assert.equal(stateOf(traced.out, 'JON').present?.value ?? null, present);
    });
  }
});
