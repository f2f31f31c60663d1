/** Every feature of the server. */
import type { Feature } from '../feature.ts';
import { codeActions } from './code-actions.ts';
import { codeLens } from './code-lens.ts';
import { completion } from './completion.ts';
import { diagnostics } from './diagnostics.ts';
import { documentSymbols } from './document-symbols.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { shotView } from './shot-view.ts';

export const features: readonly Feature[] = [
  diagnostics,
  codeActions,
  formatting,
  hover,
  completion,
  semanticTokens,
  codeLens,
  documentSymbols,
  shotView,
];
