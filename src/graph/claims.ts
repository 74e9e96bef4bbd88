import type { Claim, Document, Meeting, Proposition } from '../doc/article.ts';
import { compareSpans, type Span } from '../doc/span.ts';
import { groupBy } from '../group-by.ts';
import { schema } from '../vocab/external.ts';
import { dep } from '../vocab/terms.generated.ts';
import { date, type Node, node, optional, resource, resources, text, truth, typesOf, words } from './node.ts';
import type { Scope } from './scope.ts';

/** What stands between the pieces of a content that its cue interrupts. */
export const CONTENT_GAP = ' … ';

/** A claim and what it states. */
export interface ClaimNodes {
  readonly claim: Node;
  readonly propositions: readonly Node[];
  /** The same propositions as direct triples: facts in the world of whoever says so, and nowhere else. */
  readonly said: readonly Node[];
}

export function describeMeetings(scope: Scope): readonly Node[] {
  const { document, iris, places } = scope;
  return document.meetings.map((meeting) =>
    node(iris.record(meeting.id), typesOf('Meeting'), [
      [dep.reportedIn, resource(iris.article)],
      [dep.participant, resources(meeting.participants.map(iris.entity))],
      [dep.date, optional(meeting.date, date)],
      [dep.place, optional(meeting.place, ({ label }) => words(label, document.text.language))],
      [dep.planned, truth(meeting.planned)],
      [dep.evidence, places(meetingSpans(meeting))],
      [dep.rule, text(meeting.rule)],
    ]),
  );
}

export function meetingSpans({ evidence, date, place }: Meeting): readonly (Span | undefined)[] {
  return [evidence, date?.span, place?.span];
}

/** @throws Error with a sentence where a proposition names a claim that the document lacks. */
export function describeClaims(scope: Scope): readonly ClaimNodes[] {
  const { claims, propositions } = scope.document;
  const ids = new Set(claims.map(({ id }) => id));
  const lost = propositions.find(({ claim }) => claim !== undefined && !ids.has(claim));
  if (lost) throw new Error(`The proposition ${lost.id} names the claim ${lost.claim}, which the document lacks.`);
  const byClaim = groupBy(propositions, ({ claim }) => claim ?? '');
  return claims.map((claim) => {
    const stated = byClaim.get(claim.id) ?? [];
    return {
      claim: describeClaim(scope, claim, stated),
      propositions: stated.map((proposition) => describeProposition(scope, proposition)),
      said: describeSaid(scope, stated),
    };
  });
}

/** Propositions that the article states in the reporter's voice. */
export function describeNarrated(scope: Scope): readonly Node[] {
  const narrated = scope.document.propositions.filter(({ claim }) => claim === undefined);
  return narrated.map((proposition) => describeProposition(scope, proposition));
}

function describeClaim(scope: Scope, claim: Claim, stated: Document['propositions']): Node {
  const { document, iris, places, quotes, wordsAt } = scope;
  const content = claim.content.toSorted(compareSpans);
  return node(iris.record(claim.id), typesOf('Claim'), [
    [dep.reportedIn, resource(iris.article)],
    [dep.speaker, resources(claim.speakers.map(iris.entity))],
    [dep.attribution, resource(dep[claim.attribution])],
    [dep.quotation, resource(dep[claim.quotation])],
    [dep.source, places([claim.source])],
    [dep.cue, places([claim.cue])],
    [dep.content, places(content)],
    [schema.text, quotes ? words(content.map(wordsAt).join(CONTENT_GAP), document.text.language) : undefined],
    [dep.force, resources(claim.forces.map((force) => dep[force]))],
    [dep.polarity, resource(dep[claim.polarity])],
    [dep.about, resources(claim.about.map(iris.entity))],
    [dep.states, stated.map(({ id }) => resource(iris.record(id)))],
    [dep.rule, text(claim.rule)],
  ]);
}

/** Each subject once, in the order of its first proposition. */
function describeSaid({ iris }: Scope, stated: Document['propositions']): readonly Node[] {
  const subjects = [...new Set(stated.map(({ subject }) => subject))];
  return subjects.map((subject) => {
    const own = stated.filter((proposition) => proposition.subject === subject);
    const relations = [...new Set(own.map(({ relation }) => relation))];
    const objectsOf = (relation: Proposition['relation']) =>
      own.filter((proposition) => proposition.relation === relation).map(({ object }) => resource(iris.entity(object)));
    return node(
      iris.entity(subject),
      [],
      relations.map((relation) => [dep[relation], objectsOf(relation)]),
    );
  });
}

function describeProposition({ iris, places }: Scope, proposition: Proposition): Node {
  return node(iris.record(proposition.id), typesOf('Proposition'), [
    [dep.reportedIn, proposition.claim === undefined ? resource(iris.article) : undefined],
    [dep.subject, resource(iris.entity(proposition.subject))],
    [dep.relation, resource(dep[proposition.relation])],
    [dep.object, resource(iris.entity(proposition.object))],
    [dep.force, resource(dep[proposition.force])],
    [dep.modality, resource(dep[proposition.modality])],
    [dep.polarity, resource(dep[proposition.polarity])],
    [dep.evidence, places([proposition.evidence])],
    [dep.rule, text(proposition.rule)],
  ]);
}
