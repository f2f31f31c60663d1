/** Texts that a writer, a merge or a cat on the keyboard might leave behind, for property tests. */
import fc from 'fast-check';
import { sampleNames, sampleText } from './samples.ts';

/** Beginnings and bits of everything the grammar knows, so that random text hits its branches. */
const bits = [
  ...['title: A', 'include "a.screenplay"', 'character MAYA: a woman', 'prop @ključ', '# Act', '= Synopsis'],
  ...['scene 1: INT. A - DAY', 'EXT. B - NIGHT #2#', '.FORCED', 'shot 1A: wide of MAYA, 4s', 'shot :', 'shot 1B'],
  ...['camera: 24mm, tracks right with MAYA', 'camera: tracs,', 'light: low sun from right', 'weather: fogg, -3 °C'],
  ...['MAYA', '(beat)', '@陈伟 ^', 'CUT TO:', '> FADE OUT.', '> C <', '===', '~ la', '!MAYA'],
  ...[
    '[[note',
    'allow a/b: c]]',
    '[[allow x]]',
    '/* bone',
    'yard */',
    'MAYA runs at 6 m/s, CANTEEN in her left hand...',
  ],
  ...[
    '  ',
    '\t',
    '',
    '',
    '"',
    "'",
    '1'.repeat(30),
    'é',
    '\u{1F3AC}',
    '\uFEFF',
    '\u2028',
    '\0',
    '\ud800',
    ':',
    ',',
    ',,',
  ],
];
const breaks = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n', ' ');

/** Any text at all, or lines that look like a screenplay's. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.tuple(fc.constantFrom(...bits), breaks), { maxLength: 25 })
    .map((lines) => lines.map(([bit, end]) => bit + end).join('')),
);

/** A sample with some lines deleted, doubled, swapped, cut short or overwritten. */
export const brokenSample: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...sampleNames),
    fc.array(
      fc.record({
        what: fc.constantFrom('delete', 'double', 'swap', 'cut', 'overwrite'),
        line: fc.nat(),
        other: fc.nat(),
        bit: fc.constantFrom(...bits),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([name, breaks]) =>
    breaks.reduce<readonly string[]>((lines, edit) => broken(lines, edit), sampleText(name).split('\n')).join('\n'),
  );

interface Break {
  readonly what: string;
  readonly line: number;
  readonly other: number;
  readonly bit: string;
}

function broken(lines: readonly string[], { what, line, other, bit }: Break): readonly string[] {
  const at = line % Math.max(1, lines.length);
  const from = other % Math.max(1, lines.length);
  const words = lines[at] ?? '';
  switch (what) {
    case 'delete':
      return lines.toSpliced(at, 1);
    case 'double':
      return lines.toSpliced(from, 0, words);
    case 'swap':
      return lines.with(at, lines[from] ?? '').with(from, words);
    case 'cut':
      return lines.with(at, words.slice(0, other % (words.length + 1)));
    default:
      return lines.with(at, bit);
  }
}
