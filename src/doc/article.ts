import type { Attribution, Derivation, Force, Modality, Polarity, Relation } from '../vocab/terms.generated.ts';
import type { Message } from './message.ts';
import type { Span } from './span.ts';

/** The languages that have a pack. */
export type Language = 'fr' | 'en';

/**
 * A name of an entity, unique in the article's document, and a relative reference to its IRI: `state/KZ`,
 * `organization/african-union`, `initiative/belt-and-road`, `person/CN/wang-yi` are global and hang on the base IRI;
 * `#person-jean-dupont` is local and hangs on the article's IRI.
 */
export type EntityId = string;

/** Labels by language: at most one preferred label a language, in the text's words or the knowledge base's. */
export type Labels = Readonly<Partial<Record<Language, string>>>;

/** A date or time as far as it is known, in the lexical form of the XML Schema type. */
export interface PartialDate {
  readonly value: string;
  readonly datatype: 'dateTime' | 'date' | 'gYearMonth' | 'gYear' | 'gMonthDay' | 'gMonth';
  /** The words that say it; absent where it comes from an option. */
  readonly span?: Span;
}

/** A post as the text words it: « ministre des Affaires étrangères » of the state `state/CN`. */
export interface Post {
  /** Global where office and state are known (`post/KZ/foreign-minister`), else local (`#post-…`). */
  readonly id: EntityId;
  readonly label: string;
  /** The kind of office, from the pack's table of offices (`foreign-minister`, `head-of-state`…), where known. */
  readonly office?: string;
  /** The state or organisation in which the post is held. */
  readonly of?: EntityId;
  readonly former?: boolean;
}

interface EntityBase {
  readonly id: EntityId;
  readonly labels: Labels;
  /** Other names: aliases of the knowledge base and spellings of the text, without the labels. */
  readonly altLabels?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** `read` where the text names it, `resolved` where a rule supplied it. */
  readonly derivation: Derivation;
  readonly rule: string;
  /** Grammatical gender and number of its name, or a person's gender, for pronouns. */
  readonly gender?: 'm' | 'f';
  readonly plural?: true;
  /** Identifiers in Wikidata (`Q148`), from the knowledge base only. */
  readonly wikidata?: string;
}

export interface Person extends EntityBase {
  readonly type: 'Person';
  readonly familyName?: string;
  readonly givenName?: string;
  /** The state or organisation served. */
  readonly affiliation?: EntityId;
  readonly posts: readonly Post[];
}

/** Whoever holds a post, where the text names the post and not the person. No name is invented. */
export interface OfficeHolder extends EntityBase {
  readonly type: 'OfficeHolder';
  readonly posts: readonly Post[];
  readonly affiliation?: EntityId;
}

export interface State extends EntityBase {
  readonly type: 'State';
  /** ISO 3166-1 alpha-2, where the state has one. */
  readonly iso?: string;
}

export interface Organization extends EntityBase {
  readonly type: 'Organization';
  /** Short name defined in the text or known ("AIEA"). */
  readonly acronym?: string;
  /** The state it belongs to (ministries, parliaments, armies, parties). */
  readonly state?: EntityId;
  /** Known as a news agency, a newspaper or a station. */
  readonly medium?: true;
}

/** A plural reference: "les deux pays", "les deux ministres". */
export interface ActorGroup extends EntityBase {
  readonly type: 'ActorGroup';
  readonly members: readonly EntityId[];
}

export interface Initiative extends EntityBase {
  readonly type: 'Initiative';
  readonly acronym?: string;
  /** Proposers that the knowledge base knows; what the text says of it is a proposition. */
  readonly proposedBy?: readonly EntityId[];
  /** Parties of an agreement or partnership where its identity needs them. */
  readonly parties?: readonly EntityId[];
}

export type Actor = Person | OfficeHolder | State | Organization | ActorGroup;
export type Entity = Actor | Initiative;

/** A place in the text that refers to an entity. */
export interface Mention {
  readonly id: string;
  readonly entity: EntityId;
  readonly span: Span;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly rule: string;
}

export interface Meeting {
  readonly id: string;
  readonly participants: readonly EntityId[];
  /** The words that tell of it. */
  readonly evidence: Span;
  readonly date?: PartialDate;
  readonly place?: { readonly label: string; readonly span: Span };
  /** Announced, not yet held. */
  readonly planned: boolean;
  readonly rule: string;
}

/** One attribution: a content that the text puts in somebody's mouth. */
export interface Claim {
  readonly id: string;
  /** Actors or one group; never empty. */
  readonly speakers: readonly EntityId[];
  readonly attribution: Attribution;
  /** The words that name the speaker in this attribution; absent where it is implicit. */
  readonly source?: Span;
  /** The attributing words; absent where the attribution is implicit. */
  readonly cue?: Span;
  /** What was said, in text order; several where the cue stands inside. Never empty. */
  readonly content: readonly Span[];
  readonly quotation: 'direct' | 'indirect' | 'mixed';
  /** One for each main clause in order, without repeats. Never empty. */
  readonly forces: readonly Force[];
  readonly polarity: Polarity;
  /** Entities that the content mentions, in order of first mention. */
  readonly about: readonly EntityId[];
  readonly rule: string;
}

export interface Proposition {
  readonly id: string;
  /** The claim that states it; absent where the article states it in the reporter's voice. */
  readonly claim?: string;
  readonly subject: EntityId;
  readonly relation: Relation;
  readonly object: EntityId;
  readonly force: Force;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly evidence: Span;
  readonly rule: string;
}

/** The article's own data. */
export interface Article {
  /** First line, where it is a headline. */
  readonly headline?: Span;
  /** Agency or newspaper of the dateline or signature; without a span where the page credits it and the text does not. */
  readonly agency?: { readonly label: string; readonly span?: Span };
  readonly published?: PartialDate;
  readonly modified?: PartialDate;
  /** Where it stands on the web, as its page says: an absolute IRI without a `#` part. */
  readonly address?: string;
  /** Who publishes it, as its page says. */
  readonly publisher?: string;
}

/** What is known of an article beside its text, from the page that it was cut out of. */
export interface ArticleMetadata {
  /** Whether the text's first line is its headline. */
  readonly headline?: boolean | undefined;
  /** Days, `YYYY-MM-DD`. */
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  /** An absolute IRI without a `#` part; the article's IRI is this. */
  readonly address?: string | undefined;
  /** Who publishes the page. */
  readonly publisher?: string | undefined;
  /** Who is credited with the text; what the text itself says of it goes before. */
  readonly agency?: string | undefined;
}

/** The text that was read. */
export interface Text {
  /** The article's short name, from its file: letters, digits, hyphens and dots. */
  readonly slug: string;
  readonly language: Language;
  /** The text as it stands; offsets count its code points. */
  readonly value: string;
  /** Length in code points. */
  readonly length: number;
  /** SHA-256 of the text in UTF-8, 64 hex digits. */
  readonly sha256: string;
}

/**
 * The finished document: plain JSON that survives `JSON.parse(JSON.stringify(document))`. Lists are in text order.
 * Records refer to each other by `id`.
 */
export interface Document {
  readonly text: Text;
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly meetings: readonly Meeting[];
  readonly claims: readonly Claim[];
  readonly propositions: readonly Proposition[];
  readonly messages: readonly Message[];
  /** Version of the knowledge that the article was read with. */
  readonly knowledgeVersion: string;
}
