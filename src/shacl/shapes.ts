import { readFileSync } from 'node:fs';
import { Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { packageFile } from '../package-file.ts';
import { parseGraph } from '../store/read-graph.ts';
import { rdf, rdfs } from '../vocab/external.ts';

/** Namespace of SHACL. */
export const SH = 'http://www.w3.org/ns/shacl#';

type Term = Parameters<Store['getObjects']>[0];

/** The shapes that come with the program, and what their sentences need of them. */
export interface Shapes {
  readonly store: Store;
  readonly validator: SHACLValidator;
  /** What a thing of a class is called, by class, from the widest class to the narrowest. */
  readonly kinds: ReadonlyMap<string, string>;
  /** What a thing of a shape is called, by shape. */
  readonly names: ReadonlyMap<string, string>;
  /** Members of lists, by the list's first node. */
  readonly lists: Readonly<Record<string, readonly { readonly value: string }[]>>;
}

/** The validator counts how often it comes to a node, against shapes in circles; ours have none, and counting is slow. */
const OPTIONS = { allowNamedNodeInList: true, maxNodeChecks: 0 };

let builtIn: Shapes | undefined;

/** Reads `ontology/shapes.ttl` at the first call. */
export function builtInShapes(): Shapes {
  builtIn ??= readShapes(readFileSync(packageFile('ontology/shapes.ttl'), 'utf8'));
  return builtIn;
}

function readShapes(turtle: string): Shapes {
  const quads = parseGraph(turtle, 'turtle');
  const having = (predicate: string) => quads.filter((quad) => quad.predicate.value === predicate);
  const names = new Map(having(rdfs.label).map(({ subject, object }) => [subject.value, object.value]));
  const kinds = having(`${SH}targetClass`).map(({ subject, object }): [string, string] => [
    object.value,
    names.get(subject.value) ?? 'node',
  ]);
  const store = new Store(quads);
  return {
    store,
    validator: new SHACLValidator(store, OPTIONS),
    names,
    kinds: new Map(kinds),
    lists: store.extractLists(),
  };
}

/** A value of a property, or undefined where it has none. */
export function firstValue(store: Store, subject: Term, predicate: string): string | undefined {
  return store.getObjects(subject, predicate, null)[0]?.value;
}

/** What a node of the data is called: the kind of its narrowest class that has a shape, else "node". */
export function kindOfNode({ kinds }: Shapes, data: Store, node: Term): string {
  const types = new Set(data.getObjects(node, rdf.type, null).map(({ value }) => value));
  const [, kind = 'node'] = [...kinds].findLast(([classIri]) => types.has(classIri)) ?? [];
  return kind;
}
