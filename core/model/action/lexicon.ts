/** Finds a verb of the lexicon in the words after a name, in any English present form. */
import type { Verb } from '../../../grammar/vocabulary/verb.ts';
import { verbs } from '../../../grammar/vocabulary/verbs.ts';
import type { ExtraWords } from '../../../grammar/vocabulary/word.ts';
import type { Word } from './words.ts';

export interface FoundVerb {
  readonly verb: Verb;
  /** The word it was written as, without its particle. */
  readonly form: 'base' | 'third' | 'ing';
  /** How many words the verb takes, without a particle that stands apart. */
  readonly length: number;
}

interface Entry {
  /** As its first word alone, the particle standing apart. */
  readonly apart: FoundVerb;
  readonly whole: FoundVerb;
  /** Words of the id after the first, such as `up` in `pick up`. */
  readonly rest: readonly string[];
}

/** What each form of a verb's first word may be. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

function lexiconOf(phrases: readonly (readonly [phrase: string, verb: Verb])[]): Map<string, Entry[]> {
  const byForm = new Map<string, Entry[]>();
  for (const [phrase, verb] of phrases) {
    const [head = '', ...rest] = phrase.split(' ');
    for (const [form, text] of Object.entries(bend(head)) as [FoundVerb['form'], string][]) {
      const entries = byForm.get(text) ?? [];
      entries.push({ apart: { verb, form, length: 1 }, whole: { verb, form, length: 1 + rest.length }, rest });
      byForm.set(text, entries);
    }
  }
  return byForm;
}

const usualLexicon: Lexicon = lexiconOf(
  verbs.flatMap((verb) => [verb.id, ...verb.synonyms].map((phrase) => [phrase, verb] as const)),
);

/** The usual one itself, where no verb has another spelling. */
export function lexiconWith(extra: ExtraWords): Lexicon {
  const phrases = verbs.flatMap((verb) =>
    (extra[verb.id] ?? []).map((spelling) => [spelling.toLowerCase(), asPhrase(verb)] as const),
  );
  if (phrases.length === 0) return usualLexicon;
  const own = lexiconOf(phrases);
  return new Map([
    ...usualLexicon,
    ...[...own].map(([form, entries]) => [form, [...(usualLexicon.get(form) ?? []), ...entries]] as const),
  ]);
}

/** What stands for `put on` as a whole needs no `on` of its own. */
function asPhrase(verb: Verb): Verb {
  if (!verb.id.includes(' ')) return verb;
  const whole: { -readonly [Key in keyof Verb]: Verb[Key] } = { ...verb };
  delete whole.particle;
  return whole;
}

/** Every candidate at `index`, those with the longest phrase first; the caller tries which shape fits. */
export function verbsAt(words: readonly Word[], index: number, lexicon: Lexicon): readonly FoundVerb[] {
  const word = words[index];
  const entries = word?.kind === 'word' ? lexicon.get(word.lower) : undefined;
  if (entries === undefined) return NONE;
  const [only] = entries;
  if (only !== undefined && entries.length === 1) {
    const verb = verbOf(only, words, index);
    return verb === undefined ? NONE : [verb];
  }
  const found: FoundVerb[] = [];
  for (const entry of entries) {
    const verb = verbOf(entry, words, index);
    if (verb !== undefined) found.push(verb);
  }
  return found.length < 2 ? found : found.sort((a, b) => b.length - a.length);
}

/** `pick up` may be parted by its object: `picks CANTEEN up`; the particle is then looked for by the shape. */
function verbOf({ apart, whole, rest }: Entry, words: readonly Word[], index: number): FoundVerb | undefined {
  if (follows(words, index, rest)) return whole;
  return apart.verb.particle !== undefined || apart.verb.counted === true ? apart : undefined;
}

const NONE: readonly FoundVerb[] = [];

function follows(words: readonly Word[], index: number, rest: readonly string[]): boolean {
  for (let offset = 0; offset < rest.length; offset++)
    if (words[index + 1 + offset]?.lower !== rest[offset]) return false;
  return true;
}

/** The present forms of a verb. */
function bend(verb: string): { readonly base: string; readonly third: string; readonly ing: string } {
  const third = /(?:s|sh|ch|x|z|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) && !/[aeiou]{2}.$/.test(verb);
  const stem = /ie$/.test(verb)
    ? `${verb.slice(0, -2)}y`
    : /[^eoy]e$/.test(verb)
      ? verb.slice(0, -1)
      : doubled
        ? verb + verb.slice(-1)
        : verb;
  return { base: verb, third, ing: `${stem}ing` };
}
