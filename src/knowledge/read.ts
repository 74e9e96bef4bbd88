import { Parser, type Quad, type Term } from 'n3';
import { DepecheError } from '../error.ts';
import { groupBy } from '../group-by.ts';
import { NAMESPACES, owl, rdf, rdfs, schema, skos } from '../vocab/external.ts';
import { prefixedName } from '../vocab/prefixed-name.ts';
import { dep, NAMESPACE } from '../vocab/terms.generated.ts';
import type { KnownEntity } from './knowledge.ts';
import { defined, joinLists, joinWords } from './merge.ts';
import {
  entityId,
  type Fail,
  KNOWLEDGE_BASE,
  type ReadValues,
  readChoice,
  readId,
  readIds,
  readLabels,
  readPattern,
  readWords,
} from './values.ts';

type EntityType = KnownEntity['type'];
type Facts = { -readonly [K in keyof KnownEntity]?: KnownEntity[K] };

/** What a property may be said of, and how its values enter the facts. */
interface Property {
  readonly types: readonly EntityType[];
  readonly add: (facts: Facts, values: readonly Term[], fail: Fail) => void;
}

const TYPES: Readonly<Record<string, EntityType>> = {
  state: 'State',
  organization: 'Organization',
  initiative: 'Initiative',
};
const ACTORS: readonly EntityType[] = ['State', 'Organization'];
const ALL: readonly EntityType[] = [...ACTORS, 'Initiative'];
const NEWS_MEDIA = `${NAMESPACES.schema}NewsMediaOrganization`;
const WIKIDATA = /^http:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d*)$/;

const PROPERTIES: Readonly<Record<string, Property>> = {
  [rdfs.label]: property('labels', ALL, readLabels),
  [skos.altLabel]: {
    types: ALL,
    add: (facts, values, fail) => {
      facts.aliases = joinWords(readWords(values, fail), facts.aliases);
    },
  },
  [dep.acronym]: {
    types: ALL,
    add: (facts, values, fail) => {
      facts.acronyms = readWords(values, fail);
      facts.aliases = joinWords(facts.aliases, facts.acronyms);
    },
  },
  [dep.isoCode]: property('iso', ['State'], readPattern(/^([A-Z]{2})$/, 'two capital letters')),
  [dep.capitalName]: property('capitals', ['State'], readWords),
  [dep.metonym]: property('metonyms', ACTORS, readWords),
  [dep.demonym]: property('demonyms', ACTORS, readWords),
  [dep.combiningForm]: property('combiningForms', ACTORS, readWords),
  [dep.epithet]: property('epithets', ALL, readWords),
  [dep.grammaticalGender]: property('gender', ALL, readChoice({ masculine: 'm', feminine: 'f' } as const)),
  [dep.grammaticalNumber]: property('plural', ALL, readChoice({ singular: false, plural: true })),
  [dep.proposedBy]: property('proposedBy', ['Initiative'], readIds),
  [dep.party]: members(['Initiative']),
  [dep.member]: members(['Organization', 'Initiative']),
  [dep.affiliation]: property('state', ['Organization'], readId),
  [schema.sameAs]: property('wikidata', ALL, readPattern(WIKIDATA, 'an IRI http://www.wikidata.org/entity/Q…')),
};
const COMMENTS: ReadonlySet<string> = new Set([rdfs.comment, `${NAMESPACES.rdfs}seeAlso`, `${NAMESPACES.skos}note`]);

function property<K extends keyof Facts>(
  field: K,
  types: readonly EntityType[],
  read: ReadValues<NonNullable<Facts[K]>>,
): Property {
  return {
    types,
    add: (facts, values, fail) => {
      facts[field] = read(values, fail);
    },
  };
}

function members(types: readonly EntityType[]): Property {
  return {
    types,
    add: (facts, values, fail) => {
      facts.members = joinLists(facts.members, readIds(values, fail));
    },
  };
}

