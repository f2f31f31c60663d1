/** Verbs of what a body does where it is: postures, looks, falls and jumps. */
import { verb, type Verb } from './verb.ts';

/** `get to her feet`, for every verb and whosever feet: words of a synonym are joined by `_`. */
const withOwn = (heads: string, ending: string): string =>
  heads
    .split(' ')
    .flatMap((head) => ['her', 'his', 'their', 'its'].map((whose) => `${head}_to_${whose}_${ending}`))
    .join(' ');

/** `pull herself up`. */
const withSelf = (heads: string, ending: string): string =>
  heads
    .split(' ')
    .flatMap((head) => ['herself', 'himself', 'themselves'].map((self) => `${head}_${self}${ending && `_${ending}`}`))
    .join(' ');

export const verbsOfBearing: readonly Verb[] = [
  verb('posture', 'sit', 'sits down', 'perch settle', {
    particle: 'down|',
    becomes: 'sitting',
    not: /^(?:(?:down )?(?:with (?:the idea|it)|to (?:negotiat|talk)\w*)|on (?:(?:the|a) (?:(?:school|city|town|executive|advisory|parish|student|review) )?(?:board|council|committee|jury|panel)\b|an? (?:gold ?mine|time bomb|powder keg|fortune|secret)|the (?:committee|board|council|jury|panel|fence|story|bench of|idea|news|evidence|information|file|report|money|secret|truth|result|results|answer)|it\b|(?:her|his|their) (?:hands|laurels))|through|tight|out\b|in (?:for|on|judg)|into|well\b|right\b(?! (?:next|beside|there|here|down|by|on|in|at))|uneasily|up\. and (?:takes? note|takes? notice|pays? attention)|with (?:@+|him|her|them)(?: (?:well|right|uneasily)|$|[.])|for an? (?:portrait|painting|picture|photo\w*)|for (?!(?:a|\d|ten|five|two|three))|a |an |the |(?:her|his|their) |idle|pretty|between|above|below|atop the (?:charts|table|list))/i,
  }),
  verb(
    'posture',
    'slump',
    'sits down heavily',
    `flop sink plop drop fall collapse ${withSelf('lower drop throw ease', '')}`,
    {
      particle: 'down|',
      becomes: 'sitting',
      not: /^(?!(?:down |back )?(?:in|into|on|onto) (?:a|an|the|her|his|their) (?:\w+ )?(?:chair|seat|sofa|couch|armchair|bench|stool|pew|cushion|cushions)\b)/i,
    },
  ),
  verb(
    'posture',
    'take a seat',
    'sits down',
    'take_her_seat take_his_seat take_their_seat take_their_seats have_a_seat',
    {
      becomes: 'sitting',
      not: /^(?:on the (?:board|council|committee|bench\b of)|in (?:parliament|congress|the (?:house|senate|cabinet)))/i,
    },
  ),
  verb('posture', 'stand', 'gets to the feet', 'rise', {
    particle: 'up|',
    becomes: 'standing',
    not: /^(?:(?:up )?(?:for\b|to (?!attention|the (?:left|right) of|one side)|against)|^(?:up\. )?and be\b|by\b(?! the)|down\b|out\b|off\b|tall\b|firm\b|pat\b|trial|guard|a |an |the |accused|above|(?:her|his|their) |corrected|ready\b|aside\b|still\b(?=\w)|on (?:ceremony|principle|(?:her|his|their|the) (?:own|record|merits|two feet))|with (?:@+|him|her|them)(?: (?:on|against)\b|[.]|$)|on the shoulders|in (?:for|the way|awe|(?:her|his|their) way|opposition|judg\w+|contrast)|behind (?:her|his|their|the) (?:decision|word|plan|team)|through|from (?:the (?:dead|ashes)|obscurity|poverty|the ranks)|in (?:rank|fame|power|the (?:polls|ranks))|and (?:shine|fall)|beyond|between \S+ and|at (?:dawn|odds|ease\b.*with|\d|the (?:crossroads|brink|top of|altar|crack))|early|late|over (?:her|his|their) (?!bed|desk|body|shoulder)|near (?:the top))/i,
  }),
  verb('posture', 'get up', 'gets to the feet', '', {
    particle: 'up',
    becomes: 'standing',
    not: /^(?:up )?(?:to\b|the|a|early|late|at (?:\d|dawn|noon|six|seven|five)|every|in (?:the|arms)|for work|on the wrong|(?:her|his|their) )\b/i,
  }),
  verb(
    'posture',
    'get to the feet',
    'gets to the feet',
    `${withOwn('get rise struggle scramble clamber stagger climb leap spring jump', 'feet')} ${withSelf('haul pull push', 'up')}`,
    { becomes: 'standing' },
  ),
  verb('posture', 'kneel', 'goes down on the knees', 'crouch squat', {
    particle: 'down|',
    becomes: 'kneeling',
    not: /^(?:(?:down )?before (?:no|nobody|none|the altar of|power|authority|money)|to (?:no|nobody|power)|in (?:the (?:apartment|building|house) (?:illegally|for)))/i,
  }),
  verb(
    'posture',
    'get to the knees',
    'goes down on the knees',
    `${withOwn('drop fall sink get go', 'knees')} drop_to_one_knee go_down_on_one_knee get_down_on_one_knee get_down_on_her_knees get_down_on_his_knees get_down_on_their_knees`,
    { becomes: 'kneeling' },
  ),
  verb('posture', 'lie', 'lies down', '', {
    particle: 'down|',
    becomes: 'lying',
    not: /^(?:(?:down )?on the job|to\b|about|through|low\b|in (?:wait|ruins|state|tatters|(?:her|his|their) (?:hands|nature|power))|under oath|with (?:a straight|ease|@+)|for |again\b|ahead|at the (?:heart|root|bottom|door|feet of)|behind|beyond|(?:convincingly|badly|constantly|openly|shamelessly|brazenly|smoothly|easily))\b|\bto (?:@|(?:him|her|them)\b)/i,
  }),
  verb('posture', 'turn', 'turns the body', 'spin swivel pivot whirl', {
    particle: 'around|round|',
    becomes: 'turned',
    not: /^(?:on\b|off\b|up\b|down\b|out\b|in\b|into|over|the|an?\b|against|tail|traitor|state|heads|nasty|violent|ugly|cold|sour|around (?:an? |the (?:company|business|ship|economy)\b)|back (?:the|time)|pale|white|red|green|blue|grey|gray|(?:his|her|their|its) |\d+|(?:twenty|thirty|forty|fifty|sixty|eighty|ninety|eighteen|sixteen)|to (?:stone|dust|ash|ashes|drink|crime|god|religion|page|politics|violence|(?:@+|him|her|them|the \w+) for\b|the (?:subject|matter|question|issue|task|problem|topic|bottle))|(?:a )?blind|loose|out of|yarns?|wheels|from (?:a|crime|sin|hope))/i,
  }),
  verb('posture', 'curl up', 'lies down bent', '', {
    becomes: 'lying',
    not: /^(?:and die|with (?:embarrass|shame)|at the edges)/i,
  }),
  verb('posture', 'wheel', 'turns the body', 'swing', {
    particle: 'around|round',
    becomes: 'turned',
    not: /^(?:around|round) (?:the|an?|in) /i,
  }),
  verb('posture', 'lean', 'leans the body', '', {
    not: /^(?:on\b(?! (?:the|a|an|her|his|their) (?!\w+ for)|\s*@+\s*(?:[.,]|$))|toward (?!the|@+)|towards (?!the|@+)|left\b|right\b|heavily on\b(?! the)|in\b(?! (?:close|toward|towards|to|closer|and)|[.,]|$)|into (?:it|the (?:idea|role|joke|pain|change|fear))|on .*\bfor\b|toward the (?:idea|view|left|right)|in favou?r)/i,
  }),
  verb('look', 'look', 'turns the eyes', 'glance gaze stare peer glare peek', {
    not: /^(?:for|after|like|as\b|alive|sharp|left out|right (?:for|in)|up (?:an?|the) (?:word|number|address|recipe|definition)|up to (?:@+|him|her|them)|into (?:the (?:case|matter|problem|death|murder|claim|allegations?|possibility|future|past)|it|buying|getting|moving|an?\b)|forward\b|on the (?:bright|dark|positive) side|down on\b|down (?:the barrel of|(?:her|his|their) nose)|out for|off\b(?!(?:[- ](?:screen|camera|frame))?,? (?:to the )?(?:left|right))|over (?:the (?:plan|papers|documents?|contract|report|figures|list|notes)|it)|through (?:the (?:files?|papers?|list|records|mail|notes|book|options)|her (?:files?|papers?|notes|bag|purse|phone)|his (?:files?|papers?|notes|bag|wallet|phone))|back (?:on|in anger|fondly|with)|on (?!as\b)|to (?!the (?:left|right|window|door|sky|horizon)|@+|frame|screen|camera|(?:her|his) (?:left|right))|at (?:the (?:options|facts|figures|big picture|bright side|problem|evidence|situation)|it (?:from|as)|things|a (?:fine|long|prison|loss))|ahead to|tired|pale|good|great|sad|happy|worried|old\b|young|ill\b|sick|lost|much|so\b|very|exhausted|older|younger|better|worse|death in|(?:her|his) age|the\b|away from the (?:truth|problem))(?![a-z])/i,
  }),
  verb(
    'look',
    'turn the head',
    'turns the eyes and the head',
    'turn_her_head turn_his_head turn_their_heads turn_its_head',
    {
      not: /^(?!(?:(?:slowly |slightly |sharply |quickly )*(?:to(?:ward|wards)? (?:the (?:left|right|camera|window|door)|camera|@+|look (?:at|left|right))|left|right|away|back|around)\b|(?:to|toward|towards|at) @+))/i,
    },
  ),
  verb('look', 'cast a glance', 'turns the eyes', 'steal_a_glance shoot_a_glance throw_a_glance', {
    not: /^(?!(?:at|toward|towards|over (?:her|his|their)|back|left|right|up at|down at)\b)/i,
  }),
  verb('look', 'face', 'turns toward', '', {
    goal: true,
    not: /^(?:the (?!camera|lens|@+)|an? |charges|up|off|down|life|death|jail|prison|(?:up )?to\b|\S+ (?:in (?:court|the (?:final|match|ring|election))|with (?:the|a) (?:truth|facts|choice)|down))/i,
  }),
  verb('look', 'squint', 'looks with narrowed eyes', '', {
    not: /^(?!(?:at|into the|through the|toward|towards|up at)\b)/i,
  }),
  verb('look', 'watch', 'keeps the eyes on', 'observe eye examine inspect study', {
    goal: true,
    not: /^(?:out|over|for|tv|television|the (?!camera)|(?:her|his|their|a) )|\b(?:like a hawk|on (?:tv|television)|every)\b/i,
  }),
  verb('fall', 'fall', 'drops under its weight', 'tumble plunge plummet topple keel', {
    particle: 'over|down|',
    not: /^(?:in (?:love|line|with|battle|price|step|action|value|popularity|the (?:polls|rankings|ranks))|asleep|silent|apart|for\b|behind|short|ill|sick|into (?!the (?:water|river|sea|lake|pool|hole|pit|snow|sand|mud|well|ditch|fire|void|grave|chasm|abyss)|@+|a (?:hole|pit|ditch|pool|river|puddle|chair))|quiet|still|prey|victim|through\b(?! the)|through the cracks|foul|flat\b(?! on)|out\b(?! (?:of|the))|out of (?:favou?r|love|use|fashion|touch|step)|from (?:grace|power|favou?r|office)|to (?:pieces|bits|(?:her|his|their|@+|him|them)|the (?!ground|floor|earth|sand|snow|grass|street|pavement|deck|carpet|ice|bottom)|ruin|second|third|\d|temptation|sleep|last|a )|on (?:hard|deaf|times|evil|(?:her|his|their) (?:sword|feet)|@+)|under (?:the (?:spell|influence|category|heading)|(?:her|his|suspicion|a ))|off the (?:wagon|radar|map|grid)|over (?:backward|themselves|herself|himself|(?:her|his) words)|down on the job|back on|away\b|between|within|among|upon|afoul|pregnant|open|due|heir|below|beneath|by the wayside|in\b(?! the (?:water|river|mud|snow|sand|pool|lake|dirt|street))|(?:over|head over heels) in love|\d+ ?(?:%|points|places))/i,
  }),
  verb(
    'fall',
    'drop to the floor',
    'falls all the way down',
    'drop_to_the_ground crash_to_the_floor crash_to_the_ground clatter_to_the_floor clatter_to_the_ground thud_to_the_floor',
    {
      not: /^of\b/i,
    },
  ),
  verb('fall', 'collapse', 'falls from standing', '', {
    not: /^(?:in(?:to)? (?!the|a (?:chair|heap|seat))|in(?:to)? (?:laughter|tears|giggles)|on (?:the (?:market|stock))|under (?:the (?:pressure|strain|weight)|questioning|pressure))/i,
  }),
  verb('jump', 'leap', 'jumps far', 'bound', {
    not: /^(?:off the page|to (?:(?!the|@+)|the (?:conclusion|defen[cs]e|top|eye))|into (?:action|bed|the (?:fray|unknown|lead)|(?:her|his) (?:arms|mind))|at (?:the (?:chance|opportunity|idea|offer)|it\b|any)|from (?:one|topic)|ahead (?:in|of)|to (?:conclusions|attention|(?:her|his|their) feet)|for joy|out at\b|on the (?:chance|bandwagon)|in (?:value|price|surprise|popularity))/i,
  }),
  verb('jump', 'dive', 'jumps head first', '', {
    not: /^(?!(?:in(?=[.,…]|$| and)|into the (?:water|river|sea|lake|pool|bushes|ditch|trench|snow|waves)|behind|under|over the|off the|through the (?:window|door|hatch|opening|doorway)|for cover|to the (?:ground|floor|left|right|side)|out of the (?:way|window)|left|right|onto the)\b)/i,
  }),
  verb('jump', 'vault', 'jumps over it', 'hurdle', {
    things: ['way'],
    not: /^(?!(?:(?:over|onto|off|across) )?(?:the|an?|@)|\d)|^(?:the|a) (?:charts|table of)/i,
  }),
  verb('jump', 'jump', 'leaves the ground on purpose', 'hop', {
    not: /^(?:out of (?:her|his|their) (?:skin|wits)|to (?:(?!the|@+)|the (?:conclusion|defen[cs]e|front|top|next))|at (?:the (?:chance|sound|noise|touch|opportunity|idea|offer)|it\b|every|any)|the |ship|for joy|bail|on (?:the bandwagon|@+(?:['’]s)? (?:idea|for)|it\b|a (?:call|train|plane|bus)|the (?:idea|chance))|in\b(?! the (?:water|pool|river|lake|air|car|truck)| place)|out at|from (?:one|topic|subject|idea)|around (?:in|from)|into (?:action|bed|conclusions|the (?:fray|conversation|argument|unknown)|a (?:conversation|relationship))|up\. and down|through (?:hoops|the hoops)|down (?:@+['’]s|(?:her|his|their)) throat|ahead|queue|line)/i,
  }),
];
