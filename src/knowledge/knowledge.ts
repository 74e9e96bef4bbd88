import type { EntityId, Labels, Language } from '../doc/article.ts';

/** Words by language. */
export type Words = Readonly<Partial<Record<Language, readonly string[]>>>;

/** What the program knows of a state, an organisation or an initiative before it reads any text. */
export interface KnownEntity {
  readonly id: EntityId;
  readonly type: 'State' | 'Organization' | 'Initiative';
  readonly labels: Labels;
  /** Other full names and former names, and acronyms, without the labels. */
  readonly aliases?: Words;
  /** Acronyms alone, a subset of the aliases. */
  readonly acronyms?: Words;
  readonly iso?: string;
  /** Names of the capital, the usual one first; news uses them for the government. */
  readonly capitals?: Words;
  /** Seats and buildings that news uses for the government or the body: "Kremlin", "Maison Blanche". */
  readonly metonyms?: Words;
  /**
   * All inflected forms of the adjective as the language writes them: "chinois", "chinoise", "chinoises" in French,
   * "Chinese" in English. Capitalised in French, they name the people.
   */
  readonly demonyms?: Words;
  /** First parts of compounds: "sino", "franco". */
  readonly combiningForms?: Words;
  /** Common descriptions without article that news uses for it: "organisation continentale", "agence onusienne". */
  readonly epithets?: Words;
  /** Gender and number of the French label, for pronouns. */
  readonly gender?: 'm' | 'f';
  readonly plural?: boolean;
  /** Proposers of an initiative. */
  readonly proposedBy?: readonly EntityId[];
  /** Members of an organisation or parties of a forum, where a plural reference may need them. */
  readonly members?: readonly EntityId[];
  /** The state an organisation belongs to. */
  readonly state?: EntityId;
  /** A news agency, newspaper or station: a source of reports, which speaks only where it is cited. */
  readonly media?: true;
  readonly wikidata?: string;
}

export interface Knowledge {
  /** Changes with each change of the data. */
  readonly version: string;
  readonly entities: readonly KnownEntity[];
}
