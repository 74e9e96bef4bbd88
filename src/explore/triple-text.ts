import { NAMESPACES, rdf } from '../vocab/external.ts';
import { NAMESPACE } from '../vocab/terms.generated.ts';
import { escapeString } from '../write/escape.ts';
import type { PackedLiteral, Triple } from './packed-graph.ts';

const PREFIXES: Readonly<Record<string, string>> = { dep: NAMESPACE, ...NAMESPACES };

/** A local name that needs no escape, in Turtle as in JSON-LD. */
const LOCAL = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** Triples of a page as Turtle, one predicate a line, subjects in the order of their first triple. */
export function turtleOf(triples: readonly Triple[]): string {
  const used = new Set<string>();
  const name = (iri: string): string => {
    if (iri.startsWith('_:')) return iri;
    const [prefix, local] = shorten(iri) ?? [];
    if (prefix === undefined) return `<${iri}>`;
    used.add(prefix);
    return `${prefix}:${local}`;
  };
  const literal = ([value, kind = '']: PackedLiteral): string => {
    const tail = kind === '' ? '' : kind.startsWith('@') ? kind : `^^${name(kind)}`;
    return `"${escapeString(value)}"${tail}`;
  };
  const blocks = bySubject(triples).map(([subject, properties]) => {
    const lines = properties.map(([predicate, objects]) => {
      const values = objects.map((object) => (typeof object === 'string' ? name(object) : literal(object)));
      return `${predicate === rdf.type ? 'a' : name(predicate)} ${values.join(', ')}`;
    });
    return `${name(subject)} ${lines.join(' ;\n    ')} .\n`;
  });
  const prefixes = [...used].sort().map((prefix) => `@prefix ${prefix}: <${PREFIXES[prefix]}> .\n`);
  return `${prefixes.join('')}\n${blocks.join('\n')}`;
}

/** Triples of a page as JSON-LD, a flat list with its context inside. */
export function jsonLdOf(triples: readonly Triple[]): string {
  const short = (iri: string): string => shorten(iri)?.join(':') ?? iri;
  const value = (object: Triple['object']): unknown => {
    if (typeof object === 'string') return { '@id': object };
    const [text, kind] = object;
    if (kind === undefined) return text;
    return kind.startsWith('@')
      ? { '@value': text, '@language': kind.slice(1) }
      : { '@value': text, '@type': short(kind) };
  };
  const nodes = bySubject(triples).map(([subject, properties]) => ({
    '@id': subject,
    ...Object.fromEntries(
      properties.map(([predicate, objects]): [string, unknown] =>
        predicate === rdf.type
          ? ['@type', objects.map((type) => (typeof type === 'string' ? short(type) : type))]
          : [short(predicate), objects.map(value)],
      ),
    ),
  }));
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': nodes }, undefined, 2)}\n`;
}

type Property = readonly [predicate: string, objects: Triple['object'][]];

function bySubject(triples: readonly Triple[]): readonly (readonly [string, readonly Property[]])[] {
  const subjects = new Map<string, Map<string, Triple['object'][]>>();
  for (const { subject, predicate, object } of triples) {
    const properties = subjects.get(subject) ?? new Map<string, Triple['object'][]>();
    properties.set(predicate, [...(properties.get(predicate) ?? []), object]);
    subjects.set(subject, properties);
  }
  return [...subjects].map(([subject, properties]) => [subject, [...properties]]);
}

function shorten(iri: string): readonly [prefix: string, local: string] | undefined {
  const found = Object.entries(PREFIXES).find(
    ([, namespace]) => iri.startsWith(namespace) && LOCAL.test(iri.slice(namespace.length)),
  );
  return found && [found[0], iri.slice(found[1].length)];
}
