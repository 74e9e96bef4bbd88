/** What the page shows, read from a graph. Lists refer to each other by index, so that one actor is one record. */
export interface Model {
  readonly articles: readonly Article[];
  readonly texts: readonly Text[];
  readonly entities: readonly Entity[];
  /** In the order of the articles and, within one, of the text. */
  readonly claims: readonly Claim[];
  readonly propositions: readonly Proposition[];
  readonly meetings: readonly Meeting[];
}

export type Index = number;

/** Words by language tag; `''` is the tag of words without one. */
export type Labels = Readonly<Record<string, string>>;

export interface Article {
  readonly iri: string;
  /** The last part of its IRI, for articles without a headline. */
  readonly slug: string;
  readonly headline: Labels;
  readonly agency: string | undefined;
  readonly language: string | undefined;
  /** As far as known: `2026-02-12`, or `--09-14` without a year. */
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly texts: readonly Index[];
}

export interface Text {
  readonly iri: string;
  readonly sha256: string | undefined;
  /** All of it, where it was found. */
  readonly value: string | undefined;
}

/** Half-open, in code points of the text. */
export interface Place {
  readonly text: Index;
  readonly start: number;
  readonly end: number;
  /** The words there; empty where neither the graph nor the text has them. */
  readonly exact: string;
}

export type EntityKind = 'person' | 'officeHolder' | 'state' | 'organization' | 'group' | 'initiative' | 'other';

export interface Entity {
  readonly iri: string;
  readonly kind: EntityKind;
  readonly labels: Labels;
  readonly otherNames: readonly string[];
  readonly posts: readonly Post[];
  /** The states or organisations that a person serves. */
  readonly affiliations: readonly Index[];
  readonly members: readonly Index[];
  readonly proposedBy: readonly Index[];
  readonly derivations: readonly string[];
  readonly sameAs: readonly string[];
  readonly mentions: readonly Place[];
}

export interface Post {
  readonly labels: Labels;
  readonly former: boolean;
}

export interface Claim {
  readonly iri: string;
  /** Its place among the claims of its article, from 1. */
  readonly number: number;
  readonly article: Index;
  readonly speakers: readonly Index[];
  readonly attribution: string | undefined;
  readonly quotation: string | undefined;
  readonly polarity: string | undefined;
  readonly forces: readonly string[];
  readonly source: readonly Place[];
  readonly cue: readonly Place[];
  readonly content: readonly Place[];
  /** What was said, in one line. */
  readonly words: string;
  readonly about: readonly Index[];
  readonly states: readonly Index[];
  readonly rules: readonly string[];
}

export interface Proposition {
  readonly iri: string;
  readonly subject: Index;
  readonly relation: string;
  readonly object: Index;
  readonly force: string | undefined;
  readonly modality: string | undefined;
  readonly polarity: string | undefined;
  readonly evidence: readonly Place[];
  /** Whoever says so; none where the reporter tells it. */
  readonly claim: Index | undefined;
  readonly article: Index;
  readonly rules: readonly string[];
}

export interface Meeting {
  readonly iri: string;
  readonly article: Index;
  readonly participants: readonly Index[];
  readonly date: string | undefined;
  readonly place: Labels;
  readonly planned: boolean;
}
