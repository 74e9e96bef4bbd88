import { rdf } from '../vocab/external.ts';
import type { PackedLiteral, Triple } from './packed-graph.ts';

/** Looks up what a graph says, by subject and predicate, in the order of the graph. */
export interface GraphIndex {
  readonly subjectsOfType: (type: string) => readonly string[];
  readonly names: (subject: string, predicate: string) => readonly string[];
  readonly literals: (subject: string, predicate: string) => readonly PackedLiteral[];
  /** The value of the first literal. */
  readonly value: (subject: string, predicate: string) => string | undefined;
  readonly hasType: (subject: string, type: string) => boolean;
  readonly triplesOf: (subject: string) => readonly Triple[];
}

export function indexGraph(triples: readonly Triple[]): GraphIndex {
  const bySubject = new Map<string, Triple[]>();
  const byType = new Map<string, string[]>();
  for (const triple of triples) {
    push(bySubject, triple.subject, triple);
    if (triple.predicate === rdf.type && typeof triple.object === 'string') push(byType, triple.object, triple.subject);
  }
  const triplesOf = (subject: string): readonly Triple[] => bySubject.get(subject) ?? [];
  const objects = (subject: string, predicate: string) =>
    triplesOf(subject).flatMap((triple) => (triple.predicate === predicate ? [triple.object] : []));
  const names = (subject: string, predicate: string): readonly string[] =>
    objects(subject, predicate).filter((object) => typeof object === 'string');
  const literals = (subject: string, predicate: string): readonly PackedLiteral[] =>
    objects(subject, predicate).filter((object) => typeof object !== 'string');
  return {
    subjectsOfType: (type) => byType.get(type) ?? [],
    names,
    literals,
    value: (subject, predicate) => literals(subject, predicate)[0]?.[0],
    hasType: (subject, type) => names(subject, rdf.type).includes(type),
    triplesOf,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
