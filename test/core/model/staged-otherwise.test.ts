/** Plainly staged action in rarer words, and what happens meanwhile, or to a thing by itself. */
import assert from 'node:assert/strict';
import { eventWords } from '../../support/event-words.ts';

/** Sentence → its events, one line each. */
const staged: readonly (readonly [sentence: string, ...events: readonly string[]])[] = [
  ['MAYA edges toward the window.', 'travel edge: MAYA, to the window'],
  ['JON shambles to the bar.', 'travel trudge: JON, to the bar'],
  ['REX scampers after JON.', 'travel scamper: REX'],
  ['MAYA flees down the alley.', 'travel flee: MAYA'],
  ['MAYA makes her way to the bar.', 'travel make her way: MAYA, to the bar'],
  ['MAYA keeps walking.', 'travel walk: MAYA'],
  ['MAYA continues walking toward the gate.', 'travel walk: MAYA, to the gate'],
  ['MAYA continues down the hall.', 'travel continue: MAYA'],
  ['JON follows her into the kitchen.', 'travel follow: JON, to the kitchen'],
  ['MAYA joins JON at the window.', 'travel join: MAYA, to the window at JON'],
  ['MAYA reaches DOOR.', 'travel reach: MAYA, to DOOR'],
  ['MAYA slides down the bank.', 'travel slide: MAYA'],
  ['JEEP roars past camera.', 'travel roar: JEEP'],
  ['JEEP reverses ten meters.', 'travel reverse: JEEP, 10 m far'],
  ['JEEP veers left.', 'travel veer: JEEP, left'],
  ['JEEP skids to a halt.', 'travel stop: JEEP'],
  ['MAYA whirls to face JON.', 'posture turn: MAYA, to JON, turned'],
  ['MAYA wheels around.', 'posture wheel: MAYA, turned'],
  ['MAYA leaps to her feet.', 'posture get to the feet: MAYA, standing'],
  ['JON hauls himself up.', 'posture get to the feet: JON, standing'],
  ['JON lowers himself into the chair.', 'posture slump: JON, to the chair, sitting'],
  ['MAYA is on her knees.', 'posture is: MAYA, kneeling'],
  ['MAYA turns her head to the left.', 'look turn the head: MAYA, left'],
  ['MAYA looks off screen right.', 'look look: MAYA, right'],
  ['JON squints at LETTER.', 'look squint: JON, to LETTER'],
  ['MAYA studies LETTER.', 'look watch: MAYA, at LETTER'],
  ['MAYA dives behind JEEP.', 'jump dive: MAYA'],
  ['LAMP crashes to the floor.', 'fall drop to the floor: LAMP'],
  ['JON pulls KNIFE from his belt.', 'take pull from: JON, KNIFE, from his belt'],
  ['JON raises LAMP above his head.', 'take lift: JON, LAMP'],
  ['MAYA slips into a black dress.', 'wear slip into: MAYA, black dress'],
  ['DOOR opens.', 'change come open: DOOR, open'],
  ['DOOR slowly swings open with a creak.', 'change come open: DOOR, open'],
  ['DOOR slams shut behind MAYA.', 'change fall shut: DOOR, closed'],
  ['JON shoulders DOOR open.', 'change push open: JON, DOOR, open'],
  ['MAYA bolts DOOR.', 'change lock: MAYA, DOOR, locked'],
  ['MAYA kills the lights.', 'change kill: MAYA, lights, unlit'],
  ['JON tops up CUP.', 'change top up: JON, CUP, full'],
  ['MAYA takes a sip from CUP.', 'change take a sip: MAYA, CUP, drunk from'],
  ['MAYA gulps down the water.', 'change drink: MAYA, water, drunk from'],
  ['LAMP goes out.', 'change go out: LAMP, unlit'],
  ['LAMP flickers on.', 'change come on: LAMP, lit'],
  ['MAYA falls asleep.', 'change fall asleep: MAYA, asleep'],
  ['JON wakes up.', 'change wake up: JON, awake'],
  [
    'MAYA, JON and REX walk right to left.',
    'travel walk: MAYA, left',
    '+ travel walk: JON, left',
    '+ travel walk: REX, left',
  ],
  ['Both MAYA and JON sit.', 'posture sit: MAYA, sitting', '+ posture sit: JON, sitting'],
  ['MAYA and JON run hand in hand toward the sea.', 'travel run: MAYA, to the sea', '+ travel run: JON, to the sea'],
  ['MAYA, still holding CUP, crosses to JON.', '+ hold hold: MAYA, CUP', 'travel cross: MAYA, to JON'],
  ['As JON stands up, MAYA opens DOOR.', 'posture stand: JON, standing', '+ change open: MAYA, DOOR, open'],
  ['While the JEEP drives left to right, MAYA sits down.', 'travel drive: JEEP, right', '+ posture sit: MAYA, sitting'],
  ['Exhausted, MAYA sits.', 'posture sit: MAYA, sitting'],
  ['Still seated, MAYA looks up.', 'look look: MAYA, up'],
  ['After a long silence, MAYA stands.', 'posture stand: MAYA, standing'],
  ['At the end of the corridor, MAYA turns.', 'posture turn: MAYA, turned'],
  ['On the far side of the street, JON stops.', 'travel stop: JON'],
  ['Outside the window, REX runs left to right.', 'travel run: REX, right'],
  ['MAYA hugs JON and leaves.', 'exit leave: MAYA'],
  ['MAYA reads LETTER and drops it.', 'drop drop: MAYA, LETTER'],
];

describe('a staged sentence in other words', () => {
  for (const [sentence, ...events] of staged) {
    it(sentence, () => {
      assert.deepEqual(eventWords(sentence), events);
    });
  }
});
