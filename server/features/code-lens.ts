/** Code lenses: Preview, over every shot. */
import type { CodeLens } from 'vscode-languageserver';
import { shotLenses } from '../../core/ide/lenses.ts';
import { toRange } from '../convert.ts';
import { answer, type Feature } from '../feature.ts';

export const codeLens: Feature = {
  capability: { codeLensProvider: { resolveProvider: false } },
  register(workspace) {
    workspace.connection.onCodeLens(({ textDocument }) =>
      answer<CodeLens[]>(workspace, textDocument.uri, [], ({ document, analysis }) =>
        shotLenses(analysis).map((lens) => ({
          range: toRange(document, lens),
          command: {
            title: `▶ Preview ${lens.shot}`,
            command: 'shotwright.previewShot',
            arguments: [{ uri: document.uri, shot: lens.shot }],
          },
        })),
      ),
    );
  },
};
