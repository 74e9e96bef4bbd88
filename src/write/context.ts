import type { Iris } from '../graph/iri.ts';
import { CONTEXT } from '../vocab/context.generated.ts';
import { NAMESPACES } from '../vocab/external.ts';
import { NAMESPACE } from '../vocab/terms.generated.ts';
import type { Json } from './json.ts';
import { localPrefixes } from './names.ts';
import { relativeTo } from './relative.ts';

/** How a property is written in JSON. */
export interface Term {
  readonly name: string;
  /** What a string stands for: `@id` an IRI, `@vocab` a word of the context, a datatype, or itself. */
  readonly type: string | undefined;
  /** Values by language, in an object. */
  readonly byLanguage: boolean;
  /** An array even where there is one value. */
  readonly list: boolean;
}

/** What the tree needs beside the vocabulary's context: its branches, and the header's import. */
const TREE: { readonly [name: string]: string | { readonly [key: string]: string } } = {
  actors: '@included',
  claims: { '@reverse': 'dep:reportedIn' },
  header: '@included',
  imports: { '@id': 'owl:imports', '@type': '@id' },
  initiatives: '@included',
  meetings: { '@reverse': 'dep:reportedIn' },
  mentions: '@included',
  narrated: { '@reverse': 'dep:reportedIn' },
  posts: '@included',
  run: '@included',
  spans: '@included',
};

/** The context that stands in a graph's file, so that nothing has to be fetched. */
export function contextOf(iris: Iris): { readonly [key: string]: Json } {
  const base: { [key: string]: Json } = relativeTo(iris.base)(iris.text) === undefined ? {} : { '@base': iris.base };
  return { ...base, ...Object.fromEntries(localPrefixes(iris)), ...TREE, ...CONTEXT };
}

const PREFIXES: Readonly<Record<string, string>> = { dep: NAMESPACE, ...NAMESPACES };

const TERMS = new Map(
  Object.entries({ ...TREE, ...CONTEXT }).flatMap(([name, definition]): [string, Term][] => {
    if (typeof definition === 'string') return [[expand(definition), makeTerm(name, {})]];
    return typeof definition === 'object' && '@id' in definition
      ? [[expand(definition['@id'] ?? ''), makeTerm(name, definition)]]
      : [];
  }),
);

/** @returns The word of the context that stands for the IRI, if there is one. */
export function termOf(iri: string): Term | undefined {
  return TERMS.get(iri);
}

/** The IRI as a word of the context, or with a prefix of it, or whole. */
export function wordOf(iri: string): string {
  const term = TERMS.get(iri);
  if (term) return term.name;
  const prefix = Object.entries(PREFIXES).find(([, namespace]) => iri.startsWith(namespace));
  return prefix ? `${prefix[0]}:${iri.slice(prefix[1].length)}` : iri;
}

function makeTerm(
  name: string,
  definition: { readonly '@type'?: string; readonly '@container'?: string | readonly string[] },
): Term {
  const container = definition['@container'] ?? [];
  return {
    name,
    type: definition['@type'],
    byLanguage: container.includes('@language'),
    list: container.includes('@set'),
  };
}

function expand(compact: string): string {
  const [prefix = '', local = ''] = compact.split(/:(.*)/s);
  return prefix in PREFIXES ? `${PREFIXES[prefix]}${local}` : compact;
}
