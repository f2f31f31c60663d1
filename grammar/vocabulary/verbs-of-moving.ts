/** Verbs of going, coming and leaving. */
import { verb, type Verb } from './verb.ts';

const ABSTRACT =
  /^(?:down memory lane|for (?:her|his|their) life \w|out of (?!the\b|an?\b|@|frame\b|shot\b|sight\b|view\b|camera\b|bed\b|town\b|there\b|here\b|his\b|her\b|their\b|its\b|it\b|range\b|danger\b|reach\b)\w+|against (?:time|the clock)|into (?:an? (?:trap|ambush)|trouble|problems|a problem|debt|luck)|in(?:to)? circles of|on (?:empty|fumes|coffee|adrenaline|eggshells|air|oil|steam|electricity|batteries|caffeine|time)|the (?:risk|show|numbers)|a (?:risk|bath|fever|business|temperature|tight)|for (?:office|president|mayor|election|governor)|low|dry|late|cold|wild|amok|deep|through (?:the (?:plan|list|numbers|lines|options|details|motions)|it|his mind|her mind)|over (?:time|budget|the (?:plan|list|details)))\b/i;

export const verbsOfMoving: readonly Verb[] = [
  verb('travel', 'go', 'goes somewhere', 'move head proceed', {
    gait: 'walk',
    not: /^(?:like\b|on\b|in for|in with|over @+['’]s|for (?:\w+ )?(?:hundred|thousand|million)|without saying|through with|out with|off\b|crazy|silent|quiet|pale|still|blank|dark|wrong|bad|mad|home|too\b|to (?!the\b|an?\b|her\b|his\b|their\b|@|where\b|camera\b|frame\b|screen\b|left\b|right\b|safety\b)|under(?=[.,]|$)|by another|out on a limb|out for|with (?:the|her|his)|under(?:ground| the (?:knife|name|hammer))|to (?:sleep|bed|work|war|pieces|waste|town|school|great|any|(?:her|his|their) head|hell|the (?:dogs|polls|press|police|trouble))|for (?:it|broke|a )|(?:her|his|their|its) |up (?:in|against|for|the (?!stairs|hill|street|steps|path|road|ramp|slope|river|ladder|aisle|stairway|driveway|mountain|hall|corridor))|after|against|ahead (?:with|of)|along with|around the|back (?:on|to (?:work|sleep|school))|beyond|by the|down (?:in|as|with|well|the drain)|far\b|far in|from |into (?:debt|business|shock|detail|hiding|politics|labou?r|effect|a (?:rage|coma|panic|trance))|over (?:the (?:plan|list|details|top|edge|line)|it)|the |through (?:(?:the|her|his|their|its) (?:list|papers?|notes|accounts|books|pockets?|drawers?|bag|purse|wallet|mail|files?|phone|motions|things|clothes|roof)|it|a ))/i,
  }),
  verb('travel', 'walk', 'goes on foot', 'stride march wander pace tread amble tramp plod pad', {
    gait: 'walk',
    not: new RegExp(
      `${ABSTRACT.source}|^(?:off (?:topic|with)|in on|to (?:her|his|their) own|on (?:thin ice|water)|ahead of|all over|away (?:with|from (?:the (?:deal|case|job|offer)|a (?:deal|job|fight)))|out on|tall|free|to work|into (?:the (?:lion|job)|a job)|in (?:someone|another))`,
      'i',
    ),
  }),
  verb('travel', 'stroll', 'walks slowly', 'saunter', { gait: 'stroll', not: ABSTRACT }),
  verb('travel', 'trudge', 'walks with effort', 'slog shuffle waddle stomp shamble lumber', {
    gait: 'walk',
    not: /^(?:through (?:the (?:paperwork|day|list)|it)|off topic|on with|(?:her|his|their|the) |out (?!of))/i,
  }),
  verb('travel', 'hurry', 'goes fast on foot', 'rush hasten scurry', {
    gait: 'jog',
    not: /^(?:up\b(?! (?:to|the))|on\b|into (?!the|her|his|a (?:room|house|building))|to (?:judg|conclu|(?:her|his|their|the) (?:defen[cs]e|rescue|aid|conclusion|head))|through (?:the (?:list|plan|paperwork|meal|speech|lines)|it|her|his|their|lunch|dinner))/i,
  }),
  verb('travel', 'edge', 'goes with small steps', 'inch sidle', {
    gait: 'stroll',
    not: /^(?!(?:along|toward|towards|away from (?:the|@)|past|closer|forward|forwards|backward|backwards|back|sideways|around the (?!issue|subject|question|truth|topic)|across the|through the|up to|over to|into the (?:room|kitchen|hall|house|doorway)|to(?:ward)? the (?:left|right|window|door|edge)|left|right)\b)/i,
  }),
  verb('travel', 'make her way', 'goes somewhere', 'make_his_way make_their_way make_its_way', {
    gait: 'walk',
    not: /^(?:in\b|as\b|up the (?:ranks|ladder|charts|list)|to the (?:top|finals?|front page)|into (?:the (?:finals?|news|papers|history)|history)|home\b|(?=[.,]|$))/i,
  }),
  verb('travel', 'continue', 'goes on going', '', {
    gait: 'walk',
    not: /^(?!(?:down|up|along|across|past|toward|towards) (?:the (?!list|agenda|line of)|@+)|(?:on )?(?:to|into) the (?:door|window|house|room|kitchen|car|gate|stairs|bar|street|end of the (?:hall|corridor|street|road))|left\b|right\b)/i,
  }),
  verb('travel', 'storm', 'goes off in anger', '', {
    gait: 'walk',
    passage: true,
    not: /^(?:out in|in (?:on|with))\b/i,
  }),
  verb('travel', 'burst', 'comes or goes with force', 'barge', {
    gait: 'run',
    passage: true,
    not: /^(?:in on|into (?!the|a room|@|frame)|out (?!of the))/i,
  }),
  verb('travel', 'plough', 'comes with force', 'burst barge crash smash', {
    gait: 'run',
    not: /^(?!through (?:the (?:door|doors|doorway|gate|gates|window|crowd|curtain|bushes|trees)|@))/i,
  }),
  verb('travel', 'charge', 'runs at someone', '', {
    gait: 'run',
    not: /^(?!(?:at|toward|towards|across|through|down|up|into the|out of|forward|left|right|from)\b)|^(?:up\b(?! the)|at (?:\d|the (?:rate|price)|a rate))/i,
  }),
  verb('travel', 'slip', 'goes unseen', 'sneak squeeze duck', {
    gait: 'walk',
    not: /^(?!(?:through (?:the|a)|past|out of (?:the|frame|@+)|into (?:the (?!background|past|role|habit)|frame|@+)|inside|away|behind|between|under|out\b(?=[.,]| and| through)|around)(?![a-z]))|^through the (?:cracks|net)|^away (?:from (?:reality|life|consciousness)|in )|^out of (?:the (?:habit|running|deal)|consciousness|character|control|reach)|^(?:under|out of) the radar|^into (?:(?!@+|the |frame))/i,
  }),
  verb('travel', 'come', 'comes from somewhere to somewhere', '', {
    gait: 'walk',
    not: /^(?!(?:closer|nearer|forward(?! (?:with|as))|over to|up to (?:@+|the (?:window|door|table|bar|counter|car|camera))|(?:back )?in(?=[.,…]|\.\.\.|$| from | through | frame)|(?:back )?into @+(?=[.,…]|$| from| with| through)|out of (?:@+|the (?:room|kitchen|house|bar|office|bathroom|bedroom|shop|cafe|café))|toward|towards|(?:back )?(?:down|up) the|along the|around the|round the|through the (?:door|gate|window|trees|crowd|dark)|from (?:frame |screen |the )?(?:left|right)|into (?:the (?:room|kitchen|house|hall|bar|office|frame|shot|cafe|café|shop)|frame|view)|to (?:the (?:window|door|table|edge|bar|counter|bed|gate|camera)|@+)|running|walking)(?![a-z]))|^(?:down the (?:line|pike)|to (?:the door of)|around the idea|in\. and out)/i,
  }),
  verb('travel', 'approach', 'goes toward', '', {
    gait: 'walk',
    goal: true,
    things: ['opening', 'carried', 'room', 'vehicle', 'way', 'fragile', 'curtain', 'switched'],
    not: /^(?:the (?:bench|idea|matter|end|stage of)|\w+ (?:about|with|for)\b|\S+ (?:about|for (?:a|an|the)|with (?:a|an|the) (?:plan|offer|idea|proposal|question))\b)/i,
  }),
  verb('travel', 'follow', 'goes after', 'chase pursue', {
    gait: 'walk',
    goal: true,
    not: /(?:\b(?:lead|example|advice|career|logic|argument|orders|instructions|on (?:twitter|instagram|facebook|social)|footsteps|with (?:a|an|the) (?:question|look|joke|gaze)|with (?:her|his|their) (?:eyes|gaze|look))\b)/i,
  }),
  verb('travel', 'join', 'goes to', '', {
    gait: 'walk',
    goal: true,
    not: /^(?!(?:@+|him|her|them)(?: (?:(?:at|by|on|beside|outside|inside|near|behind) (?:@|(?:the|her|his|their)\b)|and\b)|[.,…]|$))/i,
  }),
  verb('travel', 'reach', 'comes to', '', {
    gait: 'walk',
    goal: true,
    things: ['opening', 'room', 'vehicle', 'way'],
    not: /^(?:an?|the (?:end|bottom|top|point|age|limit)|@+ (?:by|on|at (?:home|work)|through|for|in)|\S+ \S+ of)\b/i,
  }),
  verb('travel', 'slide', 'goes without steps', '', {
    gait: null,
    not: /^(?!(?:(?:\d+ ?(?:m|ft|feet|metres|meters) )?(?:down the (?!rankings|charts|table|polls)|across the|along the|under the (?!radar)|off the)|left|right)\b)/i,
  }),
  verb('travel', 'skate', 'goes on skates or skis', 'ski', {
    gait: null,
    not: /^(?:on thin ice|(?:over|around) the (?:issue|problem|truth|question|subject)|through (?:life|school|exams?|it))/i,
  }),
  verb('travel', 'step', 'takes a step or two', '', {
    gait: 'walk',
    not: /^(?:on @+['’]s|into @+['’]s|on (?!the (?:stage|porch|platform|ice|rug|carpet|mat|scale|ledge))|up(?! to(?! the plate)| onto)|down(?! from (?!office|power|her|his|the board)| onto| the)|in\b(?! front)|into (?:the (?:breach|role|job|shoes|limelight|spotlight|void)|her|his)|out of (?:line|character|bounds)|out on|aside (?:as|for|from)|back (?:from (?:politics|power|public|the (?:case|job|role|brink))|in time|into)|over the line|forward (?:with|as)|onto the (?:scene|world))\b/i,
  }),
  verb('travel', 'take steps', 'goes a step or two', '', {
    gait: 'walk',
    counted: true,
    not: /\bsteps? (?:to |too |back from (?!the (?:door|window|edge|table|fire|ledge)|@+)|toward (?:peace|a |recovery|freedom|success|the (?:right|goal|future))|in the|at a time|ahead|further|closer to (?:a |the truth|victory|freedom|success))/i,
  }),
  verb('travel', 'back', 'walks backward', '', {
    gait: 'walk',
    not: /^(?:down|off|out\b(?! of (?:@+|the (?:room|house|kitchen|door|bar|frame|car))(?=[.,…]|$| ))|up(?! to| against)|the|an?|into a|away from (?:the (?:deal|idea|plan|claim|statement)|her |his ))\b/i,
  }),
  verb('travel', 'jog', 'runs slowly', 'trot lope', {
    gait: 'jog',
    not: /^(?:out (?:the|a|an|her|his|excuses)|(?:her|his|their) )/i,
  }),
  verb('travel', 'flee', 'runs away', '', {
    gait: 'run',
    not: /^(?!(?:[.,…]|\.\.\.|$|down the|up the|out (?:of )?the|into the (?!arms|night of)|through the|across the|along the|toward|towards|past|left\b|right\b|on foot|and\b|as\b|while\b|again\b|slowly\b|in silence\b))/i,
  }),
  verb('travel', 'scamper', 'runs with short steps', 'scuttle dart', {
    gait: 'run',
    not: /^(?:(?:an?|her|his|their|the) |(?:back )?to (?!the|@+)|from (?:one|topic|subject)|into (?:an?|the past))/i,
  }),
  verb('travel', 'run', 'runs', 'race', {
    gait: 'run',
    not: new RegExp(
      `${ABSTRACT.source}|^(?:out on|down\\b(?=[.,])|down @+(?=[.,]|$)|over(?=[.,]|$)|with an? \\w+ crowd|in the same|to (?:an? |\\w+ )?(?:hundred |thousand )?(?:pages|words|volumes)|to (?:finish|complete|meet|beat|keep)|wild|free|scared|rings|on (?:about|for)|off at the|with (?:it|the (?:idea|story|ball))|against (?:the grain|@+ (?:in|for))|in the (?:family|election|race)|into (?:difficult|resistance|money|old|an? (?:old|problem|wall of)|@+|financial)|to (?:fat|\\d|seed)|up (?:a|an|against|the (?:bill|debt|tab|score))|through (?:her|his|their) (?:head|speech|mind)|(?:her|his|their|its) )`,
      'i',
    ),
  }),
  verb('travel', 'sprint', 'runs as fast as possible', 'bolt dash', {
    gait: 'sprint',
    not: /^(?:up(?=[.,]|$)|up (?:at|when|over|with|the (?!(?:\w+ )?(?:stairs|hill|street|road|slope|steps|path|ramp)))|apart|open|off (?:a|the|an)|down (?!the)|into (?!the|a (?:room|house|building|shop|store)|frame)|at (?:the (?:sight|sound|idea))|the|a)\b/i,
  }),
  verb('travel', 'tear', 'runs as fast as possible', '', {
    gait: 'sprint',
    not: /^(?!(?:down the|up the (?:stairs|street|road|hill)|across|out of (?:the|@)|through the (?:door|house|crowd|room|street|streets|trees|forest|field|gate)|past|along|around the|away|off(?=[.,…]|$)|after @|toward|towards|left|right|from (?:left|right))\b)|^away (?:at|from)/i,
  }),
  verb('travel', 'crawl', 'goes on hands and knees', '', {
    gait: 'crawl',
    not: /^(?:with (?!(?:her|his|their) )|back to|by\b|up the (?:charts|table|ladder|polls))/i,
  }),
  verb('travel', 'creep', 'walks bent and quietly', 'sneak tiptoe prowl slink', {
    gait: 'crouch-walk',
    not: /^(?:up on|out\b(?! of)|around the (?:issue|subject|question|truth)|into (?:her|his|their|the (?:voice|story|mind)))/i,
  }),
  verb('travel', 'limp', 'walks on a hurt leg', 'hobble', {
    gait: 'limp',
    not: /^(?:along (?:in|with|on) |through (?:the (?:season|campaign)|life))/i,
  }),
  verb('travel', 'stagger', 'walks without balance', 'stumble lurch totter reel', {
    gait: 'limp',
    not: /^(?:(?:up)?on (?!the (?:stairs|rocks|ice|steps))|into (?:politics|fame|love|a |an )|(?:from|between|toward) (?:one|crisis|disaster|divorce|bankruptcy)|through (?:(?:her|his|their|the) (?:speech|lines?|words|answer|apology|day))|from the (?:shock|news|blow)|over (?:(?:her|his|their|the|a) (?:words?|lines?|speech|name|answer))|in (?:shock|disbelief)|at the (?:news|price|cost|thought))/i,
  }),
  verb('travel', 'swim', 'moves through water', 'wade paddle', {
    gait: 'swim',
    not: /^(?:in(?:to)? (?:money|debt|doubt|cash|work|the (?:debate|argument|fight|conversation))|in(?:to)? (?:a|an) |through (?:the (?:paperwork|list|files|mail)|paperwork|it)|against the (?:tide|current)|with (?:the tide|sharks))/i,
  }),
  verb('travel', 'climb', 'goes up with hands and feet', 'clamber scramble scale ascend mount', {
    gait: null,
    things: ['way'],
    not: /^(?:the (?:\w+ )?(?:ladder of|ranks|charts?|walls\b|corporate|social|career)|the \w+ (?:ladder|charts)|through the ranks|on the bandwagon|to (?:power|fame|the top of (?:her|his|their|the (?:profession|charts|table|list))|number|\d)|into (?:bed|politics)|back (?:to|into) (?:power|contention)|down (?:from (?:her|his) (?:position|high))|for\b|after\b|eggs)/i,
  }),
  verb('travel', 'descend', 'goes down', '', {
    gait: 'walk',
    things: ['way'],
    not: /^(?:into (?!the (?:cellar|basement|valley|cave|tunnel|dark|pit|crypt))|from (?!the (?:roof|stage|ladder|hill|tower|stairs|attic))|on\b|to (?:insult|name|crime|violence|the level)|upon)/i,
  }),
  verb('travel', 'ride', 'goes on an animal or a machine', 'gallop pedal cycle', {
    gait: null,
    not: /^(?:out\b|on\b(?! (?:the (?:bus|train|back)|a (?:bus|train|horse|bike)))|it\b|high|(?:her|his|the) (?:luck|coat|wave|storm)|roughshod|shotgun|through (?:the (?:options|list|channels|menu|files?|stages)|\w+ (?:options|channels))|up\b|with the|into (?:the sunset)|to (?:the rescue|victory))/i,
  }),
  verb('travel', 'drive', 'goes by car', 'speed', {
    gait: null,
    not: /^(?:home|up\b|a|the|him|her|them|it|at(?! \d)|for (?:a|the)|into (?:debt|the ground)|around the (?:bend|twist)|through (?:the (?:bill|plan|point)|it|her|his)|down (?:prices|costs|the price)|to (?:despair|distraction|drink|madness|work|suicide))\b/i,
  }),
  verb('travel', 'roar', 'goes by car, and loud', 'rumble thunder zoom barrel cruise hurtle', {
    gait: null,
    vehicles: true,
    not: /^(?:in(?:to)? (?:life|action)|to life|with |at |back (?:in|to) |(?=[.,]|$))/i,
  }),
  verb('travel', 'veer', 'turns aside', 'swerve skid', {
    gait: null,
    vehicles: true,
    not: /^(?!(?:(?:sharply|hard|suddenly) )?(?:left|right|to the (?:left|right)|off the (?:road|track)|around|across|toward|towards|past)\b)/i,
  }),
  verb('travel', 'reverse', 'goes backward', 'back_up', {
    gait: null,
    vehicles: true,
    not: /^(?:the|an?|her|his|course|itself)\b/i,
  }),
  verb('travel', 'pull away', 'drives off', 'pull_out', { gait: null, vehicles: true }),
  verb('travel', 'accelerate', 'goes faster and faster', 'speed_up speed_away speed_off', {
    gait: null,
    vehicles: true,
  }),
  verb('travel', 'pull up', 'comes to a stand', 'pull_over', { gait: 'stand', vehicles: true }),
  verb('travel', 'brake', 'comes to a stand, or slows', 'brake_to_a_halt brake_to_a_stop brake_to_a_standstill', {
    gait: 'stand',
    vehicles: true,
    not: /^(?:gently|lightly|slightly|a (?:little|bit)|into|before|through|around|for (?:the|a) (?:bend|corner|turn|curve))\b/i,
  }),
  verb('travel', 'fly', 'goes through the air', 'glide soar', {
    gait: null,
    not: /^(?:off the (?:handle|shelves)|into an?|by (?:the|her|his)|open|under the radar|in the face|at (?:@+|him|her|them)|to (?!the|@+)|high|solo|blind|through (?:the (?:exam|test|list|book|day)|it|her|his)|over the (?:question|matter|point|subject)|over (?:her|his|their) head)/i,
  }),
  verb('travel', 'sail', 'goes over the water', 'steam row paddle chug', {
    gait: null,
    vehicles: true,
    not: /^(?:a |an |her |his |the )/i,
  }),
  verb('travel', 'roll', 'turns over and over along the ground', '', {
    gait: null,
    not: /^(?:(?:her|his|their) |over|up|out|in\b|with|on\b|back (?:the|prices|time)|a|an|the|around|along with|off (?:her|his|the tongue)|into (?:one|town)|to (?!a (?:stop|halt|standstill)|the|@+))/i,
  }),
  verb(
    'travel',
    'stop',
    'comes to a stand',
    'halt freeze pause come_to_a_halt come_to_a_stop come_to_a_standstill skid_to_a_halt skid_to_a_stop screech_to_a_halt screech_to_a_stop grind_to_a_halt stop_dead',
    {
      gait: 'stand',
      not: /^(?:at nothing|short|by\b|to\b|out\b|off\b|over\b|up\b|for (?:gas|lunch|dinner|coffee|breakfast|no|a (?:drink|bite|coffee|meal))|from|with|\w+ing\b)/i,
    },
  ),
  verb('travel', 'cross', 'goes from one side to the other', '', {
    gait: 'walk',
    things: ['way', 'room'],
    not: /^(?:(?:his|her|their|the) (?:arms|legs|fingers|heart|mind|line|floor to|bridge when)|paths|swords|out|off|over to the other|herself|himself|a (?:line|boundary|threshold)|into (?:\w+ territory))/i,
  }),
  verb(
    'travel',
    'get into',
    'gets into something',
    'get_in get_inside get_onto get_on climb_into climb_in hop_into hop_in',
    {
      gait: 'walk',
      passage: true,
    },
  ),
  verb('travel', 'get out of', 'gets out of something', 'get_out get_off climb_out_of climb_out hop_out_of hop_out', {
    gait: 'walk',
    passage: true,
  }),
  verb('enter', 'enter', 'comes into the place', '', {
    not: /^(?:the lion|into\b(?! (?:the (?:room|kitchen|house|hall|building|frame)|frame|@+))|a\b|an\b|(?:her|his|their) (?!(?:office|room|house|apartment|flat|kitchen|bedroom|car|cell|studio|shop|cabin))|the (?:code|password|number|contest|race|competition|war|data|fray|market|field|priesthood|debate|conversation|picture|lottery)|in (?:a|the) (?:ledger|log|book|diary))/i,
  }),
  verb('enter', 'arrive', 'comes to the place', '', {
    not: /^(?:at (?:a|an|the) (?!door|house|bar|table|gate|station|scene|car)|at(?: (?:last|length))? (?:an?|the) (?:conclusion|decision|answer|understanding|agreement|idea)|on the scene|in life)\b/i,
  }),
  verb('enter', 'return', 'comes back', 'reenter re-enter', {
    not: /^(?:the|a|an|his|her|their|to (?:her|his|their) (?:point|subject|theme|topic|question|roots)|to (?!the (?!subject|point|topic|matter|question|theme|fold|issue|idea|days|past|case|work)|@+|frame|her |his )|fire|empty|from (?:the (?:dead|grave|brink)))\b/i,
  }),
  verb('exit', 'exit', 'goes out of the place', '', {
    not: /^(?:stage|a |an |the (?:race|deal|market|program|programme|app|game|war|contest)|polls?)/i,
  }),
  verb('exit', 'leave', 'goes out of the place', '', {
    not: /^(?:the (?!room|house|building|frame|bar|cafe|café|kitchen|car\b|shop|hall|tent|hut|office|apartment|flat|store|restaurant|diner|bedroom|bathroom|garage|cabin|shot|train|bus\b|church|library|studio|garden|lobby|elevator|cell\b|ward\b|compartment|courtroom|classroom|workshop|barn\b|chapel|pub\b|tavern|lounge|salon\b|museum|theat|warehouse|hotel|surgery\b|cockpit)|the \w+ (?!(?:room|house|building|bar|kitchen|shop|hall|office|apartment|store|restaurant|through|by|via|from|with|at|to|in|alone|again|and|while|as|without|slowly|quickly|quietly|silently)\b)\w|a |an |it|him|her|them|no |his|their|nothing|something|behind|word|well|off|out\b|much|little|room|for (?:dead|good|work|college|the (?:army|day|war))|to (?!the|@+)|home|school|work|town|politics|office|in (?:the (?:lurch|dust)|peace|tears of)|on (?:vacation|holiday|good)|open|alone)/i,
  }),
];
