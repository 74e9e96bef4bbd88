import { checkAddress } from '../../store/address.ts';
import { StoreFault } from '../../store/fault.ts';
import { openStore } from '../../store/open.ts';
import type { ArticleStore } from '../../store/store.ts';
import { UsageError } from '../report.ts';
import type { StoreRequest } from './request.ts';

/**
 * Messages of the parser repeat what is given, and an address may have a password in it: so they are checked here.
 *
 * @throws UsageError where an address or the user does not fit.
 */
export function requireStoreSense({ endpoint, updateEndpoint, protocol, user }: StoreRequest): void {
  try {
    checkAddress(endpoint);
    if (updateEndpoint !== undefined) checkAddress(updateEndpoint);
  } catch (error) {
    throw error instanceof StoreFault ? new UsageError(error.message) : error;
  }
  if (updateEndpoint !== undefined && protocol === 'gsp') {
    throw new UsageError('The Graph Store Protocol has one address; leave out --update-endpoint, or --protocol gsp.');
  }
  if (user?.includes(':')) throw new UsageError("A user's name with a colon cannot log in; check --user.");
}

/**
 * Opens the store; the password comes from the environment.
 *
 * @throws StoreFault where there is none, or it refuses the user.
 */
export function openAsked(request: StoreRequest): Promise<ArticleStore> {
  const { endpoint, updateEndpoint, protocol, user, retries, timeout } = request;
  const password = process.env.DEPECHE_PASSWORD;
  return openStore({
    ...{ endpoint, protocol, retries, timeout },
    ...(updateEndpoint !== undefined && { updateEndpoint }),
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
  });
}
