/** The open documents and what is known of each: the only state of the server. */
import { TextDocuments, type Connection, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Change } from '../grammar/parse.ts';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createProject, type Analysis } from '../core/project.ts';
import { CONFIG_NAME, createConfigFiles } from '../core/config/config-files.ts';
import { isInside } from '../core/includes.ts';
import { tellConfigFaults } from './config-faults.ts';
import { createHost } from './files.ts';

export interface Workspace {
  readonly connection: Connection;
  document(uri: string): TextDocument | undefined;
  /** The analysis of an open document's newest version; undefined where it is not open. */
  analysis(uri: string): Analysis | undefined;
  /** The folders that are open, as addresses, and the folder with the rules' pages. */
  open(roots: readonly string[], rulePages: string | null): void;
  rulePages(): string | null;
  /** A file on disk has changed. */
  changed(uri: string): void;
  listen(): void;
}

export function createWorkspace(connection: Connection): Workspace {
  // The one edit since a file was last analysed; null where there were several.
  const edits = new Map<string, Change | null>();
  const documents = new TextDocuments<TextDocument>({
    create: (uri, language, version, text) => TextDocument.create(uri, language, version, text),
    update(document, changes, version) {
      edits.set(document.uri, edits.has(document.uri) ? null : onlyEdit(document, changes));
      return TextDocument.update(document, changes, version);
    },
  });
  let roots: readonly string[] = [];
  const host = createHost(
    () => roots,
    (uri) => documents.get(uri)?.getText(),
  );
  let rulePages: string | null = null;
  // No configuration is looked for above the folders that are open.
  const configs = createConfigFiles(
    (uri) => (roots.some((root) => isInside(root, uri)) ? host.read(uri) : undefined),
    new Date().toISOString().slice(0, 10),
  );
  const project = createProject(host, (uri) => {
    const known = configs.found().length;
    const config = configs.configOf(uri);
    if (configs.found().length > known) tellConfigFaults(connection, configs, rulePages);
    return config;
  });
  const versions = new Map<string, number>();
  documents.onDidClose(({ document }) => {
    project.forget(document.uri);
    versions.delete(document.uri);
    edits.delete(document.uri);
  });
  return {
    connection,
    document: (uri) => documents.get(uri),
    analysis(uri) {
      const document = documents.get(uri);
      if (document === undefined) return undefined;
      if (versions.get(uri) === document.version) return project.analysis(uri);
      versions.set(uri, document.version);
      const edit = edits.get(uri) ?? undefined;
      edits.delete(uri);
      return project.update(uri, document.getText(), edit);
    },
    open(folders, pages) {
      roots = folders;
      rulePages = pages;
    },
    rulePages: () => rulePages,
    changed(uri) {
      if (uri.endsWith(`/${CONFIG_NAME}`)) {
        configs.forget();
        tellConfigFaults(connection, configs, rulePages, uri);
        void connection.languages.diagnostics.refresh();
        return;
      }
      if (documents.get(uri) === undefined) project.forget(uri);
    },
    listen: () => {
      documents.listen(connection);
    },
  };
}

/** An edit as offsets of the document before it; null where there is more than one, or the whole text is new. */
function onlyEdit(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): Change | null {
  const [change, ...others] = changes;
  if (change === undefined || others.length > 0 || !('range' in change)) return null;
  const start = document.offsetAt(change.range.start);
  return { start, removed: document.offsetAt(change.range.end) - start, inserted: change.text.length };
}
