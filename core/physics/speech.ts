/** Speaking and reading: the seconds that a line takes to say, and that words on the screen must stand. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';
import { englishSyllables, syllablesBySign, type CountSyllables } from './syllables.ts';

/** As people talk; as fast as they can be understood; faster than anyone. */
export type Pace = 'comfortable' | 'rushed' | 'impossible';

export interface Speaking {
  /** What stands in parentheses before or inside the line: "whispering", "beat". */
  readonly delivery?: readonly string[];
  /** Two letters of the tongue it is spoken in. */
  readonly language?: string;
  readonly countSyllables?: CountSyllables;
  readonly tables?: Tables;
}

type SpeechFigures = Tables['speech'];

/** Seconds to say a text. */
export function speechSeconds(text: string, pace: Pace, speaking: Speaking = {}): number {
  return speechTimes(text, speaking)(pace);
}

/** The same for every pace, with the syllables counted once. Source: syllables over 4.2, 5.4 or 8 a second, and the pauses: whole, half or none. */
export function speechTimes(text: string, speaking: Speaking = {}): (pace: Pace) => number {
  const { delivery = [], language = 'en', tables = USUAL_TABLES } = speaking;
  const figures = tables.speech;
  const count = speaking.countSyllables ?? (language.startsWith('en') ? englishSyllables : syllablesBySign);
  const factor = deliveryFactor(delivery, figures) * tongueFactor(language, figures);
  const words = wordsOf(text);
  const pauses = pausesOf(text, words, figures) + delivery.reduce((sum, words) => sum + pauseOf(words, figures), 0);
  const syllables = words.reduce((sum, word) => sum + count(word), 0);
  return (pace) => syllables / (rateOf(pace, figures) * factor) + PAUSES[pace] * pauses;
}

/** The share of the pauses that is kept. */
const PAUSES: Readonly<Record<Pace, number>> = { comfortable: 1, rushed: 0.5, impossible: 0 };

/**
 * Seconds to say a text by its length alone, where many texts are gone through. Source: 14 letters and blanks a second, 4 signs
 * of Chinese, Japanese and Korean, which is about what the syllables give at ease.
 */
export function roughSpeechSeconds(text: string): number {
  return text.length / (/[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? 4 : 14);
}

/** Syllables of a text by those of its words. */
export function syllablesOf(text: string, countSyllables: CountSyllables = englishSyllables): number {
  return wordsOf(text).reduce((sum, word) => sum + countSyllables(word), 0);
}

/** Words as people count them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

/** Seconds between two speakers, who wait for each other unless nobody could speak that fast. */
export function speakerChange(pace: Pace, { speech } = USUAL_TABLES): number {
  return pace === 'impossible' ? 0 : speech.pauses.values.speakerChange;
}

/** How much faster or slower than usual a line is said, by its parentheticals; 1 where they say nothing of it. */
function deliveryFactor(delivery: readonly string[], figures: SpeechFigures): number {
  const said = delivery.join(' ').toLowerCase();
  if (!ANY_MANNER.test(said)) return 1;
  return MANNERS.reduce(
    (product, [manner, words]) => (words.test(said) ? product * figures.delivery.values[manner] : product),
    1,
  );
}

type Manner = keyof SpeechFigures['delivery']['values'];

const MANNERS: readonly (readonly [Manner, RegExp])[] = [
  ['whispers', /\b(?:whisper|under (?:his|her|their) breath)/],
  ['shouts', /\b(?:shout|yell|scream)/],
  ['slowly', /\b(?:slow|drawl|haltingly)/],
  ['quickly', /\b(?:quick|fast|rapid|rattl)/],
  ['sobbing', /\b(?:sob|crying|weep|in tears|through tears)/],
  ['drunk', /\b(?:drunk|slurr)/],
  ['singing', /\b(?:sing(?:s|ing)?\b|sung\b)/],
];

const ANY_MANNER = new RegExp(MANNERS.map(([, words]) => words.source).join('|'));

/** Seconds of the pause that a parenthetical asks for. */
function pauseOf(words: string, figures: SpeechFigures): number {
  const pauses = figures.pauses.values;
  if (/\blong (?:pause|beat|silence)\b/i.test(words)) return pauses['long pause'];
  if (/\b(?:pause|pauses|silence)\b/i.test(words)) return pauses.pause;
  return /\bbeat\b/i.test(words) ? pauses.beat : 0;
}

/** Seconds of the pauses that the marks between the words of a text ask for: nothing is waited for before it or after it. */
function pausesOf(text: string, words: readonly string[], figures: SpeechFigures): number {
  const pauses = figures.pauses.values;
  let seconds = 0;
  for (const mark of between(text, words).match(MARKS) ?? []) {
    if (/^(?:\.{2,}|…)$/.test(mark)) seconds += pauses.ellipsis;
    else if (/^(?:--+|[—–])$/.test(mark)) seconds += pauses.dash;
    else seconds += /^[,;:、，]$/.test(mark) ? pauses.comma : pauses.sentence;
  }
  return seconds;
}

const MARKS = /\.{2,}|…|--+|[—–]|[,;:](?!\d)|(?<![.!?]|\b(?:Mr|Mrs|Ms|Dr|St))[.!?]+(?=[\s"”')\]]|$)|[、，]|[。！？]/gu;

/** From the first letter or figure of a text to its last. */
function between(text: string, words: readonly string[]): string {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return '';
  return text.slice(text.indexOf(first), text.lastIndexOf(last) + last.length);
}

function rateOf(pace: Pace, { en }: SpeechFigures): number {
  return { comfortable: en.comfortableSyllPerS, rushed: en.rushedSyllPerS, impossible: en.impossibleSyllPerS }[pace];
}

/** How much faster than English a tongue is spoken. Source: Pellegrino et al. 2011, syllables a second read aloud. */
function tongueFactor(language: string, { tongues }: SpeechFigures): number {
  const rate = (tongues.values as Readonly<Record<string, number>>)[language.slice(0, 2).toLowerCase()];
  return rate === undefined ? 1 : rate / tongues.values.en;
}

/** Seconds that a text must stand to be read. Source: Netflix timed text, 20 characters a second, never under 0.83 s. */
export function screenTextSeconds(text: string, { speech } = USUAL_TABLES): number {
  const figures = speech.screenText;
  return Math.max(figures.min_s, text.trim().length / figures.maxCps);
}
