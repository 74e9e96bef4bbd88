import type { Term } from 'n3';
import type { EntityId, Labels, Language } from '../doc/article.ts';
import type { Words } from './knowledge.ts';
import { defined, joinWords } from './merge.ts';

/** The IRI on which global entities hang in files of knowledge; a graph may hang them on another base. */
export const KNOWLEDGE_BASE = 'https://w3id.org/depeche/';

/** Refuses the file: puts the place before the fault, which says what is wrong and what to do. */
export type Fail = (fault: string) => never;

/** Reads all values of one property of one entity. */
export type ReadValues<T> = (values: readonly Term[], fail: Fail) => T;

/** An IRI as the name of an entity: `state/KZ`. */
export function entityId(iri: string, fail: Fail): EntityId {
  const id = iri.startsWith(KNOWLEDGE_BASE) ? iri.slice(KNOWLEDGE_BASE.length) : '';
  if (/^(state|organization|initiative)\/[\p{L}\p{N}._-]+$/u.test(id)) return id;
  return fail(`<${iri}> must be ${KNOWLEDGE_BASE} with state/NAME, organization/NAME or initiative/NAME`);
}

export function readIds(values: readonly Term[], fail: Fail): readonly EntityId[] {
  return values.map(({ termType, value }) => {
    if (termType !== 'NamedNode') fail(`"${value}" is text; write the IRI of an actor, such as <state/CN>`);
    return entityId(value, fail);
  });
}

export function readId(values: readonly Term[], fail: Fail): EntityId {
  return entityId(only(values, fail), fail);
}

/** Words by language; words of languages that have no pack are left out. */
export function readWords(values: readonly Term[], fail: Fail): Words {
  const texts = values.map((value) => literal(value, fail));
  const of = (wanted: Language): string[] =>
    texts.filter(({ language }) => language === wanted).map(({ text }) => text);
  return joinWords({ fr: of('fr'), en: of('en') }, undefined);
}

export function readLabels(values: readonly Term[], fail: Fail): Labels {
  const { fr, en } = readWords(values, fail);
  for (const texts of [fr, en]) {
    if (texts?.[1] !== undefined) fail(`"${texts.join('" and "')}" are in one language; make one a skos:altLabel`);
  }
  return defined({ fr: fr?.[0], en: en?.[0] });
}

/** The first group of the pattern. */
export function readPattern(shape: RegExp, description: string): ReadValues<string> {
  return (values, fail) => {
    const value = only(values, fail);
    return shape.exec(value)?.[1] ?? fail(`"${value}" must be ${description}`);
  };
}

/** What stands in the table for the value. */
export function readChoice<T>(table: Readonly<Record<string, T>>): ReadValues<T> {
  return (values, fail) => {
    const value = only(values, fail);
    const found = Object.entries(table).find(([name]) => name === value);
    return found === undefined ? fail(`"${value}" must be one of ${Object.keys(table).join(', ')}`) : found[1];
  };
}

function only(values: readonly Term[], fail: Fail): string {
  const [value, second] = values;
  if (value === undefined || second !== undefined) return fail('there are several values; keep one');
  return value.value;
}

function literal(value: Term, fail: Fail): { text: string; language: string | undefined } {
  if (value.termType !== 'Literal') return fail(`<${value.value}> is an IRI; write words in quotation marks`);
  const text = value.value;
  if (text === '' || text.trim() !== text) fail(`"${text}" is empty or has spaces around it; trim it`);
  if (value.language === '') fail(`"${text}" has no language; put @fr or @en behind it`);
  return { text, language: value.language.split('-')[0] };
}
