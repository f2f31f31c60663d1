/** `shotwright lsp --stdio`: the language server for any editor. */
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serve } from '../../server/serve.ts';

export function lspCommand(): Promise<never> {
  serve(
    createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(process.stdin),
      new StreamMessageWriter(process.stdout),
    ),
  );
  // The connection ends the process when the editor goes.
  return new Promise(() => undefined);
}
