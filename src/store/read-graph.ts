import { type BlankNode, DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import oxigraph from 'oxigraph';
import { DepecheError } from '../error.ts';
import { FORMATS, type Format } from '../write/write.ts';

const FORMAT_NAMES = Object.keys(FORMATS).filter((name): name is Format => name in FORMATS);

/** The format that the ending of a file's name stands for, in capitals or not; nothing where no format has it. */
export function formatOfFile(name: string): Format | undefined {
  const [, ending] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  return FORMAT_NAMES.find((format) => FORMATS[format].extension === ending);
}

/**
 * The statements of a graph file, in the order of the file, literals as they are written.
 *
 * @param text The whole file, decoded.
 * @param scope Put before the labels of blank nodes, so that those of two files stay apart; nothing where one file is
 *   read alone.
 * @throws DepecheError (`invalid-graph`) with what is wrong and, where the parser knows it, the line and column.
 */
export function parseGraph(text: string, format: Format, scope = ''): Quad[] {
  const { mediaType } = FORMATS[format];
  return attemptToRead(format, () => oxigraph.parse(text, { format: mediaType })).map((quad) => copyQuad(quad, scope));
}

/** Does what reads a file of a format; what the parser says against it becomes a sentence. */
export function attemptToRead<T>(format: Format, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw invalid(faultSentence(error, format));
  }
}

/** The parser says "Parser error at line 2 between columns 15 and 18: foo is not …", or only what is wrong. */
function faultSentence(error: unknown, format: Format): string {
  const message = error instanceof Error ? error.message.trim() : String(error);
  const [, line, column, what = message] =
    /^Parser error (?:at|between) line (\d+)(?: between columns| column)? ?(\d+)?[^:]*: (.+)$/s.exec(message) ?? [];
  const place = [line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(', ');
  return `The file is not valid ${format}${place && ` (${place})`}: ${what.replace(/\.$/, '')}; correct it or make it again.`;
}

/** What the parser gives lives in its own memory and is no term of the library we compare with, so it is copied. */
function copyQuad({ subject, predicate, object, graph }: oxigraph.Quad, scope: string): Quad {
  const name = graph.termType === 'DefaultGraph' ? DataFactory.defaultGraph() : copyNode(graph, scope);
  const relation = DataFactory.namedNode(predicate.value);
  return DataFactory.quad(copyNode(subject, scope), relation, copyTerm(object, scope), name);
}

function copyTerm(term: oxigraph.Quad_Object, scope: string): NamedNode | BlankNode | Literal {
  if (term.termType !== 'Literal') return copyNode(term, scope);
  const { value, language, datatype } = term;
  return DataFactory.literal(value, language === '' ? DataFactory.namedNode(datatype.value) : language);
}

function copyNode(term: oxigraph.Quad_Subject, scope: string): NamedNode | BlankNode {
  if (term.termType === 'NamedNode') return DataFactory.namedNode(term.value);
  if (term.termType === 'BlankNode') return DataFactory.blankNode(scope + term.value);
  throw invalid(
    `The file has a statement about a statement (${term}), which RDF 1.1 lacks; leave such statements out.`,
  );
}

function invalid(sentence: string): DepecheError {
  return new DepecheError('invalid-graph', sentence);
}
