/** Completion: names, directives and their words. */
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { completions } from '../../core/ide/completion.ts';
import { answer, type Feature } from '../feature.ts';

const kinds = {
  word: CompletionItemKind.Keyword,
  name: CompletionItemKind.Variable,
  value: CompletionItemKind.EnumMember,
} as const;

export const completion: Feature = {
  capability: { completionProvider: { triggerCharacters: [':', ' ', '@'] } },
  register(workspace) {
    workspace.connection.onCompletion(({ textDocument, position }) =>
      answer<CompletionItem[]>(workspace, textDocument.uri, [], ({ document, analysis }) =>
        completions(analysis, document.offsetAt(position)).map(({ label, kind, detail, insert }) => ({
          label,
          kind: kinds[kind],
          detail,
          insertText: insert,
        })),
      ),
    );
  },
};
