import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import oxigraph, { type Term } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { type Document, extract, write } from '../src/index.ts';
import { ROOT } from './tools/command.ts';

// One article in two languages, sentence for sentence, is one graph: the same actors, initiatives and relations.

const read = (language: 'fr' | 'en'): Document =>
  extract(readFileSync(join(ROOT, `input/wang-tleuberdi-2020.${language}.txt`), 'utf8'), {
    name: `wang-tleuberdi-2020.${language}`,
  });
const french = read('fr');
const english = read('en');

const globalEntities = (document: Document): string[] =>
  document.entities
    .map(({ id }) => id)
    .filter((id) => !id.startsWith('#'))
    .sort();

/** "subject | relation | object | by whom | force | modality" of each proposition, groups told by their members. */
function said(document: Document): string[] {
  const name = (id: string): string => {
    const group = document.entities.find((entity) => entity.id === id);
    return group?.type === 'ActorGroup' ? `(${[...group.members].sort().join(' ')})` : id;
  };
  const speakers = new Map(document.claims.map((claim) => [claim.id, claim.speakers.map(name).join('+')]));
  const lines = document.propositions.map(({ claim, subject, relation, object, force, modality }) =>
    [name(subject), relation, name(object), `by ${speakers.get(claim ?? '') ?? 'the report'}`, force, modality].join(
      ' | ',
    ),
  );
  return [...new Set(lines)].sort();
}

describe('the French and the English report', () => {
  test('name the same actors and initiatives by the same IRIs', () => {
    expect(globalEntities(english)).toEqual(globalEntities(french));
  });

  test('state the same propositions, of the same speakers, with the same forces', () => {
    expect(said(english)).toEqual(said(french));
  });
});

describe('one store with both', () => {
  const store = new oxigraph.Store();
  for (const document of [french, english]) store.load(write(document, 'turtle'), { format: 'text/turtle' });
  const ask = (query: string): Map<string, Term>[] =>
    store.query(`
      PREFIX dep: <https://w3id.org/depeche/ns#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <http://schema.org/>
      ${query}`) as Map<string, Term>[];

  test('answers once who supports the Global Data Security Initiative, with the words in both languages', () => {
    const initiative = '?initiative rdfs:label "Global Data Security Initiative"@en .';
    const who = ask(`SELECT DISTINCT ?who WHERE { ${initiative}
      ?p dep:relation dep:supports ; dep:subject ?who ; dep:object ?initiative . }`);
    expect(who.map((row) => row.get('who')?.value)).toEqual(['https://w3id.org/depeche/state/KZ']);

    const evidence = ask(`SELECT DISTINCT ?language WHERE { ${initiative}
      ?p dep:relation dep:supports ; dep:object ?initiative ; dep:evidence/oa:hasSource ?text .
      ?article dep:hasText ?text ; schema:inLanguage ?language . } ORDER BY ?language`);
    expect(evidence.map((row) => row.get('language')?.value)).toEqual(['en', 'fr']);
  });

  test('has labels of one entity in both languages', () => {
    const labels = ask(
      `SELECT ?label WHERE { <https://w3id.org/depeche/state/KZ> rdfs:label ?label . } ORDER BY ?label`,
    );
    expect(labels.map((row) => row.get('label')?.value)).toEqual(['Kazakhstan', 'Kazakhstan']);
  });
});
