/** What a rule has to say: what is wrong, where, because of what, and what to do about it. */
import type { Where } from '../model/where.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** One line, in a writer's words. */
  readonly message: string;
  readonly where: Where;
  /** The shot it is about, where it is about one. */
  readonly shot: string | null;
  /** The words that established the other side. */
  readonly because: readonly Reason[];
  readonly fixes: readonly Fix[];
}

export interface Reason {
  readonly message: string;
  readonly where: Where;
}

export interface Fix {
  /** An imperative: `Put the CANTEEN in her right hand`. */
  readonly title: string;
  /** Safe fixes keep what the writer meant; `--fix` applies them. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly where: Where;
  readonly text: string;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Whether a severity is at least as grave as another. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
