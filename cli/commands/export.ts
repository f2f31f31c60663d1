/** `shotwright export --to fountain`: a screenplay for other programs, on standard output or in a file; what can't be carried over is told. */
import { exportFountain } from '../../core/interchange/export-fountain.ts';
import { analyseFile } from '../screenplays.ts';
import { writeText } from '../write-text.ts';

export interface ExportOptions {
  readonly to: string;
  readonly output?: string;
  readonly force?: boolean;
}

export function exportCommand(file: string, options: ExportOptions): void {
  const { text, notCarried } = exportFountain(analyseFile(file).tree);
  if (options.output === undefined) process.stdout.write(text);
  else {
    writeText(options.output, text, options.force === true);
    process.stdout.write(`${options.output}\n`);
  }
  for (const sentence of notCarried) process.stderr.write(`${file}: ${sentence}\n`);
}
