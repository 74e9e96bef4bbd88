import type { Mention } from '../doc/article.ts';
import { compareSpans, type Span } from '../doc/span.ts';
import { oa } from '../vocab/external.ts';
import { dep } from '../vocab/terms.generated.ts';
import { articleSpans } from './article.ts';
import { meetingSpans } from './claims.ts';
import { count, type Node, node, type Row, resource, text, typesOf } from './node.ts';
import type { Scope } from './scope.ts';

/** Code points of the words before and after a span by which its selector finds it again in another text. */
const AROUND = 32;

/** A span and its one selector, which is by position and by quotation. */
export interface SpanNodes {
  readonly span: Node;
  readonly selector: Node;
}

export function describeMentions(scope: Scope): readonly Node[] {
  const { iris, places } = scope;
  return mentionsOf(scope).map((mention) =>
    node(iris.record(mention.id), typesOf('Mention'), [
      [oa.motivatedBy, resource(oa.identifying)],
      [oa.hasBody, resource(iris.entity(mention.entity))],
      [oa.hasTarget, places([mention.span])],
      [dep.mentionKind, resource(dep[mention.kind])],
      [dep.rule, text(mention.rule)],
    ]),
  );
}

/**
 * Every span of the graph once, in text order.
 * @throws Error with a sentence where a span is empty or not within the text.
 */
export function describeSpans(scope: Scope): readonly SpanNodes[] {
  return spansOf(scope).map((span) => ({
    span: describeSpan(scope, span),
    selector: describeSelector(scope, span),
  }));
}

/** Mentions are most of a graph, and claims stand without them. */
function mentionsOf({ document, options }: Scope): readonly Mention[] {
  return options.detail === 'claims' ? [] : document.mentions;
}

function spansOf(scope: Scope): readonly Span[] {
  const { document } = scope;
  const all = [
    ...articleSpans(document),
    ...mentionsOf(scope).map(({ span }) => span),
    ...document.meetings.flatMap(meetingSpans),
    ...document.claims.flatMap(({ source, cue, content }) => [source, cue, ...content]),
    ...document.propositions.map(({ evidence }) => evidence),
  ].filter((span) => span !== undefined);
  const byPlace = new Map(all.map((span) => [`${span.start}-${span.end}`, span]));
  return [...byPlace.values()].sort(compareSpans);
}

function describeSpan({ iris }: Scope, span: Span): Node {
  return node(iris.span(span), typesOf('Span'), [
    [oa.hasSource, resource(iris.text)],
    [oa.hasSelector, resource(iris.selector(span))],
  ]);
}

function describeSelector({ document, iris, quotes, wordsAt }: Scope, span: Span): Node {
  const { start, end } = span;
  const { length } = document.text;
  if (!(0 <= start && start < end && end <= length)) {
    throw new Error(`The span ${start}-${end} is empty or not within the text, which has ${length} code points.`);
  }
  const before = wordsAt({ start: start - AROUND, end: start });
  const after = wordsAt({ start: end, end: end + AROUND });
  const quotation: readonly Row[] = [
    [oa.exact, text(wordsAt(span))],
    [oa.prefix, before === '' ? undefined : text(before)],
    [oa.suffix, after === '' ? undefined : text(after)],
  ];
  return node(
    iris.selector(span),
    [oa.TextPositionSelector, ...(quotes ? [oa.TextQuoteSelector] : [])],
    [[oa.start, count(start)], [oa.end, count(end)], ...(quotes ? quotation : [])],
  );
}
