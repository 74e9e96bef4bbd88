import type { Language } from '../doc/article.ts';
import type { Token, VerbGroup, VerbReading, WordClass } from '../doc/layers.ts';
import type { ScannedWord, Spelling } from '../stages/scan.ts';
import type { Force, Relation } from '../vocab/terms.generated.ts';
import type { ContentWords } from './content.ts';
import type { EntityWords } from './entityWords.ts';
import type { NewsWords } from './newsWords.ts';

/**
 * How the content hangs on the cue. The frames with a preposition take a noun phrase, or a clause behind "ce que"
 * ("s'oppose à ce que") or behind the preposition ("plaide pour que", "plaide pour" + infinitive).
 */
export type Frame =
  | 'that' // clause behind the complementiser: a déclaré que…
  | 'insert' // inserted or following: ", a-t-il dit", "« … », a déclaré X"
  | 'quote' // introduces a direct quotation: a déclaré : « … »
  | 'np' // the direct object is the content: a annoncé le lancement
  | 'of-np' // s'est félicité de…
  | 'to-np' // a appelé à la retenue
  | 'for-np' // plaide pour
  | 'against-np' // met en garde contre
  | 'on-np' // insiste sur
  | 'in-favour-np' // se prononce en faveur de
  | 'inf' // bare infinitive: souhaite participer, dit attendre
  | 'of-inf' // promet de
  | 'to-inf' // s'engage à
  | 'addressee-to-inf' // exhorte X à: the content begins at the addressee
  | 'addressee-of-inf' // accuse X de, remercie X de
  | 'addressee-np' // remercie X, félicite X pour
  | 'to-addressee-of-inf' // demande à X de: the content begins at "à X"
  | 'addressee-that' // avertit X que: the content is the clause
  | 'adj' // juge X prématuré, se dit prêt à
  | 'light-np'; // exprime son soutien, a fait part de ses regrets

/** A verb of speech with the ways in which it takes its content. */
export interface ReportingVerb {
  /** Infinitive; units of several words as they stand: "faire savoir", "mettre en garde", "se féliciter". */
  readonly lemma: string;
  readonly frames: readonly Frame[];
  /** Illocutionary class that the verb itself fixes; absent where the content's own mood decides. */
  readonly force?: Force;
  /** The claim denies its content: démentir, nier. */
  readonly denies?: true;
  /** What the act itself states between the speaker and whom or what it is directed at. */
  readonly relation?: Relation;
  /** An ordinary verb elsewhere: it needs a person, state or organisation as subject. */
  readonly weak?: true;
  /** Also tells that somebody is received ("welcomed the king"): no claim where an actor is the whole object. */
  readonly receives?: true;
  /** Names a topic: a claim only where its noun phrase is indefinite, quoted, or headed by a modal act noun. */
  readonly topical?: true;
  /** Takes an object complement only with a word that compares: "présente ce port comme la porte de l'Afrique". */
  readonly compares?: true;
  /** Marked sentence: {S:source} {Q:cue} {C:content}. */
  readonly example: string;
}

/** A noun of an act or attitude of speech: « son soutien à », « l'appel de X à ». */
export interface ActNoun {
  /** Singular, or the plural of a noun that has no other. */
  readonly lemma: string;
  /** All forms in normalised spelling. */
  readonly forms: readonly string[];
  readonly gender?: 'm' | 'f';
  readonly force: Force;
  /** Force where an infinitive follows, whose subject is the holder: "l'espoir de rejoindre". */
  readonly infinitiveForce?: Force;
  readonly denies?: true;
  /** What its holder does to the object. */
  readonly relation?: Relation;
  /** Prepositions that bring in the object: « soutien à », « gratitude envers ». */
  readonly object?: readonly string[];
  /** Clauses that may follow. */
  readonly clause?: readonly ('of-inf' | 'to-inf' | 'that')[];
  /** Delivered for somebody else, whose words it is: "the greetings of President X". */
  readonly delivered?: true;
  /** Says how far its complement holds (possibilité, nécessité): behind a topical verb it makes a claim. */
  readonly modal?: true;
  readonly example: string;
}

/** A verb that takes an infinitive of speech into the cue: « a tenu à rassurer ». */
export interface SpeechWrapper {
  /** With its preposition: "tenir à". */
  readonly lemma: string;
  /** The only infinitives that it takes in; any reporting verb where absent. */
  readonly only?: readonly string[];
  readonly example: string;
}

