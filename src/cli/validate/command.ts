import type { Command } from 'commander';
import type { Outcome } from '../report.ts';
import { readPaths } from '../values.ts';
import type { ValidateRequest } from './request.ts';

const HELP = `
Each graph is checked by itself, with the SHACL shapes of ontology/shapes.ttl and the queries of ontology/graph-checks.
The ending of a file's name tells its format: ttl, jsonld, nt, trig, nq or rdf. "-" reads Turtle or TriG from standard
input. Named graphs are checked together with the default graph.

Exit status: 0 all conform, 1 something is wrong with a graph or it cannot be read, 2 wrong usage.`;

/** Adds `validate` to the command line. */
export function addValidateCommand(program: Command, finish: Outcome): void {
  program
    .command('validate')
    .description('Checks that graphs are whole and sound, and says which claim lacks what.')
    .argument('<graph...>', 'graph files, or folders of them', readPaths)
    .option('--json', 'print JSON instead of sentences')
    .addHelpText('after', HELP)
    .action(async (graphs: readonly string[], options: Omit<ValidateRequest, 'graphs'>) => {
      const { runValidate } = await import('./run.ts');
      finish(await runValidate({ ...options, graphs }));
    });
}
