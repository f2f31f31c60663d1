/** The form of a thing from the words of its name and description; a thing nobody knows is a box of its size. */
import { colourOf } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import { chair, door, lamp, table } from './furniture-shapes.ts';
import { upright } from './shape.ts';
import type { MakeShape, Shape } from './shape.ts';
import {
  LEATHER,
  PAPER,
  bag,
  bottle,
  canteen,
  cup,
  flat,
  gun,
  key,
  knife,
  phone,
  round,
  stick,
} from './small-things.ts';
import { carSolids, cycleSolids } from './vehicles.ts';

/** What the words of a description stand for; the first row that matches counts. */
const SHAPES: readonly (readonly [RegExp, MakeShape])[] = [
  [/canteen|water ?skin|flask|compass|watch|medal|\bdisc|\bplate\b|\bcoin|\bwheel\b|\bty?re\b/, canteen],
  [
    /\b(car|van|truck|lorry|taxi|cab|jeep|bus|suv|pickup|ambulance)\b/,
    (size, paint) => upright(carSolids(size, paint ?? colourOf('#7a3b36')), size * 0.34, size),
  ],
  [
    /bicycle|\bbike|motor ?cycle|scooter|moped/,
    (size, paint) => upright(cycleSolids(size, paint ?? colourOf('#39506e')), size * 0.55, size),
  ],
  [/bottle|\bvial|thermos|\bjar\b|\bcan\b|\btin\b|spray/, bottle],
  [/\bcup|\bmug|\bglass\b|tumbler|\bbowl|\bvase|bucket|\bpot\b|\btea\b|coffee/, cup],
  [/phone|mobile|tablet|\bradio|remote|walkie/, phone],
  [/book|diary|bible|journal|ledger|\bnovel/, (size, paint) => flat(size, 0.16, paint ?? colourOf('#7d3b32'), true)],
  [
    /letter|paper|\bmap\b|photo|\bnotes?\b|envelope|\bcard|\bpage|ticket|picture|document|script/,
    (size, paint) => flat(size, 0.012, paint ?? PAPER, false),
  ],
  [/suitcase|briefcase|\bcase\b|\btrunk|toolbox/, (size, paint) => bag(size, paint ?? LEATHER, 0.28)],
  [/\b\w*bags?\b|satchel|purse|backpack|rucksack|\bsack/, (size, paint) => bag(size, paint ?? LEATHER, 0.42)],
  [/\bkeys?\b/, key],
  [/lantern|lamp|candle/, lamp],
  [/torch|flashlight|telescope|baton|\bpipe|stick|\bpole|\brod\b|\bstaff\b|umbrella|\bspear|broom/, stick],
  [/\bgun|pistol|revolver|rifle/, gun],
  [/knife|dagger|sword|\bblade|scissors|machete/, knife],
  [/\b\w*ball\b|\borange\b|\bapple|\borb\b|\bglobe|\bstone|\brock\b|pebble|\begg/, round],
  [/table|desk/, table],
  [/chair|stool|bench|\bseat/, chair],
  [/\bdoor/, door],
];

/** The name speaks first, then the description. `size` is the largest dimension in metres; `colour` as `#rrggbb` or null. */
export function shapeOf(name: string, looks: string, size: number, colour: string | null): Shape {
  const make = makerFor(name) ?? makerFor(looks) ?? boxShape;
  return make(Math.max(0.01, size), colour === null ? null : colourOf(colour));
}

function makerFor(words: string): MakeShape | undefined {
  const said = words.toLowerCase();
  return SHAPES.find(([pattern]) => pattern.test(said))?.[1];
}

function boxShape(size: number, paint: Rgb | null): Shape {
  const own = paint ?? colourOf('#8a7a64');
  return upright(
    [{ kind: 'box', middle: [0, size * 0.3, 0], size: [size, size * 0.6, size * 0.7], paint: own }],
    size * 0.6,
    size * 0.7,
  );
}
