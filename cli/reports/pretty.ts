/** Findings for a person at a terminal: the line, what is wrong under it, why, and what can be done. */
import { styleText } from 'node:util';
import type { LintReport, ReportedFile, ReportedFinding } from './report.ts';

type Style = Parameters<typeof styleText>[0];
const colours: Readonly<Record<ReportedFinding['severity'], Style>> = { error: 'red', warning: 'yellow', info: 'blue' };

export function pretty(report: LintReport): string {
  const blocks = report.files.flatMap((file) => file.findings.map((finding) => findingText(file, finding)));
  return [...blocks, summaryText(report), ''].join('\n');
}

function findingText(file: ReportedFile, finding: ReportedFinding): string {
  const { start, end } = finding;
  const colour = colours[finding.severity];
  const number = String(start.line);
  const gutter = ' '.repeat(number.length);
  const line = file.line(start.line);
  const last = start.line === end.line ? end.column : line.length + 1;
  const lead = line.slice(0, start.column - 1).replace(/[^\t]/g, ' ');
  return [
    `${styled(colour, finding.severity)} ${styled('bold', finding.message)} ${styled('dim', finding.rule)}`,
    `${gutter} ${styled('dim', `--> ${file.path}:${number}:${String(start.column)}`)}`,
    `${styled('dim', `${number} |`)} ${line}`,
    `${styled('dim', `${gutter} |`)} ${lead}${styled(colour, '^'.repeat(Math.max(1, last - start.column)))}`,
    ...finding.because.map(
      (reason) =>
        `${gutter} ${styled('dim', '=')} ${reason.message} ${styled('dim', `${reason.path}:${String(reason.start.line)}`)}`,
    ),
    ...finding.fixes.map((fix) => `${gutter} ${styled('dim', '>')} ${fix.title}`),
    '',
  ].join('\n');
}

function summaryText({ summary }: LintReport): string {
  const { files, errors, warnings, infos } = summary;
  const counted = [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'info')].filter(
    (words) => !words.startsWith('0 '),
  );
  if (counted.length === 0) return `${plural(files, 'file')} checked: nothing to report.`;
  return `${plural(files, 'file')} checked: ${counted.join(', ')}.`;
}

function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** Colour only where a terminal shows it and nobody has asked for none. */
function styled(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}
