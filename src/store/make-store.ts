import { Writer } from 'n3';
import oxigraph from 'oxigraph';

type Quads = Parameters<Writer['quadsToString']>[0];

/** A store in memory that answers SPARQL, with these statements in it, each in its graph. */
export function makeStore(quads: Quads): oxigraph.Store {
  const store = new oxigraph.Store();
  const lines = new Writer({ format: 'application/n-quads' }).quadsToString(quads);
  store.load(lines, { format: 'application/n-quads' });
  return store;
}
