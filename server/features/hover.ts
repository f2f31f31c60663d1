/** Hover: what a word means, who a name is, what was understood of a sentence. */
import type { Hover } from 'vscode-languageserver';
import { hover as hoverAt } from '../../core/ide/hover.ts';
import { toRange } from '../convert.ts';
import { answer, type Feature } from '../feature.ts';

export const hover: Feature = {
  capability: { hoverProvider: true },
  register(workspace) {
    workspace.connection.onHover(({ textDocument, position }) =>
      answer<Hover | null>(workspace, textDocument.uri, null, ({ document, analysis }) => {
        const found = hoverAt(analysis, document.offsetAt(position));
        if (found === undefined) return null;
        // Plain text: a writer's words are never read as markup.
        return { contents: { kind: 'plaintext', value: found.lines.join('\n') }, range: toRange(document, found) };
      }),
    );
  },
};
