/** The tokens of a line, built from the vocabulary: one lexer mode for each kind of line, because a word means different things in each. */
import { createToken, Lexer, type IToken, type TokenType } from 'chevrotain';
import {
  angles,
  focusWords,
  heights,
  lenses,
  moveDirections,
  moveVerbs,
  sides,
  supports,
} from './vocabulary/camera.ts';
import { framings, shotWords, sizes } from './vocabulary/framing.ts';
import { numberWords } from './vocabulary/numbers.ts';
import { placeWords, postures, states } from './vocabulary/states.ts';
import { lights, screenSides, weathers } from './vocabulary/world.ts';
import { unitSpellings } from './vocabulary/units.ts';
import { formsOf, type Word } from './vocabulary/word.ts';

const WORD_END = '(?![A-Za-z0-9])';

/** A pattern that takes the longest of some words; a space in a word also matches a hyphen or several spaces. */
function longestOf(forms: readonly string[]): RegExp {
  const alternatives = [...new Set(forms.map((form) => form.toLowerCase()))]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[-\s]+/g, '[-\\s]+'));
  return new RegExp(`(?:${alternatives.join('|')})${WORD_END}`, 'i');
}

function listToken(
  name: string,
  list: readonly Word[],
  inflect: (form: string) => readonly string[] = (form) => [form],
): TokenType {
  return createToken({ name, pattern: longestOf(list.flatMap(formsOf).flatMap(inflect)), line_breaks: true });
}

/** The lexer's own reading of patterns knows no classes of letters. */
function stickyPattern(pattern: RegExp): { exec(text: string, offset: number): RegExpExecArray | null } {
  return {
    exec(text, offset) {
      pattern.lastIndex = offset;
      return pattern.exec(text);
    },
  };
}

function wordToken(name: string, ...forms: string[]): TokenType {
  return createToken({ name, pattern: longestOf(forms), line_breaks: true });
}

/** `2S` and its like, which are a length of seconds elsewhere. */
export function isShort(form: string): boolean {
  return /^[23]s$/i.test(form);
}

/** `track` as a writer puts it: `track`, `tracks`, `tracking`. In `dolly zoom` the last word bends. */
export function inflected(verb: string): readonly string[] {
  if (!/^[a-z -]+$/i.test(verb)) return [verb];
  const stem = /e$/.test(verb) ? verb.slice(0, -1) : /[^aeiou][aeiou][npb]$/.test(verb) ? verb + verb.slice(-1) : verb;
  const third = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|sh|ch|x)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  return [verb, third, `${stem}ing`];
}

const units = unitSpellings.join('|');
const NUMBER = '-?\\d+(?:\\.\\d+)?';

