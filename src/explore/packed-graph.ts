/** A term of an RDF/JS library, as far as it is looked at here. */
interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

export interface QuadLike {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** A literal: its value, and its language with `@` in front, or its datatype's IRI, or nothing for a plain string. */
export type PackedLiteral = readonly [value: string, kind?: string];

/** Triples as numbers, so that a page can carry them: each name and literal stands once. */
export interface PackedGraph {
  /** IRIs, and blank nodes with `_:` in front. */
  readonly names: readonly string[];
  readonly literals: readonly PackedLiteral[];
  /** Subject, predicate, object, and so on; an object below 0 is literal `-1 - object`. */
  readonly triples: readonly number[];
}

export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | PackedLiteral;
}

const STRING = 'http://www.w3.org/2001/XMLSchema#string';

/** @returns The triples in their order, each once; names of graphs are left out. */
export function packGraph(quads: Iterable<QuadLike>): PackedGraph {
  const names = new Numbering();
  const literals = new Numbering();
  const seen = new Set<string>();
  const triples: number[] = [];
  for (const { subject, predicate, object } of quads) {
    const number =
      object.termType === 'Literal' ? -1 - literals.of(JSON.stringify(packLiteral(object))) : names.of(nameOf(object));
    const triple = [names.of(nameOf(subject)), names.of(predicate.value), number];
    const key = triple.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    triples.push(...triple);
  }
  return { names: names.keys(), literals: literals.keys().map(parseLiteral), triples };
}

export function unpackGraph({ names, literals, triples }: PackedGraph): readonly Triple[] {
  const unpacked: Triple[] = [];
  for (let i = 0; i + 2 < triples.length; i += 3) {
    const [subject = 0, predicate = 0, object = 0] = triples.slice(i, i + 3);
    unpacked.push({
      subject: names[subject] ?? '',
      predicate: names[predicate] ?? '',
      object: object < 0 ? (literals[-1 - object] ?? ['']) : (names[object] ?? ''),
    });
  }
  return unpacked;
}

/** Numbers from 0 in the order of first use. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  of(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  keys(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

function nameOf({ termType, value }: Term): string {
  return termType === 'BlankNode' ? `_:${value}` : value;
}

function packLiteral({ value, language, datatype }: Term): PackedLiteral {
  if (language) return [value, `@${language}`];
  return datatype === undefined || datatype.value === STRING ? [value] : [value, datatype.value];
}

function parseLiteral(json: string): PackedLiteral {
  const [value = '', kind]: readonly string[] = JSON.parse(json);
  return kind === undefined ? [value] : [value, kind];
}
