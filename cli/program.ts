/** The commands and their options. */
import { Command, InvalidArgumentError, Option } from 'commander';
import packageFile from '../package.json' with { type: 'json' };
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { formatCommand } from './commands/fmt.ts';
import { importCommand } from './commands/import.ts';
import { lintCommand } from './commands/lint.ts';
import { lspCommand } from './commands/lsp.ts';
import { promptCommand } from './commands/prompt.ts';
import { ruleCommand, rulesCommand } from './commands/rules.ts';
import type { RenderOptions } from './commands/render.ts';
import { formats } from './reports/formats.ts';

export function createProgram(): Command {
  const program = new Command('shotwright')
    .description('Checks prompt screenplays for continuity and physics, and draws their shots.')
    .version(packageFile.version)
    .exitOverride()
    .showHelpAfterError('Run "shotwright --help" to see the commands.');

  program
    .command('lint')
    .description('check screenplays')
    .argument('[paths...]', 'files or folders; - reads standard input', ['.'])
    .addOption(
      new Option('-f, --format <format>', 'how to print the findings').choices(Object.keys(formats)).default('pretty'),
    )
    .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
    .option('--min-severity <severity>', 'leave out what is less grave', severity, 'info')
    .option('--quiet', 'show errors only')
    .option('-c, --config <file>', 'use this configuration instead of the nearest one')
    .option('--no-config', 'use no configuration')
    .option('--print-config', 'print what is set for each file, and check nothing')
    .option(
      '--rule <id=severity>',
      'how grave the findings of a rule or a family are, or off; may be repeated',
      gathered,
      [],
    )
    .option('--fix', 'apply the safe fixes')
    .option('--stats', 'print how long each rule took')
    .option('--stdin-filename <name>', 'what standard input is called', 'stdin.screenplay')
    .action(lintCommand);

  program
    .command('fmt')
    .description('lay screenplays out')
    .argument('[paths...]', 'files or folders', ['.'])
    .option('--check', 'change nothing; fail where something would change')
    .action(formatCommand);

  program
    .command('explain')
    .description('print what was understood of each shot')
    .argument('<file>')
    .option('--shot <id>', 'this shot only')
    .option('--json', 'print JSON')
    .action(explainCommand);

  program
    .command('prompt')
    .description('print the prompt of each shot')
    .argument('<file>')
    .option('--shot <id>', 'this shot only')
    .option('--target <id>', 'the video model to write for')
    .option('--json', 'print JSON')
    .action(promptCommand);

  program
    .command('render')
    .description('make a video and a still of each shot; an animatic, unless a target is named')
    .argument('<file>')
    .option('--shot <id>', 'this shot only')
    .option('--scene <number>', 'the shots of this scene')
    .option('--all', 'every shot')
    .option('--target <id>', 'render on a video service as this model')
    .option('--base-url <url>', 'address of the video service')
    .option('--model <name>', "the service's own name for the model, where it differs from the target")
    .option('-o, --output <folder>', 'where to put the files', 'renders')
    .option('--width <pixels>', 'width of the picture', wholeNumber, 1280)
    .option('--json', 'print JSON')
    .action(async (file: string, options: RenderOptions) => {
      // Drawing and encoding take time to load, which the other commands need not pay for.
      const { renderCommand } = await import('./commands/render.ts');
      await renderCommand(file, options);
    });

  program
    .command('import')
    .description('make a screenplay of a Fountain or Final Draft script')
    .argument('<file>', 'a .fountain or .fdx file')
    .option('-o, --output <file>', 'the screenplay; beside the script unless said')
    .option('--force', 'replace a file that is there already')
    .action(importCommand);

  program
    .command('export')
    .description('write a screenplay for other programs')
    .argument('<file>')
    .addOption(new Option('--to <format>', 'what to write').choices(['fountain']).makeOptionMandatory())
    .option('-o, --output <file>', 'where to write it; standard output unless said')
    .option('--force', 'replace a file that is there already')
    .action(exportCommand);

  program.command('rules').description('list the rules').option('--json', 'print JSON').action(rulesCommand);

  program
    .command('rule')
    .description("print a rule's page")
    .argument('<id>', 'such as continuity/prop-hand-switch')
    .action(ruleCommand);

  program
    .command('lsp')
    .description('run the language server')
    .option('--stdio', 'talk over standard input and output')
    .action(lspCommand);
  return program;
}

function gathered(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError('It must be a whole number.');
  return value;
}

function severity(text: string): string {
  if (text !== 'error' && text !== 'warning' && text !== 'info')
    throw new InvalidArgumentError('It must be error, warning or info.');
  return text;
}
