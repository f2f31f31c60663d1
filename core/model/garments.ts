/** Reads clothes and colours out of plain words: `orange windbreaker` is an outer garment, #e8731f. */

/** Where on the body a garment sits, which is all the drawing needs to know of it besides its colour. */
export type GarmentSlot =
  'head' | 'eyes' | 'neck' | 'upper' | 'outer' | 'hands' | 'lower' | 'feet' | 'whole' | 'accessory';

export interface Garment {
  readonly words: string;
  readonly slot: GarmentSlot;
  /** `#rrggbb`, from a colour word in the text; null where the text names none. */
  readonly colour: string | null;
}

const slots: readonly (readonly [GarmentSlot, string])[] = [
  ['head', 'hat cap beanie hood helmet headscarf scarf-hat beret turban bonnet crown fedora balaclava'],
  ['eyes', 'glasses sunglasses goggles spectacles'],
  ['neck', 'scarf tie necktie bandana shawl necklace'],
  ['hands', 'gloves mittens glove'],
  ['feet', 'shoes boots sneakers sandals trainers heels slippers trail-shoes loafers'],
  ['lower', 'trousers pants jeans skirt shorts leggings slacks chinos kilt breeches'],
  [
    'whole',
    'dress gown robe costume outfit tuxedo bathrobe disguise overalls pinafore frock sari jumpsuit suit uniform kimono coverall spacesuit wetsuit nightgown pyjamas',
  ],
  [
    'outer',
    'coat jacket windbreaker parka anorak cloak cape blazer cardigan raincoat overcoat trenchcoat poncho vest waistcoat fleece apron smock duster oilskin tailcoat',
  ],
  ['upper', 'shirt blouse sweater jumper jersey t-shirt tshirt top hoodie pullover tunic undershirt turtleneck'],
];

const slotOfWord = new Map(slots.flatMap(([slot, list]) => list.split(' ').map((word) => [word, slot] as const)));

const colours: Readonly<Record<string, string>> = {
  black: '#1c1b1f',
  white: '#eeece4',
  grey: '#83858a',
  gray: '#83858a',
  silver: '#b4b8bd',
  charcoal: '#3a3c40',
  red: '#c4342d',
  scarlet: '#d23327',
  crimson: '#a51f33',
  ruby: '#a01f38',
  cherry: '#b02438',
  vermilion: '#d8402a',
  burgundy: '#6d1f2f',
  wine: '#6d2434',
  maroon: '#6d1f2f',
  rust: '#a8512a',
  orange: '#ec6a1f',
  amber: '#e39a26',
  yellow: '#e6c53b',
  mustard: '#c79a2b',
  gold: '#c79f3d',
  golden: '#c79f3d',
  green: '#4b8a4c',
  emerald: '#2e8f50',
  lime: '#9cc23c',
  olive: '#6e7040',
  khaki: '#a89a6c',
  teal: '#2b7a78',
  turquoise: '#3aa8a3',
  mint: '#9ed0b5',
  blue: '#3b6cb0',
  azure: '#3f8bc8',
  cobalt: '#2a50a8',
  sapphire: '#2c4f9c',
  navy: '#26355c',
  indigo: '#3a3a78',
  denim: '#40587c',
  purple: '#6a4390',
  plum: '#643461',
  lilac: '#b59acb',
  lavender: '#b3a3d0',
  mauve: '#9d7a99',
  violet: '#7a54a8',
  pink: '#df8aa5',
  rose: '#d5788f',
  salmon: '#e08d78',
  coral: '#e5705a',
  peach: '#eeb997',
  magenta: '#b83a86',
  brown: '#70492f',
  chestnut: '#6e4030',
  chocolate: '#4f3022',
  tan: '#b48a5c',
  buff: '#c0996a',
  camel: '#b48d5e',
  beige: '#d2bd97',
  cream: '#ece0c4',
  ivory: '#ece4d0',
  ochre: '#c08a3a',
  dusty: '#b9a88c',
  steel: '#7d858d',
  brass: '#b08d3f',
  copper: '#b0683c',
  bone: '#e2d8c0',
  sand: '#cdb084',
  wool: '#8d8172',
  leather: '#6d4a31',
  canvas: '#b7a582',
};

const colourWord = new RegExp(`\\b(${Object.keys(colours).join('|')})\\b`, 'i');

