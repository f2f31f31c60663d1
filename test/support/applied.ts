/** The text of a file once a fix is applied. */
import assert from 'node:assert/strict';
import type { Fix } from '../../core/lint/finding.ts';
import type { Analysis } from '../../core/project.ts';

export function applied(analysis: Analysis, fix: Fix | undefined): string {
  assert.ok(fix, 'There is no fix.');
  const edits = fix.edits
    .map((edit) => ({ ...analysis.locate(edit.where), text: edit.text }))
    .sort((a, b) => b.start - a.start);
  return edits.reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), analysis.text);
}
