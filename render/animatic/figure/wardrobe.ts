/** A figure's garments as the colours and cuts that the drawing needs; what nobody named is neutral. */
import type { Garment, GarmentSlot } from '../../../core/model/garments.ts';
import type { Figure } from '../../../core/staging/staging.ts';
import { colourOf } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';

export type Headwear = 'none' | 'cap' | 'beanie' | 'brim' | 'helmet' | 'hood' | 'wrap';
export type Eyewear = 'none' | 'glasses' | 'dark';

export interface Wardrobe {
  /** What covers chest and arms outermost. */
  readonly top: Rgb;
  /** What shows in the opening of an outer garment, at collar and hem. */
  readonly under: Rgb;
  readonly legs: Rgb;
  readonly feet: Rgb;
  readonly headColour: Rgb;
  readonly neckColour: Rgb | null;
  readonly handColour: Rgb | null;
  /** A jacket or coat worn over the rest: fuller, with a hem that moves. */
  readonly outer: 'none' | 'jacket' | 'coat';
  readonly hooded: boolean;
  readonly sleeves: 'long' | 'short' | 'none';
  readonly lower: 'trousers' | 'shorts' | 'skirt' | 'long skirt';
  readonly headwear: Headwear;
  readonly eyewear: Eyewear;
  readonly barefoot: boolean;
  readonly backpack: Rgb | null;
}

const PLAIN = { upper: '#8b94a0', lower: '#3d4452', feet: '#2c2825', head: '#4b433c', accessory: '#4d463b' } as const;

export function wardrobeOf(figure: Figure): Wardrobe {
  const worn = (slot: GarmentSlot) => figure.wears.findLast((garment) => garment.slot === slot);
  const whole = worn('whole');
  const outer = worn('outer');
  const upper = worn('upper') ?? whole;
  const lower = worn('lower') ?? whole;
  const head = worn('head');
  const eyes = worn('eyes');
  const feet = worn('feet');
  const pack = figure.wears.find((garment) => /backpack|rucksack|pack\b/.test(garment.words));
  const under = paintOf(upper, PLAIN.upper);
  const outerWords = outer?.words.toLowerCase() ?? '';
  return {
    top: outer ? paintOf(outer, PLAIN.upper) : under,
    under,
    legs: paintOf(lower, PLAIN.lower),
    feet: paintOf(feet, PLAIN.feet),
    headColour: paintOf(head, PLAIN.head),
    neckColour: colourIfWorn(worn('neck'), '#8d4a40'),
    handColour: colourIfWorn(worn('hands'), '#3b3835'),
    outer: !outer ? 'none' : /coat|robe|cloak|poncho|gown/.test(outerWords) ? 'coat' : 'jacket',
    hooded: /hood|windbreaker|anorak|parka|raincoat/.test(`${outerWords} ${upper?.words.toLowerCase() ?? ''}`),
    sleeves: outer ? 'long' : sleevesOf(upper?.words.toLowerCase() ?? ''),
    lower: lowerOf(lower, lower === whole),
    headwear: headwearOf(head),
    eyewear: !eyes ? 'none' : /sun|dark|goggle|shades|visor/.test(eyes.words.toLowerCase()) ? 'dark' : 'glasses',
    barefoot: /barefoot|bare feet/.test(`${feet?.words ?? ''} ${figure.looks}`.toLowerCase()),
    backpack: pack ? paintOf(pack, PLAIN.accessory) : null,
  };
}

function paintOf(garment: Garment | undefined, otherwise: string): Rgb {
  return colourOf(garment?.colour ?? otherwise);
}

function colourIfWorn(garment: Garment | undefined, otherwise: string): Rgb | null {
  return garment ? paintOf(garment, otherwise) : null;
}

function sleevesOf(words: string): Wardrobe['sleeves'] {
  if (/sleeveless|tank|vest|singlet|strap|camisole/.test(words)) return 'none';
  return /t-?shirt|tee\b|short[- ]sleeve|polo/.test(words) ? 'short' : 'long';
}

function lowerOf(garment: Garment | undefined, isWhole: boolean): Wardrobe['lower'] {
  const words = garment?.words.toLowerCase() ?? '';
  if (/shorts|swim|trunks/.test(words)) return 'shorts';
  if (/long (skirt|dress)|gown|robe|kaftan|abaya|cassock/.test(words)) return 'long skirt';
  return /skirt|dress|kilt/.test(words) && !(isWhole && /suit|overall|jump/.test(words)) ? 'skirt' : 'trousers';
}

function headwearOf(garment: Garment | undefined): Headwear {
  if (!garment) return 'none';
  const words = garment.words.toLowerCase();
  if (/helmet|hard hat/.test(words)) return 'helmet';
  if (/hood\b/.test(words)) return 'hood';
  if (/scarf|veil|turban|hijab|keffiyeh|bandana|shawl/.test(words)) return 'wrap';
  if (/beanie|beret|kippa|knit|woolly|wool hat|fez/.test(words)) return 'beanie';
  return /cap/.test(words) ? 'cap' : 'brim';
}
