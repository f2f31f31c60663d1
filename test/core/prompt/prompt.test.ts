/** Prompts: the golden ones of the samples, what a limit leaves out, and what is carried over. */
import assert from 'node:assert/strict';
import { createProject, type Analysis } from '../../../core/project.ts';
import type { Prompt } from '../../../core/prompt/prompt.ts';
import { findTarget, type Target } from '../../../core/targets/targets.ts';
import { checkGolden } from '../../support/golden.ts';
import { sampleNames, sampleText } from '../../support/samples.ts';

describe('the prompts of a sample', () => {
  for (const name of sampleNames) {
    for (const id of ['kling-3.0', 'sora-2']) {
      it(`${name} for ${id}`, () => {
        const analysis = analyse(sampleText(name));
        const prompts = analysis.shots.map((traced) => analysis.prompt(traced, known(id)));
        checkGolden(`prompts/${name}.${id}.txt`, prompts.map(asText).join('\n'));
      });
    }
  }
});

const SHOT = `title: A
style: old film
negative: hats

character MAYA: a woman
  wears: red coat

character JON: a man

prop CANTEEN: a steel canteen

location ROOM: a bare room

scene 1: INT. ROOM - NIGHT
  light: hard, from left

shot 1A: wide of MAYA, 4s
  MAYA walks left to right, CANTEEN in her left hand.
  MAYA takes off her red coat.

shot 1B: close-up of MAYA, 4s
  camera: 85mm
  MAYA looks back.
  sound: rain
  negative: crowds

  MAYA
  Is anyone there?
`;

describe('a prompt that is too long', () => {
  /** In the order they go; the camera, the people, the action and the length never do. */
  const order = ['sound', 'style', 'light', 'place', 'carried state', 'dialogue'];

  it('leaves whole parts out, the least needed first, and says so', () => {
    const whole = promptOf('1B', { promptLimit: null });
    assert.deepEqual(whole.omitted, []);
    const seen = new Set<string>();
    for (let limit = whole.length; limit >= 0; limit -= 5) {
      const prompt = promptOf('1B', { promptLimit: limit });
      assert.deepEqual(prompt.omitted, order.slice(0, prompt.omitted.length));
      assert.ok(prompt.length <= limit || prompt.omitted.length === order.length, `${prompt.text} is over ${limit}.`);
      assert.equal(prompt.length, prompt.text.length);
      assert.match(prompt.text, /Close-up of MAYA/);
      assert.match(prompt.text, /MAYA looks back\./);
      for (const part of prompt.omitted) seen.add(part);
    }
    assert.deepEqual([...seen], order);
  });

  it('is left whole when it just fits', () => {
    const { length } = promptOf('1B', { promptLimit: null });
    assert.deepEqual(promptOf('1B', { promptLimit: length }).omitted, []);
    assert.deepEqual(promptOf('1B', { promptLimit: length - 1 }).omitted, ['sound']);
  });
});

