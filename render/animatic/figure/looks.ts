/** What the writer's description says of a figure's look: hair, skin, build, beard. Unsaid things stay neutral. */
import { colourOf } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';

export type HairStyle = 'bald' | 'cropped' | 'short' | 'bob' | 'long' | 'ponytail' | 'bun' | 'curly';

export interface Looks {
  readonly hair: HairStyle;
  readonly hairColour: Rgb;
  readonly skin: Rgb;
  /** Girth beside an ordinary build's 1. */
  readonly build: number;
  readonly beard: 'none' | 'stubble' | 'full';
  readonly feminine: boolean;
}

const FEMININE =
  /\b(woman|women|girl|female|she|her|mother|daughter|sister|wife|lady|queen|waitress|actress|grandmother|aunt|nun)\b/;

const STYLES: readonly (readonly [RegExp, HairStyle])[] = [
  [/\bbald\b|\bbalding|\bshaved? head|\bshaven[- ]head|hairless/, 'bald'],
  [/crop|buzz|crew ?cut|close-cut|shorn|stubbly hair/, 'cropped'],
  [/pony ?tail|braid|plait|pigtail/, 'ponytail'],
  [/\bbun\b|top ?knot|hair up|pinned/, 'bun'],
  [/curl|afro|frizz|dread|coil|wild hair/, 'curly'],
  [/long[^,.;]{0,18}hair|hair[^,.;]{0,14}long|flowing|waist-length|shoulder-length/, 'long'],
  [/\bbob\b|chin-length/, 'bob'],
  [/short[^,.;]{0,18}hair/, 'short'],
];

const HAIR_COLOURS: readonly (readonly [RegExp, string])[] = [
  [/(white|silver)[- ]?(hair|beard|\w* hair)|white-haired|silver-haired/, '#d9d6cf'],
  [/gr[ae]y|salt-and-pepper|greying|graying/, '#8d8b88'],
  [/blond|fair hair|fair-haired|flaxen/, '#c9a35c'],
  [/red hair|red-haired|redhead|ginger|auburn|copper/, '#8e3f1f'],
  [/black[^,.;]{0,18}hair|black-haired|raven|jet|cropped black/, '#1c1a1d'],
  [/light brown|chestnut|hazel hair|sandy/, '#76512f'],
];

const SKINS: readonly (readonly [RegExp, string])[] = [
  [/dark[- ]skin|black (woman|man|girl|boy|skin)|ebony|deep brown skin|african/, '#6b4429'],
  [/brown[- ]skin|brown skin|tan skin|tanned|south asian|indian|latin/, '#9c6a45'],
  [/olive|mediterranean|arab|persian/, '#b98a5e'],
  [/pale|fair[- ]skin|freckle|light skin|porcelain|white (woman|man)/, '#e0b394'],
];

export function looksOf(words: string): Looks {
  const said = words.toLowerCase();
  const feminine = FEMININE.test(said);
  const old = /\bold\b|elder|aged|sixties|seventies|eighties|grandmother|grandfather/.test(said);
  return {
    hair: found(STYLES, said) ?? (feminine ? 'bob' : 'short'),
    hairColour: colourOf(found(HAIR_COLOURS, said) ?? (old ? '#a3a09b' : '#33241c')),
    skin: colourOf(found(SKINS, said) ?? '#c08a64'),
    build: /heavy|stout|fat\b|burly|broad|muscular|big\b|stocky/.test(said)
      ? 1.18
      : /thin|slim|slender|lean|gaunt|wiry|skinny/.test(said)
        ? 0.92
        : 1,
    beard: /unshaven|stubble|stubbly/.test(said)
      ? 'stubble'
      : /beard|moustache|mustache|goatee/.test(said)
        ? 'full'
        : 'none',
    feminine,
  };
}

function found<Value>(table: readonly (readonly [RegExp, Value])[], words: string): Value | undefined {
  return table.find(([pattern]) => pattern.test(words))?.[1];
}
