/** Runs inside the editor's extension host: the suite, its results written to the file the runner named. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** One test's outcome, as the runner outside reads it. */
export interface HostResult {
  readonly title: string;
  readonly milliseconds: number;
  /** The failure with its stack; null for a pass. */
  readonly failure: string | null;
}

/** What VS Code calls; a rejection tells it that the run failed. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000 });
  // The suites are bundled with this file, so they are handed their `describe` and `it` here.
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  await import('./language.ts');
  await import('./preview.ts');

  const results: HostResult[] = [];
  const failures = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on('pass', (test) => results.push(resultOf(test, null)))
      .on('fail', (test, error: Error) => results.push(resultOf(test, error.stack ?? String(error))));
  });
  const file = process.env['SHOTWRIGHT_TEST_RESULTS'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(results));
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}

function resultOf(test: Mocha.Runnable, failure: string | null): HostResult {
  return { title: test.fullTitle(), milliseconds: test.duration ?? 0, failure };
}
