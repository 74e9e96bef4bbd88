import { DepecheError } from '../error.ts';

interface About {
  /** Whether the store surely did nothing of what it was asked. */
  readonly unchanged: boolean;
  /** Whether the same request may succeed later: at once, or after so many seconds that the store names. */
  readonly retry?: boolean | number;
}

/** What went wrong between us and a store; the message is a sentence that names the store's address. */
export class StoreFault extends DepecheError {
  readonly unchanged: boolean;
  readonly retry: boolean | number;

  constructor(message: string, { unchanged, retry = false }: About) {
    super('store', message);
    this.unchanged = unchanged;
    this.retry = retry;
  }
}
