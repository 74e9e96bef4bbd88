import type { Command } from 'commander';
import { TAKEOVER } from '../../queue/defaults.ts';
import { addWorkerOptions } from '../extract/command.ts';
import { addStoreOptions } from '../load/command.ts';
import { addQueueOptions } from '../queue/options.ts';
import type { Outcome } from '../report.ts';
import { readCount, readFormats, readPath } from '../values.ts';
import type { WorkerRequest } from './request.ts';

const EXAMPLE = `
Example:
  $ depeche worker --queue redis://localhost:6379 --to graphs --format nt

It works until Ctrl-C or SIGTERM, and ends when the job in hand is done; a second signal ends it at once, and another
worker takes the job over. The password of a store is read from the environment variable DEPECHE_PASSWORD.

Exit status: 0 all was written, 1 something was wrong (it is kept, see depeche queue --failed), 2 wrong usage.`;

/** Adds `worker` to the command line. */
export function addWorkerCommand(program: Command, finish: Outcome): void {
  const command = program
    .command('worker')
    .description('Takes articles from a queue and writes their graphs to a folder or a store.')
    .requiredOption('--to <place>', 'folder, or address of a SPARQL store, to put the graphs in', readPath);
  addQueueOptions(command);
  command.option(
    '-f, --format <list>',
    'of the files of a folder: turtle, jsonld, nt, trig, nq, rdfxml, one or several, with commas (default: turtle)',
    readFormats,
  );
  addWorkerOptions(command);
  command
    .option('--takeover <seconds>', 'when to take over a job whose worker tells no more of itself', readCount, TAKEOVER)
    .option('--until-empty', 'end when nothing is left in the queue');
  addStoreOptions(command);
  command
    .option('--messages', 'list at the end what was left open, as file:line:column: sentence')
    .option('--json', 'print a report for programs at the end')
    .option('-q, --quiet', 'print neither progress nor the names of the written files')
    .addHelpText('after', EXAMPLE)
    .action(async (options: WorkerRequest) => {
      const { runWorker } = await import('./run.ts');
      finish(await runWorker(options));
    });
}
