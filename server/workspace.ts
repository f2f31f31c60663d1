/** The open documents and what is known of each: the only state of the server. */
import { TextDocuments, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createProject, type Analysis } from '../core/project.ts';
import { createHost } from './files.ts';

export interface Workspace {
  readonly connection: Connection;
  document(uri: string): TextDocument | undefined;
  /** The analysis of an open document's newest version; undefined where it is not open. */
  analysis(uri: string): Analysis | undefined;
  /** The folders that are open, as addresses. */
  open(roots: readonly string[]): void;
  /** A file on disk has changed. */
  changed(uri: string): void;
  listen(): void;
}

export function createWorkspace(connection: Connection): Workspace {
  const documents = new TextDocuments(TextDocument);
  let roots: readonly string[] = [];
  const host = createHost(
    () => roots,
    (uri) => documents.get(uri)?.getText(),
  );
  const project = createProject(host);
  const versions = new Map<string, number>();
  documents.onDidClose(({ document }) => {
    project.forget(document.uri);
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
    open(folders) {
      roots = folders;
    },
    changed(uri) {
      if (documents.get(uri) === undefined) project.forget(uri);
    },
    listen: () => {
      documents.listen(connection);
    },
  };
}
