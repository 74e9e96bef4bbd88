import type { Fault, TextProof } from '../../verify/verify.ts';
import { printable } from '../report.ts';

/** What came out for one graph file. */
export interface GraphProof {
  readonly path: string;
  readonly proofs: readonly TextProof[];
  /** Where the texts were found, by their hashes. */
  readonly found: ReadonlyMap<string, string>;
}

/** Whether all that a graph says of its texts is so. */
export function isProven({ proofs }: GraphProof): boolean {
  return proofs.length > 0 && proofs.every(({ proven, faults }) => proven && faults.length === 0);
}

/** The proofs for a reader: a line for each text, then what does not hold. */
export function proofText(graphs: readonly GraphProof[]): string {
  return graphs.map(graphText).join('');
}

/** The proofs for a program, in the order of the graphs. */
export function proofJson(graphs: readonly GraphProof[]): string {
  const rows = graphs.map((graph) => ({
    graph: graph.path,
    proven: isProven(graph),
    texts: graph.proofs.map((proof) => ({ ...proof, file: graph.found.get(proof.sha256 ?? '') ?? null })),
  }));
  return `${JSON.stringify({ proven: graphs.length > 0 && graphs.every(isProven), graphs: rows }, undefined, 2)}\n`;
}

function graphText(graph: GraphProof): string {
  const path = printable(graph.path);
  if (graph.proofs.length === 0) {
    return `${path}: It names no text, so there is nothing to prove; give a graph that "depeche extract" has written.\n`;
  }
  return graph.proofs.map((proof) => `${path}: ${summary(proof, graph.found)}\n${faultList(proof)}`).join('');
}

function summary({ text, sha256 = '', proven, spans, quoted, faults }: TextProof, found: GraphProof['found']): string {
  if (text === '') return `${spans} ${spans === 1 ? 'span is' : 'spans are'} in no text of the graph.`;
  if (faults.some(({ kind }) => kind === 'no-text')) {
    return `The text <${printable(text)}> was not found beside the graph; name it with --text.`;
  }
  if (!proven || faults.length > 0) return `NOT PROVEN, ${faults.length} of its statements do not hold:`;
  const file = found.get(sha256);
  const where = file === undefined ? 'the text in the graph' : printable(file);
  if (quoted === 0) {
    return `proven without words, which the graph leaves out: the hash is that of ${where}, and ${spans} spans lie in it.`;
  }
  return `proven: the hash is that of ${where}, and ${quoted} of ${spans} spans quote what stands there.`;
}

function faultList({ text, faults }: TextProof): string {
  return faults
    .filter(({ kind }) => kind !== 'no-text')
    .map((fault) => `  ${printable(shortName(fault.about, text))}: ${printable(sentence(fault))}\n`)
    .join('');
}

/** A name as people say it: "c12-30" for a span of the text, "claim-3" for what is in the article. */
function shortName(iri: string, text: string): string {
  if (iri === text) return 'the text';
  return iri.slice(iri.lastIndexOf('#') + 1);
}

const WHERE = { exact: 'there', prefix: 'before it', suffix: 'behind it' } as const;

function sentence({ kind, said = '', found = '' }: Fault): string {
  switch (kind) {
    case 'no-text':
      return 'It was not found.';
    case 'hash':
      return `The graph says that its SHA-256 is ${said === '' ? 'none or several' : said}; it is ${found}.`;
    case 'length':
      return `The graph says that it has ${said} code points; it has ${found}.`;
    case 'no-place':
      return 'The graph does not say where in which text it is.';
    case 'out-of-text':
      return `${said} is no place in the text, which is ${found}.`;
    case 'exact':
    case 'prefix':
    case 'suffix':
      return `"${said}" does not stand ${WHERE[kind]}, but "${found}".`;
    case 'repeated':
      return `It says "${said}", where its spans say "${found}".`;
  }
}
