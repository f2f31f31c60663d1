/** Plain things that need no declaring to be acted on: `opens the door`, `picks up a cup`. A verb says which kinds it goes with. */

export type ThingKind =
  | 'carried'
  | 'opening'
  | 'curtain'
  | 'switched'
  | 'flame'
  | 'vessel'
  | 'drink'
  | 'food'
  | 'paper'
  | 'fragile'
  | 'wiped'
  | 'way'
  | 'room'
  | 'vehicle';

/** Nouns that name a thing and nothing else where their verb stands before them. */
const nouns: Readonly<Record<ThingKind, string>> = {
  carried:
    'apple axe backpack bag ball bandage basket bat blade blanket board bomb book booklet bottle bouquet bow bowl box branch bread brick briefcase broom bucket bullet cable camera candle candlestick canteen cane card cards cash chain charger chisel chopsticks cigar cigarette clipboard clock cloth club coin compass cork crate crowbar crucifix cup cushion dagger detonator diary doll drill drink envelope eraser feather file flag flashlight flask flower fork frame fruit gem glass globe grenade guitar gun hammer handbag harmonica handkerchief handset hose hourglass invitation jar jug kettle key keys knife lamp laptop lantern leaf lemon letter lighter log lollipop luggage magazine map marker mask match matchbook matches medal microphone money mop mug napkin needle newspaper note notebook orange oar package packet pack pan paper papers parcel passport pebble pen pencil phone phial photo photograph picture piece pill pillow pistol plate pliers postcard pot purse radio razor receipt receiver remote rifle ring rock rod rose rope rucksack sack sandwich satchel saw scalpel scissors scroll shard sheet shell shotgun shovel spade spear sponge spoon spray spatula stick stone suitcase sword syringe tablet teacup teapot telescope tissue toothbrush torch towel toy tray trophy trowel umbrella vase vial violin wallet watch whip whistle wood wrench',
  opening:
    'bag bottle box briefcase cabinet case casket chest closet coffin cupboard door doors drawer envelope folder fridge refrigerator gate gates glovebox hatch hood jar lid lock locker newspaper book notebook oven package parcel pack packet purse safe shutter shutters suitcase trapdoor trunk umbrella wallet wardrobe window windows',
  curtain: 'blinds curtain curtains drapes shades',
  switched:
    'bulb computer engine fan flashlight headlight headlights heater ignition kettle lamp lantern laptop light lights machine monitor motor oven phone projector radio recorder shower siren speaker spotlight stereo stove tap television torch tv faucet',
  flame:
    'campfire candle candles cigar cigarette fire firework fuse joint lamp lantern match pipe stove torch fireplace',
  vessel:
    'barrel basin bath bathtub bottle bowl bucket can canteen cup flask glass goblet jar jug kettle mug pan pitcher pot sink teacup thermos tub tumbler vase',
  drink: 'beer brandy champagne coffee drink gin juice milk rum shot soda soup tea vodka water whiskey whisky wine',
  food: 'apple banana biscuit bread burger cake candy chocolate cookie egg fruit meal orange pasta peach pear pie pizza salad sandwich soup steak toast',
  paper:
    'bill card cheque check contract document envelope letter map magazine newspaper note notebook page pages paper papers photo photograph picture poster sheet ticket',
  fragile:
    'bottle bowl bulb chair cup door egg glass jar lamp lantern mirror monitor mug phone pot plate radio screen seal statue stick table teapot vase window windscreen windshield lock branch',
  wiped:
    'bar bench blackboard blade board bowl chair counter countertop cup desk dish dishes door floor glass glasses gun knife lens mirror mug plate screen shelf sink stove table tabletop tray wall window windscreen windshield worktop',
  way: 'frame screen alley bank bridge border boulevard cliff clearing corridor courtyard crest creek deck ditch dune embankment escalator fence field fjord floor forest garden gate hall hallway highway hill hillside ladder landing lawn lobby lot mountain park path plaza porch railing ramp ridge river road roof rope room rocks rock sand scaffold scaffolding slope square stage stair staircase stairs stairway steps stile stream street tower track tracks trail tree valley wall yard',
  room: 'apartment attic bank bar barn basement bathroom bedroom bar building cabin cafe café cave cell cellar chapel church classroom club compartment corridor courtroom courtyard diner elevator factory flat foyer garage garden hall hallway hotel house hut kitchen lab laboratory library lift lobby lounge mall motel museum office pub restaurant room salon school shack shed shop stable stadium station store studio study supermarket tavern temple tent theater theatre tower tunnel villa ward warehouse workshop',
  vehicle:
    'ambulance boat bus cab car canoe carriage helicopter jeep limo limousine lorry minivan plane sedan taxi train truck van wagon',
};

const kindsOf = new Map<string, Set<ThingKind>>();
for (const [kind, list] of Object.entries(nouns) as [ThingKind, string][]) {
  for (const noun of list.split(' ')) kindsOf.set(noun, (kindsOf.get(noun) ?? new Set()).add(kind));
}

/** Whether a noun, or what it is one or more of, is of a kind. */
export function isOfKind(noun: string, kind: ThingKind): boolean {
  return [noun, noun.replace(/s$/, ''), noun.replace(/es$/, '')].some((form) => kindsOf.get(form)?.has(kind) === true);
}

/** Whether a noun is any thing at all, as in `a piece of paper`. */
export function isPlainThing(noun: string): boolean {
  return [noun, noun.replace(/s$/, ''), noun.replace(/es$/, '')].some((form) => kindsOf.has(form));
}
