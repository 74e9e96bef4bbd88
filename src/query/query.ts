import type { Quad } from 'n3';
import type oxigraph from 'oxigraph';
import { makeStore } from '../store/make-store.ts';
import { setParameters } from './parameters.ts';
import { type Answer, askStore, type QueryOptions } from './run.ts';

export interface GraphQueryOptions extends QueryOptions {
  /** Values for the query's places, by name, as `depeche query --set` takes them. */
  readonly set?: Readonly<Record<string, string>>;
}

/**
 * Asks graphs with SPARQL, in memory: nothing leaves the machine.
 *
 * @param quads One graph or several together. The default graph is asked, other graphs with GRAPH or `union`.
 * @param query SPARQL 1.1: SELECT, ASK, CONSTRUCT or DESCRIBE. For those that come with the program see
 *   `builtInQuestions`.
 * @throws DepecheError (`invalid-query`) with line and column where the query is not valid, or a value has no place.
 */
export function queryGraph(quads: readonly Quad[], query: string, options: GraphQueryOptions = {}): Answer {
  return queryStore(makeStore([...quads]), query, options);
}

/** Asks a store in memory, as `queryGraph` asks statements. */
export function queryStore(store: oxigraph.Store, query: string, options: GraphQueryOptions = {}): Answer {
  return askStore(store, setParameters(query, options.set ?? {}), options);
}
