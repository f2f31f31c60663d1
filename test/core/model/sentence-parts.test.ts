/** Sentences of several parts: what comes before the name, what follows a clause, and where the reading goes on after what it does not know. */
import assert from 'node:assert/strict';
import { createProject } from '../../../core/project.ts';
import { eventWords } from '../../support/event-words.ts';

/** Sentence → its events, one line each. */
const staged: readonly (readonly [sentence: string, ...events: readonly string[]])[] = [
  ['MAYA turns around and looks at JON.', 'posture turn: MAYA, turned', 'look look: MAYA, to JON'],
  ['MAYA walks into the kitchen slowly.', 'enter walk: MAYA, to the kitchen'],
  ['MAYA walks out in silence.', 'exit walk: MAYA'],
  ['MAYA slips out as JON walks in.', 'exit slip: MAYA', '+ enter walk: JON'],
  ['MAYA comes into KITCHEN and puts CUP down.', 'enter come: MAYA, to KITCHEN', 'drop put down: MAYA, CUP'],
  ['MAYA comes out of KITCHEN.', 'exit come: MAYA, from KITCHEN'],
  ['MAYA bursts into the saloon and looks at JON.', 'enter burst: MAYA, to the saloon', 'look look: MAYA, to JON'],
  [
    'MAYA backs out of KITCHEN, KNIFE in her right hand.',
    'exit back: MAYA, from KITCHEN',
    '+ hold hold: MAYA, KNIFE, right hand',
  ],
  [
    'MAYA dashes up the temple steps, hurls LETTER into the fire and jumps.',
    'travel sprint: MAYA',
    'throw throw: MAYA, LETTER, to the fire',
    'jump jump: MAYA',
  ],
  ['MAYA pedals BIKE toward camera.', 'travel ride: MAYA, BIKE, toward'],
  ['JEEP skids left at 30 mph.', 'travel veer: JEEP, left, 13.41 m/s'],
  ['MAYA snaps the suitcase shut.', 'change push shut: MAYA, suitcase, closed'],
  ['MAYA unlatches the gate.', 'change unlock: MAYA, gate, unlocked'],
  ['MAYA throws JON the CUP and he drinks.', 'throw throw: MAYA, CUP, to JON'],
  ['MAYA throws JON the CUP.', 'throw throw: MAYA, CUP, to JON'],
  ['MAYA passes LETTER to JON with her left hand.', 'give give: MAYA, LETTER, left hand, to JON'],
  ['JON takes his jacket off and gives it to MAYA.', 'remove take off: JON, jacket', 'give give: JON, jacket, to MAYA'],
  ['JON glances at MAYA, then at LETTER.', 'look look: JON, to MAYA', 'look look: JON, to LETTER'],
  ['MAYA exits while JON watches her.', 'exit exit: MAYA', '+ look watch: JON, to MAYA'],
  ['MAYA wears a chicken costume.', 'wear wear: MAYA, chicken costume'],
  ['JON limps toward MAYA, a gun in his right hand.', 'travel limp: JON, to MAYA', '+ hold hold: JON, gun, right hand'],
  [
    'JON creeps along the wall, his right hand holding KNIFE.',
    'travel creep: JON',
    '+ hold hold: JON, KNIFE, right hand',
  ],
  ['Clutching LETTER, MAYA hurries across the road.', 'hold hold: MAYA, LETTER', '+ travel hurry: MAYA'],
  [
    'Walking to the window, MAYA puts on her sunglasses.',
    'travel walk: MAYA, to the window',
    '+ wear put on: MAYA, sunglasses',
  ],
  ['Then the REX looks right.', 'look look: REX, right'],
  ['A beat, then JON drops LETTER.', 'drop drop: JON, LETTER'],
  ['Back in KITCHEN, JON pulls LETTER from his pocket.', 'take pull from: JON, LETTER, from his pocket'],
  ['JON crawls under the porch while the REX trots away from camera.', 'travel crawl: JON', '+ travel jog: REX, away'],
  ['MAYA studies the tracks, then walks to the door.', 'travel walk: MAYA, to the door'],
  ['MAYA wipes her face, then quickly shuts DOOR.', 'change close: MAYA, DOOR, closed'],
  ['MAYA stands up and is counted.', 'posture stand: MAYA, standing'],
  ['MAYA turns around and JON hands her LETTER.', 'posture turn: MAYA, turned', 'give give: JON, LETTER, to MAYA'],
  ['JON runs up to MAYA and gives her KNIFE.', 'travel run: JON, to MAYA', 'give give: JON, KNIFE, to MAYA'],
  ['MAYA gives her LETTER to JON.', 'give give: MAYA, LETTER, to JON'],
  ['MAYA hands him LETTER.', 'give give: MAYA, LETTER, to him'],
  ['JON shakes his head and walks out.', 'exit walk: JON'],
  ['MAYA closes her eyes, takes LAMP and leaves.', 'take take: MAYA, LAMP', 'exit leave: MAYA'],
  [
    'JON gets to his feet, brushes himself off and saunters over to MAYA.',
    'posture get to the feet: JON, standing',
    'travel stroll: JON, to MAYA',
  ],
  ['MAYA gets up, wincing, and walks out.', 'posture get up: MAYA, standing', 'exit walk: MAYA'],
  ['With both hands, MAYA lifts LAMP.', 'take lift: MAYA, LAMP, both hands'],
  ['As the band plays, MAYA walks away from camera.', 'travel walk: MAYA, away'],
  ['Barefoot, MAYA tiptoes to the gate.', 'travel creep: MAYA, to the gate'],
  ['Without hurrying, MAYA crosses to the window.', 'travel cross: MAYA, to the window'],
  ['JON looks left, then right.', 'look look: JON, left', 'look look: JON, right'],
  ['JON looks left, at MAYA.', 'look look: JON, left, to MAYA'],
  ['MAYA throws off her jacket and runs to JEEP.', 'remove take off: MAYA, jacket', 'travel run: MAYA, to JEEP'],
  [
    'MAYA slips off her gloves and drops them on the table.',
    'remove take off: MAYA, gloves',
    'drop drop: MAYA, gloves, to the table',
  ],
  ['MAYA puts LAMP out.', 'change put out: MAYA, LAMP, unlit'],
  ['MAYA slips into KITCHEN.', 'enter slip: MAYA, to KITCHEN'],
  [
    'MAYA takes off his wedding ring and drops it in the sink.',
    'remove take off: MAYA, wedding ring',
    'drop drop: MAYA, wedding ring, to the sink',
  ],
  ['MAYA and JON look left, at REX.', 'look look: MAYA, left, to REX', '+ look look: JON, left, to REX'],
  ['With her left hand, MAYA opens DOOR.', 'change open: MAYA, DOOR, left hand, open'],
  ['MAYA sits and JON flies a kite, then walks out.', 'posture sit: MAYA, sitting'],
  ['MAYA walks to JON and gives them CUP.', 'travel walk: MAYA, to JON', 'give give: MAYA, CUP, to them'],
];

