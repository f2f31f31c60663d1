/** Random films of people who stand, look, walk, speak and hold things, full of the slips that rules look for. */
import fc from 'fast-check';

const PEOPLE = ['MARA', 'JON'] as const;
const person = fc.constantFrom(...PEOPLE);
const side = fc.constantFrom('left', 'right');
const metres = fc.constantFrom(0.6, 1.2, 2, 6, 12, 40);

const sentence = fc.oneof(
  fc.tuple(person, side).map(([name, way]) => `${name} looks ${way}.`),
  fc.tuple(person, side).map(([name, way]) => `${name} walks ${way === 'left' ? 'right to left' : 'left to right'}.`),
  fc.tuple(person, metres).map(([name, way]) => `${name} walks ${String(way)} m to the door.`),
  fc.tuple(person, metres).map(([name, way]) => `${name} jumps ${String(way)} m.`),
  fc.tuple(person, side).map(([name, hand]) => `${name} holds CUP in the ${hand} hand.`),
  fc.tuple(person, side).map(([name, way]) => `${name} exits ${way}.`),
  fc.tuple(person, side).map(([name, way]) => `${name} enters from the ${way}.`),
  person.map((name) => `${name} sits down.`),
  person.map((name) => `${name} stands up.`),
  fc.constant('Rain on the windows.'),
);

const heading = fc.record({
  size: fc.constantFrom('close-up', 'medium shot', 'wide shot'),
  subjects: fc.constantFrom('MARA', 'JON', 'MARA and JON'),
  seconds: fc.constantFrom(2, 4, 8),
});

const camera = fc.record({
  lens: fc.constantFrom(24, 50, 85),
  distance: fc.option(metres),
  move: fc.constantFrom('static', 'pans left 60°', 'pans right 60°', 'dollies in 2 m'),
});

const blocking = fc.option(
  fc.tuple(side, side, side).map(([mara, jon, facing]) => `blocking: MARA at ${mara} facing ${facing}, JON at ${jon}`),
);

const shot = fc.record({
  heading,
  camera: fc.option(camera),
  blocking,
  sentences: fc.array(sentence, { maxLength: 3 }),
});

const time = fc.constantFrom('', ' - DAY', ' - NIGHT', ' - DAY 2', ' - DAY 3', ' - DAY 2, 17:40', ' - DAY 3, 9:10');
const link = fc.constantFrom('', ' - CONTINUOUS', ' - LATER', ' - NEXT DAY');
const scene = fc.record({ time, link, shots: fc.array(shot, { minLength: 1, maxLength: 4 }) });

const CAST = `character MARA: a woman, 34
  height: 1.68 m
  wears: red coat

character JON: a man, 40

prop CUP: a white cup

`;

/** The text of a film. */
export const randomFilm = fc.array(scene, { minLength: 1, maxLength: 4 }).map((scenes) => {
  const texts = scenes.map(({ time: when, link: after, shots }, index) => {
    const number = String(index + 1);
    const own = shots.map((each, position) => shotText(`${number}${'ABCD'.charAt(position)}`, each));
    return `scene ${number}: INT. CAFE${when}${index === 0 ? '' : after}\n\n${own.join('\n')}`;
  });
  return `${CAST}${texts.join('\n')}`;
});

type Given<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

function shotText(id: string, given: Given<typeof shot>): string {
  const { size, subjects, seconds } = given.heading;
  const lens = given.camera;
  const away = typeof lens?.distance !== 'number' ? '' : `, ${String(lens.distance)} m away`;
  return [
    `  shot ${id}: ${size} of ${subjects}, ${String(seconds)}s`,
    ...(lens === null ? [] : [`    camera: ${String(lens.lens)}mm${away}, ${lens.move}`]),
    ...(given.blocking === null ? [] : [`    ${given.blocking}`]),
    ...given.sentences.map((each) => `    ${each}`),
    '',
  ].join('\n');
}
