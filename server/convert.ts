/** Offsets of the core ↔ ranges of the protocol. */
import { DiagnosticSeverity, type Diagnostic, type Location, type Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/lint/finding.ts';
import type { Where } from '../core/model/where.ts';
import type { Analysis } from '../core/project.ts';

export function toRange(document: TextDocument, span: { readonly start: number; readonly end: number }): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** A place in this document or in one that it includes. */
export function toLocation(document: TextDocument, analysis: Analysis, where: Where): Location {
  const { path, tree } = analysis.fileOf(where);
  const file = path === analysis.path ? document : TextDocument.create(path, 'shotwright', 0, tree.text);
  return { uri: file.uri, range: toRange(file, analysis.locate(where)) };
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** `rulePages` is the address of the folder with the rules' pages, or null where there is none to open. */
export function toDiagnostic(
  document: TextDocument,
  analysis: Analysis,
  finding: Finding,
  rulePages: string | null,
): Diagnostic {
  return {
    range: toRange(document, analysis.locate(finding.where)),
    severity: severities[finding.severity],
    source: 'shotwright',
    ...codeOf(finding.rule, rulePages),
    message: finding.message,
    relatedInformation: finding.because.map((reason) => ({
      location: toLocation(document, analysis, reason.where),
      message: reason.message,
    })),
  };
}

/** What is found, and its page. */
export function codeOf(rule: string, rulePages: string | null): Pick<Diagnostic, 'code' | 'codeDescription'> {
  return rulePages === null ? { code: rule } : { code: rule, codeDescription: { href: `${rulePages}/${rule}.md` } };
}
