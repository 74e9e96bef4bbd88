import type { NamedNode } from 'n3';
import type { Document } from '../doc/article.ts';
import { compareSpans, type Span } from '../doc/span.ts';
import { codePoints, sliceSpan } from '../text/codepoints.ts';
import { type Iris, makeIris } from './iri.ts';
import { resource } from './node.ts';
import type { GraphOptions } from './options.ts';
import { inReadingOrder } from './sort.ts';

/** What the descriptions of all nodes need: the document in reading order, its IRIs and its words. */
export interface Scope {
  readonly document: Document;
  readonly iris: Iris;
  readonly options: GraphOptions;
  /** Whether words of the text stand in the graph. */
  readonly quotes: boolean;
  /** The words at a span; positions outside the text are cut off. */
  readonly wordsAt: (span: Span) => string;
  /** The span nodes, in text order. */
  readonly places: (spans: readonly (Span | undefined)[]) => readonly NamedNode[];
}

export function makeScope(document: Document, options: GraphOptions): Scope {
  const { value, length } = document.text;
  const points = codePoints(value);
  const { address } = document.article;
  const iris = makeIris(document.text, address === undefined ? options : { articleIri: address, ...options });
  return {
    document: inReadingOrder(document),
    iris,
    options,
    quotes: options.quotes ?? true,
    wordsAt: ({ start, end }) => sliceSpan(value, { start: Math.max(0, start), end: Math.min(end, length) }, points),
    places: (spans) =>
      spans
        .filter((span) => span !== undefined)
        .toSorted(compareSpans)
        .map((span) => resource(iris.span(span))),
  };
}
