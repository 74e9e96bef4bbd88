import type oxigraph from 'oxigraph';
import { queryFault } from './fault.ts';

/** A term in a row, as SPARQL's JSON has it. */
export interface AnswerTerm {
  readonly type: 'uri' | 'literal' | 'bnode';
  readonly value: string;
  readonly 'xml:lang'?: string;
  readonly datatype?: string;
}

/** What a query gives: rows for SELECT, yes or no for ASK, triples for CONSTRUCT and DESCRIBE. */
export type Answer =
  | { readonly kind: 'rows'; readonly variables: readonly string[]; readonly rows: readonly AnswerRow[] }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'graph' /** N-Triples, in the order of the lines. */; readonly lines: readonly string[] };

/** Terms by variable; one that is not bound is left out. */
export type AnswerRow = Readonly<Record<string, AnswerTerm>>;

/** The results of SELECT and ASK, in the terms of the W3C's SPARQL 1.1 Query Results JSON Format. */
type Results = {
  readonly head: { readonly vars: readonly string[] };
  readonly results: { readonly bindings: AnswerRow[] };
};
type Parsed = readonly unknown[] | { readonly boolean: boolean } | Results;

export interface QueryOptions {
  /** Answers what names no graph from all graphs at once, and not from the default graph. Default false. */
  readonly union?: boolean;
}

/**
 * Asks a store in memory. Nothing is asked of other services.
 *
 * @param query SPARQL 1.1: SELECT, ASK, CONSTRUCT or DESCRIBE.
 * @throws DepecheError (`invalid-query`) with line and column where it is not valid.
 */
export function askStore(store: oxigraph.Store, query: string, { union = false }: QueryOptions = {}): Answer {
  const run = (format: string) => runAs(store, query, { results_format: format, use_default_graph_as_union: union });
  const parsed: Parsed = JSON.parse(run('json'));
  if (isGraph(parsed)) return { kind: 'graph', lines: run('application/n-triples').split('\n').filter(Boolean).sort() };
  if ('boolean' in parsed) return { kind: 'truth', value: parsed.boolean };
  return { kind: 'rows', variables: parsed.head.vars, rows: parsed.results.bindings };
}

/** Graphs come as JSON-LD, which is a list. */
function isGraph(parsed: Parsed): parsed is readonly unknown[] {
  return Array.isArray(parsed);
}

function runAs(store: oxigraph.Store, query: string, options: Parameters<oxigraph.Store['query']>[1]): string {
  try {
    return String(store.query(query, options));
  } catch (error) {
    throw queryFault(query, error);
  }
}
