/** The formats of `lint -f`. */
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { LintReport } from './report.ts';

export const formats: Readonly<Record<string, (report: LintReport) => string>> = { pretty, json };
