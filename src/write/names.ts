import type { Iris } from '../graph/iri.ts';
import { compareCodeUnits } from '../graph/node.ts';
import { NAMESPACES } from '../vocab/external.ts';
import { NAMESPACE } from '../vocab/terms.generated.ts';
import { WIKIDATA } from '../vocab/wikidata.ts';
import { relativeTo } from './relative.ts';

type Prefix = readonly [prefix: string, namespace: string];

/** Kinds of entities whose names get a prefix; deeper names, such as those of persons, are written against the base. */
const KINDS: readonly string[] = ['state', 'organization', 'initiative'];

/** What a prefixed name can end in without an escape; Turtle allows a little more. */
const LOCAL_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/;

const OUTSIDE: readonly Prefix[] = [
  ['dep', NAMESPACE],
  ...Object.entries({ ...NAMESPACES, wd: WIKIDATA }).sort(([a], [b]) => compareCodeUnits(a, b)),
];

/** How a Turtle file writes IRIs. */
export interface Names {
  /** The IRI as short as it can be: a prefixed name, a reference against the base, or the whole. */
  readonly name: (iri: string) => string;
  /** The declarations that the names given so far need. */
  readonly declarations: () => string;
}

/** The prefixes for the names in the article and the places in its text. */
export function localPrefixes({ article, text }: Pick<Iris, 'article' | 'text'>): readonly Prefix[] {
  return [
    ['a', `${article}#`],
    ['t', `${text}#`],
  ];
}

export function makeNames(iris: Iris): Names {
  const local = [...localPrefixes(iris), ...KINDS.map((kind): Prefix => [kind, `${iris.base}${kind}/`])];
  const prefixes = [...local, ...OUTSIDE];
  const relative = relativeTo(iris.base);
  const used = new Set<Prefix>();
  let baseUsed = false;
  const declare = (some: readonly Prefix[]): readonly string[] =>
    some.filter((entry) => used.has(entry)).map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`);
  return {
    name: (iri) => {
      const entry = prefixes.find(
        ([, namespace]) => iri.startsWith(namespace) && LOCAL_NAME.test(iri.slice(namespace.length)),
      );
      if (entry) {
        used.add(entry);
        return `${entry[0]}:${iri.slice(entry[1].length)}`;
      }
      const rest = relative(iri);
      baseUsed ||= rest !== undefined;
      return `<${rest ?? iri}>`;
    },
    declarations: () => {
      const base = baseUsed ? [`@base <${iris.base}> .`] : [];
      return [...declare(OUTSIDE), '', ...base, ...declare(local), ''].join('\n');
    },
  };
}
