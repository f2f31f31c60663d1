/** Formatting: the canonical layout, as one edit. */
import type { TextEdit } from 'vscode-languageserver';
import { print } from '../../grammar/print.ts';
import { toRange } from '../convert.ts';
import { answer, type Feature } from '../feature.ts';

export const formatting: Feature = {
  capability: { documentFormattingProvider: true },
  register(workspace) {
    workspace.connection.onDocumentFormatting(({ textDocument }) =>
      answer<TextEdit[]>(workspace, textDocument.uri, [], ({ document, analysis }) => {
        const before = analysis.text;
        const after = print(analysis.tree);
        return after === before ? [] : [{ range: toRange(document, { start: 0, end: before.length }), newText: after }];
      }),
    );
  },
};
