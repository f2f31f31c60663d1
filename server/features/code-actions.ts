/** Quick fixes: the ways out of a finding, at the light bulb. */
import { CodeActionKind, type CodeAction, type TextEdit } from 'vscode-languageserver';
import { quickFixes } from '../../core/ide/quick-fixes.ts';
import { toDiagnostic, toLocation } from '../convert.ts';
import { answer, type Feature } from '../feature.ts';

export const codeActions: Feature = {
  capability: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
  register(workspace) {
    workspace.connection.onCodeAction(({ textDocument, range }) =>
      answer<CodeAction[]>(workspace, textDocument.uri, [], ({ document, analysis }) =>
        quickFixes(analysis, document.offsetAt(range.start), document.offsetAt(range.end)).map(
          ({ finding, fix, preferred }) => {
            const changes: Record<string, TextEdit[]> = {};
            for (const edit of fix.edits) {
              const place = toLocation(document, analysis, edit.where);
              (changes[place.uri] ??= []).push({ range: place.range, newText: edit.text });
            }
            return {
              title: fix.title,
              kind: CodeActionKind.QuickFix,
              isPreferred: preferred,
              diagnostics: [toDiagnostic(document, analysis, finding, workspace.rulePages())],
              edit: { changes },
            };
          },
        ),
      ),
    );
  },
};
