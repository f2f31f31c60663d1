/** Everything the panel shows of one shot, as plain data: what the custom requests `shotwright/shot` and `shotwright/prompt` carry. */
import type { Analysis } from '../project.ts';
import type { Prompt } from '../prompt/prompt.ts';
import { findTarget, targets } from '../targets/targets.ts';
import { describeState } from './describe-state.ts';
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

/** Undefined where the text has no such shot. */
export function viewShot(analysis: Analysis, id: string): ShotView | undefined {
  const traced = analysis.shot(id);
  if (traced === undefined) return undefined;
  return {
    shot: id,
    staging: analysis.staging(traced),
    prompt: analysis.prompt(traced),
    targets: targets.map((target) => target.id),
    stateIn: describeState(traced.in),
    stateOut: describeState(traced.out),
    findings: analysis.findings
      .filter((finding) => finding.shot === id)
      .map(({ severity, message }) => ({ severity, message })),
  };
}

/** The prompt for a target by id; undefined where there is no such shot or no such target. */
export function viewPrompt(analysis: Analysis, id: string, targetId: string | undefined): Prompt | undefined {
  const traced = analysis.shot(id);
  if (traced === undefined) return undefined;
  const target = targetId === undefined ? undefined : findTarget(targetId);
  if (targetId !== undefined && target === undefined) return undefined;
  return analysis.prompt(traced, target);
}
