import { readFile } from 'node:fs/promises';
import { Parser } from 'n3';
import { packageFile } from '../package-file.ts';
import { rdfs } from '../vocab/external.ts';
import { NAMESPACE } from '../vocab/terms.generated.ts';
import { type GraphIndex, indexGraph } from './graph-index.ts';
import type { Labels } from './model.ts';
import { packGraph, unpackGraph } from './packed-graph.ts';

/** What the ontology says of a term, for readers. */
export interface TermWords {
  readonly labels: Labels;
  readonly comments: Labels;
}

/** The package's own ontology. */
const ONTOLOGY = packageFile('ontology/depeche.ttl');

/** @returns The words of these terms, by their names without the namespace. */
export async function readVocabulary(names: Iterable<string>): Promise<Readonly<Record<string, TermWords>>> {
  const turtle = await readFile(ONTOLOGY, 'utf8');
  const ontology = indexGraph(unpackGraph(packGraph(new Parser().parse(turtle))));
  const known = [...new Set(names)].filter((name) => ontology.triplesOf(NAMESPACE + name).length > 0);
  return Object.fromEntries(
    known
      .sort()
      .map((name) => [
        name,
        { labels: wordsOf(ontology, name, rdfs.label), comments: wordsOf(ontology, name, rdfs.comment) },
      ]),
  );
}

function wordsOf(ontology: GraphIndex, name: string, predicate: string): Labels {
  const literals = ontology.literals(NAMESPACE + name, predicate);
  return Object.fromEntries(literals.map(([value, kind = '']) => [kind.slice(1), value]));
}
