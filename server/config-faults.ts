/** Tells the editor what is wrong with configurations, in the configurations themselves. */
import { DiagnosticSeverity, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigFiles } from '../core/config/config-files.ts';
import { codeOf, toRange } from './convert.ts';

/** `changed` is one that may be in order again, or gone. */
export function tellConfigFaults(
  connection: Connection,
  configs: ConfigFiles,
  rulePages: string | null,
  changed?: string,
): void {
  if (changed !== undefined) {
    // Looked for again from a file beside it.
    configs.configOf(changed);
    if (!configs.found().some(({ path }) => path === changed))
      void connection.sendDiagnostics({ uri: changed, diagnostics: [] });
  }
  for (const { path, text, faults } of configs.found()) {
    const document = TextDocument.create(path, 'jsonc', 0, text);
    const diagnostics = faults.map((fault) => ({
      range: toRange(document, fault),
      severity: DiagnosticSeverity.Error,
      source: 'shotwright',
      ...codeOf('structure/config', rulePages),
      message: fault.message,
    }));
    void connection.sendDiagnostics({ uri: path, diagnostics });
  }
}