/** A verb that looks like one of speech and makes no claim. */
export interface NonCue {
  readonly lemma: string;
  readonly reason: string;
  /** A sentence that yields nothing. */
  readonly example: string;
}

/** A phrase that names a source: "selon X", "à ses yeux". */
export interface SourcePhrase {
  readonly words: readonly string[];
  /**
   * What names the speaker: a phrase behind it (`source`), an actor alone and a comma behind it (`holder`), the
   * antecedent before it ("…, pour qui"), an owner before a closing noun ("in Cairo's view": all of it is the cue), or
   * nothing but the discourse.
   */
  readonly takes: 'source' | 'holder' | 'antecedent' | 'owner' | 'nothing';
  /** The nouns that close the phrase of an owner. */
  readonly closing?: ReadonlySet<string>;
  /** How many of the words are the cue, where the last ones belong to neither cue nor source. */
  readonly cueLength?: number;
}

export interface PronounFeatures {
  readonly gender?: 'm' | 'f';
  readonly number: 's' | 'p';
  /** It means a person alone: she. */
  readonly person?: true;
  /** It means a state or a body, no person: it. */
  readonly thing?: true;
  /** It means whoever spoke last: "the statement". */
  readonly spoke?: true;
  /** It means whom this noun spoke for before: "le porte-parole" behind "un porte-parole de la Commission". */
  readonly voice?: string;
  /** It means whom the text named last: "ce dernier". */
  readonly latter?: true;
}

