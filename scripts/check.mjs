/**
 * `npm run check`: everything CI runs, the quick gates first; it stops at the first that fails.
 *
 * The last line counts the tests that ran, alone on its line: `412 passed, 0 failed`.
 */
import { spawn } from 'node:child_process';
import { root } from './install.mjs';
import { secondsSince } from './progress.mjs';

/** Scripts of package.json with their arguments. */
const STEPS = [
  'deps',
  'knip',
  'generate -- --check',
  'format:check',
  'typecheck',
  'lint:code',
  'test:unit',
  'test:grammar',
  'test:built',
  'test:vscode',
];

let passed = 0;
let failed = 0;
const started = performance.now();
for (const step of STEPS) {
  const stepStarted = performance.now();
  console.log(`\n=== npm run ${step}`);
  const code = await runStep(step);
  console.log(`=== ${code === 0 ? 'fine' : 'FAILED'} after ${secondsSince(stepStarted)}`);
  if (code === 0) continue;
  // A gate that fails without a failing test is still a failure to count.
  failed = Math.max(failed, 1);
  process.exitCode = 1;
  break;
}
console.log(`\nAll checks took ${secondsSince(started)}.\n${passed} passed, ${failed} failed`);

/** Runs one script with its output passed on, and counts what mocha says in it. */
function runStep(step) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', ...step.split(' ')], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
      env: process.stdout.isTTY ? { FORCE_COLOR: '1', ...process.env } : process.env,
    });
    let said = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      said += chunk;
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      passed += sumOf(said, 'passing');
      failed += sumOf(said, 'failing');
      resolve(code ?? 1);
    });
  });
}

/** Mocha's summary lines: `  37 passing (65ms)`, with or without colours. */
function sumOf(said, word) {
  const plain = said.replace(/\u001b\[[\d;]*m/g, '');
  return Array.from(plain.matchAll(new RegExp(`^ *(\\d+) ${word}\\b`, 'gm')), (match) => Number(match[1])).reduce(
    (sum, count) => sum + count,
    0,
  );
}
