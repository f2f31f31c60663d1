/** A shot that begins with a word for someone or something in another shot: its clip is made on its own. */
import { isSpeech, type Prose } from '../../../model/screenplay.ts';
import { stateOf } from '../../../timeline/state.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

export const standaloneReference = defineRule({
  id: 'target/standalone-reference',
  summary: 'A shot begins with "he", "it" or "then", and nothing in it says who, what or after what.',
  severity: 'warning',
  check({ scene }, film, report) {
    for (const traced of scene.shots) {
      const { shot } = traced;
      const [first] = shot.beats;
      if (first === undefined || isSpeech(first) || !INITIALS.includes(first.text.charAt(0))) continue;
      if (shot.continues !== null || film.targetOf(traced) === undefined) continue;
      const found = afterWhat(first) ?? who(first, traced, film);
      if (found === undefined) continue;
      report({ ...found, shot: shot.id });
    }
  },
});

/** Most shots need no closer look. */
const INITIALS = 'HSTIAOM';

interface Found {
  readonly where: Prose['where'];
  readonly message: string;
  readonly fixes: readonly Fix[];
}

const AFTER =
  /^(then|again|once again|meanwhile|afterwards?|(?:a few |a )?(?:moments?|seconds?|minutes?) later)\b(?:,\s*|\s+)(?=\p{L})/iu;

function afterWhat({ text, where }: Prose): Found | undefined {
  const [words, word] = AFTER.exec(text) ?? [];
  if (words === undefined || word === undefined) return undefined;
  const next = text.charAt(words.length);
  const at = { ...where, end: where.start + words.length };
  // Where a line break was joined, the places of the letters are not known.
  const fixes: readonly Fix[] =
    text.length === where.end - where.start
      ? [
          {
            title: `Leave "${word}" out`,
            safe: true,
            edits: [{ where: { ...at, end: at.end + 1 }, text: next.toUpperCase() }],
          },
        ]
      : [];
  return {
    where: { ...at, end: at.start + word.length },
    message: `Each clip is made on its own: "${word.toLowerCase()}" means nothing here.`,
    fixes,
  };
}

/** `It rains` and `they say` refer to nothing. */
const WHO =
  /^(he|she|they(?! say\b| call\b)|it(?! (?:is|was|has|had|rains?|snows?|pours|seems?|feels?|looks|gets|grows|takes|could|can|might|may|must|will|would|should|smells?|sounds?|never|all|begins|starts|turns out|happens)\b)|(?:his|her|their)(?! (?:majesty|highness|honou?r|excellenc|holiness|lordship|ladyship)))\s+\p{Ll}/iu;
/** A name in capitals tells who is meant. */
const NAMED = /\p{Lu}{2}/u;

function who({ text, where }: Prose, traced: ShotTrace, film: Film): Found | undefined {
  const word = WHO.exec(text)?.[1];
  const { shot } = traced;
  const { camera } = shot;
  const shown = shot.subjects.length + shot.blocking.length;
  if (word === undefined || shown > 0 || NAMED.test(text) || NAMED.test(camera.said) || shot.reference !== null)
    return undefined;
  const thing = word.toLowerCase() === 'it';
  const at = { ...where, end: where.start + word.length };
  return {
    where: at,
    message: `Each clip is made on its own: nobody can tell ${thing ? 'what' : 'who'} "${word.toLowerCase()}" is. Name ${thing ? 'it' : 'them'}.`,
    fixes: /^(?:it|they|their)$/i.test(word) ? [] : theOnlyOne(traced, film, at, /^(?:his|her)$/i.test(word)),
  };
}

function theOnlyOne(traced: ShotTrace, film: Film, where: Prose['where'], owns: boolean): readonly Fix[] {
  const there = film.screenplay.cast.entities.filter(
    ({ kind, name }) => kind === 'character' && stateOf(traced.in, name).present?.value === true,
  );
  const [only, ...others] = there;
  if (only === undefined || others.length > 0) return [];
  return [{ title: `Name ${only.name}`, safe: false, edits: [{ where, text: owns ? `${only.name}'s` : only.name }] }];
}
