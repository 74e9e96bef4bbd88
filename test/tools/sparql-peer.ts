import { createServer, type IncomingMessage } from 'node:http';
import oxigraph from 'oxigraph';
import { onTestFinished } from 'vitest';

// A test peer, and no independent store: Oxigraph inside the test, which speaks over HTTP just what the tests need.

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Breaks the connection off: before the answer, or after half of it. */
  readonly breaks?: 'before' | 'inside';
  /** Never answers. */
  readonly hangs?: true;
}

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** What the server does with a request before, or instead of, asking the store; nothing where it leaves it to the store. */
export type Manner = (request: Seen, number: number) => Reply | undefined;

export interface Peer {
  readonly address: string;
  readonly store: oxigraph.Store;
  /** All requests so far. */
  readonly seen: readonly Seen[];
}

/**
 * Starts a server in this process, which ends with the test: `/query`, `/union` (queries of the union of all graphs),
 * `/update` and `/store`.
 */
export async function startPeer(manner: Manner = () => undefined): Promise<Peer> {
  const store = new oxigraph.Store();
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const asked = await read(request);
    seen.push(asked);
    const reply = tried(() => manner(asked, seen.length) ?? answer(store, asked));
    if (reply.hangs) return;
    if (reply.breaks === 'before') {
      request.socket.destroy();
      return;
    }
    response.writeHead(reply.status, reply.breaks ? { ...reply.headers, 'content-length': '100' } : reply.headers);
    response.write(reply.body ?? '', () => {
      if (reply.breaks) request.socket.destroy();
    });
    if (!reply.breaks) response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  return { address: `http://127.0.0.1:${place.port}`, store, seen };
}

async function read(request: IncomingMessage): Promise<Seen> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method = '', url: path = '', headers } = request;
  return { method, path, authorization: headers.authorization, body: Buffer.concat(chunks).toString('utf8') };
}

function answer(store: oxigraph.Store, { method, path, body }: Seen): Reply {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  if ((pathname === '/query' || pathname === '/union') && method === 'POST') {
    return query(store, new URLSearchParams(body).get('query') ?? '', pathname === '/union');
  }
  if (pathname === '/update' && method === 'POST') {
    store.update(body);
    return { status: 204 };
  }
  if (pathname === '/store') return graph(store, { method, name: searchParams.get('graph') ?? '', body });
  return { status: pathname === '/update' ? 405 : 404 };
}

/** What the store cannot read is the fault of whoever sent it. */
function tried(work: () => Reply): Reply {
  try {
    return work();
  } catch (error) {
    return { status: 400, body: String(error) };
  }
}

function query(store: oxigraph.Store, text: string, union: boolean): Reply {
  const type = 'application/sparql-results+json';
  const results = store.query(text, { results_format: type, use_default_graph_as_union: union });
  return { status: 200, headers: { 'content-type': type }, body: String(results) };
}

function graph(store: oxigraph.Store, { method, name, body }: { method: string; name: string; body: string }): Reply {
  const node = oxigraph.namedNode(name);
  const isThere = store.match(null, null, null, node).length > 0;
  if (method === 'GET' && isThere) {
    const format = 'text/turtle';
    return { status: 200, headers: { 'content-type': format }, body: store.dump({ format, from_graph_name: node }) };
  }
  if (method === 'PUT') {
    store.update(`DROP SILENT GRAPH <${name}>`);
    store.load(body, { format: 'text/turtle', to_graph_name: node });
    return { status: 201 };
  }
  if (!isThere) return { status: 404 };
  store.update(`DROP SILENT GRAPH <${name}>`);
  return { status: 204 };
}
