/** Findings, pulled by the editor. */
import { DocumentDiagnosticReportKind, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { toDiagnostic } from '../convert.ts';
import { answer, type Feature } from '../feature.ts';

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

export const diagnostics: Feature = {
  capability: { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } },
  register(workspace) {
    workspace.connection.languages.diagnostics.on(({ textDocument }) =>
      answer(workspace, textDocument.uri, NOTHING, ({ document, analysis }) => ({
        kind: DocumentDiagnosticReportKind.Full,
        items: analysis.findings.map((finding) => toDiagnostic(document, analysis, finding, workspace.rulePages())),
      })),
    );
  },
};
