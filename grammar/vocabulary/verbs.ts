/** The lexicon of understood action: what a verb is called, what class of event it makes and what may follow it. */

export type EventClass =
  | 'travel'
  | 'enter'
  | 'exit'
  | 'hold'
  | 'take'
  | 'drop'
  | 'give'
  | 'throw'
  | 'wear'
  | 'remove'
  | 'posture'
  | 'look'
  | 'fall'
  | 'jump'
  | 'change'
  | 'speak';

export interface Verb {
  readonly id: string;
  readonly eventClass: EventClass;
  readonly synonyms: readonly string[];
  /** A particle that must follow: `picks up`, `sits down`; alternatives apart by `|`, an empty one means none is needed. */
  readonly particle?: string;
  /** For travel: how a body moves, as the figures of locomotion name it. Null for what is no gait, such as driving. */
  readonly gait?: string | null;
  /** For posture and change: the state it leads to. */
  readonly becomes?: string;
  /** It is this verb only where a hand is named. */
  readonly namesHand?: boolean;
  /** Turns of phrase that look like this verb and mean something else, tested on what follows it. */
  readonly not?: RegExp;
  readonly means: string;
}

type Extra = Omit<Verb, 'id' | 'eventClass' | 'synonyms' | 'means'>;
const verb = (eventClass: EventClass, id: string, means: string, synonyms: string, extra: Extra = {}): Verb => ({
  id,
  eventClass,
  means,
  synonyms: synonyms === '' ? [] : synonyms.split(' '),
  ...extra,
});

const ABSTRACT =
  /^(?:out of (?:time|patience|luck|money|options|ideas|steam|air|breath|words|road|gas|fuel)|against (?:time|the clock)|into (?:an? (?:trap|ambush)|trouble|problems|a problem|debt|luck)|in(?:to)? circles of|on (?:empty|fumes|coffee|adrenaline|eggshells|air)|the (?:risk|show|numbers)|a (?:risk|bath|fever|business|temperature|tight)|for (?:office|president|mayor|election|governor)|low|dry|late|cold|wild|amok|deep|through (?:the (?:plan|list|numbers|lines|options|details|motions)|it|his mind|her mind)|over (?:time|budget|the (?:plan|list|details)))\b/i;

