import type { Quad } from 'n3';
import { compareSpans, overlaps } from '../../src/doc/span.ts';
import type { Claim, Document, Entity, Span } from '../../src/index.ts';
import { oa } from '../../src/vocab/external.ts';

// What holds of every document, whatever the text: each function gives one line a fault.

/** The spans that a record names, wherever they stand in it. */
function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

const where = ({ start, end }: Span): string => `${start}-${end}`;

/** Spans lie inside the text, and neither begin nor end with white space. */
export function spanFaults(document: Document): readonly string[] {
  const points = [...document.text.value];
  return spansIn(document)
    .filter(({ start, end }) => {
      const words = points.slice(start, end).join('');
      return !(0 <= start && start < end && end <= points.length) || words !== words.trim();
    })
    .map((span) => `span ${where(span)} of ${points.length}`);
}

/** What the graph quotes is what stands at the span, and before and after it. */
export function quoteFaults(document: Document, quads: readonly Quad[]): readonly string[] {
  const points = [...document.text.value];
  const selectors = new Map<string, Map<string, string>>();
  for (const { subject, predicate, object } of quads) {
    const fields = selectors.get(subject.value) ?? new Map<string, string>();
    selectors.set(subject.value, fields.set(predicate.value, object.value));
  }
  const faults: string[] = [];
  for (const [name, fields] of selectors) {
    const start = Number(fields.get(oa.start) ?? -1);
    if (start < 0) continue;
    const end = Number(fields.get(oa.end));
    const prefix = fields.get(oa.prefix) ?? '';
    const exact = fields.get(oa.exact) ?? '';
    const suffix = fields.get(oa.suffix) ?? '';
    const around = points.slice(Math.max(0, start - [...prefix].length), end + [...suffix].length).join('');
    if (points.slice(start, end).join('') !== exact || around !== prefix + exact + suffix) faults.push(`quote ${name}`);
  }
  return faults;
}

const placeOf = ({ cue, content }: Claim): Span =>
  [...content, ...(cue ? [cue] : [])].toSorted(compareSpans)[0] as Span;

/** Mentions, meetings and claims stand in the order of the text, propositions in that of their claims. */
export function orderFaults(document: Document): readonly string[] {
  const { mentions, meetings, claims, propositions } = document;
  const outOfOrder = (name: string, spans: readonly Span[]): readonly string[] =>
    spans.flatMap((span, i) => {
      const before = spans[i - 1];
      return before && compareSpans(before, span) > 0 ? [`${name} ${where(span)} after ${where(before)}`] : [];
    });
  const rank = new Map(claims.map(({ id }, i) => [id, i]));
  const ranks = propositions.flatMap(({ claim }) => (claim === undefined ? [] : [rank.get(claim) ?? -1]));
  return [
    ...outOfOrder(
      'mention',
      mentions.map(({ span }) => span),
    ),
    ...outOfOrder(
      'meeting',
      meetings.map(({ evidence }) => evidence),
    ),
    ...outOfOrder('claim', claims.map(placeOf)),
    ...ranks.flatMap((at, i) => (at < (ranks[i - 1] ?? 0) ? [`proposition of claim ${at + 1} too late`] : [])),
  ];
}

/** The pieces of a content follow each other, and are neither its cue nor the words for its speaker. */
export function contentFaults(document: Document): readonly string[] {
  return document.claims.flatMap(({ id, content, cue, source }) => {
    const others = [cue, source].filter((span) => span !== undefined);
    const following = content.every((span, i) => i === 0 || (content[i - 1]?.end ?? 0) <= span.start);
    const apart = content.every((span) => others.every((other) => !overlaps(span, other)));
    return [
      ...(content.length > 0 && following ? [] : [`${id}: content out of order`]),
      ...(apart ? [] : [`${id}: content over its cue or source`]),
    ];
  });
}

/** The ids that an entity refers to. */
function referencesOf(entity: Entity): readonly string[] {
  switch (entity.type) {
    case 'Person':
    case 'OfficeHolder':
      return [
        ...(entity.affiliation ? [entity.affiliation] : []),
        ...entity.posts.flatMap(({ of }) => (of ? [of] : [])),
      ];
    case 'ActorGroup':
      return entity.members;
    case 'Organization':
      return entity.state ? [entity.state] : [];
    case 'Initiative':
      return [...(entity.proposedBy ?? []), ...(entity.parties ?? [])];
    default:
      return [];
  }
}

