/** Everything the panel shows of one shot, as plain data: what the custom requests `shotwright/shot` and `shotwright/prompt` carry. */
import type { Prompt } from '../prompt/prompt.ts';
import type { Staging } from '../staging/staging.ts';

export interface ShotRequest {
  readonly uri: string;
  /** The shot's id as written, such as `1A`. */
  readonly shot: string;
}

export interface PromptRequest extends ShotRequest {
  /** A target's id; left out, the file's own target. */
  readonly target?: string;
}

export interface ShotView {
  readonly shot: string;
  readonly staging: Staging;
  readonly prompt: Prompt;
  /** Ids of every known target, for the panel's chooser. */
  readonly targets: readonly string[];
  /** What the state sheet says as the shot opens and closes: one line a fact, in plain words. */
  readonly stateIn: readonly string[];
  readonly stateOut: readonly string[];
  readonly findings: readonly { readonly severity: 'error' | 'warning' | 'info'; readonly message: string }[];
}
