import { rdfs, schema, skos } from '../vocab/external.ts';
import { dep } from '../vocab/terms.generated.ts';
import type { Entity, EntityKind } from './model.ts';
import { labelsOf, type Scope, termsOf } from './record-fields.ts';

/** The first class that fits says the kind. */
const KINDS: readonly (readonly [type: string, kind: EntityKind])[] = [
  [dep.Person, 'person'],
  [dep.OfficeHolder, 'officeHolder'],
  [dep.State, 'state'],
  [dep.Organization, 'organization'],
  [dep.ActorGroup, 'group'],
  [dep.Initiative, 'initiative'],
];

/** The actors and initiatives of these names, with their mentions. */
export function readEntities(scope: Scope, iris: readonly string[]): readonly Entity[] {
  return withMentions(scope, iris).map(({ iri, mentions }) => readEntity(scope, iri, mentions));
}

function withMentions({ graph, places }: Scope, iris: readonly string[]) {
  const mentions = new Map(iris.map((iri) => [iri, [] as string[]]));
  for (const mention of graph.subjectsOfType(dep.Mention)) {
    for (const body of places.bodiesOf(mention)) mentions.get(body)?.push(mention);
  }
  return iris.map((iri) => ({ iri, mentions: (mentions.get(iri) ?? []).flatMap(places.targetsOf) }));
}

function readEntity({ graph, entitiesOf }: Scope, iri: string, mentions: Entity['mentions']): Entity {
  const post = (predicate: string, former: boolean) =>
    graph.names(iri, predicate).map((name) => ({ labels: labelsOf(graph, name, rdfs.label), former }));
  const others = [skos.altLabel, dep.acronym].flatMap((predicate) => graph.literals(iri, predicate));
  return {
    iri,
    kind: KINDS.find(([type]) => graph.hasType(iri, type))?.[1] ?? 'other',
    labels: labelsOf(graph, iri, rdfs.label),
    otherNames: [...new Set(others.map(([value]) => value))],
    posts: [...post(dep.holdsPost, false), ...post(dep.heldPost, true)],
    affiliations: entitiesOf(iri, dep.affiliation),
    members: entitiesOf(iri, dep.member),
    proposedBy: entitiesOf(iri, dep.proposedBy),
    derivations: termsOf(graph, iri, dep.derivation),
    sameAs: graph.names(iri, schema.sameAs),
    mentions,
  };
}
