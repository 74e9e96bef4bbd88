import { type Command, InvalidArgumentError, Option } from 'commander';
import { BATCH, PARALLEL, RETRIES, TIMEOUT } from '../../store/defaults.ts';
import type { Outcome } from '../report.ts';
import { readPath } from '../values.ts';
import type { LoadRequest } from './request.ts';

const EXAMPLE = `
Example, for a Virtuoso on this machine:
  $ DEPECHE_PASSWORD=dba depeche load output/*.ttl --endpoint http://localhost:8890/sparql-auth --user dba

Each article is put into a graph that is named like its file (…/graph/wang-tleuberdi-2020.fr) and takes the place of
what the store has of it. The password is read from the environment variable DEPECHE_PASSWORD and from nowhere else.
Addresses for other stores: docs/stores.md.

Exit status: 0 all loaded, 1 something went wrong (the rest is loaded), 2 wrong usage (nothing is).`;

/** Adds `load` to the command line. */
export function addLoadCommand(program: Command, finish: Outcome): void {
  const command = program
    .command('load')
    .description('Loads graphs into a SPARQL store, each article as a whole, or takes them out.')
    .argument('<graph...>', 'files that depeche has written, or folders with them; - is standard input in TriG')
    .requiredOption('--endpoint <url>', "address of the store's SPARQL endpoint; with --protocol gsp, of its graphs");
  addStoreOptions(command);
  command
    .option('--batch <number>', 'how many articles to send at once, where the store takes updates', toNumber, BATCH)
    .option('--parallel <number>', 'how many requests to have under way at once', toNumber, PARALLEL)
    .option('--claims-as-graphs', 'also load what claims say as graphs: for stores whose queries all name their graphs')
    .option('--delete', 'take the articles out instead')
    .addHelpText('after', EXAMPLE)
    .action(async (files: string[], options: Omit<LoadRequest, 'files'>) => {
      const { runLoad } = await import('./run.ts');
      finish(await runLoad({ ...options, files }));
    });
}

/** How to speak with a store, beside its address. */
export function addStoreOptions(command: Command): void {
  command
    .option('--update-endpoint <url>', 'address for updates, where it is another')
    .addOption(
      new Option('--protocol <name>', 'SPARQL Update, or the Graph Store Protocol where the store has only that')
        .choices(['update', 'gsp'])
        .default('update'),
    )
    .addOption(new Option('--user <name>', 'user of the store').env('DEPECHE_USER').argParser(readPath))
    .option(
      '--retries <number>',
      'how often to try again where the store is busy or the connection breaks',
      toCount,
      RETRIES,
    )
    .option('--timeout <seconds>', 'how long to wait for each answer', toSeconds, TIMEOUT);
}

function toNumber(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1 to 999.');
  return Number(value);
}

function toCount(value: string): number {
  if (!/^\d{1,3}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 0 to 999.');
  return Number(value);
}

function toSeconds(value: string): number {
  const seconds = /^\d{1,5}(?:\.\d+)?$/.test(value) ? Number(value) : 0;
  if (seconds === 0) throw new InvalidArgumentError('Give a number of seconds above 0 and under 100000.');
  return seconds;
}
