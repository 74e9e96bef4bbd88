import { sliceSpan } from '../text/codepoints.ts';
import { oa } from '../vocab/external.ts';
import type { GraphIndex } from './graph-index.ts';
import type { Index, Place, Text } from './model.ts';

/** Reads places in texts; what is not whole is left out. */
export interface PlaceReader {
  /** The places that stand behind a predicate, in the order of the text. */
  readonly at: (subject: string, predicate: string) => readonly Place[];
  readonly bodiesOf: (mention: string) => readonly string[];
  readonly targetsOf: (mention: string) => readonly Place[];
}

export function placeReader(
  graph: GraphIndex,
  numbers: ReadonlyMap<string, Index>,
  texts: readonly Text[],
): PlaceReader {
  const known = new Map<string, readonly Place[]>();
  const read = (span: string): readonly Place[] => {
    const places = known.get(span) ?? readPlace(graph, numbers, texts, span);
    known.set(span, places);
    return places;
  };
  const at = (subject: string, predicate: string): readonly Place[] =>
    graph
      .names(subject, predicate)
      .flatMap(read)
      .sort((a, b) => a.text - b.text || a.start - b.start);
  return {
    at,
    bodiesOf: (mention) => graph.names(mention, oa.hasBody),
    targetsOf: (mention) => at(mention, oa.hasTarget),
  };
}

/** Position and quotation may stand on one selector or on two. */
function readPlace(
  graph: GraphIndex,
  numbers: ReadonlyMap<string, Index>,
  texts: readonly Text[],
  span: string,
): readonly Place[] {
  const [text] = graph.names(span, oa.hasSource).flatMap((iri) => numbers.get(iri) ?? []);
  const selectors = graph.names(span, oa.hasSelector);
  const find = (predicate: string): string | undefined =>
    selectors.map((selector) => graph.value(selector, predicate)).find((value) => value !== undefined);
  const [start, end] = [Number(find(oa.start)), Number(find(oa.end))];
  if (text === undefined || !(start >= 0 && start < end)) return [];
  const value = texts[text]?.value;
  const exact = find(oa.exact) ?? (value === undefined ? '' : sliceSpan(value, { start, end }));
  return [{ text, start, end, exact }];
}
