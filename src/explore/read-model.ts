import { schema } from '../vocab/external.ts';
import { dep } from '../vocab/terms.generated.ts';
import type { GraphIndex } from './graph-index.ts';
import type { Article, Index, Model, Text } from './model.ts';
import { placeReader } from './places.ts';
import { readClaims, readMeeting, readPropositions } from './read-claims.ts';
import { readEntities } from './read-entities.ts';
import { labelsOf, type Scope } from './record-fields.ts';

/**
 * Reads the records that the page shows.
 *
 * @param texts The values of texts that were found, by the IRI of the text.
 * @returns Records that lack what makes them one (a claim without an article, a proposition without a subject) are
 *   left out.
 */
export function readModel(graph: GraphIndex, texts: Readonly<Record<string, string>>): Model {
  const textIris = graph.subjectsOfType(dep.Text);
  const articleIris = graph.subjectsOfType(dep.Article);
  const entityIris = [...new Set([...graph.subjectsOfType(dep.Actor), ...graph.subjectsOfType(dep.Initiative)])];
  const entityNumbers = numbersOf(entityIris);
  const articleNumbers = numbersOf(articleIris);
  const textNumbers = numbersOf(textIris);
  const readTexts = textIris.map((iri) => readText(graph, iri, texts));
  const scope: Scope = {
    graph,
    places: placeReader(graph, textNumbers, readTexts),
    articleOf: (iri) => (iri === undefined ? undefined : articleNumbers.get(iri)),
    entitiesOf: (subject, predicate) => graph.names(subject, predicate).flatMap((iri) => entityNumbers.get(iri) ?? []),
  };
  const claims = readClaims(scope);
  const { propositions, statedBy } = readPropositions(scope, claims);
  return {
    articles: articleIris.map((iri) => readArticle(graph, iri, textNumbers)),
    texts: readTexts,
    entities: readEntities(scope, entityIris),
    claims: claims.map((claim, index) => ({ ...claim, states: statedBy.get(index) ?? [] })),
    propositions,
    meetings: graph.subjectsOfType(dep.Meeting).flatMap((iri) => readMeeting(scope, iri)),
  };
}

function numbersOf(iris: readonly string[]): ReadonlyMap<string, Index> {
  return new Map(iris.map((iri, index) => [iri, index]));
}

function readText(graph: GraphIndex, iri: string, texts: Readonly<Record<string, string>>): Text {
  return { iri, sha256: graph.value(iri, dep.sha256), value: texts[iri] ?? graph.value(iri, schema.text) };
}

function readArticle(graph: GraphIndex, iri: string, texts: ReadonlyMap<string, Index>): Article {
  return {
    iri,
    slug: iri.replace(/(?<![/#])[/#]+$/, '').replace(/^.*[/#]/, ''),
    headline: labelsOf(graph, iri, schema.headline),
    agency: graph.value(iri, schema.creditText),
    language: graph.value(iri, schema.inLanguage),
    published: graph.value(iri, dep.published),
    modified: graph.value(iri, dep.modified),
    texts: graph.names(iri, dep.hasText).flatMap((text) => texts.get(text) ?? []),
  };
}
