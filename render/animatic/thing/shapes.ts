/** The form of a thing from the words of its name and description; a thing nobody knows is a box of its size. */
import { colourOf, dimmed, mixed } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import type { Solid } from './solid.ts';
import { carSolids, cycleSolids } from './vehicles.ts';

export interface Shape {
  readonly solids: readonly Solid[];
  /** Metres from foot to top, and from front to back. */
  readonly height: number;
  readonly deep: number;
  /** How it comes to rest: on its foot, or flat on its back. */
  readonly rests: 'upright' | 'flat';
  /** Rolls on its rim like a wheel. */
  readonly wheel: boolean;
}

/** `size` is the largest dimension in metres; `colour` as `#rrggbb` or null. */
export function shapeOf(words: string, size: number, colour: string | null): Shape {
  const said = words.toLowerCase();
  const known = SHAPES.find(([pattern]) => pattern.test(said));
  const paint = colour === null ? null : colourOf(colour);
  return known ? known[1](Math.max(0.01, size), paint) : boxShape(Math.max(0.01, size), paint ?? colourOf('#8a7a64'));
}

type Make = (size: number, paint: Rgb | null) => Shape;

const METAL = colourOf('#9aa0a6');
const PAPER = colourOf('#ece4d2');
const LEATHER = colourOf('#6d4630');
const DARK = colourOf('#26262b');

const SHAPES: readonly (readonly [RegExp, Make])[] = [
  [/canteen|water skin|flask|compass|watch|medal|disc|plate|coin|wheel|tyre|tire/, canteen],
  [
    /\b(car|van|truck|lorry|taxi|cab|jeep|bus|suv|pickup|ambulance)\b/,
    (size, paint) => ({
      solids: carSolids(size, paint ?? colourOf('#7a3b36')),
      height: size * 0.34,
      deep: size,
      rests: 'upright',
      wheel: false,
    }),
  ],
  [
    /bicycle|bike|motor ?cycle|scooter|moped/,
    (size, paint) => ({
      solids: cycleSolids(size, paint ?? colourOf('#39506e')),
      height: size * 0.55,
      deep: size,
      rests: 'upright',
      wheel: false,
    }),
  ],
  [/bottle|vial|thermos|jar|can\b|tin\b|spray/, bottle],
  [/cup|mug|glass\b|tumbler|bowl|vase|bucket|pot\b|tea\b|coffee/, cup],
  [/phone|mobile|tablet|radio|remote|walkie/, phone],
  [
    /notebook|book|diary|bible|journal|ledger|novel/,
    (size, paint) => flat(size, 0.16, paint ?? colourOf('#7d3b32'), true),
  ],
  [
    /letter|paper|map|photo|note\b|envelope|card|newspaper|page|ticket|picture|document|script/,
    (size, paint) => flat(size, 0.012, paint ?? PAPER, false),
  ],
  [/suitcase|briefcase|\bcase\b|trunk|toolbox/, (size, paint) => bag(size, paint ?? LEATHER, 0.28)],
  [/bag|satchel|purse|backpack|rucksack|sack/, (size, paint) => bag(size, paint ?? LEATHER, 0.42)],
  [/\bkeys?\b/, key],
  [/lantern|lamp|candle/, lamp],
  [/torch|flashlight|telescope|baton|pipe\b|stick|pole|rod|staff|umbrella|spear|broom/, stick],
  [/gun|pistol|revolver|rifle/, gun],
  [/knife|dagger|sword|blade|scissors|machete/, knife],
  [/ball|orange\b|apple|orb|globe|stone|rock|pebble|egg/, round],
  [/table|desk/, table],
  [/chair|stool|bench|seat/, chair],
  [
    /door/,
    (size, paint) =>
      upright(
        [
          {
            kind: 'box',
            middle: [0, size / 2, 0],
            size: [size * 0.43, size, 0.05],
            paint: paint ?? colourOf('#6e4a31'),
          },
          ball([size * 0.16, size * 0.48, 0.05], 0.03, METAL),
        ],
        size,
        0.05,
      ),
  ],
];

