import { DepecheError } from '../error.ts';

/** What is wrong with a queue, its server or a message in it; the message is a sentence for the user. */
export class QueueFault extends DepecheError {
  constructor(message: string) {
    super('queue', message);
  }
}