describe('a prompt', () => {
  it('carries what earlier shots left, with where it comes from', () => {
    assert.deepEqual(
      promptOf('1B', {}).carried.map(({ entity, fact, since }) => `${entity} ${fact} since ${since}`),
      ['MAYA holds the CANTEEN in the left hand since 1A', 'MAYA moves from left to right since 1A'],
    );
    assert.match(promptOf('1B', {}).text, /MAYA holds the CANTEEN in the left hand\. MAYA moves from left to right\./);
  });

  it('describes everyone in it in the same words in every shot', () => {
    for (const id of ['1A', '1B']) assert.match(promptOf(id, {}).text, /CANTEEN is a steel canteen\./);
  });

  it('carries nothing into a first shot but what is declared', () => {
    assert.deepEqual(
      promptOf('1A', {}).carried.map(({ since }) => since),
      ['declaration'],
    );
  });

  it('has labelled sections where the model likes them', () => {
    const labels = promptOf('1B', { promptStyle: 'sections' })
      .text.split('\n')
      .map((line) => line.slice(0, line.indexOf(':')));
    assert.deepEqual(labels, [
      ...['Style', 'Camera', 'Place', 'Light', 'Subject', 'As the shot opens', 'Action', 'Dialogue', 'Sound'],
    ]);
  });

  it('says nothing of sound to a model that makes none', () => {
    assert.doesNotMatch(promptOf('1B', { audio: false }).text, /rain/i);
  });

  it('gives what must not be seen only to a model with a field for it', () => {
    assert.equal(promptOf('1B', { negative: true }).negative, 'hats, crowds');
    assert.equal(promptOf('1B', { negative: null }).negative, '');
    assert.doesNotMatch(promptOf('1B', { negative: null }).text, /hats|crowds/);
  });

  it('asks for the next length the model makes', () => {
    assert.equal(promptOf('1B', { seconds: [3, 6, 9] }).seconds, 6);
    assert.equal(promptOf('1B', { seconds: null, secondsRange: [5, 8] }).seconds, 5);
    assert.equal(promptOf('1B', { seconds: null, secondsRange: [2, 8] }).seconds, 4);
  });

  it('asks for the size nearest to the aspect', () => {
    assert.equal(promptOf('1B', { sizes: ['720x1280', '1280x720', '1024x1024'] }).size, '1280x720');
    assert.equal(promptOf('1B', { sizes: [] }).size, null);
  });

  const TOLD = `title: A
language: pt-BR

character MARA: a woman with grey hair
  age: 61
  voice: low and dry

character JON: a man of forty
  age: 40

prop FLASK: a dented flask
  material: steel

prop DOOR: an oak door
  material: oak

scene 1: INT. BAR - NIGHT
  weather: rain, -3 °C
  light: key 3200K from left, practical LAMP

shot 1A: two-shot of MARA and JON, 5s
  blocking: MARA seated at left, FLASK in her left hand, DOOR shut
  JON opens DOOR.
  end: DOOR open

  MARA
  Boa noite.
`;
  const told = (changes: Partial<Target>) => {
    const analysis = analyse(TOLD);
    const traced = analysis.shot('1A');
    assert.ok(traced);
    return analysis.prompt(traced, { ...known('kling-3.0'), promptLimit: null, audio: true, ...changes }).text;
  };

  it('tells once how everyone and everything looks, and no more than once', () => {
    assert.match(told({}), /MARA is a woman with grey hair, aged 61\./);
    assert.match(told({}), /JON is a man of forty\. /);
    assert.match(told({}), /FLASK is a dented flask, made of steel\./);
    assert.match(told({}), /DOOR is an oak door\./);
  });

  it('tells voice and language to a model that makes sound', () => {
    const text = told({});
    assert.match(text, /The dialogue is in Portuguese \(pt-BR\)\. MARA's voice is low and dry\.\nMARA: "Boa noite\."/);
    assert.doesNotMatch(told({ audio: false }), /voice|Portuguese/);
  });

  it('says who is where as the shot starts and as it ends', () => {
    const text = told({});
    assert.match(text, /MARA seated at left, FLASK in her left hand, DOOR shut\. JON opens DOOR\./);
    assert.match(text, /JON opens DOOR\. As the shot ends: DOOR open\./);
    const sections = told({ promptStyle: 'sections' });
    assert.match(sections, /^Blocking: MARA seated at left/m);
    assert.match(sections, /^At the end: DOOR open\.$/m);
  });

  it('says weather and light in the words of the writer', () => {
    const text = told({});
    assert.match(text, /Rain, -3 °C\. Light: key 3200K from left, practical LAMP\./);
    assert.equal(text.match(/3200K/g)?.length, 1);
  });

  it('leaves out the notes of the writer', () => {
    const analysis = analyse(SHOT.replace('MAYA looks back.', 'MAYA looks [[too soon?]] back. /* cut this */'));
    const traced = analysis.shot('1B');
    assert.ok(traced);
    assert.match(analysis.prompt(traced).text, /MAYA looks back\./);
    assert.doesNotMatch(analysis.prompt(traced).text, /soon|cut this/);
  });
});

function analyse(text: string): Analysis {
  return createProject().update('film.screenplay', text);
}

function known(id: string): Target {
  const target = findTarget(id);
  assert.ok(target, `There is no target ${id}.`);
  return target;
}

/** The prompt of a shot for a target of one's own making. */
function promptOf(id: string, changes: Partial<Target>): Prompt {
  const analysis = analyse(SHOT);
  const traced = analysis.shot(id);
  assert.ok(traced, `There is no shot ${id}.`);
  return analysis.prompt(traced, { ...known('kling-3.0'), promptLimit: null, ...changes });
}

function asText(prompt: Prompt): string {
  const carried = prompt.carried.map(({ entity, fact, since }) => `  ${entity} ${fact} (${since})`);
  const size = prompt.size === null ? '' : `, ${prompt.size}`;
  return [
    `## ${prompt.shot}: ${String(prompt.seconds)} s${size}, ${String(prompt.length)} characters`,
    prompt.text,
    ...(prompt.negative === '' ? [] : [`not: ${prompt.negative}`]),
    ...(prompt.omitted.length === 0 ? [] : [`left out: ${prompt.omitted.join(', ')}`]),
    'carried:',
    ...carried,
    '',
  ].join('\n');
}
