import type oxigraph from 'oxigraph';
import { FORMATS, type Format } from '../write/write.ts';
import { attemptToRead, parseGraph } from './read-graph.ts';

/** What a text has somewhere that has a statement about a statement; others may have it too, in their words. */
const MARKS = /<<|parseType/;

/**
 * Puts the statements of a graph file into a store, without a copy in between. Blank nodes of two files stay apart.
 *
 * @param text The whole file, decoded.
 * @throws DepecheError (`invalid-graph`) as `parseGraph` does; then the store is as before.
 */
export function loadGraph(store: oxigraph.Store, text: string, format: Format): void {
  // A store takes statements about statements, which RDF 1.1 lacks: the parser's copy tells them.
  if (MARKS.test(text)) parseGraph(text, format);
  attemptToRead(format, () => store.load(text, { format: FORMATS[format].mediaType }));
}