function canteen(size: number, paint: Rgb | null): Shape {
  const r = size * 0.42;
  const d = size * 0.2;
  const own = paint ?? colourOf('#6c6f4a');
  const solids: Solid[] = [
    {
      kind: 'turned',
      foot: [0, r, -d],
      axis: 'ahead',
      paint: own,
      profile: [
        [0, 2 * d],
        [r * 0.5, 1.96 * d],
        [r * 0.82, 1.72 * d],
        [r * 0.97, 1.3 * d],
        [r, d],
        [r * 0.97, 0.7 * d],
        [r * 0.82, 0.28 * d],
        [r * 0.5, 0.04 * d],
        [0, 0],
      ],
    },
    {
      kind: 'turned',
      foot: [0, r, 0.92 * d],
      axis: 'ahead',
      paint: dimmed(own, 0.8),
      profile: [
        [0, 0.07 * d],
        [r * 0.34, 0.06 * d],
        [r * 0.36, -0.02 * d],
      ],
    },
    {
      kind: 'turned',
      foot: [0, 1.93 * r, 0],
      axis: 'up',
      paint: METAL,
      profile: [
        [0, size * 0.15],
        [size * 0.075, size * 0.145],
        [size * 0.08, size * 0.05],
        [size * 0.055, size * 0.045],
        [size * 0.06, -0.05 * r],
      ],
    },
  ];
  return { solids, height: size, deep: 2 * d, rests: 'flat', wheel: true };
}

function bottle(size: number, paint: Rgb | null): Shape {
  const r = size * 0.15;
  const own = paint ?? colourOf('#4f7263');
  const solids: Solid[] = [
    {
      kind: 'turned',
      foot: [0, 0, 0],
      axis: 'up',
      paint: own,
      profile: [
        [0, size],
        [r * 0.42, size],
        [r * 0.42, size * 0.86],
        [r * 0.4, size * 0.74],
        [r * 0.8, size * 0.62],
        [r, size * 0.52],
        [r, size * 0.04],
        [r * 0.9, 0],
        [0, 0],
      ],
    },
    {
      kind: 'turned',
      foot: [0, size * 0.15, 0],
      axis: 'up',
      paint: mixed(own, PAPER, 0.75),
      profile: [
        [r * 1.02, size * 0.28],
        [r * 1.03, size * 0.27],
        [r * 1.03, 0.01],
        [r * 1.02, 0],
      ],
    },
  ];
  return { solids, height: size, deep: 2 * r, rests: 'flat', wheel: false };
}

function cup(size: number, paint: Rgb | null): Shape {
  const r = size * 0.4;
  const own = paint ?? colourOf('#dcd5c8');
  const solids: Solid[] = [
    {
      kind: 'turned',
      foot: [0, 0, 0],
      axis: 'up',
      paint: own,
      profile: [
        [r * 0.92, size * 0.9],
        [r, size * 0.92],
        [r, size * 0.9],
        [r * 0.94, size * 0.4],
        [r * 0.78, size * 0.06],
        [r * 0.7, 0],
        [0, 0],
      ],
    },
    {
      kind: 'turned',
      foot: [0, size * 0.8, 0],
      axis: 'up',
      paint: colourOf('#3b2417'),
      profile: [
        [0, 0.06 * size],
        [r * 0.93, 0.06 * size],
      ],
    },
    { kind: 'box', middle: [r * 1.25, size * 0.5, 0], size: [r * 0.5, size * 0.42, size * 0.1], paint: own },
  ];
  return upright(solids, size * 0.92, 2 * r);
}

function phone(size: number, paint: Rgb | null): Shape {
  const screen: Solid = {
    kind: 'box',
    middle: [0, size / 2, size * 0.031],
    size: [size * 0.44, size * 0.9, size * 0.004],
    paint: colourOf('#9fc3dc'),
    glow: 0.75,
  };
  return {
    ...upright(
      [{ kind: 'box', middle: [0, size / 2, 0], size: [size * 0.5, size, size * 0.06], paint: paint ?? DARK }, screen],
      size,
      size * 0.06,
    ),
    rests: 'flat',
  };
}

