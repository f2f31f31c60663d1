/** The aspects of a state that may be contradicted: how soon each can change unseen, and the words that may tell of a change. */
import persistence from '../data/persistence.json' with { type: 'json' };

/** `done`: what was done is done again. */
export type Aspect =
  | 'hand'
  | 'holder'
  | 'done'
  | 'wears'
  | 'posture'
  | 'spot'
  | 'side'
  | 'travel'
  | 'condition'
  | 'mark'
  | 'level'
  | 'seat';

const minutes = persistence.minutes;

/**
 * The shortest time out of the picture, in seconds, that explains a change nobody told of. Source: the persistence table;
 * a change of side needs no more than a change of place.
 */
const UNSEEN: Readonly<Record<Aspect, number>> = {
  hand: 60 * minutes['prop in hand'],
  holder: 60 * minutes['prop in hand'],
  wears: 60 * minutes['hat/coat/glasses on-off'],
  posture: 60 * minutes['posture/position'],
  spot: 60 * minutes['posture/position'],
  side: Infinity,
  travel: Infinity,
  // A door takes as long as a hand needs to reach it.
  condition: 3,
  done: 3,
  mark: 60 * minutes['blood/dirt washed'],
  level: 60 * minutes['prop in hand'],
  seat: 10,
};

/** Changes that no time out of the picture explains, and those that take longer than their aspect usually does. */
const UNSEEN_VALUES: readonly (readonly [RegExp, number])[] = [
  [/^(?:broken|torn|burnt|eaten|dead|scar|tattoo|missing)/, Infinity],
  [/^(?:wet|soaked|drenched)/, 60 * minutes['hair dries']],
  [/^bruise/, 60 * minutes['bruise fades']],
  [/^(?:cut|wound|gash|scratch|graze|burn)/, 60 * minutes['cut closes']],
  [/^(?:stitches)/, 60 * minutes['stitches out']],
  [/^black eye/, 60 * minutes['black eye gone']],
  [/^(?:cast|sling|splint)/, 60 * minutes['cast on broken limb']],
  [/^(?:blood|dirt|mud|bloody|dirty|muddy|bleeding)/, 60 * minutes['blood/dirt washed']],
];

/** Seconds out of the picture after which the value may have changed without a word. */
export function unseenChange(aspect: Aspect, value: string): number {
  if (aspect !== 'condition' && aspect !== 'mark') return UNSEEN[aspect];
  return UNSEEN_VALUES.find(([pattern]) => pattern.test(value))?.[1] ?? UNSEEN[aspect];
}

const CHANGE =
  /\b(?:open|clos|shut|swing|slam|lock|light|lit|flick|flicker|switch|burn|blow|break|broke|smash|kick|burst|forc|ram(?:s|med)?\b|pry|prie|fix|mend|repair|repl|tear|torn|(?:goes|go|comes?|turns?|clicks?|snaps?|dies) (?:\w+ ){0,3}(?:on|off|out)\b)/i;
/** Rain opens no door. */
const WETTING = /\b(?:wipe|wash|dry|dries|towel|clean|wet|soak|rain)/i;
const SOILED = /^(?:wet|dry|dirty|clean|blood|mud)/;

/** Words of a sentence nobody understood that may tell of a change of the aspect. */
const HINTS: Readonly<Record<Aspect, RegExp>> = {
  hand: /\bhands?\b|\b(?:switch|swap|shift|pass(?:es|ing)?\b|drop|set|put|lay|place|tuck|stow|slip)/i,
  holder:
    /\b(?:hand|give|take|pass(?:es|ing)?\b|toss|throw|catch|drop|snatch|grab|steal|set|put|lay|place|pick|slip|slide)/i,
  wears:
    /\b(?:wear|dress|undress|strip|chang|cloth|coat|jacket|shirt|hat|cap|scarf|glove|boot|shoe|glasses|robe|pull|peel|shrug|slip|button|zip|tie|don|doff|remov|shed|costume|uniform)/i,
  posture:
    /\b(?:sit|sat|stand|stood|rise|rose|kneel|knelt|crouch|lie|lay|lean|get|up|down|fall|fell|slump|sprawl|chair|seat|floor|knees?|feet)/i,
  spot: /\b(?:cross|mov|go|walk|step|run|come|came|to|into|from|back|away|over|toward)/i,
  side: /\b(?:cross|circl|swap|trad|switch|chang|mov|pass(?:es|ing)?\b|pac(?:es|ing)\b|step|walk|danc|drift|go(?:es|ing)?\b|round|around|past|behind|places|seats)/i,
  travel: /\b(?:turn|wheel|back|round|around|revers|spin|u-turn|double|circl|return)/i,
  condition: CHANGE,
  done: CHANGE,
  mark: /\b(?:wipe|wash|clean|heal|bandag|patch|dress|make-?up|mask|towel|cut|bruis|scar|blood|wound|scratch|hit|punch|strik|fall|fell)/i,
  level:
    /\b(?:pour|fill|refill|top|drink|drain|sip|gulp|swig|empt|spill|glass|bottle|water|order|another|serve|round|refresh|fresh)/i,
  seat: /\b(?:in(?=[.,;!?]|$| (?:the|beside|next|behind|and|with)\b)|get|got|into|out|climb|step|leave|left|door|seat|board|jump|drop)/i,
};

/** Whether a sentence that nobody understood may tell of a change of the aspect, or of the one value of it. */
export function mayTell(text: string, aspect: Aspect, value = ''): boolean {
  return HINTS[aspect].test(text) || (aspect === 'condition' && SOILED.test(value) && WETTING.test(text));
}
