/** `shotwright prompt`: the compiled prompt of each shot. */
import { findTarget, nearestTarget, targets } from '../../core/targets/targets.ts';
import type { Target } from '../../core/targets/targets.ts';
import { chooseShots, type ShotChoice } from '../choose-shots.ts';
import { analyseFile } from '../screenplays.ts';
import { UsageError } from '../usage-error.ts';

export function promptCommand(
  file: string,
  options: ShotChoice & { readonly target?: string; readonly json?: boolean },
): void {
  const analysis = analyseFile(file);
  const target = options.target === undefined ? undefined : knownTarget(options.target);
  const prompts = chooseShots(analysis, options).map((traced) => analysis.prompt(traced, target));
  if (options.json === true) {
    process.stdout.write(`${JSON.stringify({ version: 1, prompts }, null, 2)}\n`);
    return;
  }
  for (const prompt of prompts) {
    const limit = prompt.limit === null ? '' : ` of ${String(prompt.limit)}`;
    process.stdout.write(
      `--- ${prompt.shot} for ${prompt.target}, ${String(prompt.seconds)} s, ${String(prompt.length)}${limit} characters\n${prompt.text}\n`,
    );
    if (prompt.negative !== '') process.stdout.write(`\nNot: ${prompt.negative}\n`);
    if (prompt.omitted.length > 0) process.stdout.write(`\nLeft out to fit: ${prompt.omitted.join(', ')}\n`);
    process.stdout.write('\n');
  }
}

export function knownTarget(id: string): Target {
  const target = findTarget(id);
  if (target !== undefined) return target;
  const near = nearestTarget(id);
  const offer =
    near === undefined ? `Known targets: ${targets.map((known) => known.id).join(', ')}.` : `Did you mean "${near}"?`;
  throw new UsageError(`There is no target "${id}". ${offer}`);
}