function flat(size: number, thick: number, paint: Rgb, bound: boolean): Shape {
  const deep = Math.max(0.002, size * thick);
  const solids: Solid[] = [{ kind: 'box', middle: [0, size / 2, 0], size: [size * 0.7, size, deep], paint }];
  if (bound)
    solids.push({
      kind: 'box',
      middle: [size * 0.03, size / 2, 0],
      size: [size * 0.68, size * 0.95, deep * 0.72],
      paint: PAPER,
    });
  return { solids, height: size, deep, rests: 'flat', wheel: false };
}

function bag(size: number, paint: Rgb, deep: number): Shape {
  const solids: Solid[] = [
    { kind: 'box', middle: [0, size * 0.34, 0], size: [size, size * 0.68, size * deep], paint },
    {
      kind: 'box',
      middle: [0, size * 0.5, size * deep * 0.5],
      size: [size * 0.9, size * 0.06, 0.008],
      paint: dimmed(paint, 0.7),
    },
    ...[-1, 1].map((side): Solid => ({
      kind: 'box',
      middle: [side * size * 0.16, size * 0.74, 0],
      size: [size * 0.035, size * 0.14, size * 0.05],
      paint: dimmed(paint, 0.7),
    })),
    {
      kind: 'box',
      middle: [0, size * 0.81, 0],
      size: [size * 0.36, size * 0.04, size * 0.05],
      paint: dimmed(paint, 0.7),
    },
  ];
  return upright(solids, size * 0.83, size * deep);
}

function key(size: number, paint: Rgb | null): Shape {
  const own = paint ?? colourOf('#b9974e');
  const solids: Solid[] = [
    {
      kind: 'turned',
      foot: [0, size * 0.8, -size * 0.03],
      axis: 'ahead',
      paint: own,
      profile: [
        [size * 0.09, size * 0.06],
        [size * 0.2, size * 0.05],
        [size * 0.2, size * 0.01],
        [size * 0.09, 0],
      ],
    },
    { kind: 'box', middle: [0, size * 0.31, 0], size: [size * 0.09, size * 0.62, size * 0.06], paint: own },
    { kind: 'box', middle: [size * 0.11, size * 0.08, 0], size: [size * 0.16, size * 0.14, size * 0.05], paint: own },
  ];
  return { solids, height: size, deep: size * 0.06, rests: 'flat', wheel: false };
}

function lamp(size: number, paint: Rgb | null): Shape {
  const own = paint ?? colourOf('#5b4a38');
  const solids: Solid[] = [
    {
      kind: 'turned',
      foot: [0, 0, 0],
      axis: 'up',
      paint: own,
      profile: [
        [0, size * 0.62],
        [size * 0.025, size * 0.6],
        [size * 0.03, size * 0.08],
        [size * 0.17, size * 0.05],
        [size * 0.18, 0],
        [0, 0],
      ],
    },
    {
      kind: 'turned',
      foot: [0, size * 0.56, 0],
      axis: 'up',
      paint: colourOf('#ffdf9e'),
      glow: 0.9,
      profile: [
        [0, size * 0.44],
        [size * 0.13, size * 0.44],
        [size * 0.24, 0],
        [0, 0.02 * size],
      ],
    },
  ];
  return upright(solids, size, size * 0.4);
}

function stick(size: number, paint: Rgb | null): Shape {
  const r = Math.min(0.025, size * 0.09);
  return {
    ...upright(
      [
        {
          kind: 'turned',
          foot: [0, 0, 0],
          axis: 'up',
          paint: paint ?? colourOf('#4a4038'),
          profile: [
            [0, size],
            [r * 1.3, size],
            [r * 1.3, size * 0.85],
            [r, size * 0.8],
            [r, 0],
            [0, 0],
          ],
        },
      ],
      size,
      2 * r,
    ),
    rests: 'flat',
  };
}

