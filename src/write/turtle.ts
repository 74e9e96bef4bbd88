import { type Graph, type Section, sectionsOf } from '../graph/graph.ts';
import type { Node, Property, Value } from '../graph/node.ts';
import { oa, rdf, xsd } from '../vocab/external.ts';
import { dep } from '../vocab/terms.generated.ts';
import { escapeString } from './escape.ts';
import { makeNames, type Names } from './names.ts';

const WIDTH = 120;
const INDENT = '    ';

/** Predicates of spans whose words stand beside them in a comment; those of a content follow it as its text. */
const NOTED: ReadonlySet<string> = new Set([dep.source, dep.cue, dep.evidence, oa.hasTarget]);

/** Code points of the words in a comment. */
const NOTE_LENGTH = 60;

interface Style {
  readonly names: Names;
  /** The words of a span, by its IRI. */
  readonly words: ReadonlyMap<string, string>;
}

/**
 * Turtle for a reader: the prefixes that are used, then the sections under headings, one predicate a line, and the
 * words of spans in comments.
 */
export function writeTurtle(graph: Graph): string {
  const style = { names: makeNames(graph.iris), words: wordsOfSpans(graph) };
  const sections = sectionsOf(graph).map((section) => writeSection(section, style));
  return style.names.declarations() + sections.join('');
}

function wordsOfSpans({ spans }: Graph): Style['words'] {
  return new Map(
    spans.flatMap(({ span, selector }) => {
      const exact = selector.properties.find(({ predicate }) => predicate === oa.exact)?.values[0];
      return exact ? [[span.iri, exact.value] as const] : [];
    }),
  );
}

function writeSection({ title, nodes }: Section, style: Style): string {
  return `\n\n# ${title}\n${nodes.map((node) => `\n${writeNode(node, style)}`).join('')}`;
}

function writeNode({ iri, properties }: Node, style: Style): string {
  const subject = style.names.name(iri);
  const lines = properties.map((property, index) => {
    const before = index === 0 ? `${subject} ` : INDENT;
    const end = index === properties.length - 1 ? ' .' : ' ;';
    return `${writeProperty(property, before, style.names)}${end}${writeNote(property, style)}\n`;
  });
  return lines.join('');
}

/** A predicate and its values, going on in further lines where they do not fit in one. */
function writeProperty({ predicate, values }: Property, before: string, names: Names): string {
  const lines: string[] = [];
  let line = before + (predicate === rdf.type ? 'a' : names.name(predicate));
  values.forEach((value, index) => {
    const written = writeValue(value, names) + (index < values.length - 1 ? ' ,' : '');
    if (index > 0 && line.length + 1 + written.length + 2 > WIDTH) {
      lines.push(line);
      line = INDENT + INDENT + written;
    } else line += ` ${written}`;
  });
  return [...lines, line].join('\n');
}

function writeValue(value: Value, names: Names): string {
  if (value.termType === 'NamedNode') return names.name(value.value);
  if (value.datatype.value === xsd.boolean) return value.value;
  const quoted = `"${escapeString(value.value)}"`;
  if (value.language !== '') return `${quoted}@${value.language}`;
  return value.datatype.value === xsd.string ? quoted : `${quoted}^^${names.name(value.datatype.value)}`;
}

/** Line ends would end a comment and marks of direction would turn it: it has neither. */
function writeNote({ predicate, values }: Property, { words }: Style): string {
  if (!NOTED.has(predicate)) return '';
  const all = values.map(({ value }) => words.get(value) ?? '').join(' / ');
  const plain = [...all.replace(/\p{Cf}/gu, '').replace(/[\s\p{Cc}]+/gu, ' ')];
  return `  # ${plain.length > NOTE_LENGTH ? `${plain.slice(0, NOTE_LENGTH - 1).join('')}…` : plain.join('')}`;
}
