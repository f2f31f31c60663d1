/** What a team has set for its screenplays: severities, thresholds and video models of its own. */
import type { ExtraWords } from '../../grammar/vocabulary/word.ts';
import type { Severity } from '../lint/finding.ts';
import type { Target } from '../targets/targets.ts';

export type SetSeverity = Severity | 'off';

export interface Config {
  /** By rule or by family (`physics`): how grave a finding is, or `off`. */
  readonly severities: Readonly<Record<string, SetSeverity>>;
  /** By the name of a figure, such as `continuity/time-jump.slack`. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** Video models besides those that come with the tools; one with the same id takes the place of theirs. */
  readonly targets: readonly Target[];
  /** Other spellings of words of the language, by the word they stand for. */
  readonly vocabulary: ExtraWords;
  /** The day on which the film is checked, `YYYY-MM-DD`, which the host knows; null where it does not say. */
  readonly today: string | null;
}

export const DEFAULT_CONFIG: Config = { severities: {}, thresholds: {}, targets: [], vocabulary: {}, today: null };

/** The severity set for a rule: its own, or its family's; undefined where nothing is set. */
export function severitySet(config: Config, rule: string): SetSeverity | undefined {
  return config.severities[rule] ?? config.severities[rule.slice(0, rule.indexOf('/'))];
}
