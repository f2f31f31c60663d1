/** `shotwright lint`: findings; exit code 1 where there is an error, or more warnings than allowed. */
import { atLeast, type Severity } from '../../core/lint/finding.ts';
import { formats } from '../reports/formats.ts';
import { toReport } from '../reports/report.ts';
import { analyseFile, analyseText, findScreenplays, readScreenplay } from '../screenplays.ts';

export interface LintOptions {
  readonly format: string;
  readonly maxWarnings?: number;
  readonly minSeverity: Severity;
  readonly quiet?: boolean;
  readonly stdinFilename: string;
}

export function lintCommand(paths: readonly string[], options: LintOptions): void {
  const fromStdin = paths.length === 1 && paths[0] === '-';
  const analyses = fromStdin
    ? [analyseText(options.stdinFilename, readScreenplay('-'))]
    : findScreenplays(paths).map(analyseFile);
  const threshold = options.quiet === true ? 'error' : options.minSeverity;
  const report = toReport(analyses, (finding) => atLeast(finding.severity, threshold));
  const format = formats[options.format];
  if (format === undefined) throw new Error(`There is no format ${options.format}.`);
  process.stdout.write(format(report));
  const { errors, warnings } = report.summary;
  const most = options.maxWarnings ?? 0;
  process.exitCode = errors > 0 || warnings > most ? 1 : 0;
}