/** What attribution needs besides the reporting verbs. */
export interface AttributionWords {
  readonly sourcePhrases: readonly SourcePhrase[];
  /** Nouns whose unnamed bearer speaks for whom the complement names: "un porte-parole de la Commission". */
  readonly spokesNouns: ReadonlySet<string>;
  /** Articles behind a name and a comma by which the reporter says what it names: "the ECOWAS, a bloc of fifteen". */
  readonly articles: ReadonlySet<string>;
  /** Words for the press: that of a country speaks for nobody ("Iranian media reports say"). */
  readonly press: ReadonlySet<string>;
  /** Texts that speak for whoever spoke last, and the determiners that point back to them: "the statement added". */
  readonly texts: ReadonlySet<string>;
  readonly definites: ReadonlySet<string>;
  /** What leads in an infinitive of speech: "avant de remercier". */
  readonly infinitiveLeads: readonly (readonly string[])[];
  readonly gerundLeads: readonly (readonly string[])[];
  /** Words before such a lead that make the gerund an example of the verb before: "notamment en accusant". */
  readonly inclusions: ReadonlySet<string>;
  /** Words of dates that stand between a verb and its object. */
  readonly dates: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Words behind which the complementiser compares. */
  readonly comparisons: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  /** "et": joins speakers. */
  readonly additive: ReadonlySet<string>;
  /** Determiners that hold a preposition: "du", "aux". */
  readonly contracted: ReadonlySet<string>;
  /** Which frame a preposition behind the cue opens; `next`: the words that must follow it ("en faveur de"). */
  readonly prepositionFrames: readonly {
    readonly words: readonly string[];
    readonly np: Frame;
    readonly inf?: Frame;
    readonly next?: readonly (readonly string[])[];
    /** The content holds it before an infinitive: "vowed to fight" claims "to fight". */
    readonly kept?: true;
  }[];
  /** Relatives that are an object themselves: "what he called a crime". */
  readonly freeRelatives: ReadonlySet<string>;
  /** Words that lead in the predicate of an object: "called the raid a crime". */
  readonly predicateLeads: ReadonlySet<string>;
  /** What leads in those of many that are named: "dont", "en particulier". */
  readonly exampleLeads: readonly (readonly string[])[];
  /** Determiners and numbers of several: "les", "plusieurs". */
  readonly pluralLeads: ReadonlySet<string>;
  /** What leads in the mouth by which somebody speaks: "par la voix de". */
  readonly mouthpieces: readonly (readonly string[])[];
  /** Nouns for those who rule a state that another word names: "la junte". */
  readonly rulers: ReadonlySet<string>;
  /** Words that compare an object with its predicate: "comme". */
  readonly comparing: ReadonlySet<string>;
  /** Relatives that are the object of a verb of speech: "a pact, which he described as fair". */
  readonly objectRelatives: ReadonlySet<string>;
  /** Relatives that a noun follows: "whose roots". */
  readonly possessiveRelatives: ReadonlySet<string>;
  /** Pronouns that lean on the name before them: "Peru itself". */
  readonly intensives: ReadonlySet<string>;
  /** What joins speakers whom nobody names to one who is named: "the king and other leaders". */
  readonly others: ReadonlySet<string>;
  /** Gerunds behind a comma by which the reporter says what it means that somebody said it: "…, deepening a dispute". */
  readonly commenting: ReadonlySet<string>;
  /** What opens the reporter's allusion behind a comma: "en référence à". */
  readonly allusions: readonly (readonly string[])[];
  /** Nouns of a text or a talk behind which a gerund gives its words: "a statement saying …". */
  readonly speechNouns: ReadonlySet<string>;
  /** Verbs by which its author puts such a text out: "issued a statement condemning …". */
  readonly issuing: ReadonlySet<string>;
  /** Between claims the reporter tells what holds in the present: only a state's or one's own will goes on with a claim. */
  readonly narratesInPresent: boolean;
  /** Whether a compound conditional tells what somebody else reports: "il aurait quitté le pays". */
  readonly reportsInConditional: boolean;
  /** Relatives of place: "où". */
  readonly placeRelatives: ReadonlySet<string>;
  /** What leads in a gerund with a subject of its own: "with the envoy saying …". */
  readonly absoluteLeads: ReadonlySet<string>;
  /** The complementiser may be left out: "said the talks would go on". */
  readonly omitsComplementiser: boolean;
  /** An inserted cue stands behind its subject: ", he said,". */
  readonly insertsBehindSubject: boolean;
  /** A clause with a subject of its own behind an object is the reporter's: "called for talks, while …". */
  readonly partsClauses: boolean;
  /** Verbs of one subject stand in a list: "deplored the raid, recalled that … and …". */
  readonly listsVerbs: boolean;
  /** Marks behind which a quotation follows its cue. */
  readonly quoteLeads: ReadonlySet<string>;
  /** Words that make a conjunction of the complementiser: "tandis que", "pour que". */
  readonly clauseLeads: ReadonlySet<string>;
  /** Those behind which a verb of speech tells an aim, no act: "pour que la CEI proclame". */
  readonly aimLeads: ReadonlySet<string>;
  /** What leads in the circumstances of an act of speech: "lors de", "à l'issue de". Longest first. */
  readonly circumstances: readonly (readonly string[])[];
  /** Texts and gatherings in which something is said, and what leads them in: "in a tweet", "at a rally". */
  readonly occasions: ReadonlySet<string>;
  readonly occasionLeads: ReadonlySet<string>;
  /** First or last words of times that lie before the speech: "last week", "yesterday", "two days ago". */
  readonly pastTimes: ReadonlySet<string>;
  /** What opens a time or a setting of what is said, never of the saying: "said over the past ten years, trade has grown". */
  readonly ownTimes: readonly (readonly string[])[];
  /** Words between the preposition and the name of a date: "in late May". */
  readonly dateParts: ReadonlySet<string>;
  /** What opens a clause that says when something was said, behind its object: "voiced its sympathy after a quake had struck". */
  readonly timeClauses: ReadonlySet<string>;
  /** What measures a time between two events: "two days after". */
  readonly timeUnits: ReadonlySet<string>;
  /** What leads in those before whom something is said: "auprès de". */
  readonly audiences: ReadonlySet<string>;
  /** Nouns for those before whom somebody speaks: "devant des journalistes". */
  readonly hearers: ReadonlySet<string>;
  /** Words that make a concession of a condition: "même s'il a souligné que". */
  readonly concessives: ReadonlySet<string>;
  /** Where something is posted, with its preposition: "sur X". */
  readonly platforms: ReadonlySet<string>;
  /** Possessives that tie circumstances to the speaker: "lors de sa visite". */
  readonly ownCircumstance: ReadonlySet<string>;
  /** "C'est ce qu'a déclaré X": the content is the sentence before. */
  readonly backReference: readonly string[];
  /** Pronouns of a subject whom nobody names: "on assure". */
  readonly nobody: ReadonlySet<string>;
  /** "C'est par ces mots que X …": the content is the quotation before. */
  readonly quotedBefore: readonly (readonly string[])[];
  /** Verbs that decide at the head of an item of a list: "3. Décide de …". */
  readonly decisions: ReadonlySet<string>;
  /** Nouns that stand for what was said before: "L'annonce a été faite par X". */
  readonly backNouns: ReadonlySet<string>;
  /** What says whose words a whole page is: "attributable to". */
  readonly outerSources: readonly (readonly string[])[];
  /** What leads in the agent of a passive. */
  readonly agentLeads: ReadonlySet<string>;
  /** Conjunctions that join a further cue. */
  readonly joiners: ReadonlySet<string>;
  readonly firstPersons: ReadonlySet<string>;
  /** Verbs of speech that a refusal makes silent: "refusant de commenter". */
  readonly silent: ReadonlySet<string>;
  /** Verbs by which somebody says no more: "but she declined to", "mais il a refusé de". */
  readonly refusals: ReadonlySet<string>;
  /** What leads in a gerund or an infinitive of what was not said: "without naming", "sans préciser". */
  readonly withoutLeads: ReadonlySet<string>;
  /** Possessives of an unnamed voice, with what they say of its owner: "her office", "son cabinet". */
  readonly owners: ReadonlyMap<string, PronounFeatures>;
  /** Verbs of getting in touch, behind which an infinitive tells what was said: "spoke with Lima to reaffirm". */
  readonly contacts: ReadonlySet<string>;
  /** What leads in that infinitive. */
  readonly purposeLeads: ReadonlySet<string>;
  /** Verbs of a decision that two sides take: "It was agreed that". */
  readonly jointVerbs: ReadonlySet<string>;
  /** Nouns by which the reporter sums up what was said: ", a demand that Lima repeated". */
  readonly summaryNouns: ReadonlySet<string>;
  /** Words that make "while" of the complementiser: "alors que", "tandis que". */
  readonly contrasts: ReadonlySet<string>;
  /** Objects that show that a verb of speech is used in another sense: "saluer la foule", "rappeler son consul". */
  readonly concrete: ReadonlySet<string>;
  /** Verbs of what is, must or means: what a holder's view is made of ("Pour Paris, …"). */
  readonly viewVerbs: ReadonlySet<string>;
  /** "Comme l'a rappelé X, …": what leads in the report that a clause agrees with. */
  readonly agreeing: readonly (readonly string[])[];
  /** Adverbs by which a perfect says what holds: toujours, jamais. */
  readonly duratives: ReadonlySet<string>;
  /** Third-person pronouns that may speak, without the hyphens of inversion. */
  readonly pronouns: ReadonlyMap<string, PronounFeatures>;
}

