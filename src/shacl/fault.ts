import type SHACLValidator from 'rdf-validate-shacl';
import { prefixedName } from '../vocab/prefixed-name.ts';
import { firstValue, SH, type Shapes } from './shapes.ts';

/** What the validator found at one node. */
export type Finding = Awaited<ReturnType<SHACLValidator['validate']>>['results'][number];

/** What a sentence about a broken constraint is made of. */
interface Broken {
  /** What the property is called. */
  readonly name: string;
  /** The value of one of the shape's parameters, as a reader is shown it. */
  readonly asked: (parameter: string) => string;
}

/** Constraints on how many values there are. */
const NUMBERS: Readonly<Record<string, (broken: Broken) => string>> = {
  MinCount: ({ name }) => `has no ${name}`,
  MaxCount: ({ name }) => `has more than one ${name}`,
};

/** Constraints on one value: what completes "has as speaker X, which …". */
const VALUES: Readonly<Record<string, (broken: Broken) => string>> = {
  MinLength: () => 'is empty',
  Pattern: () => 'is of the wrong form',
  NodeKind: ({ asked }) => (asked('nodeKind') === 'IRI' ? 'is no IRI' : 'is no literal'),
  Datatype: ({ asked }) => (asked('datatype') === 'rdf:langString' ? 'has no language' : `is no ${asked('datatype')}`),
  In: ({ asked }) => `is none of ${asked('in')}`,
  Class: ({ asked }) => `the graph does not describe as ${asked('class')}`,
  Node: ({ asked }) => `is no ${asked('node')}`,
};

/**
 * What is wrong, as a part of a sentence behind the name of the node: "has no speaker". A shape's own message goes before
 * what could be made of its constraint.
 */
export function faultOf(finding: Finding, shapes: Shapes): string {
  const { sourceShape, value } = finding;
  const own = firstValue(shapes.store, sourceShape, `${SH}message`);
  if (own !== undefined) return own;
  const constraint = constraintOf(finding);
  const broken: Broken = {
    name: firstValue(shapes.store, sourceShape, `${SH}name`) ?? 'name',
    asked: (parameter) => show(shapes, firstValue(shapes.store, sourceShape, SH + parameter) ?? ''),
  };
  const number = NUMBERS[constraint]?.(broken);
  if (number !== undefined) return number;
  const reason = VALUES[constraint]?.(broken) ?? `does not fit its shape (${constraint})`;
  return `has as ${broken.name} ${showTerm(value)}, which ${reason}`;
}

/** The part of SHACL that found it, by the name of its parameter in capitals: `MinCount`. */
export function constraintOf({ sourceConstraintComponent }: Finding): string {
  return sourceConstraintComponent.value.slice(SH.length).replace('ConstraintComponent', '');
}

/** A parameter of a shape: a list by its members, a class or another shape by what it calls things, else its short name. */
function show({ lists, kinds, names }: Shapes, value: string): string {
  const list = lists[value];
  if (list !== undefined) return list.map((member) => shortValue(member.value)).join(', ');
  const kind = kinds.get(value);
  return kind === undefined ? (names.get(value) ?? shortValue(value)) : withArticle(kind);
}

/** An IRI of a parameter by its short name, terms of SHACL by their last part, and words as they are. */
function shortValue(value: string): string {
  if (value.startsWith(SH)) return value.slice(SH.length);
  return value.includes(':') ? prefixedName(value) : value;
}

/** A term of the data: a number as it is, other words in quotation marks, an IRI short or in angle brackets. */
export function showTerm(term: { readonly termType: string; readonly value: string }): string {
  if (term.termType === 'Literal') return /^-?\d+$/.test(term.value) ? term.value : `"${term.value}"`;
  return term.termType === 'BlankNode' ? `_:${term.value}` : prefixedName(term.value);
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
