import { schema } from '../vocab/external.ts';
import { dep } from '../vocab/terms.generated.ts';
import type { Claim, Index, Meeting, Proposition } from './model.ts';
import { labelsOf, rulesOf, type Scope, termsOf } from './record-fields.ts';

/** In the order of the articles and, within one, of the text. */
export function readClaims(scope: Scope): readonly Claim[] {
  const claims = scope.graph.subjectsOfType(dep.Claim).flatMap((iri) => readClaim(scope, iri));
  const start = ({ content }: Claim): number => Math.min(...content.map((place) => place.start));
  const counts = new Map<Index, number>();
  return claims
    .toSorted((a, b) => a.article - b.article || start(a) - start(b) || (a.iri < b.iri ? -1 : 1))
    .map((claim) => {
      const number = (counts.get(claim.article) ?? 0) + 1;
      counts.set(claim.article, number);
      return { ...claim, number };
    });
}

function readClaim({ graph, places, articleOf, entitiesOf }: Scope, iri: string): readonly Claim[] {
  const article = articleOf(graph.names(iri, dep.reportedIn)[0]);
  if (article === undefined) return [];
  const content = places.at(iri, dep.content);
  return [
    {
      iri,
      number: 0,
      article,
      speakers: entitiesOf(iri, dep.speaker),
      attribution: termsOf(graph, iri, dep.attribution)[0],
      quotation: termsOf(graph, iri, dep.quotation)[0],
      polarity: termsOf(graph, iri, dep.polarity)[0],
      forces: termsOf(graph, iri, dep.force),
      source: places.at(iri, dep.source),
      cue: places.at(iri, dep.cue),
      content,
      words: graph.value(iri, schema.text) ?? content.map(({ exact }) => exact).join(' … '),
      about: entitiesOf(iri, dep.about),
      states: [],
      rules: rulesOf(graph, iri),
    },
  ];
}

/** The propositions of claims and of the reporter, and which claim states which. */
export function readPropositions(scope: Scope, claims: readonly Claim[]) {
  const claimOf = new Map(
    claims.flatMap(({ iri }, index) => scope.graph.names(iri, dep.states).map((name) => [name, index] as const)),
  );
  const propositions = scope.graph.subjectsOfType(dep.Proposition).flatMap((iri) => {
    const claim = claimOf.get(iri);
    return readProposition(scope, iri, claim, claim === undefined ? undefined : claims[claim]?.article);
  });
  const statedBy = new Map<Index, Index[]>();
  for (const [index, { claim }] of propositions.entries()) {
    if (claim !== undefined) statedBy.set(claim, [...(statedBy.get(claim) ?? []), index]);
  }
  return { propositions, statedBy };
}

function readProposition(
  { graph, places, articleOf, entitiesOf }: Scope,
  iri: string,
  claim: Index | undefined,
  articleOfClaim: Index | undefined,
): readonly Proposition[] {
  const [subject] = entitiesOf(iri, dep.subject);
  const [object] = entitiesOf(iri, dep.object);
  const [relation] = termsOf(graph, iri, dep.relation);
  const article = articleOfClaim ?? articleOf(graph.names(iri, dep.reportedIn)[0]);
  if (subject === undefined || object === undefined || relation === undefined || article === undefined) return [];
  return [
    {
      iri,
      subject,
      relation,
      object,
      force: termsOf(graph, iri, dep.force)[0],
      modality: termsOf(graph, iri, dep.modality)[0],
      polarity: termsOf(graph, iri, dep.polarity)[0],
      evidence: places.at(iri, dep.evidence),
      claim,
      article,
      rules: rulesOf(graph, iri),
    },
  ];
}

export function readMeeting({ graph, articleOf, entitiesOf }: Scope, iri: string): readonly Meeting[] {
  const article = articleOf(graph.names(iri, dep.reportedIn)[0]);
  if (article === undefined) return [];
  return [
    {
      iri,
      article,
      participants: entitiesOf(iri, dep.participant),
      date: graph.value(iri, dep.date),
      place: labelsOf(graph, iri, dep.place),
      planned: graph.value(iri, dep.planned) === 'true',
    },
  ];
}