/** Names that are the same in every article need no entity of this one. */
const GLOBAL = /^(?:state|organization)\/[\w-]+$/;

/** Ids are unique, and each one that is referred to is there. */
export function idFaults(document: Document): readonly string[] {
  const { entities, mentions, meetings, claims, propositions } = document;
  const all = [entities, mentions, meetings, claims, propositions].flatMap((list) => list.map(({ id }) => id));
  const known = new Set(entities.map(({ id }) => id));
  const claimIds = new Set(claims.map(({ id }) => id));
  const used = [
    ...mentions.map(({ entity }) => entity),
    ...meetings.flatMap(({ participants }) => participants),
    ...claims.flatMap(({ speakers, about }) => [...speakers, ...about]),
    ...propositions.flatMap(({ subject, object }) => [subject, object]),
    ...entities.flatMap((entity) => referencesOf(entity).filter((id) => !GLOBAL.test(id))),
  ];
  return [
    ...all.filter((id, i) => all.indexOf(id) !== i).map((id) => `${id} twice`),
    ...used.filter((id) => !known.has(id)).map((id) => `no entity ${id}`),
    ...propositions.flatMap(({ id, claim }) => (claim === undefined || claimIds.has(claim) ? [] : [`${id}: no claim`])),
    ...claims.filter(({ speakers }) => speakers.length === 0).map(({ id }) => `${id}: no speaker`),
  ];
}

/** The text mentions every entity, but for members of a group whom a rule supplied. */
export function mentionFaults(document: Document): readonly string[] {
  const mentioned = new Set(document.mentions.map(({ entity }) => entity));
  const members = new Set(document.entities.flatMap((entity) => (entity.type === 'ActorGroup' ? entity.members : [])));
  return document.entities
    .filter(({ id, derivation }) => !mentioned.has(id) && !(derivation === 'resolved' && members.has(id)))
    .map(({ id }) => `${id} is not mentioned`);
}

/** The words of a proposition stand in the claim that states it. */
export function evidenceFaults(document: Document): readonly string[] {
  const claims = new Map(document.claims.map((claim) => [claim.id, claim]));
  return document.propositions.flatMap(({ id, claim, evidence }) => {
    const said = claim === undefined ? undefined : claims.get(claim);
    if (said === undefined) return [];
    const spans = [...said.content, ...(said.cue ? [said.cue] : []), ...(said.source ? [said.source] : [])];
    return spans.some((span) => overlaps(span, evidence))
      ? []
      : [`${id}: evidence ${where(evidence)} out of its claim`];
  });
}

/** How the rules of a list are named: what they read, then the row of data or the construction. */
const RULE_NAMES = {
  entities: /^[a-z]+(?:-[a-z]+)*$/,
  mentions: /^[a-z]+(?:-[a-z]+)*$/,
  meetings: /^(?:fr|en)\.meeting\.\S/,
  claims: /^(?:verb|phrase|passive|back|implicit)\.\S/,
  propositions: /^(?:fr|en)\.(?:relation|wrong)\.\S/,
} as const;

type Ruled = Partial<Record<keyof typeof RULE_NAMES, readonly { readonly id?: string; readonly rule: string }[]>>;

/** Every record names the rule that made it. */
export function ruleFaults(document: Ruled): readonly string[] {
  return (Object.keys(RULE_NAMES) as (keyof typeof RULE_NAMES)[]).flatMap((list) =>
    (document[list] ?? [])
      .filter(({ rule }) => !RULE_NAMES[list].test(rule))
      .map(({ id, rule }) => `${id ?? list}: no rule is named "${rule}"`),
  );
}

/** A claim is implicit where no words are its cue, and only there. */
export function cueFaults({ claims }: Document): readonly string[] {
  return claims
    .filter(({ attribution, cue }) => (attribution === 'implicit') !== (cue === undefined))
    .map(({ id, attribution }) => `${id}: ${attribution} ${attribution === 'implicit' ? 'with' : 'without'} a cue`);
}

/** All that holds of a document by itself, without its graph. */
export function documentFaults(document: Document): readonly string[] {
  const faultsOf = [
    spanFaults,
    orderFaults,
    contentFaults,
    idFaults,
    mentionFaults,
    evidenceFaults,
    ruleFaults,
    cueFaults,
  ];
  return faultsOf.flatMap((faults) => faults(document));
}

/** Freezes plain data through and through, so that whoever would change it fails. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const item of Object.values(value)) deepFreeze(item);
  return value;
}
