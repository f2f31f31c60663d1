/** A compiled prompt: what one shot says to one video model, and where every part of it came from. */

/** A fact from an earlier shot or a declaration that had to be written into this prompt, because the model remembers nothing. */
export interface CarriedFact {
  readonly entity: string;
  /** In plain words: `CANTEEN in her right hand`. */
  readonly fact: string;
  /** The shot that established it, or `declaration`. */
  readonly since: string;
}

export interface Prompt {
  readonly shot: string;
  readonly target: string;
  readonly text: string;
  /** What must not be seen, for models with a field for it; empty otherwise. */
  readonly negative: string;
  /** The clip length to ask for, in seconds. */
  readonly seconds: number;
  /** The picture size to ask for, `1280x720`; null where the target takes an aspect only. */
  readonly size: string | null;
  /** Characters of `text`, and the most the target takes (null where it is not known). */
  readonly length: number;
  readonly limit: number | null;
  /** Parts left out to keep to the limit, in the order they went. */
  readonly omitted: readonly string[];
  readonly carried: readonly CarriedFact[];
}
