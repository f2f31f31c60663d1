/** A rule: reads the film's model scene by scene and reports findings. It never sees text. */
import type { Where } from '../model/where.ts';
import type { Passage } from '../timeline/trace.ts';
import type { Film } from './film.ts';
import type { Fix, Reason, Severity } from './finding.ts';

export interface Rule {
  /** Names the bad thing and reads well after "allow": `continuity/prop-hand-switch`. */
  readonly id: string;
  readonly summary: string;
  /** The usual severity; a report may give another where the domain knows two. */
  readonly severity: Severity;
  /**
   * Looks at one scene, and at the scene before it where time runs straight on. What it finds may depend on nothing else
   * but the settings and the cast: it is kept until one of these changes.
   */
  check(passage: Passage, film: Film, report: Report): void;
}

export interface Reported {
  readonly where: Where;
  readonly shot?: string;
  readonly message: string;
  readonly severity?: Severity;
  readonly because?: readonly Reason[];
  readonly fixes?: readonly Fix[];
}

export type Report = (reported: Reported) => void;

export function defineRule(rule: Rule): Rule {
  return rule;
}
