/** One word of the language: its canonical id, the other ways writers put it, and what it means in one line. */
export interface Word {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly means: string;
}

/** Other spellings by the word they stand for: `{ "NIGHT": ["NUIT"], "handheld": ["à l'épaule"] }`. */
export type ExtraWords = Readonly<Record<string, readonly string[]>>;

/** Tables are written as rows: id, meaning, aliases. */
export function words(
  ...rows: readonly (readonly [id: string, means: string, ...aliases: string[]])[]
): readonly Word[] {
  return rows.map(([id, means, ...aliases]) => ({ id, means, aliases }));
}

/** Case, hyphens, dots and doubled spaces never matter in a word of the language. */
export function normalized(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[-.\s]+/g, ' ')
    .trim();
}

/** A list's words by their normalized spelling, and by the very spellings that were asked for and found. */
interface Index {
  readonly normal: Map<string, Word>;
  readonly asked: Map<string, Word>;
}

const indexes = new WeakMap<readonly Word[], Index>();

/** The word that `text` stands for in a list, by id or alias. */
export function findWord(list: readonly Word[], text: string): Word | undefined {
  let index = indexes.get(list);
  if (index === undefined) {
    index = { normal: new Map(), asked: new Map() };
    for (const word of list) {
      for (const form of formsOf(word))
        if (!index.normal.has(normalized(form))) index.normal.set(normalized(form), word);
    }
    indexes.set(list, index);
  }
  const known = index.asked.get(text);
  if (known !== undefined) return known;
  const found = index.normal.get(normalized(text));
  // Only what is found is kept, so that no text can make this grow without end.
  if (found !== undefined && index.asked.size < MOST_SPELLINGS) index.asked.set(text, found);
  return found;
}

const MOST_SPELLINGS = 2000;

/** Every spelling of a word, the id first. */
export function formsOf(word: Word): readonly string[] {
  return [word.id, ...word.aliases];
}