export const verbs: readonly Verb[] = [
  verb('travel', 'go', 'goes somewhere', 'move head proceed', {
    gait: 'walk',
    not: /^(?:on\b|through with|out with|crazy|silent|quiet|pale|still|blank|dark|wrong|bad|mad|home|to (?:sleep|bed|work|war|pieces|waste|town|school)|for (?:it|broke|a )|(?:her|his|their|its) |up in|off\b|after|over (?:the (?:plan|list|details)|it)|through (?:(?:the|her|his|their|its) (?:list|papers?|pockets?|drawers?|bag|purse|wallet|mail|files?|phone|motions|things|clothes)|it))/i,
  }),
  verb('travel', 'walk', 'goes on foot', 'stride march wander pace tread amble', { gait: 'walk', not: ABSTRACT }),
  verb('travel', 'stroll', 'walks slowly', 'saunter', { gait: 'stroll' }),
  verb('travel', 'step', 'takes a step or two', '', {
    gait: 'walk',
    not: /^(?:on|up(?! to| onto)|down(?! from| onto)|in\b(?! front)|out of line|aside as)\b/i,
  }),
  verb('travel', 'back', 'walks backward', '', {
    gait: 'walk',
    not: /^(?:down|off|out|up(?! to| against)|the|an?)\b/i,
  }),
  verb('travel', 'jog', 'runs slowly', 'trot', { gait: 'jog' }),
  verb('travel', 'run', 'runs', 'race', { gait: 'run', not: ABSTRACT }),
  verb('travel', 'sprint', 'runs as fast as possible', 'bolt dash tear', {
    gait: 'sprint',
    not: /^(?:up|apart|open|the|a)\b/i,
  }),
  verb('travel', 'crawl', 'goes on hands and knees', '', { gait: 'crawl' }),
  verb('travel', 'creep', 'walks bent and quietly', 'sneak tiptoe', { gait: 'crouch-walk', not: /^(?:up on|out)\b/i }),
  verb('travel', 'limp', 'walks on a hurt leg', 'hobble', { gait: 'limp' }),
  verb('travel', 'stagger', 'walks without balance', 'stumble lurch totter', {
    gait: 'limp',
    not: /^(?:on (?:the|an?) (?:truth|idea|answer)|over (?:his|her|their|the) (?:words|lines?))\b/i,
  }),
  verb('travel', 'swim', 'moves through water', 'wade', { gait: 'swim', not: /^(?:in (?:money|debt|doubt|cash))\b/i }),
  verb('travel', 'climb', 'goes up with hands and feet', 'clamber scramble', { gait: null }),
  verb('travel', 'ride', 'goes on an animal or a machine', 'gallop', {
    gait: null,
    not: /^(?:out|on)\b(?! (?:the|a|an|her|his))/i,
  }),
  verb('travel', 'drive', 'goes by car', 'speed', {
    gait: null,
    not: /^(?:home|up|a|the|him|her|them|it|at(?! \d))\b/i,
  }),
  verb('travel', 'fly', 'goes through the air', 'glide soar', {
    gait: null,
    not: /^(?:off the|into a|by|open|over the (?:question|matter|point))\b/i,
  }),
  verb('travel', 'roll', 'turns over and over along the ground', '', {
    gait: null,
    not: /^(?:(?:her|his|their) (?:eyes|head)|over|up|out|in)\b/i,
  }),
  verb('travel', 'stop', 'comes to a stand', 'halt freeze', {
    gait: 'stand',
    not: /^(?:at nothing|short|by|to|\w+ing)\b/i,
  }),
  verb('travel', 'cross', 'goes from one side to the other', '', {
    gait: 'walk',
    not: /^(?:(?:his|her|their|the) (?:arms|legs|fingers|heart|mind|line)|out|off|herself|himself)\b/i,
  }),
  verb('enter', 'enter', 'comes into the place', '', {
    not: /^(?:a (?:code|password|number|contest|plea)|the (?:code|password|number|contest|race|competition))\b/i,
  }),
  verb('enter', 'arrive', 'comes to the place', '', { not: /^at (?:a|the) (?:conclusion|decision|answer)\b/i }),
  verb('enter', 'return', 'comes back', '', { not: /^(?:the|a|his|her|their|to (?:sleep|work|normal)|fire)\b/i }),
  verb('exit', 'exit', 'goes out of the place', ''),
  verb('exit', 'leave', 'goes out of the place', '', {
    not: /^(?:the (?!room|house|building|frame|bar|cafe|café|kitchen|car|shop|hall|tent|hut)|a |an |it|him|her|them|no |his|their|nothing|something|behind|word|well|off|out)/i,
  }),
  verb('hold', 'hold', 'has it in the hand', 'clutch grip', {
    not: /^(?:on|out|up|back|off|her breath|his breath|their breath|still|court|hands|steady)\b/i,
  }),
  verb('hold', 'carry', 'has it in the hand and moves with it', 'lug tote', { not: /^(?:on|out|off|over|weight)\b/i }),
  verb('take', 'pick up', 'takes it into the hand', 'scoop snatch grab', { particle: 'up|' }),
  verb('take', 'take', 'takes it into the hand', 'seize lift collect', {
    not: /^(?:off|place|part|care|aim|cover|over|a |an |her time|his time|their time|in\b|on\b|turns|note|stock|heed|hold of)/i,
  }),
  verb('take', 'switch', 'takes it into the other hand', 'shift transfer move swap pass', { namesHand: true }),
  verb('take', 'draw', 'takes it out, ready to use', '', { not: /^(?:near|close|back|a |the curtain|breath)/i }),
  verb('take', 'catch', 'takes it out of the air', '', {
    not: /^(?:up|on|fire|sight|her breath|his breath|their breath|a cold|a glimpse)/i,
  }),
  verb('drop', 'drop', 'lets it fall', '', {
    not: /^(?:by|in|out|off|her (?:voice|gaze|eyes|head)|his (?:voice|gaze|eyes|head)|dead|a hint)/i,
  }),
  verb('drop', 'put down', 'puts it on something', 'set lay place', { particle: 'down|' }),
  verb('drop', 'pocket', 'puts it in a pocket', 'stow holster'),
  verb('give', 'give', 'hands it to someone', 'hand pass slide toss', {
    not: /^(?:up|in|a |an |it a|chase|way|out\b(?! to)|over|by|off|ground)/i,
  }),
  verb('throw', 'throw', 'sends it through the air', 'hurl fling lob toss', {
    not: /^(?:up|a (?:fit|party|look|glance|punch)|in|off|her (?:arms|head|hands)|his (?:arms|head|hands)|himself|herself|open|light|shade)/i,
  }),
  verb('wear', 'put on', 'puts on clothing', 'pull', {
    particle: 'on',
    not: /^(?:a show|weight|an act|airs|a brave)/i,
  }),
  verb('wear', 'don', 'puts on clothing', ''),
  verb('remove', 'take off', 'takes off clothing', 'pull peel', {
    particle: 'off',
    not: /^(?:running|down|after|like|a stunt|the (?:deal|job|heist))/i,
  }),
  verb('remove', 'remove', 'takes off clothing', '', { not: /^(?:all|any|the (?:doubt|threat|risk))\b/i }),
  verb('remove', 'shed', 'takes off clothing', '', { not: /^(?:a tear|tears|light|weight|blood|skin)/i }),
  verb('posture', 'sit', 'sits down', 'perch settle', {
    particle: 'down|',
    becomes: 'sitting',
    not: /^(?:on (?:the (?:committee|board|fence|story)|it\b)|through|tight|out|in for|into)/i,
  }),
  verb('posture', 'stand', 'gets to the feet', 'rise', {
    particle: 'up|',
    becomes: 'standing',
    not: /^(?:(?:up )?(?:for|to)\b|by|down|out|trial|guard|a chance|accused|in (?:for|the way))/i,
  }),
  verb('posture', 'get up', 'gets to the feet', '', { particle: 'up', becomes: 'standing', not: /^(?:to|the)\b/i }),
  verb('posture', 'kneel', 'goes down on the knees', 'crouch squat', { particle: 'down|', becomes: 'kneeling' }),
  verb('posture', 'lie', 'lies down', '', {
    particle: 'down|',
    becomes: 'lying',
    not: /^(?:to|about|through|low|in wait)\b/i,
  }),
  verb('posture', 'turn', 'turns the body', 'spin swivel pivot', {
    particle: 'around|round|',
    becomes: 'turned',
    not: /^(?:on|off|up|down|out|in\b|into|the (?:page|key|handle|knob|lights?|tables|radio|wheel|corner)|a (?:page|key|corner|profit)|pale|white|red|his head|her head|their heads?|\d+|to (?:stone|dust|ash|drink|crime))/i,
  }),
  verb('look', 'look', 'turns the eyes', 'glance gaze stare peer glare', {
    not: /^(?:for|after|like|as|up (?:a|the) (?:word|number|address)|into (?:the (?:case|matter|problem)|it)|forward to|down on|tired|pale|good|great|sad|happy|worried|old|young|ill|sick|lost|much|so|very|exhausted|older|younger|better|worse)\b/i,
  }),
  verb('look', 'face', 'turns toward', '', { not: /^(?:the (?:music|truth|facts|consequences)|a |charges|up)/i }),
  verb('fall', 'fall', 'drops under its weight', 'tumble plunge plummet', {
    not: /^(?:in love|asleep|silent|apart|for|behind|short|ill|sick|into (?:place|step|line|silence|a (?:sleep|trance|rhythm))|quiet|still|prey|victim|through\b(?! the))/i,
  }),
  verb('fall', 'collapse', 'falls from standing', '', { not: /^in(?:to)? (?:laughter|tears|giggles|on)/i }),
  verb('jump', 'leap', 'jumps far', 'bound', {
    not: /^(?:to (?:conclusions|a conclusion|attention|(?:her|his|their) feet)|at (?:the (?:chance|opportunity)))/i,
  }),
  verb('jump', 'jump', 'leaves the ground on purpose', 'hop vault', {
    not: /^(?:to (?:conclusions|a conclusion|attention)|at (?:the (?:chance|sound|noise|touch|opportunity))|the (?:gun|queue)|in surprise|ship|for joy|bail|on (?:the bandwagon))/i,
  }),
  verb('change', 'open', 'opens it', '', {
    becomes: 'open',
    not: /^(?:up|fire|her (?:eyes|mouth|arms|hand)|his (?:eyes|mouth|arms|hand)|their (?:eyes|mouths?|arms))/i,
  }),
  verb('change', 'close', 'closes it', 'shut slam', {
    becomes: 'closed',
    not: /^(?:in\b|up|her (?:eyes|mouth|hand)|his (?:eyes|mouth|hand)|their eyes|the (?:distance|gap|deal))/i,
  }),
  verb('change', 'lock', 'locks it', '', { becomes: 'locked', not: /^(?:eyes|up|onto|horns)/i }),
  verb('change', 'unlock', 'unlocks it', '', { becomes: 'unlocked' }),
  verb('change', 'light', 'sets it alight or switches it on', 'ignite', {
    becomes: 'lit',
    not: /^(?:up\b(?! \p{Lu}))/iu,
  }),
  verb('change', 'put out', 'makes it stop burning or shining', 'snuff', { particle: 'out', becomes: 'unlit' }),
  verb('change', 'extinguish', 'makes it stop burning', 'douse', { becomes: 'unlit' }),
  verb('change', 'switch on', 'switches it on', '', { particle: 'on', becomes: 'lit' }),
  verb('change', 'switch off', 'switches it off', '', { particle: 'off', becomes: 'unlit' }),
  verb('change', 'break', 'breaks it', 'smash shatter crush', {
    becomes: 'broken',
    not: /^(?:down|up|into|away|free|out|the (?:silence|ice|news|law|rules|spell|record)|even|a (?:sweat|promise|rule|record)|off|eye contact)/i,
  }),
  verb('change', 'tear', 'tears it', 'rip', {
    becomes: 'torn',
    not: /^(?:up|across|through|down|along|away|off|past|out|into)/i,
  }),
  verb('change', 'burn', 'burns it', '', { becomes: 'burnt' }),
  verb('change', 'fill', 'fills it', 'refill', { becomes: 'full', not: /^(?:in|out|up with)/i }),
  verb('change', 'empty', 'empties it', 'drain', { becomes: 'empty' }),
  verb('change', 'eat', 'eats it', 'devour', { becomes: 'eaten', not: /^(?:up|away|her words|his words)/i }),
  verb('change', 'drink', 'drinks it', 'sip', { becomes: 'drunk from' }),
  verb('change', 'repair', 'makes it whole', 'mend fix', { becomes: 'whole', not: /^(?:on|her eyes|his eyes)/i }),
];
