import { type Quad, Writer } from 'n3';
import { type Graph, quadsOf, type Section, sectionsOf } from '../graph/graph.ts';
import type { Node, Property } from '../graph/node.ts';
import { oa } from '../vocab/external.ts';
import { dep } from '../vocab/terms.generated.ts';
import { escapeString } from './escape.ts';
import { prefixesOf } from './names.ts';

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
 * and the words of spans in comments.
 */
export function writeTurtle(graph: Graph): string {
  const sections = sectionsOf(graph);
  const prefixes = prefixesOf(graph.iris, sections.flatMap(quadsIn));
  const head = serialize([], prefixes);
  const words = wordsOfSpans(graph);
  const bodies = sections.map((section) => {
    const statements = serialize(quadsIn(section), prefixes).slice(head.length);
    return `\n\n# ${section.title}\n${layOut(statements, section.nodes, words)}`;
  });
  return `${head.trimEnd()}\n${bodies.join('')}`;
}

function quadsIn({ nodes }: Section): readonly Quad[] {
  return nodes.flatMap(quadsOf);
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
  const all = property.values.map(({ value }) => words.get(value) ?? '').join(' / ');
  const plain = [...all.replace(/\p{Cf}/gu, '').replace(/[\s\p{Cc}]+/gu, ' ')];
  return `  # ${plain.length > NOTE_LENGTH ? `${plain.slice(0, NOTE_LENGTH - 1).join('')}…` : plain.join('')}`;
}
