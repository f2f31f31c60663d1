/** Scene headings in every form that scripts use, and lines that only look like one. */
import assert from 'node:assert/strict';
import { parseSceneHeading } from '../../grammar/scene-heading.ts';
import { sceneWords, treeWords } from '../support/tree-words.ts';

/** Heading → how it is read: number, form, prefix, place, and what was said after it. */
const headings: readonly (readonly [heading: string, read: string])[] = [
  ['scene 12: EXT. DUNES - DUSK', 'scene 12 (keyword): EXT. | DUNES | DUSK'],
  ['scene 1A: INT. KITCHEN - DREAM', 'scene 1A (keyword): INT. | KITCHEN | mode DREAM'],
  ['scene: INT. CAR - DAY CONTINUOUS', 'scene - (keyword): INT. | CAR | DAY, link CONTINUOUS'],
  ['scene 3: a place without a prefix - night', 'scene 3 (keyword): - | a place without a prefix | NIGHT'],
  ['EXT. DUNES - DUSK #12#', 'scene 12 (bare): EXT. | DUNES | DUSK'],
  ['INT. HALL - DAY #12A#', 'scene 12A (bare): INT. | HALL | DAY'],
  ['INT./EXT. CAR - DAY / DRIVING #7-B#', 'scene 7-B (bare): INT./EXT. | CAR | DAY'],
  ['INT/EXT. CAR - NIGHT - CONTINUOUS', 'scene - (bare): INT./EXT. | CAR | NIGHT, link CONTINUOUS'],
  ['EXT./INT. PORCH - DAWN', 'scene - (bare): INT./EXT. | PORCH | DAWN'],
  ['I/E CAR - DAY', 'scene - (bare): INT./EXT. | CAR | DAY'],
  ['EST. CITY - DAWN', 'scene - (bare): EST. | CITY | DAWN'],
  ['int. kitchen - day', 'scene - (bare): INT. | kitchen | DAY'],
  ['INT KITCHEN - DAY', 'scene - (bare): INT. | KITCHEN | DAY'],
  ['INT.KITCHEN - DAY', 'scene - (bare): INT. | KITCHEN | DAY'],
  ['.THE LAST HOUR', 'scene - (forced): - | THE LAST HOUR'],
  ['.DUNES - NIGHT', 'scene - (forced): - | DUNES | NIGHT'],
  ['INT. KITCHEN', 'scene - (bare): INT. | KITCHEN'],
  ['INT. KITCHEN -- NIGHT', 'scene - (bare): INT. | KITCHEN | NIGHT'],
  ['INT. CAR – NIGHT – RAIN', 'scene - (bare): INT. | CAR | NIGHT'],
  ['INT. KITCHEN [FLASHBACK] - DAY', 'scene - (bare): INT. | KITCHEN | DAY, mode FLASHBACK'],
  ['INT. KITCHEN - DAY [PRESENT]', 'scene - (bare): INT. | KITCHEN | DAY, mode PRESENT'],
  ['INT. KITCHEN - DAY (1973)', 'scene - (bare): INT. | KITCHEN | DAY, year 1973'],
  ['INT. KITCHEN - DAY (CONT.)', 'scene - (bare): INT. | KITCHEN | DAY, link CONTINUOUS'],
  ["INT. KITCHEN - DAY - CONT'D", 'scene - (bare): INT. | KITCHEN | DAY, link CONTINUOUS'],
  [
    "INT. JOE'S BAR, BACK ROOM - LATE AFTERNOON - MOMENTS LATER",
    "scene - (bare): INT. | JOE'S BAR, BACK ROOM | AFTERNOON, link MOMENTS LATER",
  ],
  ['EXT. ROAD 66 - TWO WEEKS LATER', 'scene - (bare): EXT. | ROAD 66 | link TWO WEEKS LATER'],
  ['EXT. PARIS - GOLDEN HOUR, SAME', 'scene - (bare): EXT. | PARIS | GOLDEN HOUR, link SAME'],
  ['EXT. BEACH - DAY - NEXT DAY', 'scene - (bare): EXT. | BEACH | DAY, link NEXT DAY'],
  ['EXT. BEACH - DAY - DAY 3', 'scene - (bare): EXT. | BEACH | DAY, story day 3'],
  ['INT. CAFE - NIGHT 2', 'scene - (bare): INT. | CAFE | NIGHT, story day 2'],
  ['INT. CAFE - DAY 2, 18:30', 'scene - (bare): INT. | CAFE | clock 18.5 h, story day 2'],
  ['INT. CAFE - 5:30 PM', 'scene - (bare): INT. | CAFE | clock 17.5 h'],
  ['INT. CAFE - 12:15 AM', 'scene - (bare): INT. | CAFE | clock 0.25 h'],
  ['INT. ROOM 12:30 CLUB - NIGHT', 'scene - (bare): INT. | ROOM 12:30 CLUB | NIGHT'],
  ['INT. A/B STUDIO - DAY', 'scene - (bare): INT. | A/B STUDIO | DAY'],
  ['EXT. HARBOUR - DAY - SIRENS EVERYWHERE', 'scene - (bare): EXT. | HARBOUR | DAY'],
];

describe('a scene heading', () => {
  for (const [heading, read] of headings) {
    it(heading, () => {
      assert.deepEqual(treeWords(heading), [read]);
    });
  }

  it('keeps its own words and their places', () => {
    const line = 'scene 12A: EXT. DUNES - DUSK';
    const head = parseSceneHeading(line, 0);
    assert.equal(sceneWords(head), 'scene 12A (keyword): EXT. | DUNES | DUSK');
    assert.equal(head.text.text, 'EXT. DUNES - DUSK');
    for (const piece of [head.number, head.place, head.text]) {
      assert.ok(piece);
      assert.equal(line.slice(piece.span.start, piece.span.end), piece.text);
    }
  });

  it('may be indented, and may follow a shot without a blank line only with its keyword', () => {
    assert.deepEqual(treeWords('   EXT. BEACH - DAY'), ['scene - (bare): EXT. | BEACH | DAY']);
    assert.deepEqual(treeWords('Some action.\nscene 2: EXT. BEACH - DAY'), [
      'loose',
      '  action: Some action.',
      'scene 2 (keyword): EXT. | BEACH | DAY',
    ]);
    assert.deepEqual(treeWords('Some action.\nEXT. BEACH - DAY'), [
      'loose',
      '  action: Some action. / EXT. BEACH - DAY',
    ]);
  });

  for (const line of [
    'ESTELLA enters.',
    'EXTRA GUARDS ARRIVE.',
    'INTERIOR MONOLOGUE',
    'Interesting. He waits.',
    'Exit, pursued by a bear.',
    '...and then silence.',
    '..TWO DOTS',
    '.',
    'Inside the tent.',
    'Scene of the crime: a kitchen.',
  ]) {
    it(`"${line}" is none`, () => {
      assert.deepEqual(treeWords(line), ['loose', `  action: ${line}`]);
    });
  }

  it('is not what a speaker called ESTELLA is', () => {
    assert.deepEqual(treeWords('ESTELLA\nHello.'), ['loose', '  ESTELLA says: Hello.']);
  });
});
