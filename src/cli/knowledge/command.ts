import type { Command } from 'commander';
import type { Outcome } from '../report.ts';
import { readPath } from '../values.ts';

const HELP = `
A name is any by which the program knows a state, an organisation or an initiative: a label, an acronym, a capital, an
adjective ("kazakhe"), or an identifier (KZ, Q232, state/KZ). Persons are not known beforehand: articles name them.

Exit status: 0 known, 1 not known, 2 wrong usage.`;

/** Adds `knowledge` to the command line. */
export function addKnowledgeCommand(program: Command, finish: Outcome): void {
  program
    .command('knowledge')
    .description('Tells what the program knows of a name before it reads any text.')
    .argument('[name]', 'name to look up; without it, what is known is counted', readPath)
    .addHelpText('after', HELP)
    .action(async (name: string | undefined) => {
      const { runKnowledge } = await import('./run.ts');
      finish(runKnowledge(name === undefined ? {} : { name }));
    });
}
