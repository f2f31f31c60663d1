/** The samples that ship with the project, as text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const sampleNames = ['sandstorm', 'last-orders'] as const;

export function sampleText(name: (typeof sampleNames)[number]): string {
  return readFileSync(join(import.meta.dirname, `../../samples/${name}.screenplay`), 'utf8');
}
