/** Verbs of what hands do: clothes, holding, taking, dropping, giving, throwing, and changing things. */
import type { ThingKind } from './things.ts';
import { verb, type Verb } from './verb.ts';

const CARRIED: readonly ThingKind[] = ['carried'];

const NOT_BROKEN =
  /^(?:down|up|into(?! (?:\w+ ){0,3}(?:pieces|shards|bits|splinters|halves|two))|away|free|out|the (?:silence|ice|news|law|rules|spell|record|door down|seal on|glass ceiling|phone record)|even|an? (?:sweat|promise|rule|record|egg|bottle (?:of|over)|branch record)|off|eye contact|open|(?:a|the) (?:door|window) open|the (?:chair|table) record|(?:the|her|his|a) (?:door|window|safe|lock|egg)\b(?= (?:an inch|a (?:little|bit))))/i;

/** All that may follow a door that opens: `LETTER opens with a greeting`, `DOOR opens onto the yard` stage nothing. */
const BY_ITSELF =
  /^(?!(?:(?:again|wide|\w+ly|a crack|by (?:itself|themselves)|(?:right )?behind (?:@+|her|him|them)|in front of (?:@+|her|him|them)|with a (?:\w+ )?(?:bang|creak|click|crash|thud|groan|squeak|slam))\s*)*(?:[.,!…—–;]|\.\.\.|$|and\b|then\b|as\b|while\b|but\b))/i;

