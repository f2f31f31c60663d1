/** The command line: `shotwright`. Results go to stdout, everything else to stderr. */
import './oldest-node.ts';
import { CommanderError } from 'commander';
import { createProgram } from './program.ts';

// A reader that stops reading, as `head` does, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`shotwright: ${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env['SHOTWRIGHT_DEBUG'] !== undefined && error instanceof Error)
      process.stderr.write(`${error.stack ?? ''}\n`);
    process.exitCode = 2;
  }
}