/**
 * Reads knowledge: states, organisations and initiatives in the terms of the ontology. An entity's IRI says what it is:
 * `state/…`, `organization/…` or `initiative/…` under `https://w3id.org/depeche/`, which is also the base of relative
 * IRIs. Entities and their values come in the order of the file. An entity that is only added to needs no label.
 * @param file Name of the file, to begin messages with.
 * @throws DepecheError (`invalid-knowledge`) where the Turtle is broken or contradicts the ontology.
 */
export function readKnowledge(turtle: string, file?: string): KnownEntity[] {
  const failAt = (place: string): Fail => {
    return (fault) => {
      throw new DepecheError('invalid-knowledge', `${file === undefined ? '' : `${file}, `}${place}: ${fault}.`);
    };
  };
  const subjects = groupBy(parse(turtle, failAt), (quad) => quad.subject.value);
  return [...subjects].filter(([, quads]) => !isHeader(quads)).map(([iri, quads]) => readEntity(iri, quads, failAt));
}

function parse(turtle: string, failAt: (place: string) => Fail): Quad[] {
  try {
    return new Parser({ format: 'text/turtle', baseIRI: KNOWLEDGE_BASE }).parse(turtle);
  } catch (error) {
    const text = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    const [, what = text, line = '?'] = /^(.*) on line (\d+)$/.exec(text) ?? [];
    return failAt(`line ${line}`)(`this is not valid Turtle (${what}); correct it`);
  }
}

function isHeader(quads: readonly Quad[]): boolean {
  return quads.some(({ predicate, object }) => predicate.value === rdf.type && object.value === owl.Ontology);
}

function readEntity(iri: string, quads: readonly Quad[], failAt: (place: string) => Fail): KnownEntity {
  const fail = failAt(`entity <${iri}>`);
  const id = entityId(iri, fail);
  const type = TYPES[id.slice(0, id.indexOf('/'))] ?? fail('the IRI does not say what it is');
  const facts: Facts = {};
  for (const [predicate, group] of groupBy(quads, (quad) => quad.predicate.value)) {
    const values = group.map((quad) => quad.object);
    const failHere = failAt(`${id}, ${prefixedName(predicate)}`);
    if (predicate === rdf.type) {
      if (isMedia(values, type, failHere)) facts.media = true;
    } else {
      propertyOf(predicate, type, failHere)?.add(facts, values, failHere);
    }
  }
  const { labels = {}, plural, ...rest } = facts;
  return { id, type, labels, ...(plural === true ? { plural } : {}), ...defined(rest) };
}

/** Whether the types name a news medium. Types of other vocabularies are let pass. */
function isMedia(types: readonly Term[], type: EntityType, fail: Fail): boolean {
  const allowed = type === 'Organization' ? [dep[type], NEWS_MEDIA] : [dep[type]];
  for (const { value } of types) {
    if ((value.startsWith(NAMESPACE) || value === NEWS_MEDIA) && !allowed.includes(value)) {
      fail(`${prefixedName(value)} contradicts the IRI, which says dep:${type}; change one of them`);
    }
  }
  return types.some(({ value }) => value === NEWS_MEDIA);
}

/** Nothing where the property is a comment, or of a vocabulary that the ontology does not use. */
function propertyOf(predicate: string, type: EntityType, fail: Fail): Property | undefined {
  const found = PROPERTIES[predicate];
  if (found?.types.includes(type) === true) return found;
  if (found !== undefined)
    fail(`this is said of ${found.types.map(withArticle).join(' or ')}, not of ${withArticle(type)}`);
  const ours = [NAMESPACE, NAMESPACES.rdfs, NAMESPACES.skos, NAMESPACES.schema];
  if (ours.some((namespace) => predicate.startsWith(namespace)) && !COMMENTS.has(predicate)) {
    fail(`knowledge has no such property; choose from ${Object.keys(PROPERTIES).map(prefixedName).join(', ')}`);
  }
  return undefined;
}

function withArticle(type: EntityType): string {
  return `a dep:${type}`;
}
