import { type Quad, Writer } from 'n3';
import { datasetOf, type Graph, type GraphOptions, quadsOf, sectionsOf } from '../graph/graph.ts';
import type { Node, Property } from '../graph/node.ts';
import { oa } from '../vocab/external.ts';
import { dep } from '../vocab/terms.generated.ts';
import { escapeString } from './escape.ts';
import { prefixesOf, shortName } from './names.ts';

/** Predicates of spans whose words stand beside them in a comment; those of a content follow it as its text. */
const NOTED: ReadonlySet<string> = new Set([dep.source, dep.cue, dep.evidence, oa.hasTarget]);

/** Code points of the words in a comment. */
const NOTE_LENGTH = 60;

/** An escape as N3.Writer writes it, or a control character or non-character that it leaves as it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const ESCAPES = /\\(?:U([0-9a-f]{8})|.)|[\u0000-\u0009\u000b-\u001f\u007f\ufffe\uffff]/g;

/** The words of spans, by their IRIs. */
type Words = ReadonlyMap<string, string>;

/**
 * Turtle for a reader, by N3.Writer: the prefixes that are used, then the sections under headings, one predicate a line,
 * and the words of spans in comments. Where the options ask for named graphs it is TriG, each graph in braces.
 */
export function writeTrig(graph: Graph, options: GraphOptions): string {
  const [whole, ...claims] = datasetOf(graph, options);
  const prefixes = prefixesOf(graph.iris, quadsIn(whole));
  const head = serialize([], prefixes);
  const words = wordsOfSpans(graph);
  const statements = (part: { readonly nodes: readonly Node[] }): string =>
    layOut(serialize(quadsIn(part), prefixes).slice(head.length), part.nodes, words);
  const body = sectionsOf(graph).map((section) => `\n\n# ${section.title}\n${statements(section)}`);
  const said = claims.map((claim) => inBraces(claim.name, statements(claim), prefixes));
  return [
    `${head.trimEnd()}\n`,
    whole.name === undefined ? body.join('') : `\n${inBraces(whole.name, body.join(''), prefixes)}`,
    said.length === 0 ? '' : `\n\n# What each claim says, in a graph of its own\n${said.join('')}`,
  ].join('');
}

function inBraces(name = '', body: string, prefixes: Readonly<Record<string, string>>): string {
  return `\n${shortName(name, prefixes)} {\n${body.trimStart()}}\n`;
}

/** See `writeTrig`: a TriG file of the default graph alone is Turtle. */
export function writeTurtle(graph: Graph): string {
  return writeTrig(graph, {});
}

function quadsIn({ nodes }: { readonly nodes: readonly Node[] }): readonly Quad[] {
  return nodes.flatMap((node) => quadsOf(node));
}

/** The declarations of all prefixes, then the statements. */
function serialize(quads: readonly Quad[], prefixes: Readonly<Record<string, string>>): string {
  let turtle = '';
  const writer = new Writer({ prefixes });
  writer.addQuads([...quads]);
  writer.end((_, result: string) => {
    turtle = result;
  });
  return turtle.replace(ESCAPES, mend);
}

/**
 * N3.Writer escapes all characters outside the basic plane, which a reader wants to see, and not all control characters.
 * All other escapes stay, a backslash before a `U` among them.
 */
function mend(match: string, code: string | undefined): string {
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  return match.startsWith('\\') ? match : escapeString(match);
}

function wordsOfSpans({ spans }: Graph): Words {
  return new Map(
    spans.flatMap(({ span, selector }) => {
      const exact = selector.properties.find(({ predicate }) => predicate === oa.exact)?.values[0];
      return exact ? [[span.iri, exact.value] as const] : [];
    }),
  );
}

/**
 * An empty line before each node, and comments. N3.Writer writes one line for each property, in their order: strings
 * hold no line ends, since it escapes them.
 */
function layOut(statements: string, nodes: readonly Node[], words: Words): string {
  const properties = nodes.flatMap((node) => node.properties);
  const lines = statements.trimEnd().split('\n');
  return lines
    .map((line, index) => `${line.startsWith(' ') ? '' : '\n'}${line}${noteOf(properties[index], words)}\n`)
    .join('');
}

/** Line ends would end a comment and marks of direction would turn it: it has neither. */
function noteOf(property: Property | undefined, words: Words): string {
  if (!property || !NOTED.has(property.predicate)) return '';
  const all = property.values.flatMap(({ value }) => words.get(value) ?? []).join(' / ');
  if (all === '') return '';
  const plain = [...all.replace(/\p{Cf}/gu, '').replace(/[\s\p{Cc}]+/gu, ' ')];
  return `  # ${plain.length > NOTE_LENGTH ? `${plain.slice(0, NOTE_LENGTH - 1).join('')}…` : plain.join('')}`;
}
