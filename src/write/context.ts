import { CONTEXT } from '../vocab/context.generated.ts';
import { NAMESPACES } from '../vocab/external.ts';
import { NAMESPACE } from '../vocab/terms.generated.ts';

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

/** The prefixes of the context. */
export const PREFIXES: Readonly<Record<string, string>> = { dep: NAMESPACE, ...NAMESPACES };

const TERMS = new Map(
  Object.entries(CONTEXT).flatMap(([name, definition]): [string, Term][] => {
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

/** What a short name of the context stands for. */
export function expand(compact: string): string {
  const [prefix = '', local = ''] = compact.split(/:(.*)/s);
  return prefix in PREFIXES ? `${PREFIXES[prefix]}${local}` : compact;
}
