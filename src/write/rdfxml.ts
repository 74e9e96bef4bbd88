import { createRequire } from 'node:module';
import type { Term } from 'n3';
import { DepecheError } from '../error.ts';
import { type Graph, quadsOf, sectionsOf } from '../graph/graph.ts';
import { NAMESPACES, xsd } from '../vocab/external.ts';
import { NAMESPACE } from '../vocab/terms.generated.ts';

type Rdflib = typeof import('rdflib');
type Statement = ReturnType<Rdflib['st']>;

const require = createRequire(import.meta.url);

/** What XML 1.0 has no way to write, not even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;

/**
 * What rdflib copies as it is, and XML reads as something else: line ends become line feeds (by XML 1.1 and some readers
 * of 1.0 these two as well), and `]]>` may not stand in text. In these files all of it stands in text only.
 */
const TO_REFERENCE = /[\r\u0085\u2028]|(?<=\]\])>/g;

/**
 * RDF/XML, by rdflib: each node once, in the order for a reader. rdflib takes long to load, so it is loaded only here.
 *
 * @throws DepecheError where the graph has a character that XML cannot hold.
 */
export function writeRdfXml(graph: Graph): string {
  const rdflib: Rdflib = require('rdflib');
  const quads = sectionsOf(graph).flatMap(({ nodes }) => nodes.flatMap((node) => quadsOf(node)));
  const statements = quads.map(({ subject, predicate, object }) => {
    requireXml(subject.value);
    return rdflib.st(rdflib.sym(subject.value), rdflib.sym(predicate.value), termOf(object, rdflib));
  });
  const xml = makeSerializer(rdflib).statementsToXML(statements);
  const mended = xml.trimEnd().replace(TO_REFERENCE, (character) => `&#${character.charCodeAt(0)};`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${mended}\n`;
}

function termOf(term: Term, { lit, sym }: Rdflib): Statement['object'] {
  requireXml(term.value);
  if (term.termType !== 'Literal') return sym(term.value);
  const { value, language, datatype } = term;
  if (language !== '') return lit(value, language);
  return datatype.value === xsd.string ? lit(value) : lit(value, undefined, sym(datatype.value));
}

function makeSerializer(rdflib: Rdflib): ReturnType<Rdflib['Serializer']> {
  const serializer = rdflib.Serializer(rdflib.graph());
  serializer.setNamespaces({ ...NAMESPACES, dep: NAMESPACE });
  const rootSubjects = serializer.rootSubjects.bind(serializer);
  // It sorts the statements of a node by the rules of the machine's language; they are in order already.
  serializer.rootSubjects = (statements: readonly Statement[]) => {
    const stats = rootSubjects(statements);
    for (const ofNode of Object.values<Statement[]>(stats.subjects)) ofNode.sort = () => ofNode;
    return stats;
  };
  return serializer;
}

/** @throws DepecheError that shows the character and what stands before it. */
function requireXml(value: string): void {
  const place = value.search(NOT_IN_XML);
  if (place < 0) return;
  const code = value.charCodeAt(place).toString(16).toUpperCase().padStart(4, '0');
  const before = [...value.slice(0, place).replace(/[\s\p{C}]+/gu, ' ')].slice(-30).join('');
  throw new DepecheError(
    'not-in-xml',
    `RDF/XML cannot hold the character U+${code}, which stands after "${before}"; take it out of the text, or choose another format.`,
  );
}