function gun(size: number, paint: Rgb | null): Shape {
  const own = paint ?? DARK;
  const solids: Solid[] = [
    { kind: 'box', middle: [0, size * 0.5, size * 0.3], size: [size * 0.13, size * 0.2, size * 0.95], paint: own },
    {
      kind: 'box',
      middle: [0, size * 0.2, -size * 0.05],
      size: [size * 0.12, size * 0.46, size * 0.22],
      paint: dimmed(own, 0.8),
    },
  ];
  return { ...upright(solids, size * 0.6, size), rests: 'flat' };
}

function knife(size: number, paint: Rgb | null): Shape {
  const solids: Solid[] = [
    { kind: 'box', middle: [0, size * 0.2, 0], size: [size * 0.08, size * 0.4, size * 0.06], paint: DARK },
    { kind: 'box', middle: [0, size * 0.7, 0], size: [size * 0.1, size * 0.6, size * 0.015], paint: paint ?? METAL },
  ];
  return { solids, height: size, deep: size * 0.06, rests: 'flat', wheel: false };
}

function round(size: number, paint: Rgb | null): Shape {
  return {
    solids: [ball([0, size / 2, 0], size / 2, paint ?? colourOf('#8d8377'))],
    height: size,
    deep: size,
    rests: 'upright',
    wheel: true,
  };
}

function table(size: number, paint: Rgb | null): Shape {
  return upright(tableSolids(size, size * 0.6, 0.75, paint ?? colourOf('#7a5638')), 0.75, size * 0.6);
}

function chair(size: number, paint: Rgb | null): Shape {
  return upright(chairSolids(paint ?? colourOf('#6b4c34')), Math.max(0.9, size), 0.44);
}

export function tableSolids(wide: number, deep: number, high: number, paint: Rgb): readonly Solid[] {
  const legs = [-1, 1].flatMap((a) =>
    [-1, 1].map((b): Solid => ({
      kind: 'box',
      middle: [a * (wide / 2 - 0.06), (high - 0.04) / 2, b * (deep / 2 - 0.06)],
      size: [0.055, high - 0.04, 0.055],
      paint: dimmed(paint, 0.85),
    })),
  );
  return [...legs, { kind: 'box', middle: [0, high - 0.02, 0], size: [wide, 0.04, deep], paint }];
}

/** A chair that faces its own ahead, its seat at 0.45 m. */
export function chairSolids(paint: Rgb): readonly Solid[] {
  const dark = dimmed(paint, 0.82);
  const leg = (a: number, b: number, high: number): Solid => ({
    kind: 'box',
    middle: [a * 0.19, high / 2, b * 0.19 - 0.02],
    size: [0.04, high, 0.04],
    paint: dark,
  });
  return [
    leg(-1, 1, 0.42),
    leg(1, 1, 0.42),
    leg(-1, -1, 0.92),
    leg(1, -1, 0.92),
    { kind: 'box', middle: [0, 0.425, 0], size: [0.44, 0.05, 0.44], paint },
    { kind: 'box', middle: [0, 0.78, -0.21], size: [0.36, 0.2, 0.025], paint },
  ];
}

function boxShape(size: number, paint: Rgb): Shape {
  return upright(
    [{ kind: 'box', middle: [0, size * 0.3, 0], size: [size, size * 0.6, size * 0.7], paint }],
    size * 0.6,
    size * 0.7,
  );
}

function upright(solids: readonly Solid[], height: number, deep: number): Shape {
  return { solids, height, deep, rests: 'upright', wheel: false };
}

export function ball(middle: readonly [number, number, number], radius: number, paint: Rgb): Solid {
  const [x, y, z] = middle;
  const profile = Array.from({ length: 13 }, (_, i) => {
    const angle = (i / 12) * Math.PI;
    return [radius * Math.sin(angle), radius * Math.cos(angle)] as const;
  });
  return { kind: 'turned', foot: [x, y, z], axis: 'up', profile, paint };
}
