/** Serves one editor over a connection, whatever carries it. */
import { TextDocumentSyncKind, type Connection, type ServerCapabilities } from 'vscode-languageserver';
import { features } from './features/index.ts';
import { createWorkspace } from './workspace.ts';

export function serve(connection: Connection): void {
  const workspace = createWorkspace(connection);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) workspace.changed(uri);
  });
  connection.onInitialize(({ workspaceFolders, initializationOptions }) => {
    workspace.open(
      (workspaceFolders ?? []).map((folder) => folder.uri),
      rulePagesIn(initializationOptions),
    );
    return {
      capabilities: features.reduce<ServerCapabilities>((all, feature) => ({ ...all, ...feature.capability }), {
        textDocumentSync: TextDocumentSyncKind.Incremental,
      }),
      serverInfo: { name: 'shotwright' },
    };
  });
  for (const feature of features) feature.register(workspace);
  workspace.listen();
  connection.listen();
}

/** An editor that can open them says where the rules' pages are. */
function rulePagesIn(options: unknown): string | null {
  const pages = (options as { readonly rulePages?: unknown } | null | undefined)?.rulePages;
  return typeof pages === 'string' ? pages : null;
}
