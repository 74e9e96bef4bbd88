import { NAMESPACES } from '../vocab/external.ts';
import { NAMESPACE } from '../vocab/terms.generated.ts';
import { escapeString } from '../write/escape.ts';
import type { Filter } from './filter.ts';
import type { ReaderLanguage } from './labels.ts';
import type { Model } from './model.ts';

/**
 * The query that gives the table of claims that the page shows under a filter, one row a claim, in any store that has
 * the graphs.
 *
 * @param language The language to prefer for names.
 */
export function claimQuery(model: Model, filter: Filter, language: ReaderLanguage): string {
  const conditions = conditionsOf(model, filter).map((line) => `  ${line}\n`);
  return `PREFIX dep: <${NAMESPACE}>
PREFIX oa: <${NAMESPACES.oa}>
PREFIX rdfs: <${NAMESPACES.rdfs}>
PREFIX schema: <${NAMESPACES.schema}>
SELECT ?article ?claim (MIN(?place) AS ?start)
  (GROUP_CONCAT(DISTINCT ?speakerName; separator=", ") AS ?speakers)
  (GROUP_CONCAT(DISTINCT ?forceName; separator=", ") AS ?forces)
  (GROUP_CONCAT(DISTINCT ?aboutName; separator=", ") AS ?about)
  (GROUP_CONCAT(DISTINCT ?relationName; separator=", ") AS ?relations)
  (SAMPLE(?said) AS ?words)
WHERE {
  ?claim a dep:Claim ; dep:reportedIn ?article .
${conditions.join('')}  OPTIONAL { ?claim dep:content/oa:hasSelector/oa:start ?place }
  OPTIONAL { ?claim schema:text ?said }
  OPTIONAL { ?claim dep:force ?force . BIND(STRAFTER(STR(?force), STR(dep:)) AS ?forceName) }
  OPTIONAL { ?claim dep:states/dep:relation ?relation . BIND(STRAFTER(STR(?relation), STR(dep:)) AS ?relationName) }
${nameLines('speaker', language)}
${nameLines('about', language)}
}
GROUP BY ?article ?claim
ORDER BY ?article ?start ?claim
`;
}

function nameLines(what: 'speaker' | 'about', language: ReaderLanguage): string {
  return `  OPTIONAL {
    ?claim dep:${what} ?${what}Entity .
    OPTIONAL { ?${what}Entity rdfs:label ?${what}Own FILTER(LANG(?${what}Own) = "${language}") }
    OPTIONAL { ?${what}Entity rdfs:label ?${what}Other FILTER(LANG(?${what}Other) != "${language}") }
    BIND(COALESCE(?${what}Own, ?${what}Other, STR(?${what}Entity)) AS ?${what}Name)
  }`;
}

function conditionsOf(model: Model, filter: Filter): readonly string[] {
  const entity = (index: number | undefined): string | undefined =>
    index === undefined ? undefined : model.entities[index]?.iri;
  const article = filter.article === undefined ? undefined : model.articles[filter.article]?.iri;
  const [speaker, about] = [entity(filter.speaker), entity(filter.about)];
  const { force, relation, language, text } = filter;
  return [
    article && `FILTER(?article = ${iriTerm(article)})`,
    speaker && `FILTER EXISTS { ?claim dep:speaker/dep:member? ${iriTerm(speaker)} }`,
    force && `FILTER EXISTS { ?claim dep:force ${termTerm(force)} }`,
    about && `FILTER EXISTS { ?claim dep:about/dep:member? ${iriTerm(about)} }`,
    relation && `FILTER EXISTS { ?claim dep:states/dep:relation ${termTerm(relation)} }`,
    language && `FILTER EXISTS { ?article schema:inLanguage "${escapeString(language)}" }`,
    text && `FILTER EXISTS { ?claim schema:text ?t FILTER(CONTAINS(LCASE(STR(?t)), LCASE("${escapeString(text)}"))) }`,
  ].filter((line): line is string => line !== undefined && line !== '');
}

/** A term of ours has a short name in the model, others their IRI. */
function termTerm(name: string): string {
  return /^[A-Za-z]+$/.test(name) ? `dep:${name}` : iriTerm(name);
}

function iriTerm(iri: string): string {
  return `<${iri.replace(/[\p{Cc}\s<>"{}|^`\\]/gu, (character) => encodeURIComponent(character))}>`;
}
