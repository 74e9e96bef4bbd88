import type { Command } from 'commander';
import type { Outcome } from '../report.ts';
import { readPaths } from '../values.ts';
import type { VerifyRequest } from './request.ts';

const HELP = `
Example:
  $ depeche verify output/wang-tleuberdi-2020.fr.ttl --text input/wang-tleuberdi-2020.fr.txt

A text is known by its hash. It is looked for beside the graph: x.text.txt and x.txt for x.ttl.

Exit status: 0 all is proven, 1 something is not, or could not be read, 2 wrong usage.`;

/** Adds `verify` to the command line. */
export function addVerifyCommand(program: Command, finish: Outcome): void {
  program
    .command('verify')
    .description('Proves that every span of a graph quotes what stands at its place in the text.')
    .argument('<graph...>', 'graphs in any of the formats, or folders with them; - is standard input in TriG')
    .option('-t, --text <path...>', 'texts of the articles, or folders with .txt files', readPaths)
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(async (graphs: string[], options: Omit<VerifyRequest, 'graphs'>) => {
      const { runVerify } = await import('./run.ts');
      finish(await runVerify({ ...options, graphs }));
    });
}
