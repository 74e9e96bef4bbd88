import oxigraph from 'oxigraph';
import { DepecheError } from '../error.ts';
import { checkIri } from '../graph/iri.ts';
import { KNOWLEDGE_BASE } from '../knowledge/values.ts';
import { NAMESPACES } from '../vocab/external.ts';
import { NAMESPACE } from '../vocab/terms.generated.ts';
import { WIKIDATA } from '../vocab/wikidata.ts';

/**
 * A place of a query where a value can be put: a comment `# VALUES ?name { "…" }`, which says nothing until then, or
 * `VALUES ?name { "en" }` with a value that another takes the place of. Virtuoso finds nothing, or ends, where `UNDEF`
 * stands for a value that is not set.
 */
const PLACE = /(?:#[ \t]*)?\bVALUES\s*[?$](\w+)\s*\{([^{}]*)\}/gi;

const PREFIXES: Readonly<Record<string, string>> = { ...NAMESPACES, dep: NAMESPACE, wd: WIKIDATA };

/** The first part of names under the base, as tables show them. */
const KINDS = /^(?:article|initiative|organization|person|post|state|text)\/\S+$/;

/** The names for which a query takes values. */
export function parameterNames(query: string): readonly string[] {
  return [...new Set([...query.matchAll(PLACE)].map(([, name = '']) => name))];
}

/**
 * The query with values in their places. What is put there is one term, written by the rules of SPARQL, so that no value
 * can change what the query does.
 *
 * @param values By name: an IRI (`<https://…>`, `https://…`, `dep:supports`, `state/KZ`), or words, which may stand in
 *   quotation marks with a language (`"Chine"@fr`).
 * @throws DepecheError (`invalid-query`) where the query has no place for a name, or a value is no IRI.
 */
export function setParameters(query: string, values: Readonly<Record<string, string>>): string {
  const names = parameterNames(query);
  const unknown = Object.keys(values).find((name) => !names.includes(name));
  if (unknown !== undefined) throw invalid(`The query has no place for "${unknown}": ${offer(names)}.`);
  return query.replace(PLACE, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? place : `VALUES ?${name} { ${readTerm(name, value)} }`;
  });
}

function offer(names: readonly string[]): string {
  if (names.length > 0) return `it takes ${names.join(', ')}`;
  return 'it takes none; write a line # VALUES ?name { "…" } into it where a value shall go';
}

/** The term that a value stands for, as SPARQL writes it. */
function readTerm(name: string, value: string): string {
  const iri = iriOf(value);
  if (iri !== undefined) return oxigraph.namedNode(checked(name, iri)).toString();
  const [, words = value, language] = /^"(.*)"(?:@([A-Za-z]+(?:-[A-Za-z0-9]+)*))?$/s.exec(value) ?? [];
  return oxigraph.literal(words, language).toString();
}

function iriOf(value: string): string | undefined {
  if (/^<.*>$/s.test(value)) return value.slice(1, -1);
  if (/^(?:https?|urn):\S+$/i.test(value)) return value;
  const [, prefix = '', local = ''] = /^([a-z]+):([\w.-]+)$/.exec(value) ?? [];
  if (Object.hasOwn(PREFIXES, prefix)) return `${PREFIXES[prefix]}${local}`;
  return KINDS.test(value) ? KNOWLEDGE_BASE + value : undefined;
}

function checked(name: string, iri: string): string {
  try {
    return checkIri(iri);
  } catch (error) {
    throw invalid(`The value of "${name}" cannot be used: ${error instanceof Error ? error.message : error}`);
  }
}

function invalid(sentence: string): DepecheError {
  return new DepecheError('invalid-query', sentence);
}
