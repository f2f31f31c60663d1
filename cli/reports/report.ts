/** What a report prints: the findings of some files, with places for people. */
import { indexLines, type LinePlace } from '../../grammar/line-index.ts';
import type { ConfigFile } from '../../core/config/config-files.ts';
import type { FaultId } from '../../core/lint/faults.ts';
import type { Finding, Severity } from '../../core/lint/finding.ts';
import type { Where } from '../../core/model/where.ts';
import type { Analysis } from '../../core/project.ts';

export interface Range {
  readonly start: LinePlace;
  readonly end: LinePlace;
}

export interface ReportedFinding extends Range {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly shot: string | null;
  readonly because: readonly (Range & { readonly message: string; readonly path: string })[];
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly (Range & { readonly path: string; readonly text: string })[];
  }[];
}

export interface ReportedFile {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
  /** A line of the file, counted from 1. */
  line(number: number): string;
}

export interface LintReport {
  readonly files: readonly ReportedFile[];
  readonly summary: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
}

/** `others` are files of another kind with findings of their own. */
export function toReport(
  analyses: readonly Analysis[],
  keep: (finding: Finding) => boolean,
  others: readonly ReportedFile[] = [],
): LintReport {
  const files = [...others, ...analyses.map((analysis) => toFile(analysis, keep))];
  const count = (severity: Severity) =>
    files.reduce((sum, file) => sum + file.findings.filter((finding) => finding.severity === severity).length, 0);
  return {
    files,
    summary: { files: files.length, errors: count('error'), warnings: count('warning'), infos: count('info') },
  };
}

/** What is wrong with configurations; those that are in order are left out. */
export function configReport(configs: readonly ConfigFile[]): readonly ReportedFile[] {
  return configs.flatMap(({ path, text, faults }) => {
    if (faults.length === 0) return [];
    const lines = indexLines(text);
    const findings = faults.map(({ message, start, end }) => ({
      rule: 'structure/config' satisfies FaultId,
      severity: 'error' as const,
      message,
      shot: null,
      start: lines.placeAt(start),
      end: lines.placeAt(end),
      because: [],
      fixes: [],
    }));
    return [{ path: path.replaceAll('\\', '/'), findings, line: (number: number) => lines.textOf(number) }];
  });
}

function toFile(analysis: Analysis, keep: (finding: Finding) => boolean): ReportedFile {
  const lines = indexLines(analysis.text);
  const linesOf = (where: Where) => (where.path === undefined ? lines : indexLines(analysis.fileOf(where).tree.text));
  const path = analysis.path.replaceAll('\\', '/');
  const pathOf = (where: Where) => analysis.fileOf(where).path.replaceAll('\\', '/');
  const rangeOf = (where: Where): Range => {
    const span = analysis.locate(where);
    const index = linesOf(where);
    return { start: index.placeAt(span.start), end: index.placeAt(span.end) };
  };
  return {
    path,
    line: (number) => lines.textOf(number),
    findings: analysis.findings.filter(keep).map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      shot: finding.shot,
      ...rangeOf(finding.where),
      because: finding.because.map((reason) => ({
        message: reason.message,
        path: pathOf(reason.where),
        ...rangeOf(reason.where),
      })),
      fixes: finding.fixes.map((fix) => ({
        title: fix.title,
        safe: fix.safe,
        edits: fix.edits.map((edit) => ({ path: pathOf(edit.where), ...rangeOf(edit.where), text: edit.text })),
      })),
    })),
  };
}
