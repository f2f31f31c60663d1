/** What the words of a location say about its picture: furniture, floor, paint and whether the lamps are on. */
import { colourOf } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';

export interface RoomPaint {
  readonly wall: Rgb;
  readonly floor: Rgb;
  readonly boards: boolean;
}

export interface RoomFurniture {
  readonly counter: boolean;
  readonly shelves: boolean;
  readonly bed: boolean;
  readonly sofa: boolean;
  readonly table: boolean;
}

/** A place without electric light or furniture. */
export function isBare(words: string): boolean {
  return /\bbare\b|\bhut\b|ruin|\bcave|\btent\b|stable|\bbarn\b|abandoned|derelict|\bempty\b/.test(words.toLowerCase());
}

export function isLampLit(words: string, sunAltitude: number): boolean {
  if (isBare(words) && !/lamp|candle|lantern|\bfire\b/.test(words.toLowerCase())) return false;
  if (/unlit|lights? (are |is )?off|in the dark|pitch[- ]dark/.test(words.toLowerCase())) return false;
  return sunAltitude < 3 || /lamp|candle|neon|fluorescent|windowless|basement|cellar/.test(words.toLowerCase());
}

export function paintOf(words: string): RoomPaint {
  const said = words.toLowerCase();
  if (/hospital|clinic|laborator|\blab\b|ward/.test(said)) return paint('#c9d6d4', '#a9b3b2', false);
  if (/interrogation|cell|police|basement|cellar|garage|warehouse|bunker|corridor/.test(said))
    return paint('#8d9691', '#6d706d', false);
  if (/kitchen|bath/.test(said)) return paint('#d9cda6', '#a27a5e', false);
  if (/cafe|café|diner|bar\b|restaurant|pub\b/.test(said)) return paint('#a0644a', '#5f4433', true);
  if (/office|meeting|conference|studio/.test(said)) return paint('#b4bac0', '#6f7681', false);
  if (/bedroom|nursery|hotel/.test(said)) return paint('#a4a6b8', '#86694f', true);
  if (/stone|cave|well|ruin|brick|adobe|mud/.test(said)) return paint('#9a8468', '#a8895e', false);
  if (/cabin|hut|attic|barn|wooden/.test(said)) return paint('#97714e', '#6b4a31', true);
  return paint('#bfb29c', '#8a6443', true);
}

export function furnitureOf(words: string): RoomFurniture {
  const said = words.toLowerCase();
  return {
    counter: /kitchen|bar\b|cafe|café|diner|pub\b|shop/.test(said),
    shelves: /office|library|study|living|book|shop|studio/.test(said),
    bed: /bedroom|hotel|motel|hospital|ward|nursery/.test(said),
    sofa: /living|lounge|sofa|couch/.test(said),
    table: /kitchen|cafe|café|diner|restaurant|dining|table|interrogation|meeting|conference|desk|office/.test(said),
  };
}

/** Trees stand on a plain whose words speak of them. */
export function hasTrees(words: string): boolean {
  return /forest|wood|trees?\b|grove|park|garden|orchard/.test(words.toLowerCase());
}

function paint(wall: string, floor: string, boards: boolean): RoomPaint {
  return { wall: colourOf(wall), floor: colourOf(floor), boards };
}
