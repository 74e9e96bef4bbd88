import type { Command } from 'commander';
import type { Outcome } from '../report.ts';
import { readPath } from '../values.ts';
import type { ScoreRequest } from './request.ts';

const HELP = `
The format of gold articles is told in docs/gold.md.
Exit status: 0 all scored, 1 something in the data was wrong (the rest is scored), 2 wrong usage.`;

/** Adds `score` to the command line. */
export function addScoreCommand(program: Command, finish: Outcome): void {
  program
    .command('score')
    .description('Scores what is found in articles against annotations made by hand.')
    .argument('<folder>', 'folder with gold articles, .json files', readPath)
    .option('--errors', 'list what was missed, spurious or wrong')
    .option('--json', 'print JSON instead of a table')
    .addHelpText('after', HELP)
    .action(async (folder: string, options: Omit<ScoreRequest, 'folder'>) => {
      const { runScore } = await import('./run.ts');
      finish(await runScore({ ...options, folder }));
    });
}
