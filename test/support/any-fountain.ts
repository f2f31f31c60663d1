/** Fountain for property tests: every form it has, and lines that our own language would read as something else. */
import fc from 'fast-check';

const lines = [
  ...['INT. HOUSE - DAY', 'EXT. DUNES - DUSK #12A#', 'I/E CAR', '.FORCED PLACE', 'int./ext. boat - night #3#'],
  ...['MAYA', 'JON (V.O.)', "MAYA (CONT'D) ^", '@McCLANE', '@陈伟', 'COP 2', 'MAYA AND JON', 'SUPER', 'TITLE:'],
  ...[
    '(softly)',
    'Hello there.',
    'hello in small letters',
    '  ',
    '\tA tab first.',
    'Trailing blanks.  ',
    'الباب مفتوح',
  ],
  ...['CUT TO:', 'FADE IN:', '> FADE OUT.', '> CENTRED <', '~ la la', '===', '= A synopsis.', '# Act One', '## Two'],
  ...[
    'camera: this is prose',
    'shot 3: of vodka',
    'shot 4',
    'scene 4: INT. FOO',
    'character Bob stands',
    'prop X',
    'sound: a bang',
  ],
  ...[
    'include "cast.screenplay"',
    'she says: no',
    'cameras: many',
    'location HERE: there',
    'style: loose',
    'height: 3 m',
  ],
  ...[
    '!camera: forced',
    '! camera: forced',
    '!  shot 3: forced',
    '!shot 3: x',
    '!FORCED ACTION',
    '!',
    '! !wow',
    '#1 fan',
    '!MAYA',
  ],
  ...[
    '!CLOSE ON MAYA',
    'CLOSE ON MAYA',
    'CLOSE ON JON’S HAND',
    'ANGLE ON MAYA AND JON',
    'WIDE SHOT',
    "MAYA'S POV",
    'POV - JON',
  ],
  ...[
    'INSERT - LETTER',
    '!!THE KNIFE',
    '!!close on maya',
    '!!CLOSE ON MAYA [[why]]',
    'CLOSE OF DAY',
    '  !CLOSE ON MAYA  ',
  ],
  ...['[[SHOT: close on Maya]]', '[[SHOT: a thing]]', '[[ SHOT: no]]', '[[]]CLOSE ON MAYA', '[[]]!WIDE SHOT', '[[]]'],
  ...[
    '[[a note]]',
    '[[two\nlines]]',
    'a [[note]] inside',
    '[[camera: 24mm]]',
    '[[ camera: 24mm]]',
    '[[  camera: 24mm]]',
  ],
  ...[
    '[[camera: what?]]',
    '[[present: MAYA]]',
    '[[sound: rain]]',
    '[[note]] camera: prose',
    '[[camera: 24mm,]]',
    '  [[light: hard]]',
  ],
  ...[
    '[[character LENA: a pilot]]',
    '[[character LENA: a pilot\n  height: 1.7 m]]',
    '[[two\n  \nlines]]',
    '[[character MAYA]]',
    '[[allow a/b: c]]',
  ],
  ...['[[include "cast.screenplay"]]', '!!shot 1A: wyde', '!!shot'],
  ...[
    '/* cut',
    '*/',
    '/* shot 3: x */',
    '*/ camera: x',
    '**bold** _line_',
    '“Quoted: said.”',
    '🎬',
    'é e\u0301',
    '\uFEFFx',
  ],
];

/** Headings written out in full, as an export writes them. */
const headings = ['!!shot 12Z: close-up of MAYA, 4s', '!!shot 1A: wide', '!!shot 1B:'];

const breaks = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\n\n\n');

const title = fc.constantFrom(
  '',
  '',
  'Title: A\n\n',
  'Title:\n    **A**\n    Film\nAuthor: B\nDraft date: 1/2/2026\n\n',
  'title: A\nproducer: B\nautor: C\nstyle: noir\nEpisode: 3\n\n',
  '\n\nTitle: A\n[[note]]\n\n',
  'Author: A',
);

/** Every note is closed. With line breaks of one kind throughout, sometimes with a mark of the byte order. */
export const anyFountain = fountainOf(lines);

export const exportedFountain = fountainOf([...lines, ...headings]);

function fountainOf(words: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.boolean(),
      title,
      fc.array(fc.tuple(fc.constantFrom(...words), breaks), { maxLength: 30 }),
      fc.constantFrom('\n', '\n', '\r\n'),
    )
    .map(([mark, page, body, end]) => {
      const text = page + body.map(([line, gap]) => line + gap).join('');
      return (mark ? '\uFEFF' : '') + text.replaceAll('\n', end);
    });
}
