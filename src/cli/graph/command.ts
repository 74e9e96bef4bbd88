import { type Command, Option } from 'commander';
import { READER_LANGUAGES } from '../../explore/labels.ts';
import type { Outcome } from '../report.ts';
import { readPath, readPaths } from '../values.ts';
import type { GraphRequest } from './request.ts';

const HELP = `
Example:
  $ depeche graph output/wang-tleuberdi-2020.fr.ttl --output graph.svg

Boxes are actors and initiatives, lines what is said of them: named by relation and speaker, in the speaker's colour,
dashed where it is intended, dotted where it is called for.

Exit status: 0 the picture is written, 1 something in the data was wrong (the rest is drawn), 2 wrong usage.`;

/** Adds `graph` to the command line. */
export function addGraphCommand(program: Command, finish: Outcome): void {
  program
    .command('graph')
    .description('Draws actors, initiatives and what is said of them as SVG.')
    .argument('<graph...>', 'graph files, or folders with them; - is standard input in TriG', readPaths)
    .option('-o, --output <file>', 'picture to write; without it, it goes to standard output', readPath)
    .addOption(new Option('--lang <code>', 'language of names').choices(READER_LANGUAGES).default('en'))
    .addHelpText('after', HELP)
    .action(async (files: string[], options: Omit<GraphRequest, 'files'>) => {
      const { runGraph } = await import('./run.ts');
      finish(await runGraph({ ...options, files }));
    });
}
