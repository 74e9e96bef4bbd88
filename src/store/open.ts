import { checkAddress } from './address.ts';
import { makeClient } from './client.ts';
import { RETRIES, TIMEOUT } from './defaults.ts';
import { openGraphStore } from './graph-store.ts';
import type { ArticleStore } from './store.ts';
import { openUpdateStore } from './update-store.ts';

export type StoreProtocol = 'gsp' | 'update';

export interface StoreOptions {
  /** Address of the SPARQL endpoint that answers queries; with `gsp`, of the graph store. */
  readonly endpoint: string;
  /** Address for updates where it is another; `gsp` has none. */
  readonly updateEndpoint?: string;
  /** SPARQL 1.1 Update and Query, or the SPARQL 1.1 Graph Store Protocol. Default `update`. */
  readonly protocol?: StoreProtocol;
  readonly user?: string;
  /** It is sent only where the server asks for a login: hashed where digest is offered, as it is where basic is. */
  readonly password?: string;
  /** How often a request is sent again where the store is busy or the connection breaks. Default 3. */
  readonly retries?: number;
  /** Seconds for each request. Default 120. */
  readonly timeout?: number;
}

/**
 * Opens a store to put articles into or take them out. Give it each article that `articleGraphs` finds:
 *
 *     const store = await openStore({ endpoint: 'http://localhost:8890/sparql-auth', user: 'dba', password });
 *     for (const article of articleGraphs(toQuads(document))) await store.put(article);
 *
 * With `update` an article is one request, however many graphs it has; whether the store does all of it or nothing is a
 * property of the store. It changes nothing until an article is put in or taken out.
 *
 * @throws StoreFault (a DepecheError with the code `store`) where there is no such store at the address, or it refuses
 *   the user.
 */
export async function openStore(options: StoreOptions): Promise<ArticleStore> {
  const { user, password = '', retries = RETRIES, timeout = TIMEOUT, protocol = 'update' } = options;
  const endpoint = checkAddress(options.endpoint);
  const updates = checkAddress(options.updateEndpoint ?? endpoint);
  const client = makeClient({ retries, timeout, ...(user !== undefined && { credentials: { user, password } }) });
  return protocol === 'gsp' ? openGraphStore(client, endpoint) : openUpdateStore(client, endpoint, updates);
}
