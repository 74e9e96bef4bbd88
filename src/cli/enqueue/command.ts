import type { Command } from 'commander';
import { AT_MOST, ATTEMPTS, CHUNK } from '../../queue/defaults.ts';
import { addContentOptions, addInputOptions } from '../extract/command.ts';
import { addQueueOptions } from '../queue/options.ts';
import type { Outcome } from '../report.ts';
import { readCount, readPath } from '../values.ts';
import type { EnqueueRequest } from './request.ts';

const EXAMPLE = `
Example, with workers on any machines that reach the server:
  $ depeche enqueue corpus.jsonl --queue redis://localhost:6379
  $ depeche worker --queue redis://localhost:6379 --to graphs --format nt

How articles are read and what their graphs hold is said here, so that all workers make the same of them.

Exit status: 0 all are in the queue, 1 something was wrong (the rest is), 2 wrong usage (nothing is).`;

/** Adds `enqueue` to the command line. */
export function addEnqueueCommand(program: Command, finish: Outcome): void {
  const command = program
    .command('enqueue')
    .description('Puts articles into a queue on a Redis server, from which workers take them.')
    .argument('<file...>', 'articles as extract takes them: files, folders, JSON Lines; - is standard input');
  addQueueOptions(command);
  command
    .option('--chunk <number>', 'the most articles of one job', readCount, CHUNK)
    .option('--at-most <number>', 'the most jobs that wait; when there are so many, enqueue waits', readCount, AT_MOST)
    .option(
      '--attempts <number>',
      'how often a job is tried whose result cannot be put in its place',
      readCount,
      ATTEMPTS,
    );
  addInputOptions(command);
  addContentOptions(command);
  command
    .option('--rejects <file>', 'where to list lines and files that cannot be read', readPath)
    .option('--json', 'print a report for programs')
    .option('-q, --quiet', 'print neither progress nor the number of articles')
    .addHelpText('after', EXAMPLE)
    .action(async (files: string[], options: Omit<EnqueueRequest, 'files'>) => {
      const { runEnqueue } = await import('./run.ts');
      finish(await runEnqueue({ ...options, files }));
    });
}
