/** Offsets of the core ↔ ranges of the protocol. */
import { DiagnosticSeverity, type Diagnostic, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/lint/finding.ts';
import type { Analysis } from '../core/project.ts';

export function toRange(document: TextDocument, span: { readonly start: number; readonly end: number }): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

export function toDiagnostic(document: TextDocument, analysis: Analysis, finding: Finding): Diagnostic {
  return {
    range: toRange(document, analysis.locate(finding.where)),
    severity: severities[finding.severity],
    source: 'shotwright',
    code: finding.rule,
    message: finding.message,
    relatedInformation: finding.because.map((reason) => ({
      location: { uri: document.uri, range: toRange(document, analysis.locate(reason.where)) },
      message: reason.message,
    })),
  };
}
