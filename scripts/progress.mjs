/** Plain lines that say what is being done and how long it took; plain JavaScript, because it is needed before the install. */

/** Says what begins, runs it, and says how long it took. */
export function timed(title, run) {
  console.log(`${title} ...`);
  const started = performance.now();
  run();
  console.log(`  done in ${secondsSince(started)}.`);
}

/** `0.4 s`, `12 s`; `started` is what `performance.now()` said then. */
export function secondsSince(started) {
  const seconds = (performance.now() - started) / 1000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

/** Runs a whole command: what it throws becomes one plain line and exit code 1. */
export function runPlainly(main) {
  try {
    main();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
