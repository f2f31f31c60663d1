/** What may be spelled otherwise, and which spellings are taken. */
import { lineWords, type GlossaryKind } from './glossary.ts';
import { inflected, tokenize, type LineMode } from './tokens.ts';
import { moveVerbs } from './vocabulary/camera.ts';
import { links, modes, prefixes, times } from './vocabulary/headings.ts';
import { verbs } from './vocabulary/verbs.ts';
import { findWord, formsOf, normalized, type ExtraWords, type Word } from './vocabulary/word.ts';

/** Where words stand that have nothing to do with those that stand elsewhere. */
interface Place {
  readonly name: string;
  readonly words: readonly Word[];
  /** Whether a spelling means something there already. */
  readonly takes: (spelling: string) => boolean;
}

const headings: readonly Word[] = [...prefixes, ...times, ...links, ...modes];
const actions: readonly Word[] = verbs.map(({ id, synonyms, means }) => ({ id, aliases: synonyms, means }));

const places: readonly Place[] = [
  { name: 'scene headings', words: headings, takes: isOneOf(headings) },
  linePlace('shot', 'shot headings'),
  linePlace('camera', 'camera lines'),
  linePlace('weather', 'weather lines'),
  linePlace('light', 'light lines'),
  { name: 'world lines', words: lineWords.world, takes: isOneOf(lineWords.world) },
  { name: 'sentences of action', words: actions, takes: isOneOf(actions) },
];

function isOneOf(words: readonly Word[]): (spelling: string) => boolean {
  return (spelling) => findWord(words, spelling) !== undefined;
}

function linePlace(kind: GlossaryKind & LineMode, name: string): Place {
  const takes = (spelling: string) =>
    tokenize(spelling, kind).every(({ tokenType }) => !['Name', 'Other', 'Possessive'].includes(tokenType.name));
  return { name, words: lineWords[kind], takes };
}

/** Every word that may have other spellings, once for each id. */
export const spellable: readonly Word[] = [
  ...new Map(places.flatMap(({ words }) => words.map((word) => [word.id, word] as const))).values(),
];

/** Why a word can't be spelled so beside what was given before; null where it can. */
export function problemWithSpelling(spelling: string, id: string, given: ExtraWords): string | null {
  if (!headings.some((word) => word.id === id) && !/^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’. -]*$/u.test(spelling))
    return `"${spelling}" is no spelling of a word: letters were expected, without commas and other signs.`;
  for (const { name, words, takes } of places) {
    if (!words.some((word) => word.id === id)) continue;
    const own = words.filter((word) => word.id === id);
    if (takes(spelling) && !isFormOf(own, spelling))
      return `"${spelling}" means something in ${name} already, so it can't stand for "${id}".`;
    const other = words.find(
      (word) => word.id !== id && given[word.id]?.some((one) => normalized(one) === normalized(spelling)) === true,
    );
    if (other !== undefined) return `"${spelling}" can't stand for both "${other.id}" and "${id}" in ${name}.`;
  }
  return null;
}

function isFormOf(own: readonly Word[], spelling: string): boolean {
  const forms = own.flatMap(formsOf);
  const bent = own.some((word) => moveVerbs.includes(word)) ? forms.flatMap(inflected) : [];
  return [...forms, ...bent].some((form) => normalized(form) === normalized(spelling));
}
