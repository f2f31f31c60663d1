/** What the parser can't take costs one clause, is said in plain words, and offers the nearest known word. */
import assert from 'node:assert/strict';
import { parse } from '../../grammar/parse.ts';
import { blocksOf } from '../../grammar/syntax-tree.ts';
import { treeWords } from '../support/tree-words.ts';

/** The text of a shot with carets under the faulty words; then what is left of the tree. */
function checkFault(line: string, carets: string, message: string, ...rest: readonly string[]): void {
  const text = `shot 1A: wide\n${line}`;
  const faults = blocksOf(parse(text)).flatMap(({ start, block }) =>
    block.errors.map((fault) => ({ ...fault, start: start + fault.span.start, end: start + fault.span.end })),
  );
  const [fault, ...others] = faults;
  assert.deepEqual(others, []);
  assert.ok(fault, 'There is no fault.');
  assert.equal(fault.message, message);
  const lineStart = text.length - line.length;
  const marked = ' '.repeat(fault.start - lineStart) + '^'.repeat(fault.end - fault.start);
  assert.equal(marked, carets);
  assert.deepEqual(
    treeWords(text).filter((words) => !words.startsWith('  fault')),
    ['shot 1A: WS', ...rest.map((words) => `  ${words}`)],
  );
}

describe('a fault', () => {
  it('in a move offers a move', () => {
    checkFault(
      'camera: tracs right with MAYA, 24mm, f/2',
      '        ^^^^^',
      '"tracs" is not a camera move. Did you mean "tracks"?',
      'camera: lens: from 0.024 (length) | stop: value 2',
    );
  });

  it('in a support offers a camera word', () => {
    checkFault(
      'camera: handhled, 24mm',
      '        ^^^^^^^^',
      '"handhled" is not a camera word. Did you mean "handheld"?',
      'camera: lens: from 0.024 (length)',
    );
  });

  it('that is near nothing says what it is not', () => {
    checkFault(
      'camera: 24mm, bananas everywhere, f/2',
      '              ^^^^^^^^^^^^^^^^^^',
      '"bananas everywhere" is not a camera word I know. The rest of the line still counts.',
      'camera: lens: from 0.024 (length) | stop: value 2',
    );
  });

  it('after a good beginning says how far it was understood', () => {
    checkFault(
      'camera: pans left sideways, 24mm',
      '        ^^^^^^^^^^^^^^^^^^',
      'I understand "pans left sideways" only up to "sideways". The rest of the line still counts.',
      'camera: lens: from 0.024 (length)',
    );
  });

  it('that stops too soon asks for what comes after it', () => {
    checkFault(
      'camera: whip pans to, 24mm',
      '        ^^^^^^^^^^^^',
      '"whip pans to" stops too soon: something has to come after it. The rest of the line still counts.',
      'camera: lens: from 0.024 (length)',
    );
  });

  it('in light offers a lighting word', () => {
    checkFault(
      'light: hardd, backlit',
      '       ^^^^^',
      '"hardd" is not a lighting word. Did you mean "hard"?',
      'light: light: back',
    );
  });

  it('in blocking names who is not in capitals', () => {
    checkFault(
      'blocking: the dog asleep, MAYA at left',
      '          ^^^^^^^^^^^^^^',
      '"the dog asleep" is not a name I know. The rest of the line still counts.',
      'blocking: place: name MAYA, words at left',
    );
  });

  it('in the word of a directive offers the nearest and costs the line', () => {
    checkFault('lihgt: hard', '^^^^^', '"lihgt:" is not a word of the language here. Did you mean "light"?');
    checkFault(
      'cammera: 24mm\n  light: hard',
      '^^^^^^^',
      '"cammera:" is not a word of the language here. Did you mean "camera"?',
      'light: light: hard',
    );
  });

  it('of two swapped letters offers the word they make', () => {
    checkFault(
      'camera: pan lfet, 24mm',
      '            ^^^^',
      '"lfet" is not a camera word. Did you mean "left"?',
      'camera: lens: from 0.024 (length)',
    );
  });

  it('never offers the word that is written', () => {
    checkFault(
      'camera: pans handheld, 24mm',
      '        ^^^^^^^^^^^^^',
      'I understand "pans handheld" only up to "handheld". The rest of the line still counts.',
      'camera: lens: from 0.024 (length)',
    );
  });

  it('in a unit says what would do', () => {
    checkFault(
      'camera: 24 m/s high, 24mm',
      '        ^^^^^^',
      '"24 m/s" is not a height. Write it like 1.2 m high.',
      'camera: lens: from 0.024 (length)',
    );
    checkFault(
      'camera: 24, f/2',
      '        ^^',
      '"24" needs a unit, such as 24mm or 24 m. The rest of the line still counts.',
      'camera: stop: value 2',
    );
    checkFault(
      'light: key 5600 m',
      '           ^^^^^^',
      '"5600 m" is not a colour of light. Write it like 5600K.',
      'light: ',
    );
  });

  it('says where a word of scenes belongs', () => {
    checkFault('weather: rain', '^^^^^^^', '"weather:" belongs under a scene heading, not in a shot.');
  });

  it('lists the words there are where none is near', () => {
    checkFault(
      'kitchen: dirty',
      '^^^^^^^',
      '"kitchen:" is not a word of the language here. Known words are camera, blocking, end, light, sound, physics, style, negative, continues, reference, seed, target, transition.',
    );
  });

  it('says what to write instead', () => {
    const [, shot] = blocksOf(parse('title: A\n\nshot 1A: wide\n  camera: tracs right'));
    const fault = shot?.block.errors[0];
    assert.deepEqual(fault?.instead, { text: 'tracks', span: fault?.span });
  });
});

describe('a fault in a shot heading', () => {
  it('costs its clause and leaves the length', () => {
    assert.deepEqual(treeWords('shot 1A: meduim, 4s'), [
      'shot 1A: -, 4 (time)',
      '  fault: "meduim" is not a shot size. Did you mean "medium"?',
    ]);
    assert.deepEqual(treeWords('shot 1A: wdie of MAYA, 4'), [
      'shot 1A: -',
      '  fault: "wdie" is not a shot size. Did you mean "wide"?',
      '  fault: "4" needs a unit, such as 4s. The rest of the line still counts.',
    ]);
    assert.deepEqual(treeWords('shot 1A: low angle wide of MAYA, 4s'), [
      ...treeWords('shot 1A: wide of MAYA, 4s'),
      "  fault: An angle stands below the shot's heading: camera: low angle. The rest of the line still counts.",
    ]);
    assert.deepEqual(treeWords('shot 1A: MAYA and JON, 4s'), [
      'shot 1A: -, 4 (time)',
      '  fault: "MAYA and JON" is not a shot size I know. The rest of the line still counts.',
    ]);
    assert.deepEqual(treeWords('shot 1A: wide, 4 kg'), [
      'shot 1A: WS',
      '  fault: "4 kg" is not the length of a shot. Write it like 4s.',
    ]);
  });
});

describe('a fault in a scene directive', () => {
  it('offers a weather word', () => {
    assert.deepEqual(treeWords('scene 1: EXT. A\n  weather: fogg, rain'), [
      'scene 1 (keyword): EXT. | A',
      '  weather: condition: word rain',
      '  fault: "fogg" is not a weather word. Did you mean "fog"?',
    ]);
  });
});
