/** Holds that a screenplay parses without a mistake. */
import assert from 'node:assert/strict';
import { createProject } from '../../core/project.ts';

/** Whatever is included is there, and empty. A permission that nothing needs is no mistake. */
export function checkNoMistake(screenplay: string): void {
  const files = { resolve: (_: string, path: string) => path, read: () => '' };
  const { findings } = createProject(files).update('a.screenplay', screenplay);
  const mistakes = findings.filter(({ rule, severity }) => rule.startsWith('structure/') && severity === 'error');
  assert.deepEqual(
    mistakes.map(({ message }) => message),
    [],
  );
}