/** Reporting rows that fit a verb group, and the last token of the cue. */
export interface CueMatch {
  readonly rows: readonly ReportingVerb[];
  /** First token of the cue: object pronouns before the verb are left out. */
  readonly first: number;
  readonly last: number;
  /** The group as the rows take it: a negation or a passive of their own ("n'exclut pas", "is persuaded") is none of its. */
  readonly group: VerbGroup;
}

/** A finite verb that leads to an infinitive of speech: "a tenu à rassurer", "est le premier pays à condamner". */
export interface Wrapping {
  /** Where the infinitive must stand. */
  readonly infinitiveFrom: number;
  /** The infinitives that it may be, where not all. */
  readonly only?: readonly string[];
  /** The infinitive alone is the cue: the words before it tell of the subject. */
  readonly apart?: true;
}

/** All that the stages need to know of a language. */
export interface LanguagePack {
  readonly language: Language;
  readonly spelling: Spelling;
  /** Gives each word its class and its readings as a verb; `sentence[i]` is the sentence of word `i`. */
  readonly tag: (
    words: readonly ScannedWord[],
    sentence: readonly number[],
  ) => readonly { readonly wordClass: WordClass; readonly verb: readonly VerbReading[] }[];
  /** Verbs with their auxiliaries and adverbs, in text order. */
  readonly verbGroups: (tokens: readonly Token[]) => readonly VerbGroup[];
  /** The reporting rows that a verb group fits. */
  readonly cue: (tokens: readonly Token[], group: VerbGroup) => CueMatch | undefined;
  /** Whether a verb leads to an infinitive of speech that it is the finite verb of. */
  readonly wrapper: (tokens: readonly Token[], group: VerbGroup) => Wrapping | undefined;
  /** The row of a noun of speech: "soutien", "engagement". */
  readonly actNoun: (norm: string) => ActNoun | undefined;
  /** First token at or behind `from` that is no adverb or adverbial phrase. */
  readonly skipAdverbs: (tokens: readonly Token[], from: number) => number;
  readonly attribution: AttributionWords;
  /** How the language names and describes actors and initiatives. */
  readonly entities: EntityWords;
  /** How contents state what they state: clauses, forces, relations. */
  readonly content: ContentWords;
  /** Dates, datelines and meetings. */
  readonly news: NewsWords;
}
