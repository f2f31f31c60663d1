/** Findings as JSON, version 1. */
import type { LintReport } from './report.ts';

export function json(report: LintReport): string {
  const files = report.files.map(({ path, findings }) => ({ path, findings }));
  return `${JSON.stringify({ version: 1, files, summary: report.summary }, null, 2)}\n`;
}
