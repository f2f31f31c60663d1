/** What sentences plainly show of the air, the sky, fire and water: the few turns of phrase that rules of physics ask for. */
import { remember } from './memory.ts';
import type { Prose, Shot } from './screenplay.ts';
import type { Where } from './where.ts';

export interface Sight<Kind extends string = string> {
  readonly kind: Kind;
  /** The words that show it. */
  readonly text: string;
  readonly where: Where;
  /** What the phrase caught besides: a side, a word for the moon. */
  readonly detail: string;
  /** The same as it is written. */
  readonly said: string;
}

/**
 * Phrases of one topic; `guard` is a quick look whether a sentence can have any of them. It looks at letters as they are: of a
 * word that may open a sentence it leaves out the first, which may be a capital.
 */
export interface Phrases<Kind extends string> {
  readonly guard: RegExp;
  readonly phrases: readonly (readonly [Kind, RegExp])[];
  /** Words that are there to be read count whatever they say. */
  readonly anyhow?: true;
}

const guards: RegExp[] = [];
let anyGuard: RegExp | null = null;

/** A topic that is looked for together with all others: most shots show nothing of any of them. */
export function definePhrases<Kind extends string>(topic: Phrases<Kind>): Phrases<Kind> {
  guards.push(topic.guard);
  anyGuard = null;
  return topic;
}

function mayShowAnything({ beats }: Shot): boolean {
  const guard = (anyGuard ??= new RegExp(guards.map(({ source }) => source).join('|')));
  return beats.some((beat) => beat.kind === 'prose' && guard.test(beat.text));
}

const showing = new WeakMap<Shot, boolean>();

/** Each kind once for a sentence. What is only compared, denied or imagined is not shown. */
export function sightsIn<Kind extends string>(shot: Shot, topic: Phrases<Kind>): readonly Sight<Kind>[] {
  const { beats } = shot;
  const { guard, phrases, anyhow } = topic;
  if (anyhow === undefined && !remember(showing, shot, () => mayShowAnything(shot))) return NONE;
  let found: Sight<Kind>[] | undefined;
  for (const beat of beats) {
    if (beat.kind !== 'prose' || !guard.test(beat.text)) continue;
    if (anyhow === undefined && NOT_SHOWN.test(beat.text)) continue;
    for (const [kind, phrase] of phrases) {
      const match = phrase.exec(beat.text);
      if (match === null) continue;
      const said = match.slice(1).find(Boolean) ?? '';
      (found ??= []).push({ kind, text: match[0], where: placeOf(beat, match), detail: said.toLowerCase(), said });
    }
  }
  return found ?? NONE;
}

const NONE: readonly never[] = [];

const NOT_SHOWN =
  /n['’]t\b|\b(?:like|as if|as though|no|not|nor|never|without|almost|nearly|if|would|could|might|may|imagin\w*|remember\w*|dream\w*|paint\w*|photo\w*|poster|postcard|calendar|mural|picture|screen|tv|television|toy|film|story|song|word|thinks?|hopes?|wish\w*|about to|instead|stops?|stopped)\b/i;

/** The very words, where the sentence stands on the page as it was read; else the sentence. */
function placeOf({ text, where }: Prose, match: RegExpExecArray): Where {
  if (text.length !== where.end - where.start) return where;
  const start = where.start + match.index;
  return { ...where, start, end: start + match[0].length };
}
