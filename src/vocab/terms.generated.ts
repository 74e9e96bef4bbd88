// Generated from ontology/depeche.ttl by npm run generate; do not edit.

/** The ontology, for `owl:imports`. */
export const ONTOLOGY_IRI = 'https://w3id.org/depeche/ns';

/** The version of the vocabulary. */
export const ONTOLOGY_VERSION = '0.1.0';

/** Terms are this namespace and their name. */
export const NAMESPACE = 'https://w3id.org/depeche/ns#';

/** The classes. */
export const CLASSES = [
  'Actor',
  'ActorGroup',
  'Article',
  'Attribution',
  'Claim',
  'Derivation',
  'Extraction',
  'Force',
  'Initiative',
  'Meeting',
  'Mention',
  'MentionKind',
  'Modality',
  'OfficeHolder',
  'Organization',
  'Person',
  'Polarity',
  'Post',
  'Proposition',
  'Quotation',
  'Relation',
  'Span',
  'State',
  'Text',
] as const;
export type ClassName = (typeof CLASSES)[number];

/** The properties, without the relations. */
export const PROPERTIES = [
  'about',
  'acronym',
  'affiliation',
  'attribution',
  'capitalName',
  'combiningForm',
  'content',
  'cue',
  'date',
  'demonym',
  'derivation',
  'epithet',
  'evidence',
  'force',
  'grammaticalGender',
  'grammaticalNumber',
  'hasText',
  'heldPost',
  'holdsPost',
  'isoCode',
  'knowledgeVersion',
  'length',
  'member',
  'mentionKind',
  'metonym',
  'modality',
  'modified',
  'object',
  'office',
  'participant',
  'party',
  'place',
  'planned',
  'ploverCode',
  'polarity',
  'postIn',
  'programVersion',
  'proposedBy',
  'published',
  'quotation',
  'relation',
  'reportedIn',
  'rule',
  'sha256',
  'source',
  'speaker',
  'states',
  'subject',
] as const;
export type PropertyName = (typeof PROPERTIES)[number];

/** The individuals of dep:Attribution. */
export const ATTRIBUTIONS = [
  'explicit',
  'implicit',
] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** The individuals of dep:Derivation. */
export const DERIVATIONS = [
  'known',
  'read',
  'resolved',
] as const;
export type Derivation = (typeof DERIVATIONS)[number];

/** The individuals of dep:Force. */
export const FORCES = [
  'assertive',
  'commissive',
  'declaration',
  'directive',
  'expressive',
] as const;
export type Force = (typeof FORCES)[number];

