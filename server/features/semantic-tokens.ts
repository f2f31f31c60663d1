/** Semantic tokens: declared names, and the action that was understood. */
import { SemanticTokensBuilder, type SemanticTokens } from 'vscode-languageserver';
import { semanticTokens as tokensOf, tokenKinds, type TokenKind } from '../../core/ide/semantic-tokens.ts';
import { answer, type Feature } from '../feature.ts';

/** Types every colour theme knows. */
const types: Readonly<Record<TokenKind, string>> = {
  name: 'class',
  event: 'function',
  prop: 'enumMember',
  place: 'namespace',
};
const NOTHING: SemanticTokens = { data: [] };

export const semanticTokens: Feature = {
  capability: {
    semanticTokensProvider: {
      legend: { tokenTypes: tokenKinds.map((kind) => types[kind]), tokenModifiers: [] },
      full: true,
    },
  },
  register(workspace) {
    workspace.connection.languages.semanticTokens.on(({ textDocument }) =>
      answer(workspace, textDocument.uri, NOTHING, ({ document, analysis }) => {
        const builder = new SemanticTokensBuilder();
        for (const { start, end, kind } of tokensOf(analysis)) {
          const from = document.positionAt(start);
          const until = document.positionAt(end);
          // A token may not span lines; a sentence broken over two is coloured on its first.
          const length = from.line === until.line ? end - start : lineLength(document.getText(), start);
          builder.push(from.line, from.character, length, tokenKinds.indexOf(kind), 0);
        }
        return builder.build();
      }),
    );
  },
};

function lineLength(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return (end < 0 ? text.length : end) - start;
}
