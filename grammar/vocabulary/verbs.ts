/** The lexicon of understood action: every verb, and the gestures that a sentence may pass through. */
import type { Verb } from './verb.ts';
import { verbsOfBearing } from './verbs-of-bearing.ts';
import { verbsOfHandling } from './verbs-of-handling.ts';
import { verbsOfMoving } from './verbs-of-moving.ts';

export const verbs: readonly Verb[] = [...verbsOfMoving, ...verbsOfBearing, ...verbsOfHandling];

/** What people do that changes nothing a shot is held to; a sentence may go on after it: `MAYA nods and sits down`. */
export const gestures: ReadonlySet<string> = new Set(
  'nods smiles sighs grins laughs shrugs hesitates waits breathes exhales inhales gasps trips bends stoops reaches shivers winces frowns yawns stretches waves bows blinks coughs groans screams shouts yells whispers weeps cries sobs chuckles slows listens twists ducks flinches swallows trembles works spits sniffs slips straightens squints scowls smirks beams blushes stiffens tenses relaxes fidgets pants wheezes sneezes hiccups hums whistles sings sways recoils cringes shudders snorts snores mutters murmurs mumbles growls snarls barks howls purrs hugs kisses embraces reads pats strokes squeezes nudges taps slaps points beckons knocks salutes'.split(
    ' ',
  ),
);
