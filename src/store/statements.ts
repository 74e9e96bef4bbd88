import { groupBy } from '../group-by.ts';
import { dep } from '../vocab/terms.generated.ts';
import type { ArticleGraphs, NamedTriples } from './articles.ts';

/** Triples in one operation: Virtuoso refuses the program that it makes of many more. */
const PIECE = 1000;

/**
 * One update that takes out all that a store has of an article and puts this there instead.
 *
 * @param prologue What the store wants before it.
 */
export function replacement(article: ArticleGraphs, prologue = ''): string {
  const leftovers = article.claims.map(({ name }) => dropping(name));
  return prologue + [...removals(article.name), ...leftovers, ...insertions(article)].join(' ;\n');
}

/** One update that takes out all that a store has of an article. */
export function removal(name: string): string {
  return removals(name).join(' ;\n');
}

/** How many triples a store has of an article, as `?n`. */
export function counting(name: string): string {
  return `SELECT (COUNT(*) AS ?n) WHERE {
  { GRAPH <${name}> { ?s ?p ?o } } UNION { ${saidIn(name)} }
}`;
}

/** How often a query that names no graph finds a triple, as `?n`. */
export function countingWithoutGraph(triple: string): string {
  return `SELECT (COUNT(*) AS ?n) WHERE { ${forSparql(triple)} }`;
}

/** Changes nothing and finds one row, in any store. */
export const ONE_ROW = 'SELECT (COUNT(*) AS ?n) WHERE {}';

/** First what the claims of the article say, for afterwards nothing tells which claims it had. */
function removals(name: string): readonly string[] {
  return [`DELETE { GRAPH ?claim { ?s ?p ?o } } WHERE { ${saidIn(name)} }`, dropping(name)];
}

function saidIn(name: string): string {
  return `GRAPH <${name}> { ?claim a <${dep.Claim}> } GRAPH ?claim { ?s ?p ?o }`;
}

function dropping(name: string): string {
  return `DROP SILENT GRAPH <${name}>`;
}

function insertions({ claims, ...article }: ArticleGraphs): readonly string[] {
  const all = [article, ...claims].flatMap(({ name, triples }) => triples.map((triple) => ({ name, triple })));
  const pieces = Array.from({ length: Math.ceil(all.length / PIECE) }, (_, k) => all.slice(k * PIECE, (k + 1) * PIECE));
  return pieces.map((piece) => {
    const graphs = [...groupBy(piece, ({ name }) => name)];
    return `INSERT DATA {\n${graphs.map(([name, rows]) => inGraph({ name, triples: rows.map(({ triple }) => triple) })).join('')}}`;
  });
}

function inGraph({ name, triples }: NamedTriples): string {
  return `GRAPH <${name}> {\n${triples.map((triple) => `${forSparql(triple)} .\n`).join('')}}\n`;
}

/**
 * SPARQL decodes `\u…` anywhere, before it reads strings, so that some stores take the end of an escaped backslash and
 * a "u" behind it for such an escape: the "u" is written as one.
 */
function forSparql(triple: string): string {
  return triple.replace(/\\(?:\\([uU])|.)/g, (whole, letter: string | undefined) =>
    letter === undefined ? whole : `\\\\\\u00${letter.charCodeAt(0).toString(16)}`,
  );
}
