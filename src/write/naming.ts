import type { Iris } from '../graph/iri.ts';
import { CONTEXT } from '../vocab/context.generated.ts';
import { expand, PREFIXES, termOf } from './context.ts';
import type { Json } from './json.ts';
import { localPrefixes } from './names.ts';
import { relativeTo } from './relative.ts';

/** How names are written in a graph's file. */
export interface Naming {
  /** The context that stands in the file, so that nothing has to be fetched. */
  readonly context: { readonly [key: string]: Json };
  /** The IRI of a node, as short as the context allows. */
  readonly id: (iri: string) => string;
  /** The IRI as a word of the context, or with a prefix of it, or whole. */
  readonly word: (iri: string) => string;
}

/**
 * The published context with the file's own base and prefixes. A prefix that looks like the scheme of the user's IRIs is
 * left out, since whoever reads the file would take `a:news` for a short name.
 */
export function namingOf(iris: Iris): Naming {
  const isFree = ([prefix]: readonly [string, ...unknown[]]): boolean =>
    ![iris.base, iris.article].some((iri) => iri.startsWith(`${prefix}:`));
  const prefixes = Object.entries(PREFIXES).filter(isFree);
  const local = localPrefixes(iris).filter(isFree);
  const relative = relativeTo(iris.base);
  return {
    context: {
      ...(relative(iris.text) === undefined ? {} : { '@base': iris.base }),
      ...Object.fromEntries(local),
      ...contextWith(new Map(prefixes)),
    },
    id: (iri) => shorten(iri, local) ?? relative(iri) ?? iri,
    word: (iri) => termOf(iri)?.name ?? shorten(iri, prefixes) ?? iri,
  };
}

/** The published context, where it has other prefixes with their words written out. */
function contextWith(prefixes: ReadonlyMap<string, string>): { readonly [key: string]: Json } {
  if (prefixes.size === Object.keys(PREFIXES).length) return CONTEXT;
  const whole = (compact: string): string => (prefixes.has(compact.split(':')[0] ?? '') ? compact : expand(compact));
  const kept = Object.entries(CONTEXT).filter(([name]) => !(name in PREFIXES) || prefixes.has(name));
  return Object.fromEntries(
    kept.map(([name, definition]): [string, Json] => {
      if (typeof definition === 'number') return [name, definition];
      if (typeof definition === 'string') return [name, name in PREFIXES ? definition : whole(definition)];
      const parts = Object.entries<Json>(definition);
      return [
        name,
        Object.fromEntries(parts.map(([key, part]) => [key, typeof part === 'string' ? whole(part) : part])),
      ];
    }),
  );
}

function shorten(iri: string, prefixes: readonly (readonly [string, string])[]): string | undefined {
  const found = prefixes.find(([, namespace]) => iri.startsWith(namespace));
  return found && `${found[0]}:${iri.slice(found[1].length)}`;
}