/** The first colour word in some words, as `#rrggbb`; null where there is none. */
export function colourIn(words: string): string | null {
  const found = colourWord.exec(words)?.[1];
  return found === undefined ? null : (colours[found.toLowerCase()] ?? null);
}

/** `orange windbreaker, dusty trail shoes` as garments; what is no known garment is an accessory, and `no coat` is nothing. */
export function readGarments(list: string): readonly Garment[] {
  return list
    .split(',')
    .map((words) => words.trim())
    .filter((words) => words !== '' && !/^no /i.test(words))
    .map((words) => ({ words, slot: slotOf(words), colour: colourIn(words) }));
}

export function slotOf(words: string): GarmentSlot {
  const parts = words.toLowerCase().split(/[^\p{L}-]+/u);
  for (let index = parts.length - 1; index >= 0; index--) {
    const slot = slotOfWord.get(parts[index] ?? '');
    if (slot !== undefined) return slot;
  }
  return 'accessory';
}

/** Worn, and no garment that covers a part of the body. */
const BESIDES = new Set(
  'armband backpack badge belt bracelet brooch earpiece earring earrings earphones eyepatch harness headphones headset holster lanyard locket mask medal medallion pendant ring socks stockings suspenders tiara veil visor watch wig wristwatch'.split(
    ' ',
  ),
);

/** Whether something that is put on, by its last word. */
export function isWorn(words: string): boolean {
  return (
    slotOf(words) !== 'accessory' ||
    BESIDES.has(
      words
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .at(-1) ?? '',
    )
  );
}

const listed = (words: string): readonly string[] => words.split(' ');

/** Nouns of one slot that may name one and the same garment. */
const ALIKE: readonly (readonly string[])[] = [
  'hat cap beanie beret fedora bonnet',
  'turban headscarf scarf-hat hood',
  'glasses spectacles sunglasses goggles',
  'scarf shawl bandana',
  'tie necktie',
  'gloves mittens glove',
  'shoes sneakers trainers loafers trail-shoes boots',
  'shoes sandals slippers heels',
  'trousers pants slacks chinos jeans leggings breeches',
  'dress gown nightgown robe kimono',
  'dress frock pinafore',
  'overalls jumpsuit coverall uniform suit',
  'coat jacket windbreaker parka anorak raincoat overcoat trenchcoat blazer duster oilskin tailcoat',
  'apron smock',
  'cloak cape poncho',
  'cardigan fleece jacket',
  'vest waistcoat',
  'shirt blouse tunic t-shirt tshirt top undershirt',
  'sweater jumper jersey pullover turtleneck hoodie top',
  'skirt kilt',
  ...['sari', 'shorts', 'helmet', 'crown', 'balaclava', 'necklace', 'pyjamas', 'spacesuit', 'wetsuit'],
].map(listed);

/** Words that may name one and the same colour. What a thing is made of is no colour. */
const SHADES: readonly (readonly string[])[] = [
  'black charcoal',
  'grey gray silver charcoal',
  'white ivory cream bone',
  'red scarlet crimson ruby cherry vermilion wine burgundy maroon rust',
  'orange rust amber copper',
  'yellow mustard gold golden amber ochre brass',
  'green emerald lime olive khaki mint teal turquoise',
  'blue azure cobalt sapphire navy indigo teal turquoise',
  'purple plum violet lilac lavender mauve indigo magenta burgundy wine',
  'pink rose salmon coral peach mauve magenta',
  'brown chestnut chocolate camel buff tan beige khaki copper rust ochre sand',
  'beige buff camel tan cream sand ivory bone',
].map(listed);

/** Whether two garments of one slot can't be the same in other words: another colour, or another kind of thing. */
export function differentGarments(a: Garment, b: Garment): boolean {
  const [ones, others] = [wordsIn(a), wordsIn(b)];
  return apart(SHADES, ones, others) || apart(ALIKE, ones, others);
}

function wordsIn({ words }: Garment): readonly string[] {
  return words.toLowerCase().split(/[^\p{L}-]+/u);
}

/** Both name something of the kind, and nothing of the one may be anything of the other. */
function apart(groups: readonly (readonly string[])[], ones: readonly string[], others: readonly string[]): boolean {
  const groupsOf = (words: readonly string[]) => groups.filter((group) => words.some((word) => group.includes(word)));
  const [first, second] = [groupsOf(ones), groupsOf(others)];
  return first.length > 0 && second.length > 0 && !first.some((group) => second.includes(group));
}