const Blank = createToken({ name: 'Blank', pattern: /\s+/, group: Lexer.SKIPPED, line_breaks: true });
/** `pan-left` is `pan left`. Hyphens inside a word of the vocabulary belong to its own pattern. */
const Hyphen = createToken({ name: 'Hyphen', pattern: /-(?=[A-Za-z])/, group: Lexer.SKIPPED });
const Comma = createToken({ name: 'Comma', pattern: /,/ });
const Then = createToken({ name: 'Then', pattern: /then\b/i });
export const Quoted = createToken({ name: 'Quoted', pattern: /"[^"\n]*"|“[^”\n]*”/ });
export const FeetInches = createToken({ name: 'FeetInches', pattern: /\d+'\s?\d+(?:"|'')?|\d+\s?ft\s\d+\s?in\b/ });
export const QuantityToken = createToken({
  name: 'Quantity',
  pattern: new RegExp(`${NUMBER}\\s?-?(?:${units})(?![A-Za-z0-9/])`, 'i'),
});
export const Minutes = createToken({ name: 'Minutes', pattern: /\d+:\d\d(?::\d\d)?/ });
export const Stop = createToken({ name: 'Stop', pattern: /(?:f\/?|T)\d+(?:\.\d+)?(?![A-Za-z0-9])/i });
export const Times = createToken({ name: 'Times', pattern: /\d+(?:\.\d+)?\s?[x×](?![A-Za-z0-9])/i });
const NumberToken = createToken({ name: 'Number', pattern: new RegExp(`${NUMBER}(?![\\d./])`) });
/** A run of capitals, or `@` and a name in any letters. The apostrophe of a possessive stays outside. */
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}\\p{N}]*(?:[.'’-](?=[\\p{Lu}\\p{N}])[\\p{Lu}\\p{M}\\p{N}]+)*(?![\\p{Ll}])";
const COUNT = `\\d+(?![.\\d]|\\s?-?(?:°|%|(?:${units})(?![A-Za-z])))`;
const ABOUT = '(?:(?:about|some)\\s+)?';
const MANY = `(?:\\d+|${numberWords.filter((word) => !/^(?:zero|an?|one|both)$/.test(word)).join('|')})`;
const NAME = new RegExp(
  `@[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]*|${CAPITALS}(?:\\.?[ \\t]+(?:${CAPITALS}|${COUNT}))*`,
  'uy',
);
export const NameToken = createToken({ name: 'Name', pattern: stickyPattern(NAME), line_breaks: false });
export const Possessive = createToken({ name: 'Possessive', pattern: /['’]s?(?![A-Za-z])/ });
export const Other = createToken({ name: 'Other', pattern: /[^\s,'’]+|[^\s,]/ });

export const Size = listToken('Size', sizes);
/** `2S of MAYA` is a two-shot; `2s` alone is a length. */
const FRAMING = new RegExp(
  `${longestOf(framings.flatMap(formsOf).filter((form) => !isShort(form))).source}|[23]s(?=\\s+[^\\s,])|(?<=\\p{L}\\s+)[23]s(?=\\s*$)`,
  'iuy',
);
export const Framing = createToken({ name: 'Framing', pattern: stickyPattern(FRAMING), line_breaks: true });
export const ShotWord = listToken('ShotWord', shotWords);
export const Of = wordToken('Of', 'of', 'on');
export const And = wordToken('And', 'and', '&');

export const Support = listToken('Support', supports);
export const LensWord = listToken('LensWord', lenses);
export const HeightWord = listToken('HeightWord', heights);
export const Angle = listToken('Angle', angles);
export const Side = listToken('Side', sides);
// `low mode` is a height though `low` is an angle; `tilt-shift` is a lens though `tilt` is a move.
HeightWord.LONGER_ALT = [Support];
Angle.LONGER_ALT = [HeightWord, Support];
/** `35mm lens`. */
export const LensNoun = wordToken('LensNoun', 'lens');
export const FocusWord = listToken(
  'FocusWord',
  focusWords.filter(({ id }) => id !== 'rack focus'),
);
export const MoveVerb = listToken('MoveVerb', moveVerbs, inflected);
MoveVerb.LONGER_ALT = [LensWord, Support];
export const Direction = listToken('Direction', moveDirections);
export const High = wordToken('High', 'high', 'above the ground', 'off the ground');
export const From = wordToken('From', 'from');
export const To = wordToken('To', 'to');
export const With = wordToken(
  'With',
  'with',
  'alongside',
  'beside',
  'around',
  'round',
  'after',
  'behind',
  'toward',
  'towards',
  'past',
);
export const Over = wordToken('Over', 'over', 'in the course of', 'for');
export const AtWord = wordToken('At', 'at');
export const Shoulder = wordToken('Shoulder', 'shoulder', 'left shoulder', 'right shoulder');
export const PovWord = wordToken('Pov', 'POV', 'point of view of', 'through the eyes of');
/** `rack focus`, `racks focus`, `pulling focus`: its first word bends. */
export const RackFocus = listToken(
  'RackFocus',
  focusWords.filter(({ id }) => id === 'rack focus'),
  (form) => [form, ...inflected(form.split(' ')[0] ?? form).map((bent) => form.replace(/^\S+/, bent))],
);
export const FocusOn = wordToken('FocusOn', 'focus on', 'focuses on', 'focused on', 'sharp on');
/** `slow` alone is a pace; with a factor it is slow motion. */
export const SlowMotion = createToken({
  name: 'SlowMotion',
  pattern: /slow[- ](?:motion|mo)(?![A-Za-z0-9])|slow(?=\s*\d)/i,
});
export const Pace = wordToken(
  'Pace',
  'slow',
  'slowly',
  'very slowly',
  'fast',
  'quick',
  'quickly',
  'gentle',
  'gently',
  'steady',
  'steadily',
  'smooth',
  'smoothly',
  'gradually',
);
export const CameraNoun = wordToken('CameraNoun', 'the camera', 'camera');
export const Shutter = wordToken('Shutter', 'shutter');

export const WindWord = wordToken('Wind', 'wind', 'gusts', 'breeze');
export const Visibility = wordToken('Visibility', 'visibility');
export const Weather = listToken('Weather', weathers);
export const ScreenSide = listToken('ScreenSide', screenSides);
export const LightWord = listToken('LightWord', lights);
export const Practical = wordToken('Practical', 'practical');
/** A colour as designers write it: `#ff2a9d`. */
export const Colour = createToken({ name: 'Colour', pattern: /#(?:[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])/i });
export const LightNoun = wordToken('LightNoun', 'light');

/** `20 extras`, `three guards`, `a crowd of about 40`: many without a name. */
const CROWD = new RegExp(
  `(?:(?:[Aa]n?|[Tt]he)\\s+)?(?:crowd|group|mob|audience|queue|line)(?![A-Za-z])(?:\\s+of\\s+${ABOUT}${MANY}(?![\\p{L}\\p{N}/.]))?` +
    `|${ABOUT}${MANY}\\s+(?!(?:thirds|quarters|${units})(?![\\p{L}]))[\\p{Ll}-]{3,}|(?:extras|passers-by|onlookers)(?![A-Za-z])`,
  'uy',
);
export const Crowd = createToken({ name: 'Crowd', pattern: stickyPattern(CROWD), line_breaks: true });
/** What may go on about the one named before: `, facing right`. */
export const PlaceWord = listToken('PlaceWord', [...postures, ...states, ...placeWords]);

const quantities = [FeetInches, Times, Stop, QuantityToken, Minutes, NumberToken];
const tail = [NameToken, Possessive, Other];

const modes: Record<LineMode, TokenType[]> = {
  // `2-shot` before the number 2.
  shot: [Blank, Comma, Quoted, Framing, QuantityToken, Minutes, NumberToken, ShotWord, Size, Of, And, ...tail],
  camera: [
    ...[
      Blank,
      Hyphen,
      Comma,
      Then,
      Quoted,
      ...quantities,
      RackFocus,
      FocusOn,
      FocusWord,
      SlowMotion,
      Pace,
      Shutter,
      PovWord,
      MoveVerb,
      Angle,
    ],
    ...[
      HeightWord,
      Support,
      CameraNoun,
      LensWord,
      LensNoun,
      Shoulder,
      From,
      To,
      With,
      Over,
      AtWord,
      High,
      Direction,
      Side,
      NameToken,
      Possessive,
      Other,
    ],
  ],
  weather: [Blank, Comma, ...quantities, WindWord, Visibility, Weather, From, ScreenSide, ...tail],
  light: [Blank, Comma, Colour, ...quantities, Practical, LightWord, LightNoun, From, ScreenSide, ...tail],
  place: [Blank, Comma, Quoted, And, To, Crowd, NameToken, PlaceWord, Possessive, Other],
};

export type LineMode = 'shot' | 'camera' | 'weather' | 'light' | 'place';

const lexer = new Lexer(
  { modes, defaultMode: 'camera' },
  { positionTracking: 'onlyOffset', ensureOptimizations: false, safeMode: false },
);

export const allTokens: TokenType[] = [...new Set(Object.values(modes).flat())];

/** The tokens of a value; offsets count from the start of `text`. Every character is some token, so this cannot fail. */
export function tokenize(text: string, mode: LineMode): IToken[] {
  return lexer.tokenize(text, mode).tokens;
}
