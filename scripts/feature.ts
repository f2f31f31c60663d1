/** Makes a screenplay of feature length, the same every time: scenes of seven shots with action, dialogue and camera. */

/** About 330 characters a shot, with as much prose as a shooting script has: 1,500 shots are half a megabyte. */
export function makeFeature(shots: number): string {
  const text = [HEAD];
  for (let made = 0, scene = 1; made < shots; scene++) {
    text.push(sceneText(scene, Math.min(SHOTS_IN_SCENE, shots - made)));
    made += SHOTS_IN_SCENE;
  }
  return text.join('\n');
}

/** The same film as plain Fountain, of about the same size, for a parser that knows no shots. */
export function makeFountain(shots: number): string {
  return makeFeature(shots)
    .replace(/^scene (\d+): (.*)$/gm, '$2 #$1#')
    .replace(/^ +shot (\w+): (.*)$/gm, '!SHOT $1 $2\n')
    .replace(/^(character|prop|location) .*$/gm, '')
    .replace(/^ +/gm, '');
}

const SHOTS_IN_SCENE = 7;

const HEAD = `title: A Long Run
aspect: 2.39:1
target: kling-3.0

character MAYA: a woman in her thirties, cropped black hair
  height: 1.70 m
  wears: orange windbreaker, dark trousers

character JON: a tall man in a navy coat
  height: 1.84 m
  wears: navy coat

prop CANTEEN: a dented steel canteen
prop LETTER: a creased letter

location DUNES: an endless erg of ochre dunes
location KITCHEN: a narrow kitchen, one lamp
`;

const MOODS = [
  'Dust turns in the last of the light. Somewhere behind them a shutter bangs, twice, and then thinks better of it.',
  'The silence has a grain to it, like old film. Every small thing in the picture seems to be waiting for its turn.',
  'It is the kind of evening that forgives nobody.',
  'On the sill, a row of empty bottles sings one low note whenever the wind finds the right one of them.',
  'Nothing moves but the light, and the light is in no hurry at all tonight.',
];

function sceneText(number: number, shots: number): string {
  const inside = number % 2 === 0;
  const link = number % 5 === 0 ? ' - CONTINUOUS' : '';
  const heading = inside ? `INT. KITCHEN - NIGHT${link}` : `EXT. DUNES - DUSK${link}`;
  const present = inside
    ? '\n  present: MAYA seated at left, JON seated at right'
    : '\n  light: low sun from right, hard';
  const texts = Array.from({ length: shots }, (_, index) => shotText(number, index));
  return `scene ${String(number)}: ${heading}${present}\n\n${texts.join('\n')}`;
}

function shotText(scene: number, index: number): string {
  const id = `${String(scene)}${'ABCDEFGH'.charAt(index)}`;
  const size =
    ['wide', 'medium', 'close-up', 'full shot', 'medium close-up', 'extreme wide', 'medium wide'][index % 7] ?? 'wide';
  const who = index % 3 === 2 ? 'JON' : 'MAYA';
  const action = [
    `${who} walks left to right at 1.4 m/s, and the door behind her is still swinging.`,
    `${who} looks back over her left shoulder.\n    Nobody there. The wind has taken the tracks already, one by one, in order.`,
    `${who} picks up CANTEEN with her right hand.\n    It weighs less than it did this morning. She does not say so.`,
    `${who} stops and turns around.\n    For one heartbeat the whole place holds its breath with ${who}.`,
  ][(scene + index) % 4];
  const speech =
    index % 2 === 0
      ? `\n\n    ${who}\n    (quietly)\n    We said we would be there before the light went. We said a lot of things.`
      : '';
  return `  shot ${id}: ${size} of ${who}, ${String(5 + (index % 3))}s\n    camera: ${String(24 + index * 8)}mm, eye level, static\n    ${action ?? ''}\n    ${MOODS[(scene + index) % 5] ?? ''}${speech}\n`;
}
