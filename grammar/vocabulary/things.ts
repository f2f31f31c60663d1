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
    'accordion ammo apple arrow ashtray axe backpack badge bag ball balloon bandage banjo basket bat baton bayonet beacon beer binoculars blade blanket blowtorch blueprint board bomb bone book booklet boomerang bottle bouquet bow bowl box bracelet branch bread brick briefcase brooch broom brush bucket bullet burger cable camera candle candlestick cane canteen card cards cartridge cash casing cassette cello certificate chain charger chart chisel chopsticks cigar cigarette cleaver clipboard clock cloth club coat-hanger coconut coffee coin comb compass controller cork corkscrew crate crossbow crowbar crucifix crutch crystal cuffs cup cushion dagger dart detector detonator device diary dice dictionary dish disk document doll donut dossier drawing drill drink drone drum drumstick duffel duster earring earrings egg envelope eraser eyeglass feather figurine file fishing-rod flag flare flashlight flask flower flute folder fork frame frisbee fruit fuse garland gavel gem gift glass globe grapefruit grenade guidebook guitar gun hairbrush hammer handbag handbook handcuffs handkerchief handset harmonica harpoon hatchet headphones headset helmet hoe horseshoe hose hourglass ice-cream idol ingot invitation iron jar jerrycan jewel joystick jug kettle key keyboard keycard keys kite knapsack knife ladle lamp lance lantern laptop lasso leaf leash ledger lemon letter lightbulb lighter lipstick loaf lockpick log lollipop luggage machete magazine mallet manuscript map marker mask match matchbook matches medal megaphone mic microphone mirror mobile money mop mouse mousetrap mug musket napkin necklace needle newspaper note notebook notepad oar ointment onion orange ornament pack package packet paddle paintbrush painting pamphlet pan pancake paper papers parasol parcel passport pearl pebble pen pencil pendant phial phone photo photograph pickaxe picture piece pigeon pill pillow pint pipe pistol pitchfork plank plate pliers plug plunger pocketknife pocketwatch postcard pot pouch printout puppet purse radio rag rake rattle razor receipt receiver remote revolver rifle ring rock rod rope rosary rose rucksack ruler sack saddle sandwich sapling satchel saw scalpel scepter sceptre scissors screwdriver scroll sculpture seashell shard shawl shears sheet shell shield shotgun shovel sickle skateboard sketch sketchbook skull sledgehammer slingshot smartphone snorkel snowball soap soda spade spanner spatula spear sponge spoon spray spyglass staff stapler statuette steak stethoscope stick stone stopwatch suitcase surfboard switchblade sword syringe tablet tape tea teacup teapot teddy teddybear telescope thermometer thermos ticket timer tin tissue tome tongs tool toolbox toolkit toothbrush toothpick torch towel toy tracker transmitter tray trophy trowel trumpet tweezers twig typewriter ukulele umbrella urn vase vial vinyl violin walkie-talkie wallet wand watch watermelon weapon whip whisk whiskey whistle wig wood wreath wrench yo-yo',
  opening:
    'airlock compartment crate drawers lunchbox porthole sack tin toolbox satchel bag bottle box briefcase cabinet case casket chest closet coffin cupboard door doors drawer envelope folder fridge refrigerator gate gates glovebox hatch hood jar lid lock locker newspaper book notebook oven package parcel pack packet purse safe shutter shutters suitcase trapdoor trunk umbrella wallet wardrobe window windows',
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
  room: 'arena ballroom bunker cantina casino castle cathedral clinic cottage crypt den dungeon farmhouse gallery greenhouse gym hospital mansion mine morgue palace parlor parlour penthouse saloon suite ward apartment attic bank bar barn basement bathroom bedroom bar building cabin cafe café cave cell cellar chapel church classroom club compartment corridor courtroom courtyard diner elevator factory flat foyer garage garden hall hallway hotel house hut kitchen lab laboratory library lift lobby lounge mall motel museum office pub restaurant room salon school shack shed shop stable stadium station store studio study supermarket tavern temple tent theater theatre tower tunnel villa warehouse workshop',
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
