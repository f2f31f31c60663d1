/** Words that a team spells otherwise are read as if the known word stood there, and every place is where it was written. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { glossariesWith, translate } from '../../grammar/glossary.ts';
import { parse } from '../../grammar/parse.ts';
import { blocksOf } from '../../grammar/syntax-tree.ts';
import type { ExtraWords } from '../../grammar/vocabulary/word.ts';
import { wordsWith } from '../../grammar/words.ts';

const EXTRA: ExtraWords = {
  WS: ['plan large'],
  'two-shot': ['duo'],
  handheld: ["à l'épaule"],
  low: ['contre-plongée'],
  left: ['gauche'],
  track: ['travel'],
  'dolly-zoom': ['stretch'],
  rain: ['pluie'],
  neon: ['néon'],
  cartoon: ['dessin animé'],
};

const words = wordsWith(EXTRA);

/** The clauses of a line with the words they were read from, in a shot and under a scene's heading. */
function clausesOf(line: string, read = words): readonly (readonly [string, string])[] {
  const [word = ''] = line.split(':');
  const text = ['weather', 'world'].includes(word)
    ? `scene 1: EXT. SEA - DAY\n  ${line}\n`
    : `shot 1A: wide\n  ${line}\n`;
  return blocksOf(parse(text, undefined, undefined, read)).flatMap(({ block }) => {
    assert.deepEqual(
      block.errors.map(({ message }) => message),
      [],
    );
    return block.body.flatMap((element) =>
      element.kind === 'directive'
        ? element.clauses.map(
            (clause) => [withoutSpans(clause), block.text.slice(clause.span.start, clause.span.end)] as const,
          )
        : [],
    );
  });
}

function withoutSpans(clause: object): string {
  return JSON.stringify(clause, (key, value: unknown) => (key === 'span' ? undefined : value));
}

describe('other spellings', () => {
  for (const [written, known] of [
    ["camera: à l'épaule, 24mm", 'camera: handheld, 24mm'],
    ['camera: À L’ÉPAULE', 'camera: handheld'],
    ['camera: travels gauche with MAYA, 24mm', 'camera: tracks left with MAYA, 24mm'],
    ['camera: slow stretch in over 3s then contre plongée', 'camera: slow dolly-zoom in over 3s then low'],
    ['weather: pluie, wind 8 m/s from gauche', 'weather: rain, wind 8 m/s from left'],
    ['light: néon from gauche, 3200K', 'light: neon from left, 3200K'],
    ['world: dessin animé', 'world: cartoon'],
  ] as const) {
    it(`${written}: is ${known}`, () => {
      const [mine, usual] = [clausesOf(written), clausesOf(known)];
      assert.deepEqual(
        mine.map(([clause]) => clause),
        usual.map(([clause]) => clause),
      );
      const pieces = (line: string) => line.replace(/^\w+: /, '').split(/, | then /);
      assert.deepEqual(
        mine.map(([, text]) => text),
        pieces(written),
      );
    });
  }

  it('stand in shot headings and on the title page too', () => {
    const [title, shot] = blocksOf(
      parse('title: A\nworld: dessin animé\n\nshot 1A: duo plan large of MAYA, 4s\n', undefined, undefined, words),
    ).map(({ block }) => block.head);
    assert.equal(title?.kind === 'title page' ? title.entries[1]?.value.text : '', 'cartoon');
    assert.ok(shot?.kind === 'shot');
    assert.deepEqual([shot.size?.text, shot.framing?.text, shot.subjects[0]?.text], ['WS', 'two-shot', 'MAYA']);
  });

  it('are no part of longer words, and mean nothing in quotation marks or in another kind of line', () => {
    const camera = glossariesWith(EXTRA)['camera'];
    assert.ok(camera);
    for (const text of ['gaucherie', '"gauche"', '“à gauche”', 'pluie', 'l’épaule'])
      assert.equal(translate(text, camera), undefined);
  });

  it('cost a fault the place where it was written', () => {
    const text = 'shot 1A: wide\n  camera: travels gauche, handhled\n';
    const [fault] = blocksOf(parse(text, undefined, undefined, words)).flatMap(({ block }) => block.errors);
    assert.equal(fault?.message, '"handhled" is not a camera word. Did you mean "handheld"?');
    assert.equal(text.slice(fault.span.start, fault.span.end), 'handhled');
    assert.deepEqual(fault.instead?.span, fault.span);
  });

  it('are told of as they were written', () => {
    const text = 'shot 1A: wide\n  camera: travels gauche and gauche\n';
    const [fault] = blocksOf(parse(text, undefined, undefined, words)).flatMap(({ block }) => block.errors);
    assert.equal(
      fault?.message,
      'I understand "travels gauche and gauche" only up to "and". The rest of the line still counts.',
    );
  });

  it('move the place of no other letter', () => {
    const camera = glossariesWith(EXTRA)['camera'];
    assert.ok(camera);
    const piece = fc.constantFrom(
      "à l'épaule",
      'gauche',
      'travelling',
      'traveling',
      ', ',
      ' ',
      'MAYA',
      '24mm',
      '"gauche"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join(' ');
        const translation = translate(text, camera);
        if (translation === undefined) return;
        for (const { index: start, 0: word } of translation.text.matchAll(/MAYA|24mm|"gauche"|,/g)) {
          const place = translation.written({ start, end: start + word.length });
          assert.equal(text.slice(place.start, place.end), word);
        }
        for (const { index: start, 0: word } of translation.text.matchAll(/handheld|(?<!")left|tracking/g)) {
          const place = translation.written({ start, end: start + word.length });
          assert.match(text.slice(place.start, place.end), /^(?:à l'épaule|gauche|traveling)$/);
        }
      }),
    );
  });
});