/** The individuals of dep:MentionKind. */
export const MENTION_KINDS = [
  'name',
  'nominal',
  'pronoun',
] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** The individuals of dep:Modality. */
export const MODALITIES = [
  'actual',
  'calledFor',
  'intended',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** The individuals of dep:Polarity. */
export const POLARITIES = [
  'negative',
  'positive',
] as const;
export type Polarity = (typeof POLARITIES)[number];

/** The individuals of dep:Quotation. */
export const QUOTATIONS = [
  'direct',
  'indirect',
  'mixed',
] as const;
export type Quotation = (typeof QUOTATIONS)[number];

/** The individuals of dep:Relation. */
export const RELATIONS = [
  'agreesOn',
  'aids',
  'alignsWith',
  'builds',
  'congratulates',
  'cooperatesWith',
  'criticises',
  'joins',
  'mediates',
  'opposes',
  'praises',
  'prioritises',
  'proposes',
  'requests',
  'supports',
  'thanks',
  'visits',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Relations that hold both ways where they hold one way. */
export const SYMMETRIC_RELATIONS: readonly Relation[] = ['alignsWith', 'cooperatesWith'];

/** All superclasses in our namespace, near ones first. */
export const SUPERCLASSES: Readonly<Record<ClassName, readonly ClassName[]>> = {
  Actor: [],
  ActorGroup: ['Actor'],
  Article: [],
  Attribution: [],
  Claim: [],
  Derivation: [],
  Extraction: [],
  Force: [],
  Initiative: [],
  Meeting: [],
  Mention: [],
  MentionKind: [],
  Modality: [],
  OfficeHolder: ['Actor'],
  Organization: ['Actor'],
  Person: ['Actor'],
  Polarity: [],
  Post: [],
  Proposition: [],
  Quotation: [],
  Relation: [],
  Span: [],
  State: ['Actor'],
  Text: [],
};

/** IRIs of all superclasses in other vocabularies, near ones first. */
export const OUTSIDE_SUPERCLASSES: Readonly<Record<ClassName, readonly string[]>> = {
  Actor: ['http://semanticweb.cs.vu.nl/2009/11/sem/Actor', 'http://www.w3.org/ns/prov#Agent'],
  ActorGroup: ['http://xmlns.com/foaf/0.1/Group', 'http://semanticweb.cs.vu.nl/2009/11/sem/Actor', 'http://www.w3.org/ns/prov#Agent'],
  Article: ['http://schema.org/NewsArticle', 'http://www.w3.org/ns/prov#Entity'],
  Attribution: ['http://www.w3.org/2004/02/skos/core#Concept'],
  Claim: ['http://schema.org/Claim', 'http://www.w3.org/ns/prov#Entity'],
  Derivation: ['http://www.w3.org/2004/02/skos/core#Concept'],
  Extraction: ['http://www.w3.org/ns/prov#Activity'],
  Force: ['http://www.w3.org/2004/02/skos/core#Concept'],
  Initiative: ['http://www.w3.org/ns/prov#Plan'],
  Meeting: ['http://schema.org/Event', 'http://semanticweb.cs.vu.nl/2009/11/sem/Event'],
  Mention: ['http://www.w3.org/ns/oa#Annotation'],
  MentionKind: ['http://www.w3.org/2004/02/skos/core#Concept'],
  Modality: ['http://www.w3.org/2004/02/skos/core#Concept'],
  OfficeHolder: ['http://semanticweb.cs.vu.nl/2009/11/sem/Actor', 'http://www.w3.org/ns/prov#Agent'],
  Organization: ['http://schema.org/Organization', 'http://www.w3.org/ns/org#Organization', 'http://semanticweb.cs.vu.nl/2009/11/sem/Actor', 'http://www.w3.org/ns/prov#Agent'],
  Person: ['http://schema.org/Person', 'http://xmlns.com/foaf/0.1/Person', 'http://semanticweb.cs.vu.nl/2009/11/sem/Actor', 'http://www.w3.org/ns/prov#Agent'],
  Polarity: ['http://www.w3.org/2004/02/skos/core#Concept'],
  Post: ['http://www.w3.org/ns/org#Post'],
  Proposition: ['http://www.w3.org/ns/prov#Entity'],
  Quotation: ['http://www.w3.org/2004/02/skos/core#Concept'],
  Relation: ['http://www.w3.org/2004/02/skos/core#Concept'],
  Span: ['http://www.w3.org/ns/oa#SpecificResource'],
  State: ['http://schema.org/AdministrativeArea', 'http://www.w3.org/ns/org#Organization', 'http://semanticweb.cs.vu.nl/2009/11/sem/Actor', 'http://www.w3.org/ns/prov#Agent'],
  Text: ['http://schema.org/TextObject', 'http://www.w3.org/ns/prov#Entity'],
};

/** The IRI of each term. */
export const dep = {
  /** Whoever speaks, acts, or is spoken of as acting in diplomatic news: a person, a state, an organization or a group of them. */
  Actor: 'https://w3id.org/depeche/ns#Actor',
  /** Several actors to whom the text refers as one, whose members a rule resolved as far as the text allows. */
  ActorGroup: 'https://w3id.org/depeche/ns#ActorGroup',
  /** A news report as a publication, which may be updated under one address. The characters that were read are its text. */
  Article: 'https://w3id.org/depeche/ns#Article',
  /** Whether words of the text govern the content and attribute it, or the reader supplies the attribution. */
  Attribution: 'https://w3id.org/depeche/ns#Attribution',
  /** One attribution: a content that the text puts in somebody's mouth. It may assert, ask, promise, praise or announce. Nothing in it is a fact of the graph. */
  Claim: 'https://w3id.org/depeche/ns#Claim',
  /** How something came into the graph: read in the text, resolved by a rule, or known beforehand. */
  Derivation: 'https://w3id.org/depeche/ns#Derivation',
  /** A run of a program over a text, told apart by the versions of the program and of its knowledge. It has no date, so that the same run gives the same graph. */
  Extraction: 'https://w3id.org/depeche/ns#Extraction',
  /** What a speaker does in saying something, in the five classes of John Searle. */
  Force: 'https://w3id.org/depeche/ns#Force',
  /** A named programme, strategy, plan, forum, agreement, partnership or project that actors propose, join, support or build. A forum may also be an organization or a meeting, so these classes are not disjoint. */
  Initiative: 'https://w3id.org/depeche/ns#Initiative',
  /** An encounter of actors, in person or at a distance, that the article tells of as held or planned. */
  Meeting: 'https://w3id.org/depeche/ns#Meeting',
  /** The finding that a span refers to an entity. Its target is the span, its body the entity. */
  Mention: 'https://w3id.org/depeche/ns#Mention',
  /** Whether the words of a mention are a name, a description or a pronoun. */
  MentionKind: 'https://w3id.org/depeche/ns#MentionKind',
  /** Whether a proposition is said to be so, to be intended, or to be called for. */
  Modality: 'https://w3id.org/depeche/ns#Modality',
  /** Whoever held a post at the time, where the text names the post and not the person. Not a person of the graph: no name is invented, and two office holders of one post in two articles need not be one person. */
  OfficeHolder: 'https://w3id.org/depeche/ns#OfficeHolder',
  /** A body other than a state: an international organization, a ministry, a parliament, a party, a company, an agency. */
  Organization: 'https://w3id.org/depeche/ns#Organization',
  /** A single human being, whom the text names or describes. */
  Person: 'https://w3id.org/depeche/ns#Person',
  /** Whether something is said to be so or not to be so. */
  Polarity: 'https://w3id.org/depeche/ns#Polarity',
  /** An office in a state or an organization, which somebody holds. */
  Post: 'https://w3id.org/depeche/ns#Post',
  /** A relation between two entities as a text or a claim states it, with its force, modality and polarity. It is no fact: look at who states it, and in which modality. */
  Proposition: 'https://w3id.org/depeche/ns#Proposition',
  /** How far the content is given in the speaker's own words, as the quotation marks show. */
  Quotation: 'https://w3id.org/depeche/ns#Quotation',
  /** What a proposition says of its subject and its object. Each relation is also a property, for those who want edges in named graphs. */
  Relation: 'https://w3id.org/depeche/ns#Relation',
  /** A piece of a text, half-open and counted from 0 in Unicode code points. One selector gives its start, its end and its words. */
  Span: 'https://w3id.org/depeche/ns#Span',
  /** A state or territory that news treats as a party, whatever its status in law. The class takes no position on recognition. */
  State: 'https://w3id.org/depeche/ns#State',
  /** The exact sequence of characters that was read. It never changes: other characters are another text, with another hash. */
  Text: 'https://w3id.org/depeche/ns#Text',
  /** An actor or an initiative that the content mentions. */
  about: 'https://w3id.org/depeche/ns#about',
  /** A short name made of initials, in the language that uses it. */
  acronym: 'https://w3id.org/depeche/ns#acronym',
  /** The state or organization that the person serves, or the state to which the organization belongs. */
  affiliation: 'https://w3id.org/depeche/ns#affiliation',
  /** Whether the claim is attributed by words of its own. */
  attribution: 'https://w3id.org/depeche/ns#attribution',
  /** A name of the capital of the state, which news uses for its government. */
  capitalName: 'https://w3id.org/depeche/ns#capitalName',
  /** The first part of a compound adjective that names the state. */
  combiningForm: 'https://w3id.org/depeche/ns#combiningForm',
  /** The words that were said, without cue, speaker, complementiser and outer quotation marks. Several where the cue stands inside. */
  content: 'https://w3id.org/depeche/ns#content',
  /** The attributing words. An implicit attribution has none. */
  cue: 'https://w3id.org/depeche/ns#cue',
  /** When the meeting takes place, as far as it is known and no further. */
  date: 'https://w3id.org/depeche/ns#date',
  /** A form of the adjective of the state, in lower case where the language writes it so. With a capital it names the people. */
  demonym: 'https://w3id.org/depeche/ns#demonym',
  /** How the entity came into the graph. An entity of several articles may have several. */
  derivation: 'https://w3id.org/depeche/ns#derivation',
  /** A common description, without article, that news uses for the entity. */
  epithet: 'https://w3id.org/depeche/ns#epithet',
  /** A span from which the claim, the proposition or the meeting was read. Whatever was read from the text has some. */
  evidence: 'https://w3id.org/depeche/ns#evidence',
  /** The illocutionary force of the claim or the proposition. A claim has one for each of its main clauses, without repeats. */
  force: 'https://w3id.org/depeche/ns#force',
  /** The gender by which pronouns agree with the entity's French label, or with the words that name a person: “masculine” or “feminine”. */
  grammaticalGender: 'https://w3id.org/depeche/ns#grammaticalGender',
  /** The number by which verbs and pronouns agree with the entity's French label: “singular” or “plural”. */
  grammaticalNumber: 'https://w3id.org/depeche/ns#grammaticalNumber',
  /** A text of the article that was read. An article that was updated between two readings has two. */
  hasText: 'https://w3id.org/depeche/ns#hasText',
  /** The person, or the unnamed office holder, held the post and, according to the article, holds it no more. */
  heldPost: 'https://w3id.org/depeche/ns#heldPost',
  /** The person, or the unnamed office holder, holds the post according to the article, at its time. */
  holdsPost: 'https://w3id.org/depeche/ns#holdsPost',
  /** The ISO 3166-1 alpha-2 code of the state or territory, where it has one. */
  isoCode: 'https://w3id.org/depeche/ns#isoCode',
  /** The version of the knowledge that the program had beforehand. It changes with each change of the data. */
  knowledgeVersion: 'https://w3id.org/depeche/ns#knowledgeVersion',
  /** The number of Unicode code points of the text. */
  length: 'https://w3id.org/depeche/ns#length',
  /** A member of the group, the organization or the forum. */
  member: 'https://w3id.org/depeche/ns#member',
  /** Whether the mention is a name, a description or a pronoun. */
  mentionKind: 'https://w3id.org/depeche/ns#mentionKind',
  /** A seat or building that news uses for the state's government or for the body. */
  metonym: 'https://w3id.org/depeche/ns#metonym',
  /** Whether the relation is said to be so, intended or called for. “Who supports X” must not count whom somebody merely urged to. */
  modality: 'https://w3id.org/depeche/ns#modality',
  /** When the article was last updated, as far as it is known and no further. */
  modified: 'https://w3id.org/depeche/ns#modified',
  /** The actor or initiative at which the relation is directed. */
  object: 'https://w3id.org/depeche/ns#object',
  /** The kind of office, by a short name that is the same in all languages. */
  office: 'https://w3id.org/depeche/ns#office',
  /** An actor who takes part in the meeting. */
  participant: 'https://w3id.org/depeche/ns#participant',
  /** A party of the agreement or partnership, where its identity depends on the parties. */
  party: 'https://w3id.org/depeche/ns#party',
  /** Where the meeting takes place, in the words of the text and its language. */
  place: 'https://w3id.org/depeche/ns#place',
  /** True where the article announces the meeting and does not report it as held. */
  planned: 'https://w3id.org/depeche/ns#planned',
  /** The event type, of the sixteen of PLOVER (draft 0.8 of September 2021), that is nearest to the relation; two where PLOVER tells the promise from the deed. PLOVER codes events and depeche what is said, so it is a hint and no equivalence. That draft calls REQUEST what was DEMAND, and ACCUSE what were DISAPPROVE and INVESTIGATE. */
  ploverCode: 'https://w3id.org/depeche/ns#ploverCode',
  /** Negative where the main clause is negated or denied, else positive. */
  polarity: 'https://w3id.org/depeche/ns#polarity',
  /** The state or organization in which the post exists. */
  postIn: 'https://w3id.org/depeche/ns#postIn',
  /** The version of the program that ran. */
  programVersion: 'https://w3id.org/depeche/ns#programVersion',
  /** The actor that proposed the initiative, as a fact of the knowledge base. What a text says of it is a proposition with the relation dep:proposes. */
  proposedBy: 'https://w3id.org/depeche/ns#proposedBy',
  /** When the article was published, as far as it is known and no further. */
  published: 'https://w3id.org/depeche/ns#published',
  /** Whether the content stands in quotation marks, wholly, in part or not at all. */
  quotation: 'https://w3id.org/depeche/ns#quotation',
  /** The relation that the proposition puts between its subject and its object. */
  relation: 'https://w3id.org/depeche/ns#relation',
  /** The article that reports the claim, the proposition or the meeting. A proposition reported in an article and stated by no claim is told in the reporter's own voice. */
  reportedIn: 'https://w3id.org/depeche/ns#reportedIn',
  /** The identifier of the rule or row of data that made the entity, the mention, the claim, the proposition or the meeting. */
  rule: 'https://w3id.org/depeche/ns#rule',
  /** The SHA-256 hash of the text in UTF-8, as 64 lower-case hexadecimal digits. It tells whether offsets still hold. */
  sha256: 'https://w3id.org/depeche/ns#sha256',
  /** The words that name the speaker in this attribution. An implicit attribution has none. */
  source: 'https://w3id.org/depeche/ns#source',
  /** The actor who holds the claim according to the text. Several where they speak together. */
  speaker: 'https://w3id.org/depeche/ns#speaker',
  /** A proposition that the content of the claim states. The speaker stands for it, not the graph. */
  states: 'https://w3id.org/depeche/ns#states',
  /** The actor or initiative of which the relation is said. */
  subject: 'https://w3id.org/depeche/ns#subject',
  /** The subject concluded or agreed on the initiative. */
  agreesOn: 'https://w3id.org/depeche/ns#agreesOn',
  /** The subject gives material aid to the actor. */
  aids: 'https://w3id.org/depeche/ns#aids',
  /** The initiative is brought into synergy with the other initiative. Symmetric: one direction is written. */
  alignsWith: 'https://w3id.org/depeche/ns#alignsWith',
  /** The subject builds, carries out or implements the initiative. */
  builds: 'https://w3id.org/depeche/ns#builds',
  /** The subject congratulates the actor. */
  congratulates: 'https://w3id.org/depeche/ns#congratulates',
  /** The subject works, or will work, jointly with the actor. Symmetric: one direction is written. */
  cooperatesWith: 'https://w3id.org/depeche/ns#cooperatesWith',
  /** The subject blames or condemns the actor, or what it did. */
  criticises: 'https://w3id.org/depeche/ns#criticises',
  /** The subject takes part in, or adheres to, the initiative or organization. */
  joins: 'https://w3id.org/depeche/ns#joins',
  /** The subject offers good offices to the actor, a party of a dispute. */
  mediates: 'https://w3id.org/depeche/ns#mediates',
  /** The subject is against the actor or the initiative, or rejects it. */
  opposes: 'https://w3id.org/depeche/ns#opposes',
  /** The subject welcomes or commends what the actor did, or the initiative. */
  praises: 'https://w3id.org/depeche/ns#praises',
  /** The subject holds the actor or initiative as a priority. */
  prioritises: 'https://w3id.org/depeche/ns#prioritises',
  /** The subject put forward the initiative. */
  proposes: 'https://w3id.org/depeche/ns#proposes',
  /** The subject asks or urges the actor to do something. */
  requests: 'https://w3id.org/depeche/ns#requests',
  /** The subject backs the actor or the initiative. */
  supports: 'https://w3id.org/depeche/ns#supports',
  /** The subject thanks the actor. */
  thanks: 'https://w3id.org/depeche/ns#thanks',
  /** The subject goes to the actor's country, or will. */
  visits: 'https://w3id.org/depeche/ns#visits',
  /** Said to be so, or to have been so. */
  actual: 'https://w3id.org/depeche/ns#actual',
  /** Says how things are. */
  assertive: 'https://w3id.org/depeche/ns#assertive',
  /** Asked, recommended or urged, and not said to be so. */
  calledFor: 'https://w3id.org/depeche/ns#calledFor',
  /** Commits the speaker, or those for whom the speaker speaks, to act: will, is ready to, promises. */
  commissive: 'https://w3id.org/depeche/ns#commissive',
  /** Brings something about by saying it: announces, launches, establishes. */
  declaration: 'https://w3id.org/depeche/ns#declaration',
  /** The whole content stands in quotation marks. */
  direct: 'https://w3id.org/depeche/ns#direct',
  /** Tries to bring somebody to do something: should, must, calls on, urges. */
  directive: 'https://w3id.org/depeche/ns#directive',
  /** A cue in the text governs the content. */
  explicit: 'https://w3id.org/depeche/ns#explicit',
  /** Shows an attitude: thanks, welcomes, supports, regrets, condemns, congratulates. */
  expressive: 'https://w3id.org/depeche/ns#expressive',
  /** The content has no cue of its own: the text goes on with the speaker's words. */
  implicit: 'https://w3id.org/depeche/ns#implicit',
  /** None of the content stands in quotation marks as the speaker's words. */
  indirect: 'https://w3id.org/depeche/ns#indirect',
  /** Said to be going to be so, or promised. */
  intended: 'https://w3id.org/depeche/ns#intended',
  /** Known to the knowledge base before the text was read. */
  known: 'https://w3id.org/depeche/ns#known',
  /** A part of the content stands in quotation marks as the speaker's words. */
  mixed: 'https://w3id.org/depeche/ns#mixed',
  /** A proper name, an abbreviation, or a capital that stands for its government. */
  name: 'https://w3id.org/depeche/ns#name',
  /** Said not to be so, negated or denied. To oppose something is not to negate it. */
  negative: 'https://w3id.org/depeche/ns#negative',
  /** A description that points to the entity. */
  nominal: 'https://w3id.org/depeche/ns#nominal',
  /** Said to be so. */
  positive: 'https://w3id.org/depeche/ns#positive',
  /** A pronoun that a rule resolved. */
  pronoun: 'https://w3id.org/depeche/ns#pronoun',
  /** Named in the text. */
  read: 'https://w3id.org/depeche/ns#read',
  /** Supplied by a rule from what the text says. */
  resolved: 'https://w3id.org/depeche/ns#resolved',
} as const;
