import { type Command, Option } from 'commander';
import type { Outcome } from '../report.ts';
import { addQueueOptions } from './options.ts';
import type { QueueRequest } from './request.ts';

const EXAMPLE = `
A job holds several articles. A failed one holds those that were not written, and is kept until it is put back
or dropped; what is dropped is gone.

Exit status: 0 all well, 1 the queue cannot be used, 2 wrong usage.`;

/** Adds `queue` to the command line. */
export function addQueueCommand(program: Command, finish: Outcome): void {
  const command = program.command('queue').description('Tells how many jobs of a queue wait, are done or failed.');
  addQueueOptions(command);
  command
    .option('--failed', 'list the articles of failed jobs, and why')
    .addOption(new Option('--retry', 'put failed jobs back among those that wait').conflicts('failed'))
    .addOption(new Option('--drop', 'take failed jobs out of the queue, for good').conflicts(['failed', 'retry']))
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLE)
    .action(async (options: QueueRequest) => {
      const { runQueue } = await import('./run.ts');
      finish(await runQueue(options));
    });
}
