/** Document symbols: the outline. */
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { outline, type OutlineItem } from '../../core/ide/outline.ts';
import { toRange } from '../convert.ts';
import { answer, type Feature } from '../feature.ts';

const kinds: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  section: SymbolKind.Module,
  scene: SymbolKind.Namespace,
  shot: SymbolKind.Event,
  character: SymbolKind.Class,
  creature: SymbolKind.Class,
  prop: SymbolKind.Object,
  vehicle: SymbolKind.Object,
  location: SymbolKind.Package,
  style: SymbolKind.Property,
};

export const documentSymbols: Feature = {
  capability: { documentSymbolProvider: true },
  register(workspace) {
    workspace.connection.onDocumentSymbol(({ textDocument }) =>
      answer<DocumentSymbol[]>(workspace, textDocument.uri, [], ({ document, analysis }) =>
        outline(analysis).map((item) => toSymbol(document, item)),
      ),
    );
  },
};

function toSymbol(document: TextDocument, item: OutlineItem): DocumentSymbol {
  return {
    name: item.name,
    detail: item.detail,
    kind: kinds[item.kind],
    range: toRange(document, item),
    selectionRange: toRange(document, { start: item.headStart, end: item.headEnd }),
    children: item.children.map((child) => toSymbol(document, child)),
  };
}
