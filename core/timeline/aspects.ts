/** The aspects of a state that may be contradicted: how soon each can change unseen, and the words that may tell of a change. */
import type { Tables } from '../data/tables.ts';

/** `done`: what was done to a thing is done again; `already`: what somebody does to be as they are; `bare`: a garment is worn that was on no more. */
export type Aspect =
  | 'hand'
  | 'holder'
  | 'done'
  | 'already'
  | 'bare'
  | 'wears'
  | 'posture'
  | 'spot'
  | 'side'
  | 'travel'
  | 'condition'
  | 'mark'
  | 'level'
  | 'seat';

type Change = keyof Tables['persistence']['values'];

/** The row of the persistence table that an aspect goes by; a side or a way is never changed by time alone. */
const ROWS: Readonly<Record<Aspect, Change | null>> = {
  hand: 'prop in hand',
  holder: 'prop in hand',
  wears: 'hat/coat/glasses on-off',
  posture: 'posture/position',
  spot: 'posture/position',
  side: null,
  travel: null,
  condition: 'door or lamp',
  done: 'door or lamp',
  already: 'posture/position',
  bare: 'hat/coat/glasses on-off',
  mark: 'blood/dirt washed',
  level: 'prop in hand',
  seat: 'seat in a vehicle',
};

/** Conditions and marks with a row of their own. */
const ROWS_OF_VALUES: readonly (readonly [RegExp, Change])[] = [
  [/^(?:broken|torn|burnt|eaten)/, 'object broken'],
  [/^dead/, 'person dead'],
  [/^(?:scar|tattoo|missing)/, 'tattoo/scar/amputation'],
  [/^(?:wet|soaked|drenched)/, 'hair dries'],
  [/^bruise/, 'bruise fades'],
  [/^(?:cut|wound|gash|scratch|graze|burn)/, 'cut closes'],
  [/^(?:stitches)/, 'stitches out'],
  [/^black eye/, 'black eye gone'],
  [/^(?:cast|sling|splint)/, 'cast on broken limb'],
  [/^(?:blood|dirt|mud|bloody|dirty|muddy|bleeding)/, 'blood/dirt washed'],
];

/** Seconds out of the picture after which the value may have changed without a word; without end for what no time explains. */
export function unseenChange(aspect: Aspect, value: string, { persistence }: Tables): number {
  const own =
    aspect === 'condition' || aspect === 'mark' ? ROWS_OF_VALUES.find(([pattern]) => pattern.test(value))?.[1] : null;
  const row = own ?? ROWS[aspect];
  return 60 * ((row === null ? null : persistence.values[row]) ?? Infinity);
}

const CHANGE =
  /\b(?:open|clos|shut|swing|slam|lock|light|lit|flick|flicker|switch|burn|blow|break|broke|smash|kick|burst|forc|ram(?:s|med)?\b|pry|prie|fix|mend|repair|repl|tear|torn|(?:goes|go|comes?|turns?|clicks?|snaps?|dies) (?:\w+ ){0,3}(?:on|off|out)\b)/i;
/** Rain opens no door. */
const WETTING = /\b(?:wipe|wash|dry|dries|towel|clean|wet|soak|rain)/i;
const SOILED = /^(?:wet|dry|dirty|clean|blood|mud)/;

/** Words of a sentence nobody understood that may tell of a change of the aspect. */
const DRESSED =
  /\b(?:wear|dress|undress|strip|chang|cloth|coat|jacket|shirt|hat|cap|scarf|glove|boot|shoe|glasses|robe|pull|peel|shrug|slip|button|zip|tie|don|doff|remov|shed|costume|uniform)/i;
const MOVED =
  /\b(?:in|out|off|sit|sat|stand|stood|rise|rose|kneel|knelt|crouch|lie|lay|lean|get|got|up|down|fall|fell|slump|sprawl|chair|seat|floor|knees?|feet|climb|step|leave|left|jump|walk|cross|go(?:es)?|mov)/i;

const HINTS: Readonly<Record<Aspect, RegExp>> = {
  hand: /\bhands?\b|\b(?:switch|swap|shift|pass(?:es|ing)?\b|drop|set|put|lay|place|tuck|stow|slip)/i,
  holder:
    /\b(?:hand|give|take|pass(?:es|ing)?\b|toss|throw|catch|drop|snatch|grab|steal|set|put|lay|place|pick|slip|slide)/i,
  wears: DRESSED,
  bare: DRESSED,
  posture:
    /\b(?:sit|sat|stand|stood|rise|rose|kneel|knelt|crouch|lie|lay|lean|get|up|down|fall|fell|slump|sprawl|chair|seat|floor|knees?|feet)/i,
  spot: /\b(?:cross|mov|go|walk|step|run|come|came|to|into|from|back|away|over|toward)/i,
  side: /\b(?:cross|circl|swap|trad|switch|chang|mov|pass(?:es|ing)?\b|pac(?:es|ing)\b|step|walk|danc|drift|go(?:es|ing)?\b|round|around|past|behind|places|seats)/i,
  travel: /\b(?:turn|wheel|back|round|around|revers|spin|u-turn|double|circl|return)/i,
  condition: CHANGE,
  done: CHANGE,
  already: MOVED,
  mark: /\b(?:wipe|wash|clean|heal|bandag|patch|dress|make-?up|mask|towel|cut|bruis|scar|blood|wound|scratch|hit|punch|strik|fall|fell|sho[ot]|bullet|fires?\b|stab|bit(?:es|ten)?\b)/i,
  level:
    /\b(?:pour|fill|refill|top|drink|drain|sip|gulp|swig|empt|spill|glass|bottle|water|order|another|serve|round|refresh|fresh)/i,
  seat: /\b(?:in(?=[.,;!?]|$| (?:the|beside|next|behind|and|with)\b)|get|got|into|out|climb|step|leave|left|door|seat|board|jump|drop)/i,
};

/** Whether a sentence that nobody understood may tell of a change of the aspect, or of the one value of it. */
export function mayTell(text: string, aspect: Aspect, value = ''): boolean {
  return HINTS[aspect].test(text) || (aspect === 'condition' && SOILED.test(value) && WETTING.test(text));
}
