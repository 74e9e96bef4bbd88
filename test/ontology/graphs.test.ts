import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import oxigraph from 'oxigraph';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract, write } from '../../src/index.ts';
import { catalog } from '../../src/write/catalog.ts';
import { articlesIn } from '../support/corpus.ts';
import { ROOT } from '../tools/command.ts';
import { entailed, isConsistent, skipsKonclude } from '../tools/konclude.ts';
import { owlProblems, skipsOwlApi } from '../tools/owlapi.ts';

// The vocabulary, what is known beforehand, and every graph that the project can make: the committed results, and the
// articles of input/ and the gold articles extracted anew, which committed results may lag behind.

const ONTOLOGY = join(ROOT, 'ontology/depeche.ttl');
const KNOWLEDGE = turtleIn(join(ROOT, 'ontology/knowledge'));
const COMMITTED = turtleIn(join(ROOT, 'output'));
const VOCABULARY = 'https://w3id.org/depeche/ns';
const NAMESPACE = `${VOCABULARY}#`;

/** The type in an answer to a query for what has which type. */
const THING = 'http://www.w3.org/2002/07/owl#Thing';

let folder = '';
let fresh: readonly string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-graphs-'));
  writeFileSync(join(folder, 'catalog-v001.xml'), catalog(relative(folder, ONTOLOGY)));
  for (const { name, language, text } of [...articlesIn('fr'), ...articlesIn('en')]) {
    writeFileSync(join(folder, `${name}.ttl`), write(extract(text, { name, language }), 'turtle'));
  }
  fresh = turtleIn(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('there are graphs to look at, in both languages', () => {
  expect(COMMITTED.length).toBeGreaterThanOrEqual(2);
  expect(fresh.filter((file) => file.endsWith('.fr.ttl')).length).toBeGreaterThanOrEqual(2);
  expect(fresh.filter((file) => file.endsWith('.en.ttl')).length).toBeGreaterThanOrEqual(2);
});

describe.skipIf(skipsOwlApi())('the OWL API 5, as Debian has it (Protégé 5 has version 4.5)', () => {
  test('loads vocabulary, knowledge and graphs together, imports by the catalogs: all in OWL 2 DL, no triple lost', () => {
    // Two groups, since an article has one name in the committed and in the fresh graph.
    expect(
      owlProblems([
        [ONTOLOGY, ...COMMITTED],
        [ONTOLOGY, ...KNOWLEDGE, ...fresh],
      ]),
    ).toEqual([]);
  }, 240_000);
});

describe.skipIf(skipsKonclude())('Konclude, a reasoner for all of OWL 2 DL', () => {
  test('finds vocabulary, knowledge and all graphs consistent', () => {
    expect(isConsistent(read([ONTOLOGY, ...KNOWLEDGE, ...COMMITTED, ...fresh]))).toBe(true);
  });

  test('finds a contradiction planted in a graph: a claim that is also a person', () => {
    const claim = `<https://w3id.org/depeche/article/wang-tleuberdi-2020.fr#claim-1>`;
    const planted = `${claim} a <${NAMESPACE}Person> .`;
    expect(isConsistent([...read([ONTOLOGY, ...COMMITTED]), planted])).toBe(false);
  });

  describe('asked what follows from the graphs, all in one run', () => {
    let relations: readonly string[] = [];
    let types: readonly (readonly string[])[] = [];
    let edges: readonly (readonly (readonly string[])[])[] = [];
    const files = () => read([...COMMITTED, ...fresh]);

    beforeAll(() => {
      relations = rows(read([ONTOLOGY]), `SELECT ?r WHERE { ?r a <${NAMESPACE}Relation> }`).flat();
      const patterns = ['?x a ?y', ...relations.map((relation) => `?x <${relation}> ?y`)];
      [types = [], ...edges] = entailed([...read([ONTOLOGY]), ...files()], patterns);
    });

    test('adds no type to what a graph describes, so that plain SPARQL finds all without a reasoner', () => {
      const typed = rows(files(), 'SELECT ?x ?type WHERE { ?x a ?type }');
      const written = new Set(typed.map((row) => row.join(' ')));
      // A State that no words name and somebody serves is only referred to: the knowledge describes it.
      const described = new Set(typed.map(([x]) => x));
      const added = types.filter(
        ([x = '', type = '']) => described.has(x) && type !== THING && !written.has(`${x} ${type}`),
      );
      expect(types.length).toBeGreaterThan(written.size);
      expect(added).toEqual([]);
    });

    test('makes no fact of what was said: no relation holds between two things of any graph', () => {
      const used = rows(files(), `SELECT DISTINCT ?r WHERE { ?p <${NAMESPACE}relation> ?r }`);
      expect(used.length).toBeGreaterThan(5);
      expect(edges).toEqual(relations.map(() => []));
    });
  });
});

test.each([
  ['rdfs:domain', 'schema:domainIncludes', '?one'],
  ['rdfs:range', 'schema:rangeIncludes', '?other'],
])('graphs and knowledge keep to what the vocabulary says by %s and %s', (always, usual, side) => {
  const allowed = new Set(
    rows(
      read([ONTOLOGY]),
      `PREFIX owl: <http://www.w3.org/2002/07/owl#>
       PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
       PREFIX schema: <http://schema.org/>
       SELECT ?property ?class {
         { ?property ${usual} ?top } UNION { ?property ${always} ?top FILTER NOT EXISTS { ?property ${usual} ?any } }
         ?top a owl:Class . ?class rdfs:subClassOf* ?top
       }`,
    ).map((row) => row.join(' ')),
  );
  const restricted = new Set([...allowed].map((pair) => pair.split(' ')[0]));
  const uses = rows(
    read([...KNOWLEDGE, ...COMMITTED, ...fresh]),
    `SELECT ?property (GROUP_CONCAT(DISTINCT STR(?type)) AS ?types) { ?one ?property ?other . ${side} a ?type }
     GROUP BY ?property ${side}`,
  );
  const strays = uses.filter(
    ([property = '', types = '']) =>
      restricted.has(property) && !types.split(' ').some((type) => allowed.has(`${property} ${type}`)),
  );
  expect(uses.length).toBeGreaterThan(1000);
  expect(strays).toEqual([]);
});

function turtleIn(path: string): readonly string[] {
  const names = readdirSync(path).filter((name) => name.endsWith('.ttl'));
  return names.sort().map((name) => join(path, name));
}

function read(files: readonly string[]): string[] {
  return files.map((file) => readFileSync(file, 'utf8'));
}

/** The answers of plain SPARQL over the texts together, in the order of the query's variables. */
function rows(turtles: readonly string[], query: string): string[][] {
  const store = new oxigraph.Store();
  for (const turtle of turtles) store.load(turtle, { format: 'text/turtle' });
  const found = store.query(query) as Map<string, { value: string }>[];
  return found.map((row) => [...row.values()].map(({ value }) => value));
}