const prose: readonly string[] = [
  'Remembering JON, MAYA walks out.',
  'MAYA tells JON that he is late, then walks to the door.',
  'MAYA watches as JON laughs, then walks to the door.',
  'MAYA jumps up and down.',
  'MAYA sits up and takes notice.',
  'MAYA takes the money and runs.',
  'MAYA sits on the evidence.',
  'As the story goes, MAYA walks away.',
  'MAYA sits on the school board.',
  'MAYA moves like a man who is walking on glass.',
  'As a waitress, MAYA carries CUP.',
  'As the eldest of three sisters, MAYA carries CUP.',
];

/** Read alone, and read the same with any of these after them. */
const clauses: readonly string[] = [
  'MAYA turns around',
  'MAYA walks out',
  'MAYA walks into the kitchen',
  'MAYA trudges out',
  'MAYA slips out',
  'MAYA comes in',
  'MAYA joins JON',
  'MAYA sits up',
  'MAYA runs up',
  'MAYA leans in',
  'MAYA dives in',
  'MAYA steps forward',
  'MAYA picks up CUP',
  'MAYA puts CUP down',
  'MAYA closes DOOR',
  'MAYA takes off her coat',
  'MAYA looks back',
];
const endings: readonly string[] = [
  ' and looks at JON',
  ', then looks at JON',
  ' while JON walks in',
  ', looking at JON',
  ' again',
  ' slowly',
  ' in silence',
  ' for a moment',
];

describe('a sentence of several parts', () => {
  for (const [sentence, ...events] of staged) {
    it(sentence, () => {
      assert.deepEqual(eventWords(sentence), events);
    });
  }
  for (const sentence of prose) {
    it(`is prose: ${sentence}`, () => {
      assert.deepEqual(eventWords(sentence), []);
    });
  }
  it('takes nobody for him who is called a woman', () => {
    const project = createProject();
    const givenTo = (pronoun: string) => {
      const cast = 'character MAYA: a woman\ncharacter ANNA: a girl of nine\nprop CUP';
      const shot = `shot 1A: wide\nMAYA looks at ANNA and gives ${pronoun} CUP.`;
      const { shots } = project.update('film.screenplay', `${cast}\n\n${shot}\n`);
      return shots[0]?.shot.events.at(-1)?.target;
    };
    assert.equal(givenTo('her'), 'ANNA');
    assert.equal(givenTo('him'), null);
  });
  for (const clause of clauses) {
    it(`${clause} ... is the same whatever follows`, () => {
      const [alone] = eventWords(`${clause}.`);
      for (const ending of endings) assert.equal(eventWords(`${clause}${ending}.`)[0], alone, ending);
    });
  }
});
