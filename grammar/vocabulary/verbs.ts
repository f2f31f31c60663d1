/** The lexicon of understood action: every verb. */
import type { Verb } from './verb.ts';
import { verbsOfBearing } from './verbs-of-bearing.ts';
import { verbsOfHandling } from './verbs-of-handling.ts';
import { verbsOfMoving } from './verbs-of-moving.ts';

export const verbs: readonly Verb[] = [...verbsOfMoving, ...verbsOfBearing, ...verbsOfHandling];
