import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import oxigraph, { type Term } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { extract, write } from '../src/index.ts';
import { ROOT } from './tools/command.ts';

// What a careful reader finds in the article of `input/`, asked of its graph as a user would, by SPARQL.

const PREFIXES = `
PREFIX dep:    <https://w3id.org/depeche/ns#>
PREFIX oa:     <http://www.w3.org/ns/oa#>
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <http://schema.org/>
PREFIX skos:   <http://www.w3.org/2004/02/skos/core#>
`;

const ARTICLE = 'wang-tleuberdi-2020.fr';
const store = new oxigraph.Store();
const article = extract(readFileSync(join(ROOT, 'input', `${ARTICLE}.txt`), 'utf8'), { name: ARTICLE });
store.load(write(article, 'turtle'), { format: 'text/turtle' });

/** The rows of a SELECT, as the values of the named variables; IRIs are cut to what follows their last `#`. */
function ask(variables: readonly string[], where: string): readonly (readonly string[])[] {
  const names = variables.map((name) => `?${name}`).join(' ');
  const rows = store.query(`${PREFIXES} SELECT ${names} WHERE { ${where} } ORDER BY ${names}`) as Map<string, Term>[];
  return rows.map((row) => variables.map((name) => row.get(name)?.value.replace(/^http.*#/, '') ?? '-'));
}

const called = (variable: string, label: string): string => `${variable} rdfs:label "${label}" .`;
const inWords = (variable: string, words: string): string =>
  `${variable} dep:evidence/oa:hasSelector/oa:exact ${words} .`;

const BELT_AND_ROAD = called('?initiative', 'Belt and Road Initiative"@en <>'.replace('" <>', ''));
