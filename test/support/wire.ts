/** An editor and the language server, wired to each other in memory: the real protocol, without a process or a port. */
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

export const uri = 'file:///film.screenplay';

export interface Wire {
  readonly editor: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What the server has logged. */
  readonly logged: readonly string[];
  /** Opens a text and gives back the position of its `<|>` mark, which is taken out; the end without one. */
  open(text: string): Promise<Position>;
  close(): void;
}

/** Lets `serve` answer the editor's end. */
export async function wire(
  serve: (connection: Connection) => void,
  opening: Pick<InitializeParams, 'workspaceFolders' | 'initializationOptions'> = {},
): Promise<Wire> {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toEditor),
  );
  serve(server);
  const editor = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
  const logged: string[] = [];
  editor.onNotification(LogMessageNotification.type, ({ message }) => void logged.push(message));
  editor.listen();
  const initialized = await editor.sendRequest(InitializeRequest.type, {
    processId: null,
    // The protocol still requires it, though it is out of use.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    rootUri: null,
    capabilities: {},
    ...opening,
  });
  await editor.sendNotification(InitializedNotification.type, {});
  let version = 0;
  return {
    editor,
    initialized,
    logged,
    async open(marked) {
      const at = marked.indexOf('<|>');
      const text = marked.replace('<|>', '');
      version++;
      await editor.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'shotwright', version, text },
      });
      return TextDocument.create(uri, 'shotwright', version, text).positionAt(at < 0 ? text.length : at);
    },
    close() {
      editor.dispose();
      server.dispose();
    },
  };
}