export const verbsOfHandling: readonly Verb[] = [
  verb('wear', 'put on', 'puts on clothing', 'pull slip tug throw tie strap buckle', {
    particle: 'on',
    not: /^(?:a show|weight|an act|airs|a brave)/i,
  }),
  verb('wear', 'don', 'puts on clothing', ''),
  verb('wear', 'wear', 'has it on', '', { not: /^(?:off|out|thin|down|on\b)/i }),
  verb('wear', 'slip into', 'puts on clothing', 'change_into shrug_into', { not: /^@/ }),
  verb('remove', 'take off', 'takes off clothing', 'pull peel shrug slip tug strip kick tear rip whip throw fling', {
    particle: 'off',
    not: /^(?:running|down|after|like|a stunt|the (?:deal|job|heist))/i,
  }),
  verb('remove', 'remove', 'takes off clothing', '', { not: /^(?:all|any|the (?:doubt|threat|risk))\b/i }),
  verb('remove', 'shed', 'takes off clothing', '', { not: /^(?:a tear|tears|light|weight|blood|skin)/i }),
  verb('hold', 'hold', 'has it in the hand', 'clutch grip grasp cradle brandish', {
    particle: 'up|out|aloft|',
    things: CARRIED,
    not: /^(?:on\b|back|off|her breath|his breath|their breath|still|court|hands|steady\b|water|the (?:key|keys|cards?|gun|knife|candle|flag|ring|map|book) (?:to|of|on)\b|(?:all )?the (?:cards|keys)\b)|\bagainst @|\bto be\b|\b(?:against (?:him|her|them)|to ransom|hostage|responsible|accountable|in (?:contempt|esteem|regard|check|place|trust)|dear)\b/i,
  }),
  verb('hold', 'carry', 'has it in the hand and moves with it', 'lug tote', {
    things: CARRIED,
    not: /^(?:on|out|off|over|weight|the (?:torch|flag|can|ball|bag|book) (?:for|on)\b|a torch for)|\btoo far\b/i,
  }),
  verb('take', 'pick up', 'takes it into the hand', 'scoop snatch grab pluck', {
    particle: 'up|',
    things: CARRIED,
    not: /^(?:up )?(?:the (?:pieces|tab|check|bill|pace|phone bill|trail|scent|ball\.? and)|a (?:fight|quarrel|bargain|pen\.? and join))\b|^apart\b|^@+ over\b|\b(?:apart|for (?:the (?:team|job|role|part)))\b|^(?:pieces|steam|speed)/i,
  }),
  verb('take', 'take', 'takes it into the hand', 'seize collect retrieve fetch', {
    things: CARRIED,
    not: /^(?:off\b|place|part|care|aim|cover|over|in\b|on\b|turns|note|stock|heed|hold of|(?:her|his|their) (?:time|medal|cue|chances?|place|life|word|pills?|tablets?|medicine)|a (?:leaf|picture|photo|photograph|drink|drill|bow|card from|note|piece of (?:the|her|his)|bat|brick|knife to (?:the|it)|drill to)|the (?:picture|photo|photograph|cash\.? and|money\.? and|drink|stone|rose|bow|ring off|pieces?|medal|trophy|crown|torch|flag|card|mask|note|key to)\b|notes?\b|pictures|photos|drinks|(?:a|the) knife to|(?:a |some )?money out)|\bhat off to\b|\b(?:seriously|personally|off the (?:market|menu|list|agenda|table for)|literally|lightly|for granted|as (?:an? \w+(?=[.,]|$)|read)|at (?:his|her|its) word|hard|to (?:heart|court|task|mean|the (?:cleaners|bank))|into account|apart|hostage|for a (?:fool|ride|spin|walk|drive))\b/i,
  }),
  verb('take', 'lift', 'takes it up', 'raise hoist heft', {
    particle: 'up|out|',
    things: CARRIED,
    not: /^(?:the (?:flag|bar\b|mask|globe|book)|(?:her|his|their) (?:bat|glass\b(?! (?:to|with|from|in|and|of|off)|[.,]|$))|money|cash)|\b(?:above (?!(?:her|his|their) head)|against|for charity|from the (?:dead|ranks))\b/i,
  }),
  verb('take', 'take out', 'takes it out of where it was', 'pull produce whip fish get bring dig', {
    particle: 'out',
    things: CARRIED,
    not: /^(?:out )?(?:the (?:competition|guard|target|trash|stops|money)|a (?:loan|mortgage|knife on|policy|leaf)|money|cash)\b|^out of\b/i,
  }),
  verb(
    'take',
    'pull from',
    'takes it out of where it was',
    'pull slip slide whip tug yank fish dig wrench pry twist rip tear',
    {
      things: CARRIED,
      not: /^(?!.*\b(?:from|out of) (?:(?:inside|under|behind|beneath|the back of) )?(?:her|his|their|its|the|an?|@+['’]s) (?:\w+ )?(?:pocket|belt|bag|backpack|purse|boot|sleeve|holster|waistband|jacket|coat|drawer|case|briefcase|box|wallet|envelope|shelf|wall|rack|sheath|scabbard|bodice|apron|glovebox|ashes|rubble|hook|table|desk|counter|pack|rucksack|handbag|trunk|cupboard|cabinet|fridge|folder|pile|stack|hand|finger|fist|grip|grasp|mouth|arm)s?\b)|^(?:a|the) (?:card|trick|fast)\b/i,
    },
  ),
  verb('take', 'grab hold', 'takes it into the hand', 'take get seize catch', {
    particle: 'hold',
    of: true,
    things: CARRIED,
  }),
  verb('take', 'switch', 'takes it into the other hand', 'shift transfer move swap pass put place', {
    namesHand: true,
    things: CARRIED,
    not: /^(?:down|on|in|off)\b/i,
  }),
  verb('take', 'draw', 'takes it out, ready to use', 'unholster unsheathe', {
    things: CARRIED,
    not: /^(?:near|close|back|up|a (?!gun|pistol|knife|sword|blade|weapon|dagger|revolver)|an|the (?!gun|pistol|knife|sword|blade|weapon|dagger|revolver|@+)|breath|on\b|(?:her|his|their) (?!gun|pistol|knife|sword|blade|weapon|dagger|revolver|@+))/i,
  }),
  verb('take', 'catch', 'takes it out of the air', '', {
    things: CARRIED,
    not: /^(?:up|on|fire|sight|her breath|his breath|their breath|a cold|a glimpse|(?:her|his|their) (?:eye|foot|drift|ring|watch|bag|coat|sleeve)|a (?:whistle|break|ball of))|\b(?:in the act|red-handed|on (?:film|camera|tape|fire)|off guard)\b/i,
  }),
  verb('drop', 'drop', 'lets it fall', '', {
    things: CARRIED,
    not: /\b(?:from|off) the (?:menu|list|agenda|team|plan|programme|program|roster|market)\b|^(?:by|in\b|out|off|her (?:voice|gaze|eyes|head)|his (?:voice|gaze|eyes|head)|dead|a (?:hint|bomb|note|coin|ball|line)|(?:the|her|his|their) (?:ball|bomb|mask|mic|subject|gun charge|charger?|act|case|papers on|book on)\b(?! (?:into|on|onto|in|at|and|from|beside|behind|under)|[.,]|…|$)|the (?:ball|bomb|mask|mic|other shoe)\b|names|(?:a |the )?shoe\b)/i,
  }),
  verb('drop', 'put down', 'puts it on something', 'set lay place deposit', {
    particle: 'down|',
    things: CARRIED,
    not: /^(?:down )?(?:(?:the|her|his|their|a) (?:money|cash|cards?|bomb|flag|record|pen and)\b(?! (?:on the (?:table|desk|bar|counter|floor)|down|in|into|beside))|the (?:table|clock|watch|trap|camera|alarm)(?=[.,]|$)|(?:all )?(?:the|her|his|their) cards|a (?:bet|call|plate on the record)|out\b|on\b|off\b|up\b|through\b|in\b(?! the)|into\b|about\b)|\b(?:on (?:fire|edge|hold|trial|sale|display|notice|show|record|ice|the (?:line|spot|map(?! \w)|market|agenda|rails|right))|free\b|apart|straight\b|right\b(?! (?:there|here|next|beside|on))|before (?:all|every)|to (?:work|use|rest|bed|sleep|shame|(?:the )?(?:test|sword|vote|good|torch)|(?:her|his|their) (?:lips|mouth|ear|ears|head|eye|nose|cheek))|in motion|alight|ablaze|afire|behind (?:him|her|them)(?=[.,]|$)|in (?:her|his|their|@+['’]s) back|first\b|above\b|against (?:him|her|them))\b/i,
  }),
  verb('drop', 'slam down', 'puts it down hard', 'slam bang thump smack', { particle: 'down', things: CARRIED }),
  verb('drop', 'let go', 'lets it fall', '', {
    particle: 'go',
    of: true,
    things: CARRIED,
    not: /^(?:it|her|him|them)(?:self|selves)\b/i,
  }),
  verb('drop', 'release', 'lets it go', '', {
    things: CARRIED,
    not: /^(?:a|an|the (?:book|record|card|map|photo|pictures?|money|tape|letter to|brakes?)|(?:her|his|their) (?:book|record|money|anger|grip|breath))\b/i,
  }),
  verb('drop', 'hang up', 'hangs it on something', 'hang', {
    particle: 'up|',
    things: CARRIED,
    not: /^(?:up )?(?:(?:her|his|their) (?:boots|gloves|hat\b(?! (?:on|up)|[.,]|$)|spurs|head|hat for good)|the (?:phone|receiver|flag|handset)|(?:around|about|out|back|in|on)\b)|\bfor good\b/i,
  }),
  verb('drop', 'pocket', 'puts it in a pocket', 'stow holster sheathe', {
    things: CARRIED,
    not: /^(?:the (?:money|cash|difference|change|profit)|a (?:profit|fortune)|money|cash)|\bin (?:her|his|their) plans\b/i,
  }),
  verb('drop', 'slip', 'puts it in unseen', 'tuck stuff slide shove', {
    things: CARRIED,
    not: /^(?!.*\b(?:in|into|inside|under|behind|beneath|between)\b)|\bslip\b|^(?:up|in|into|out|past|away|through|on|off)\b|\bin (?:her|his|their) (?:ear|belly|mind|favou?r)\b/i,
  }),
  verb('give', 'give', 'hands it to someone', 'hand pass slide return', {
    things: CARRIED,
    not: /^(?:the (?:torch|baton) to (?!@)|up|in\b|chase|way|out\b(?! to)|by\b|off|ground|an? (?:\w+ )?(?:hand|ring|drink|lift|ride|party|note of|card|medal|call)\b|(?:\S+ )(?:an? (?:ring|lift|ride|call|hand|try|drill|break|bow|ball)|the (?:boot|sack|axe|bird|finger|slip|floor|money|bomb|key to|keys to|ring|stick|cold)|(?:her|his|their) (?:word|best|hand|card blanche))\b)|\b(?:for trying|a (?:ring|lift|ride))\b/i,
  }),
  verb('throw', 'throw', 'sends it through the air', 'hurl fling lob toss pitch chuck flick', {
    particle: 'away|out|',
    things: CARRIED,
    not: /^(?:up|\S+ (?:a bone|a lifeline|a rope of)|an? (?:fit|party|look|glance|punch|book|wrench in|curve)|in\b|off|(?:her|his|their) (?:arms|head|hands|weight|hat in|money|life)|himself|herself|themselves|open|light|shade|insults|money|cash|the (?:book at|game|fight|match|money|ball back|towel|switch))|^(?:\S+ ){0,3}(?:on|off|open|shut)(?=[.,…]|$)|\b(?:into (?:the (?:mix|works|ring)|question|doubt|confusion|jail|prison)|at the problem|around like)\b/i,
  }),
  verb('change', 'open', 'opens it', '', {
    particle: 'up|',
    becomes: 'open',
    things: ['opening', 'curtain'],
    not: /^(?:fire|up(?! the| a| an| @+)|her (?:eyes|mouth|arms|hand|heart|mind)|his (?:eyes|mouth|arms|hand|heart|mind)|their (?:eyes|mouths?|arms|hearts|minds)|(?:up )?(?:the|a|her|his|their) (?:door|doors|window|gate|gates|book|case|chest)\s+(?:to (?:(?!the|her|his|a |let|find|reveal|see|admit|leave|go|get|look|@+))|on (?!the (?:left|right)|@+)|for (?!@+|him|her|them|the))|(?:up )?(?:a|the) (?:bar|shop|can of worms|case\b))/i,
  }),
  verb(
    'change',
    'push open',
    'opens it',
    'pull slide swing throw kick fling yank tear rip pry cut flip wrench prise force ease nudge shove shoulder crank',
    {
      particle: 'open',
      becomes: 'open',
      things: ['opening', 'curtain'],
      not: /\bopen to\b/i,
    },
  ),
  verb('change', 'close', 'closes it', 'shut slam', {
    particle: 'shut|',
    becomes: 'closed',
    things: ['opening', 'curtain'],
    not: /\bdown\b|\b(?:on|onto|against|into) (?:the|her|his|a) (?:table|bar|counter|desk|floor|ground|wall)\b|^(?:in\b|up\b|off\b|out\b|on\b|her (?:eyes|mouth|hand|heart|mind)|his (?:eyes|mouth|hand|heart|mind)|their eyes|the (?:distance|gap|deal|case)|(?:the|a) (?:book|books|door|doors|chapter|window|file|lid) on (?!the|@+|her|his)|the (?:book|books|file|case) on|the door (?:on|to) (?:any|all|a|that|the (?:possibility|past|idea))|a case)/i,
  }),
  verb(
    'change',
    'push shut',
    'closes it',
    'pull slam slide swing kick press click flip ease nudge shove yank tug bang snap clasp',
    {
      particle: 'shut|closed',
      becomes: 'closed',
      things: ['opening', 'curtain'],
    },
  ),
  verb(
    'change',
    'come open',
    'opens by itself',
    'open swing_open burst_open fly_open slide_open creak_open blow_open',
    {
      ofSelf: true,
      alone: true,
      becomes: 'open',
      not: BY_ITSELF,
    },
  ),
  verb(
    'change',
    'fall shut',
    'closes by itself',
    'close shut slam_shut swing_shut slide_shut click_shut blow_shut bang_shut creak_shut swing_closed slide_closed slam',
    { ofSelf: true, alone: true, becomes: 'closed', not: BY_ITSELF },
  ),
  verb('change', 'draw', 'closes them', '', {
    becomes: 'closed',
    things: ['curtain'],
    not: /\b(?:on|open|back|aside)\b/i,
  }),
  verb('change', 'lock', 'locks it', 'bolt padlock', {
    becomes: 'locked',
    things: ['opening'],
    not: /^(?:eyes|up|onto|horns|in\b|out\b|down\b|the (?:case|book)\b|@+ (?:in|out|up)\b)/i,
  }),
  verb('change', 'unlock', 'unlocks it', 'unbolt unlatch', {
    becomes: 'unlocked',
    things: ['opening'],
    not: /^the (?:door|gate) to (?!the|her|his|@+)/i,
  }),
  verb('change', 'light', 'sets it alight or switches it on', 'ignite relight', {
    becomes: 'lit',
    particle: 'up|',
    things: ['flame'],
    not: /^(?:up\b(?! (?:a|an|the|her|his) (?:cigar|cigarette|pipe|joint)| @+)|(?:up )?(?:a|the|her|his) (?:room|face|world|sky)|a (?:fire|candle) (?:under|for)|(?:the|a) (?:fuse on|spark|match (?:under|to) (?:the|a) debate))|\bup (?:a|the) (?:room|sky)\b/i,
  }),
  verb('change', 'strike', 'lights it', '', {
    becomes: 'lit',
    things: ['flame'],
    not: /^(?!(?:a|another|the|her|his) match\b)/i,
  }),
  verb('change', 'put out', 'makes it stop burning or shining', 'snuff blow stub', {
    particle: 'out',
    becomes: 'unlit',
    things: ['flame'],
    not: /^(?:out )?(?:fires|the fires?(?= (?:between|among|in (?:the (?:press|office))))|a (?:fire|candle) (?:in the press))/i,
  }),
  verb('change', 'go out', 'stops burning or shining by itself', 'go_dark flicker_out burn_out gutter_out', {
    ofSelf: true,
    alone: true,
    becomes: 'unlit',
    not: BY_ITSELF,
  }),
  verb('change', 'come on', 'shines by itself', 'go_on flicker_on flare_up', {
    ofSelf: true,
    alone: true,
    becomes: 'lit',
    not: BY_ITSELF,
  }),
  verb('change', 'extinguish', 'makes it stop burning', 'douse', { becomes: 'unlit', things: ['flame'] }),
  verb('change', 'switch on', 'switches it on', 'turn flick flip click', {
    particle: 'on',
    becomes: 'lit',
    things: ['switched'],
    not: /^(?:on )?(?:the|a|her|his) (?:tap|taps|light) of\b|\bon (?!the\b|a\b|her\b|his\b|(?:an|its|their)\b|@+|again|and|with|in|at|by|to|full|for|while|as|[.,])\w/i,
  }),
  verb('change', 'switch off', 'switches it off', 'turn flick flip click shut', {
    particle: 'off',
    becomes: 'unlit',
    things: ['switched'],
  }),
  verb('change', 'kill', 'switches it off', 'douse', {
    becomes: 'unlit',
    things: ['switched'],
    not: /^(?:(?:the|her|his|an?) )?@|^(?:it\b|the (?:monitor|machine|computer)\b)/i,
  }),
  verb('change', 'break', 'breaks, or breaks it', 'smash shatter', {
    becomes: 'broken',
    alone: true,
    things: ['fragile'],
    not: NOT_BROKEN,
  }),
  verb('change', 'die', 'stops living', 'perish', {
    becomes: 'dead',
    ofSelf: true,
    not: /^(?:down|away|off|out|inside|a (?:little|bit|thousand|second)|laughing|for\b|to\b|trying|hard|of (?:laughter|shame|embarrassment|boredom|curiosity|envy)|on (?:stage|@+|the vine))/i,
  }),
  verb('change', 'snap', 'breaks it', 'crush crack', { becomes: 'broken', things: ['fragile'], not: NOT_BROKEN }),
  verb('change', 'tear', 'tears it', 'rip shred', {
    particle: 'up|apart|',
    becomes: 'torn',
    things: ['paper'],
    not: /^(?:up(?=[.,…]| (?:at|when|over|with|as|and)\b|$)|up (?:the (?:rule|road|track|street|dance|contract with|script|agreement|stairs|hill)|and)|across|through|down|along|away|off|past|out|into|apart(?=[.,]|$)|open|at\b|the (?:house|place) apart|@+ apart (?:over|about)|a page from)/i,
  }),
  verb('change', 'crumple', 'crushes it in the hand', '', { becomes: 'crumpled', particle: 'up|', things: ['paper'] }),
  verb('change', 'fold', 'folds it', '', { becomes: 'folded', particle: 'up|', things: ['paper'] }),
  verb('change', 'unfold', 'unfolds it', '', { becomes: 'unfolded', things: ['paper'] }),
  verb('change', 'burn', 'burns it', '', {
    becomes: 'burnt',
    particle: 'up|',
    things: ['paper'],
    not: /^(?:up(?=[.,]|$)|the (?:paper|picture)s? of|a (?:bill|picture into)|with|for|out|down)/i,
  }),
  verb('change', 'fill', 'fills it', 'refill', {
    becomes: 'full',
    things: ['vessel'],
    particle: 'up|',
    not: /\bwith (?:lies|guilt|despair|hope|dread|joy|fear|rage|love|pride|life|meaning|sadness|horror)\b|^(?:in\b|out\b|up with\b|up(?=[.,]|$)|the (?:silence|room|void|gap|doorway|role|vacancy))/i,
  }),
  verb('change', 'top up', 'fills it again', '', { becomes: 'full', things: ['vessel'], particle: 'up' }),
  verb('change', 'empty', 'empties it', 'drain', {
    becomes: 'empty',
    things: ['vessel', 'opening'],
    not: /^(?:the (?:door|window|gate|room|bank|safe of)|out\b|into|away)/i,
  }),
  verb('change', 'pour', 'pours it', '', {
    becomes: 'filled',
    pours: true,
    not: /^(?:(?:her|his|their) (?:heart|soul|life|money)|cold water|scorn|money|oil on|out\b(?! (?:the|a|some|her|his|water|wine|coffee|tea)\b)|over\b|in\b|into\b|through\b|down\b|on\b|from\b|fuel|gas\b|water on)/i,
  }),
  verb('change', 'wipe', 'wipes it', 'dry polish', {
    particle: 'down|off|clean|dry|',
    things: ['wiped'],
    not: /^(?:away|out\b|up\b|off (?!the|her|his|a|@+)|(?:the|a) (?:floor|floors) with|the (?:slate|board|plate|smile|dish on)|(?:the board|the slate) clean|out$|(?:her|his|their) (?:face|eyes|tears|mouth|nose|brow|hands|slate|gun of))/i,
  }),
  verb('change', 'wash', 'makes it clean', 'clean rinse scrub', {
    becomes: 'clean',
    things: ['wiped', 'vessel', 'fragile'],
    not: /^(?:up\b|out\b|off\b|over\b|away|down\b|(?:her|his|their) (?:hands|face|plate\b(?=[.,])|dirty|mouth)|house|the (?:slate|floor with)|ashore|(?:the )?money)/i,
  }),
  verb('change', 'eat', 'eats it', 'devour', {
    becomes: 'eaten',
    things: ['food'],
    particle: 'up|',
    not: /^(?:up(?=[.,]|$)|away|her words|his words|(?:humble|her|his) (?:pie|hat|crow)|humble|(?:the )?cake\.? and)/i,
  }),
  verb('change', 'drink', 'drinks it', 'sip gulp swig guzzle', {
    becomes: 'drunk from',
    things: ['drink'],
    particle: 'up|down|',
    not: /^(?:in\b|to\b|up(?=[.,]|$)|the kool|(?:\w+ )?under the table|(?:the|too) (?:much))/i,
  }),
  verb('change', 'take a sip', 'drinks some of it', 'take_a_swig take_a_gulp take_a_long_sip take_another_sip', {
    becomes: 'drunk from',
    things: ['drink'],
  }),
  verb('change', 'bite into', 'eats some of it', 'take_a_bite_of', { becomes: 'eaten', things: ['food'], not: /@/ }),
  verb('change', 'fall asleep', 'goes to sleep', 'fall_fast_asleep doze_off nod_off drift_off drift_off_to_sleep', {
    ofSelf: true,
    becomes: 'asleep',
    not: /^(?:at (?:the (?:wheel|switch) of|(?:her|his|their) post\b)|to (?!the)|into\b|toward)/i,
  }),
  verb('change', 'wake up', 'stops sleeping', 'wake awaken', {
    ofSelf: true,
    becomes: 'awake',
    particle: 'up|',
    not: /^(?:(?:up )?(?:to (?!(?:the|a) (?:sound|smell|noise|knock|scream|alarm|phone|light|sun)\b|find\b|see\b)|in (?:a world|love|debt|charge)|on the wrong|rich|famous|@|the|every|early|late|at)|up\.? and smell)/i,
  }),
  verb('change', 'repair', 'makes it whole', 'mend fix', {
    becomes: 'whole',
    things: ['fragile', 'switched'],
    not: /^(?:on|up\b|her eyes|his eyes|an? (?:drink|sandwich)|@+ (?:with|up|a)\b|the (?:match|game|price|date|lock on))/i,
  }),
];
