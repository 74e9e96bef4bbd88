import type { Quad } from 'n3';
import type { Iris } from '../graph/iri.ts';
import { compareCodeUnits } from '../graph/node.ts';
import { NAMESPACES } from '../vocab/external.ts';
import { NAMESPACE } from '../vocab/terms.generated.ts';
import { WIKIDATA } from '../vocab/wikidata.ts';

type Prefix = readonly [prefix: string, namespace: string];

/** A namespace, and behind it a name that N3.Writer writes with a prefix; Turtle allows a little more. */
const NAME = /^(.+[#/:])[A-Za-z0-9_](?:\.?[A-Za-z0-9_-])*$/;

/** A path that gives a prefix, its segments joined: `person/CN/` is `person-CN:`. */
const PATH = /^[A-Za-z][A-Za-z0-9-]*(?:\/[A-Za-z0-9-]+)*\/$/;

/** Without `rdf:`, whose terms in these graphs have a shorter sign: `a` for the type, `@` for the language. */
const OUTSIDE: readonly Prefix[] = [
  ['dep', NAMESPACE],
  ...Object.entries({ ...NAMESPACES, wd: WIKIDATA })
    .filter(([prefix]) => prefix !== 'rdf')
    .sort(([a], [b]) => compareCodeUnits(a, b)),
];

/** The prefixes for the names in the article and the places in its text. */
export function localPrefixes({ article, text }: Pick<Iris, 'article' | 'text'>): readonly Prefix[] {
  return [
    ['a', `${article}#`],
    ['t', `${text}#`],
  ];
}

/**
 * The prefixes that a Turtle file of these quads needs, and no others: those of vocabularies, then the file's own.
 *
 * @returns Namespaces by prefix, in the order in which to declare them.
 */
export function prefixesOf(iris: Iris, quads: readonly Quad[]): Readonly<Record<string, string>> {
  const names = new Set(quads.flatMap(namesIn));
  const used = new Set([...names].flatMap((name) => NAME.exec(name)?.[1] ?? []));
  // N3.Writer takes an IRI such as <news:a> for a prefixed name, where there is a prefix `news`.
  const taken = new Set([...names].map((name) => name.slice(0, name.indexOf(':'))));
  const chosen = new Map<string, string>();
  for (const [prefix, namespace] of [...OUTSIDE, ...localPrefixes(iris), ...pathPrefixes(iris.base, used)]) {
    if (used.has(namespace) && !taken.has(prefix) && !chosen.has(prefix)) chosen.set(prefix, namespace);
  }
  return Object.fromEntries(chosen);
}

/** An IRI as N3.Writer writes it in a file with these prefixes. */
export function shortName(iri: string, prefixes: Readonly<Record<string, string>>): string {
  const namespace = NAME.exec(iri)?.[1];
  const prefix = Object.keys(prefixes).find((key) => prefixes[key] === namespace);
  return namespace === undefined || prefix === undefined ? `<${iri}>` : `${prefix}:${iri.slice(namespace.length)}`;
}

function namesIn({ subject, predicate, object }: Quad): readonly string[] {
  return [subject.value, predicate.value, object.termType === 'Literal' ? object.datatype.value : object.value];
}

/** A prefix for each folder of names under the base. */
function pathPrefixes(base: string, namespaces: ReadonlySet<string>): readonly Prefix[] {
  const paths = [...namespaces].filter((namespace) => namespace.startsWith(base)).map((it) => it.slice(base.length));
  return paths
    .filter((path) => PATH.test(path))
    .sort(compareCodeUnits)
    .map((path) => [path.slice(0, -1).replaceAll('/', '-'), base + path]);
}
