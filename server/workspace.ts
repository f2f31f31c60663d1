/** The open documents and what is known of each: the only state of the server. */
import { TextDocuments, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createProject, type Analysis } from '../core/project.ts';

export interface Workspace {
  readonly connection: Connection;
  document(uri: string): TextDocument | undefined;
  /** The analysis of an open document's newest version; undefined where it is not open. */
  analysis(uri: string): Analysis | undefined;
  listen(): void;
}

export function createWorkspace(connection: Connection): Workspace {
  const documents = new TextDocuments(TextDocument);
  const project = createProject();
  const versions = new Map<string, number>();
  documents.onDidClose(({ document }) => {
    project.remove(document.uri);
    versions.delete(document.uri);
  });
  return {
    connection,
    document: (uri) => documents.get(uri),
    analysis(uri) {
      const document = documents.get(uri);
      if (document === undefined) return undefined;
      if (versions.get(uri) === document.version) return project.analysis(uri);
      versions.set(uri, document.version);
      return project.update(uri, document.getText());
    },
    listen: () => {
      documents.listen(connection);
    },
  };
}
