import type { VerbUnit } from './content.ts';

/** Words of dates, in normalised form. */
export interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  /** 0 for Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words for the first day of a month: 1er. */
  readonly firstDay: ReadonlySet<string>;
  /** Days from the day of the report: hier, demain. */
  readonly relative: ReadonlyMap<string, number>;
  /** "3/4" is the third of April. */
  readonly dayFirst: boolean;
  /** Endings of numbers that count days: "12th". */
  readonly ordinals: ReadonlySet<string>;
  /** Months and weekdays have a capital; words in lower case mean other things: "may". */
  readonly capitals: boolean;
  /** Words before a weekday by which it lies ahead or behind: next, last. */
  readonly ahead: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

/** How articles frame their text. */
export interface ArticleWords {
  /** A line that says when the page was changed. */
  readonly updated: readonly (readonly string[])[];
  /** A line that says when it was published. */
  readonly published: readonly (readonly string[])[];
  /** Words before the name of an agency: source. */
  readonly source: ReadonlySet<string>;
  /** Words before a mark and a name that sign the page: editor. */
  readonly credits: ReadonlySet<string>;
}

/** A verb of meeting and where the partner stands: a preposition, or '' for the direct object. */
export interface MeetingVerb {
  readonly unit: VerbUnit;
  readonly partner: string;
}

export interface MeetingWords {
  readonly verbs: readonly MeetingVerb[];
  /** Verbs that a plural subject needs no partner for: se rencontrer; those that are not reflexive only without object. */
  readonly mutual: readonly VerbUnit[];
  readonly nouns: ReadonlySet<string>;
  /** Nouns of several words of what two hold before others: "conférence de presse conjointe". */
  readonly jointNouns: readonly (readonly string[])[];
  /** Phrases before those in whose presence somebody spoke or acted: "en présence de". */
  readonly presence: readonly (readonly string[])[];
  /** Words before whoever came with the subject: "accompagné de". */
  readonly accompanied: ReadonlySet<string>;
  /** Nouns of those who meet for the states or bodies behind: "délégations de A et de B". */
  readonly delegates: ReadonlySet<string>;
  /** What stands before a noun of meeting that was held: lors de, à l'issue de. */
  readonly leads: readonly (readonly string[])[];
  /** Verbs whose subject is a meeting that takes place: avoir lieu, se tenir. */
  readonly happening: readonly VerbUnit[];
  /** Verbs by which, in the passive, a meeting is planned: prévoir. */
  readonly scheduled: readonly VerbUnit[];
  /** Verbs that hold a meeting: tenir, avoir. */
  readonly holding: ReadonlySet<string>;
  /** Verbs by which others join a meeting that was told before, with their preposition: "took part in the meeting". */
  readonly attending: readonly VerbUnit[];
  /** Verbs by which a meeting brings others together: réunir. */
  readonly gathering: readonly VerbUnit[];
  /** Prepositions of the body before which somebody speaks: devant. */
  readonly audience: ReadonlySet<string>;
  /** Verbs of whoever leads a delegation: conduite par. */
  readonly leading: readonly VerbUnit[];
  readonly partner: string;
  readonly among: string;
  /** Verbs above an infinitive of meeting that say, in a compound tense, that it was held: "a pu s'entretenir". */
  readonly managing: ReadonlySet<string>;
  /** Verbs above an infinitive of meeting that make it a plan: devoir. */
  readonly planning: readonly VerbUnit[];
  /** Prepositions of places. */
  readonly places: ReadonlySet<string>;
  /** Articles that may stand between them and the place: "at the White House". */
  readonly placeArticles: ReadonlySet<string>;
}

export interface NewsWords {
  readonly dates: DateWords;
  readonly article: ArticleWords;
  readonly meetings: MeetingWords;
}
