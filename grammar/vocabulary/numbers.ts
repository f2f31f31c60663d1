/** Small numbers as writers put them: in figures, or in words up to twenty. */

const WORDS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];

const values = new Map([
  ...WORDS.map((word, value) => [word, value] as const),
  ...([
    ['a', 1],
    ['an', 1],
    ['both', 2],
    ['dozen', 12],
    ['a dozen', 12],
    ['a hundred', 100],
  ] as const),
]);

/** Every word for a number, for patterns. */
export const numberWords: readonly string[] = [...values.keys()].sort((a, b) => b.length - a.length);

/** `3`, `three`, `an`: the number, or null where the text is none. */
export function readNumber(text: string): number | null {
  const word = text.trim().toLowerCase();
  return /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : (values.get(word) ?? null);
}
