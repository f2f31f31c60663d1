/** Words of praise where a look should be described: nothing a camera could see. */
import { isSpeech, type Shot, type Stated } from '../../../model/screenplay.ts';
import type { Report } from '../../rule.ts';
import { defineRule } from '../../rule.ts';

export const emptyPraise = defineRule({
  id: 'style/empty-praise',
  summary: 'Praise that cannot be filmed, such as "epic" or "8K".',
  severity: 'info',
  check({ scene }, _film, report) {
    tell(scene.scene.style, report);
    for (const { shot } of scene.shots) {
      tell(shot.style, report, shot.id);
      tell(shot.negative, report, shot.id);
      for (const said of praisedIn(shot)) tell(said, report, shot.id, IN_PROSE);
    }
  },
  checkTitle(film, report) {
    const { style, negative } = film.screenplay.settings;
    tell(style, report);
    tell(negative, report);
  },
});

/** Sentences of action that may have praise: in prose, only what is nothing else. Looking for a few letters is cheap. */
function praisedIn({ beats }: Shot): readonly Stated<string>[] {
  let some: Stated<string>[] | undefined;
  for (const beat of beats) {
    if (isSpeech(beat) || !beat.text.includes(',') || !LETTERS.test(beat.text)) continue;
    if (beat.text.length === beat.where.end - beat.where.start)
      (some ??= []).push({ value: beat.text, where: beat.where });
  }
  return some ?? NONE;
}

const NONE: readonly Stated<string>[] = [];
const LETTERS = /[48][Kk]|asterpiece|rtstation|est quality|[dr]-?realistic|y detailed/;

/** Alone between commas, these are praise wherever they stand. */
const IN_PROSE =
  /^(?:masterpiece|best quality|(?:ultra|hyper|highly)[- ]?(?:realistic|detailed)|[48]k(?: uhd| resolution)?|trending on artstation)$/i;

/** In a style, an epic and a masterpiece may still be things one can look like. */
const PRAISE =
  /\b(?:award[- ]winning|(?:absolutely |truly |visually )?(?:stunning|breathtaking|beautiful|jaw-dropping|mind-blowing|gorgeous|amazing|incredible)|(?:(?:ultra|hyper|highly|insanely|extremely)[- ]?)(?:realistic|detailed)|(?:best|high|highest|top|finest)[- ]quality|(?:4|8|16)k(?: (?:uhd|resolution|quality))?\b|uhd|(?:trending on )?artstation)\b/gi;
const WHOLE = /^(?:an? |cinematic |true |absolute )*(?:masterpiece|epic|masterful)$/i;
const EPIC = /\b(?:epic|masterful)\s+(?!(?:of|about|in|from|set|by|with|films?|movies?|poems?)\b)(?=\p{L})/giu;

interface Item {
  readonly text: string;
  /** Praise in it, in order. */
  readonly words: readonly string[];
  /** What is left of it. */
  readonly rest: string;
}

function tell(said: Stated<string> | null, report: Report, shot?: string, whole?: RegExp): void {
  if (said === null) return;
  const items = said.value.split(',').map((text) => readItem(text, whole));
  const words = items.flatMap((item) => item.words);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return;
  const start = said.where.start + said.value.indexOf(first);
  const end = said.where.start + said.value.lastIndexOf(last) + last.length;
  report({
    where: { ...said.where, start, end },
    ...(shot === undefined ? {} : { shot }),
    message: `"${words.join(', ')}" can't be filmed. Say what the camera would see.`,
    fixes: [{ title: 'Leave it out', safe: true, edits: [{ where: said.where, text: without(said.value, items) }] }],
  });
}

function readItem(text: string, whole: RegExp | undefined): Item {
  const bare = text.trim().replace(/[.!]$/, '');
  if ((whole ?? WHOLE).test(bare)) return { text, words: [bare], rest: '' };
  if (whole !== undefined) return { text, words: [], rest: text };
  const words = [...bare.matchAll(PRAISE), ...bare.matchAll(EPIC)]
    .sort((a, b) => a.index - b.index)
    .map(([found]) => found.trim());
  if (words.length === 0) return { text, words, rest: text };
  const left = bare.replace(PRAISE, ' ').replace(EPIC, ' ').replace(/\s+/g, ' ').trim();
  return { text, words, rest: left.replace(/^(?:and|in|an?|with)\b\s*|\s*\b(?:and|in|an?|with)$/gi, '').trim() };
}

/** The list without its praise: no comma is left over, and a sentence keeps its full stop. */
function without(value: string, items: readonly Item[]): string {
  const kept = items.flatMap(({ text, words, rest }) =>
    words.length === 0 ? [text.trim()] : rest === '' ? [] : [rest],
  );
  const stop = /[.!]$/.exec(value.trim())?.[0] ?? '';
  const list = kept.join(', ');
  return list === '' || list.endsWith(stop) ? list : `${list}${stop}`;
}
