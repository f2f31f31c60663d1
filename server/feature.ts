/** A feature: one question an editor can ask. It declares its own capability and answers; it holds no state. */
import type { ServerCapabilities } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../core/project.ts';
import type { Workspace } from './workspace.ts';

export interface Feature {
  readonly capability: ServerCapabilities;
  register(workspace: Workspace): void;
}

export interface Asked {
  readonly document: TextDocument;
  readonly analysis: Analysis;
}

/**
 * Answers a question about a document. A document that is not open gets `otherwise`, and so does the editor when we fail:
 * the failure is logged with its stack, the writer is not told of it.
 */
export function answer<Answer>(
  workspace: Workspace,
  uri: string,
  otherwise: Answer,
  ask: (asked: Asked) => Answer,
): Answer {
  try {
    const analysis = workspace.analysis(uri);
    const document = workspace.document(uri);
    return analysis === undefined || document === undefined ? otherwise : ask({ document, analysis });
  } catch (error) {
    workspace.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return otherwise;
  }
}
