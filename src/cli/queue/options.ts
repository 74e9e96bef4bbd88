import { type Command, Option } from 'commander';
import { QUEUE_NAME } from '../../queue/defaults.ts';
import { readPath } from '../values.ts';

/** Which queue, as the user named it; the address is checked where it is used, since it may hold a password. */
export interface QueueChoice {
  readonly queue: string;
  readonly name: string;
}

/** Adds the options that name a queue. */
export function addQueueOptions(command: Command): void {
  command
    .addOption(
      new Option(
        '--queue <url>',
        'address of the Redis server: redis://[USER:PASSWORD@]HOST:PORT[/DATABASE], or rediss://',
      )
        .env('DEPECHE_QUEUE')
        .argParser(readPath)
        .makeOptionMandatory(),
    )
    .option('--name <name>', 'which of the queues of the server', readPath, QUEUE_NAME);
}
