/** `shotwright lint`: findings; exit code 1 where there is an error, or more warnings than allowed, 2 where the configuration is broken. */
import { realpathSync } from 'node:fs';
import { atLeast, type Severity } from '../../core/lint/finding.ts';
import type { Analysis } from '../../core/project.ts';
import { applySafeFixes } from '../apply-fixes.ts';
import type { ConfigOptions } from '../configuration.ts';
import { formats } from '../reports/formats.ts';
import { configReport, toReport } from '../reports/report.ts';
import { statsText } from '../reports/stats.ts';
import { analyseFile, analyseText, configure, findScreenplays, readScreenplay } from '../screenplays.ts';
import { UsageError } from '../usage-error.ts';
import { writeText } from '../write-text.ts';

export interface LintOptions extends ConfigOptions {
  readonly format: string;
  readonly maxWarnings?: number;
  readonly minSeverity: Severity;
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly stats?: boolean;
  readonly printConfig?: boolean;
  readonly stdinFilename: string;
}

export function lintCommand(paths: readonly string[], options: LintOptions): void {
  const configuration = configure(options);
  const fromStdin = paths.length === 1 && paths[0] === '-';
  const files = fromStdin ? [options.stdinFilename] : findScreenplays(paths);
  if (options.printConfig === true) {
    for (const file of files) process.stdout.write(`${JSON.stringify(configuration.configOf(file), null, 2)}\n`);
    return;
  }
  const analyses = fromStdin ? [analyseText(options.stdinFilename, readScreenplay('-'))] : files.map(analyseFile);
  const settled = options.fix === true ? analyses.map((analysis) => fixed(analysis, fromStdin)) : analyses;
  const threshold = options.quiet === true ? 'error' : options.minSeverity;
  const broken = configReport(configuration.files());
  const report = toReport(settled, (finding) => atLeast(finding.severity, threshold), broken);
  const format = formats[options.format];
  if (format === undefined) throw new Error(`There is no format ${options.format}.`);
  process.stdout.write(format(report));
  if (options.stats === true) process.stderr.write(statsText(settled));
  const { errors, warnings } = report.summary;
  const most = options.maxWarnings ?? 0;
  process.exitCode = broken.length > 0 ? 2 : errors > 0 || warnings > most ? 1 : 0;
}

function fixed(analysis: Analysis, fromStdin: boolean): Analysis {
  if (fromStdin) throw new UsageError('Standard input has no file to write fixes to.');
  const applied = applySafeFixes(analysis, (text) => analyseText(analysis.path, text));
  if (applied.count > 0) writeText(realpathSync(analysis.path), applied.analysis.text, true);
  return applied.analysis;
}
