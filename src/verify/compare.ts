import { createHash } from 'node:crypto';
import { CONTENT_GAP } from '../graph/claims.ts';
import { codePoints, sliceSpan } from '../text/codepoints.ts';
import type { Place, Repeated, TextNode } from './places.ts';

/** What does not hold. */
export type FaultKind =
  /** The text was not found. */
  | 'no-text'
  /** The text has another hash than the graph says. */
  | 'hash'
  /** The text has another length than the graph says. */
  | 'length'
  /** A span that the graph refers to has no start, end or text. */
  | 'no-place'
  /** A span is empty or reaches out of the text. */
  | 'out-of-text'
  /** Other words stand at the span, before it or after it. */
  | 'exact'
  | 'prefix'
  | 'suffix'
  /** What a claim repeats is not what stands at its spans. */
  | 'repeated';

export interface Fault {
  readonly kind: FaultKind;
  /** IRI of the text, span or claim that it is about. */
  readonly about: string;
  /** What the graph says, and what is so, where there is something to compare. */
  readonly said?: string;
  readonly found?: string;
}

/** What a graph says of one text. */
export interface SaidOfText {
  readonly node: TextNode;
  /** The places in this text. */
  readonly places: readonly Place[];
  /** Of all texts. */
  readonly repeated: readonly Repeated[];
}

/** A text by its code points. */
interface Reader {
  readonly length: number;
  /** The words between two positions; those outside the text are cut off. */
  readonly between: (start: number, end: number) => string;
}

/** All that a graph says of a text and that is not so, in the order of the text. */
export function compareWith(text: string, { node, places, repeated }: SaidOfText): readonly Fault[] {
  const reader = readerOf(text);
  const byIri = new Map(places.map((place) => [place.span, place]));
  const inOrder = places.toSorted((a, b) => (a.start ?? -1) - (b.start ?? -1) || (a.end ?? -1) - (b.end ?? -1));
  return [
    ...differs('hash', node.iri, node.sha256 ?? '', hashOf(text)),
    ...(node.length === undefined ? [] : differs('length', node.iri, `${node.length}`, `${reader.length}`)),
    ...inOrder.flatMap((place) => placeFaults(place, reader)),
    ...repeated.flatMap((one) => repeatedFaults(one, byIri, reader)),
  ];
}

/** SHA-256 of the text in UTF-8, in hex digits. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function placeFaults({ span, start, end, exact, prefix, suffix }: Place, reader: Reader): readonly Fault[] {
  if (start === undefined || end === undefined) return [{ kind: 'no-place', about: span }];
  if (start >= end || end > reader.length) {
    return [{ kind: 'out-of-text', about: span, said: `${start}-${end}`, found: `0-${reader.length}` }];
  }
  const { between } = reader;
  return [
    ...exact.flatMap((words) => differs('exact', span, words, between(start, end))),
    ...prefix.flatMap((words) => differs('prefix', span, words, between(start - count(words), start))),
    ...suffix.flatMap((words) => differs('suffix', span, words, between(end, end + count(words)))),
  ];
}

/** What is repeated from spans of other texts is none of this text's, and broken spans are told by themselves. */
function repeatedFaults(
  { subject, words, spans, joined }: Repeated,
  places: ReadonlyMap<string, Place>,
  { between, length }: Reader,
): readonly Fault[] {
  const whole = spans
    .map((span) => places.get(span))
    .filter((place) => place?.start !== undefined && place.end !== undefined && place.end <= length)
    .map((place) => ({ start: place?.start ?? 0, end: place?.end ?? 0 }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  if (whole.length < spans.length || spans.length === 0) return [];
  const standing = whole.map(({ start, end }) => between(start, end));
  if (joined) return differs('repeated', subject, words, standing.join(CONTENT_GAP));
  return standing.includes(words) ? [] : differs('repeated', subject, words, standing[0] ?? '');
}

function differs(kind: FaultKind, about: string, said: string, found: string): readonly Fault[] {
  return said === found ? [] : [{ kind, about, said, found }];
}

function readerOf(text: string): Reader {
  const points = codePoints(text);
  const length = points.toCodePoint(text.length);
  const cut = (position: number): number => Math.min(Math.max(0, position), length);
  return { length, between: (start, end) => sliceSpan(text, { start: cut(start), end: cut(end) }, points) };
}

function count(words: string): number {
  return [...words].length;
}
