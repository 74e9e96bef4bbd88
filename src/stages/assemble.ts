import type {
  Article,
  Claim,
  Document,
  Entity,
  EntityId,
  Meeting,
  Mention,
  Proposition,
  Text,
} from '../doc/article.ts';
import type { Token, TokenMention, TokenRange } from '../doc/layers.ts';
import type { Message } from '../doc/message.ts';
import { compareSpans, type Span } from '../doc/span.ts';
import type { Attributed } from './attributions/index.ts';
import type { ClaimForce } from './force.ts';
import { rangesWithin } from './ranges.ts';

export interface Layers {
  readonly text: Text;
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly TokenMention[];
  readonly attributions: readonly Attributed[];
  readonly forces: readonly ClaimForce[];
  readonly propositions: readonly Proposition[];
  readonly meetings: readonly Meeting[];
  readonly messages: readonly Message[];
  readonly knowledgeVersion: string;
}

/** The stages' layers as one document, in spans instead of tokens. */
export function assemble(layers: Layers): Document {
  const spanOf = spans(layers.tokens);
  const mentions = layers.mentions
    .map((mention) => ({ entity: mention.entity, span: spanOf(mention), kind: mention.kind, rule: mention.rule }))
    .sort((a, b) => compareSpans(a.span, b.span))
    .map((mention, i): Mention => ({ id: `mention-${i + 1}`, ...mention }));
  const claims = layers.attributions.map((attribution, i) =>
    claimOf(attribution, layers.forces[i], spanOf, layers.mentions, layers.tokens),
  );
  return {
    text: layers.text,
    article: layers.article,
    entities: layers.entities,
    mentions,
    meetings: layers.meetings,
    claims,
    propositions: layers.propositions,
    messages: [...layers.messages].sort((a, b) => compareSpans(a.span, b.span)),
    knowledgeVersion: layers.knowledgeVersion,
  };
}

function spans(tokens: readonly Token[]): (range: TokenRange) => Span {
  return (range) => {
    const first = tokens[range.first];
    const last = tokens[range.last];
    if (first === undefined || last === undefined) throw new RangeError(`no tokens ${range.first} to ${range.last}`);
    return { start: first.span.start, end: last.span.end };
  };
}

function claimOf(
  attribution: Attributed,
  force: ClaimForce | undefined,
  spanOf: (range: TokenRange) => Span,
  mentions: readonly TokenMention[],
  tokens: readonly Token[],
): Claim {
  return {
    id: attribution.id,
    speakers: attribution.speakers,
    attribution: attribution.cue === undefined ? 'implicit' : 'explicit',
    ...(attribution.source && { source: bare(spanOf(attribution.source), attribution.source, tokens) }),
    ...(attribution.cue && { cue: spanOf(attribution.cue) }),
    content: attribution.content.map(spanOf),
    quotation: attribution.quotation,
    forces: force?.forces ?? ['assertive'],
    polarity: force?.polarity ?? 'positive',
    about: aboutOf(attribution, mentions),
    rule: attribution.rule,
  };
}

/** An inverted pronoun without the hyphens of its inversion: "il" of "a-t-il". */
function bare(span: Span, range: TokenRange, tokens: readonly Token[]): Span {
  const prefix = /^-(?:t-)?/.exec(tokens[range.first]?.norm ?? '')?.[0].length ?? 0;
  return { start: span.start + prefix, end: span.end };
}

function aboutOf(attribution: Attributed, mentions: readonly TokenMention[]): readonly EntityId[] {
  const inside = attribution.content.flatMap((range) => rangesWithin(mentions, range));
  return [...new Set(inside.map((m) => m.entity))];
}
