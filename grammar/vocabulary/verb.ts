/** A verb of the lexicon: what it is called, what class of event it makes and what may follow it. */
import type { ThingKind } from './things.ts';

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
  /** It is this verb only where steps are counted: `takes two steps back`. */
  readonly counted?: boolean;
  /** It is this verb only where it leads into or out of something: `gets into JEEP`. */
  readonly passage?: boolean;
  /** What follows is where it goes, or what is seen: `approaches JON`. */
  readonly goal?: boolean;
  /** `pours water into CUP`. */
  readonly pours?: boolean;
  /** `of` may stand before what it acts on: `lets go of CANTEEN`. */
  readonly of?: boolean;
  /** Only of vehicles. */
  readonly vehicles?: boolean;
  /** It may happen to a thing by itself: `VASE shatters`. */
  readonly alone?: boolean;
  /** What happens by itself happens to people and animals: `JON dies`. */
  readonly living?: boolean;
  /** Kinds of plain things it may act on without their being declared. */
  readonly things?: readonly ThingKind[];
  /** Turns of phrase that look like this verb and mean something else, tested on what follows it; names there are written as `@@@`. */
  readonly not?: RegExp;
  readonly means: string;
}

type Extra = Omit<Verb, 'id' | 'eventClass' | 'synonyms' | 'means'>;
export const verb = (eventClass: EventClass, id: string, means: string, synonyms: string, extra: Extra = {}): Verb => ({
  id,
  eventClass,
  means,
  synonyms: synonyms === '' ? [] : synonyms.split(' ').map((synonym) => synonym.replaceAll('_', ' ')),
  ...extra,
});
