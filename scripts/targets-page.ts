/** The page of targets: every known video model with its limits, as a table. */
import { lengthsText, type Target } from '../core/targets/targets.ts';

export function targetsPage(targets: readonly Target[]): string {
  const rows = [...targets]
    .sort((a, b) => a.id.localeCompare(b.id))
    .map((target) => {
      const length = target.seconds === null && target.secondsRange === null ? 'not known' : lengthsText(target);
      const limit = target.promptLimit === null ? 'not known' : `${String(target.promptLimit)} characters`;
      const ended = target.retired === null ? '' : `ended ${target.retired}`;
      return `| \`${target.id}\` | ${target.name} | ${length} | ${limit} | ${target.promptStyle} | ${target.selfHosted ? 'self-hosted' : ended} |`;
    });
  return [
    '<!-- Made from core/targets/models by "npm run generate". Edit the data files there. -->',
    '',
    '# Targets',
    '',
    'The video models a screenplay can be written for: put an id after `target:` on the title page or in a shot. The figures change',
    'often; each data file names its sources and its date.',
    '',
    '| id | model | clip length | prompt limit | prompt style | note |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
