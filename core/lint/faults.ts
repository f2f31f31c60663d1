/** What is told besides what rules find: lines that can't be read, files that can't be included, permissions that do nothing. */
import type { FaultCode } from '../../grammar/syntax-tree.ts';
import type { Severity } from './finding.ts';
import type { Described } from './rule.ts';

export type FaultId =
  | FaultCode
  | 'structure/unused-allow'
  | 'structure/missing-include'
  | 'structure/include-outside'
  | 'structure/include-cycle'
  | 'structure/config';

const told: Readonly<Record<FaultId, readonly [severity: Severity, summary: string]>> = {
  'structure/unknown-word': ['error', 'A word stands where the language has none like it.'],
  'structure/wrong-unit': ['error', 'A number has no unit, or measures something else.'],
  'structure/misplaced-word': ['error', 'A line belongs under a scene heading, not in a shot.'],
  'structure/nearly-a-word': ['info', 'Prose begins like a line of the language.'],
  'structure/unused-allow': ['info', 'A permission covers nothing that is found.'],
  'structure/missing-include': ['error', 'There is no such file to include.'],
  'structure/include-outside': ['error', 'An included file lies outside the folder that is open.'],
  'structure/include-cycle': ['error', 'A file includes itself, if only by way of others.'],
  'structure/config': ['error', 'The configuration says something that can’t be followed.'],
};

/** Each has its page among those of the rules. */
export const faults: readonly Described[] = Object.entries(told).map(([id, [severity, summary]]) => ({
  id,
  summary,
  severity,
  figures: {},
  tables: [],
}));

export function usualSeverity(id: FaultId): Severity {
  return told[id][0];
}
