/** The ways out of the findings that a stretch of the text touches, and the permission to leave each as it is. */
import type { Finding, Fix } from '../lint/finding.ts';
import type { Analysis } from '../project.ts';

export interface QuickFix {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The first fix of a finding is the one that is meant when nobody chooses. */
  readonly preferred: boolean;
}

export function quickFixes(analysis: Analysis, start: number, end: number): readonly QuickFix[] {
  return analysis.findings.flatMap((finding) => {
    const span = analysis.locate(finding.where);
    if (span.start > end || span.end < start) return [];
    const fixes = finding.fixes.map((fix, index) => ({ finding, fix, preferred: index === 0 && fix.safe }));
    const allow = permissionFor(analysis, finding);
    return allow === null ? fixes : [...fixes, { finding, fix: allow, preferred: false }];
  });
}

/** `[[allow …]]` on a line of its own above; none for mistakes in the language itself, which nobody means. */
function permissionFor(analysis: Analysis, finding: Finding): Fix | null {
  if (finding.rule.startsWith('structure/')) return null;
  const { start } = analysis.locate(finding.where);
  const lineStart = analysis.text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^[ \t]*/.exec(analysis.text.slice(lineStart, start))?.[0] ?? '';
  const at = finding.where.start - (start - lineStart);
  // The line may begin before its block does only where the block begins with it.
  if (at < 0) return null;
  const heading = /^\s*(?:shot|scene)\b/.test(analysis.text.slice(lineStart, start + 8));
  const where = { block: finding.where.block, start: at, end: at };
  const note = `${indent}[[allow ${finding.rule}: why]]\n`;
  return heading ? null : { title: `Allow ${finding.rule} here`, safe: false, edits: [{ where, text: note }] };
}
