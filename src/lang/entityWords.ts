/** The words by which a language names and describes actors and initiatives. All in folded spelling (no accents). */

export type Gender = 'm' | 'f';

/** A post, a title or a description of a person by what he or she does. */
export interface OfficeRow {
  /** Kind of office (`foreign-minister`), or the kind of description (`diplomat`). */
  readonly office: string;
  /** Masculine, feminine, masculine plural and feminine plural; equal forms are written again. */
  readonly forms: readonly [m: string, f: string, mp: string, fp: string];
  /** Kinds of office whose holders the words alone may point to: "le dirigeant" is a head of state or of government. */
  readonly covers?: readonly string[];
  /** Kind of office where no complement follows: a secretary of state with none is a foreign minister. */
  readonly alone?: string;
  /** Never a post: only points back to somebody ("le diplomate"). */
  readonly description?: true;
  /** The field behind it says which office it is: a minister "des Affaires étrangères". */
  readonly field?: true;
  /** Held in a body: a capitalised word behind "de" names one. */
  readonly body?: true;
  /** Stands before a name like "M.": "le général Diallo". */
  readonly rank?: true;
  /** Prepositions that join its complement beside those of all posts: "ambassador to Kenya". */
  readonly links?: readonly string[];
  /** The state that it is in where the text names it and no other: the United States has a Secretary of State. */
  readonly home?: string;
  /** Kind of office of its deputy, where that is not `deputy-` and its own. */
  readonly deputy?: string;
  /** Right before a noun it is an adjective: "general election". */
  readonly modifies?: true;
}

/** A noun that heads names of organisations or of initiatives. */
export interface HeadRow {
  readonly words: string;
  readonly gender: Gender;
  /** The name may begin with the head in lower case ("processus de Luanda", "ministère chinois du Commerce"). */
  readonly lower?: true;
  /** Its lower-case form with "de" and a proper name makes a name ("processus de Luanda"). */
  readonly place?: true;
  /** A plural that names one thing where "de" and a proper name follow: "les accords d'Alger". */
  readonly several?: true;
  /** The head with a definite article points back to the last name with that head. */
  readonly short?: true;
  /** Its lower-case form with "de" and a known organisation makes a name ("division de la population des Nations unies"). */
  readonly part?: true;
  /** Names an undertaking with any complement, even in lower case. */
  readonly plain?: true;
  /** Whose it is makes a name of it: "ASEAN Plus Three". */
  readonly owned?: true;
  /** An actor only where it speaks: "state television". */
  readonly cited?: true;
  /** What it is for makes a name, where a proper name stands in it: "un fonds pour la jeunesse des Balkans". */
  readonly aimed?: true;
  /** Two mentions with the same complement make a name. */
  readonly repeated?: true;
  /** The name may stand right behind it: "Operation Sandstorm". */
  readonly leads?: true;
  /** Named only by the states that it joins: "pont transgambien". */
  readonly joins?: true;
  /** Brings many together, so that what it is about or which one it is makes a name: "37e sommet de l'Union africaine". */
  readonly gathers?: true;
  /** Name of the kind in global ids: `parliament`, `armed-forces`. */
  readonly kind?: string;
}

/** A plural noun of groups: "les deux pays". */
export interface GroupRow {
  readonly words: string;
  /** `Party`: states and bodies like the European Union alike; `Camp`: bodies first. */
  readonly of: 'State' | 'Organization' | 'Person' | 'Party' | 'Camp';
  /** Kinds of office that the members hold. */
  readonly offices?: readonly string[];
  /** Said of anybody who leads in talks, where no holder of the offices is named: "both leaders". */
  readonly loose?: true;
  /** Means two, without a number: "les parties". */
  readonly pair?: true;
  /** Office of holders whom the text does not name. */
  readonly holder?: string;
  /** The post in the singular, for their label. */
  readonly holderLabel?: string;
}

/** What a language sets before a noun where others set it behind. Empty where nothing of the kind stands there. */
export interface WordsBefore {
  /** Whether adjectives, owners and fields stand before the head noun, which ends the name: "African Development Bank". */
  readonly headLast: boolean;
  /** What marks an owner: 's. */
  readonly ownerMarks: ReadonlySet<string>;
  /** Nouns whose plural owns a part of a name and no body: "People's Bank". */
  readonly nameOwners: ReadonlySet<string>;
  /** Words of the fields of ministries that stand alone in none: affairs, cooperation. */
  readonly fieldWords: ReadonlySet<string>;
  /** Owned nouns by which a capital is a place: "Beijing's airport". */
  readonly ownedPlaces: ReadonlySet<string>;
}

export interface EntityWords {
  readonly before: WordsBefore;
  /** Whether adjectives of states, titles and the words of headlines have capitals. */
  readonly capitalised: boolean;
  /** Determiners of plurals of groups: les, the. */
  readonly groupDeterminers: ReadonlySet<string>;
  /** Determiners that count: both. */
  readonly countingDeterminers: Readonly<Record<string, number>>;
  /** All articles, contracted ones too. */
  readonly articles: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** Articles that hold a preposition: du, aux. A mention does not begin with them. */
  readonly contracted: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  readonly feminineDeterminers: ReadonlySet<string>;
  readonly masculineDeterminers: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Possessives of the speaker: mon, notre. */
  readonly ownPossessives: ReadonlySet<string>;
  /** "de" in all its forms. */
  readonly of: ReadonlySet<string>;
  /** Words that may stand between the words of a name: de, du, pour, à. */
  readonly links: ReadonlySet<string>;
  /** Nouns that say nothing of what an instrument is about: "mémorandum d'entente". */
  readonly bareTopics: ReadonlySet<string>;
  /** What leads in the aim of an undertaking: "pour". */
  readonly aims: ReadonlySet<string>;
  /** Links of several words within a name: "en matière de". */
  readonly linkPhrases: readonly string[];
  /** Adjectives of posts that look like verbs: sortant, élu. */
  readonly postAdjectives: ReadonlySet<string>;
  /** Adjectives within a state's full name: "République fédérale de", "République islamique de". */
  readonly realmWords: ReadonlySet<string>;
  /** Words that with a capital and alone mean the state whose full name begins so: Royaume. */
  readonly realms: ReadonlySet<string>;
  /** Words that join a complement to a post: de, à, chargé. */
  readonly postLinks: ReadonlySet<string>;
  /** Links of several words: "in charge of". */
  readonly postLinkPhrases: readonly string[];
  readonly and: ReadonlySet<string>;
  readonly numbers: Readonly<Record<string, number>>;
  /** M., Mme: the gender that each gives; plural ones hold for several names. */
  readonly honorifics: Readonly<Record<string, Gender>>;
  /** Titles that are so only in capitals, of no gender: "SE", "S.E.M.". */
  readonly capitalHonorifics: ReadonlySet<string>;
  /** Titles of several persons: MM. */
  readonly pluralHonorifics: ReadonlySet<string>;
  /** Parts of names in lower case: de, bin, van. */
  readonly particles: ReadonlySet<string>;
  /** Words before a post: ancien, futur; `former` where the post is no longer held. */
  readonly postModifiers: Readonly<
    Record<string, { readonly former: boolean; readonly gender?: Gender; readonly deputy?: true }>
  >;
  /** Prefix that makes a post former: "ex-". */
  readonly formerPrefixes: readonly string[];
  /** Prefixes of deputies: "vice-". */
  readonly deputyPrefixes: readonly string[];
  readonly offices: readonly OfficeRow[];
  /** Fields of a ministry, and the kind of minister and the kind of ministry they make. */
  readonly portfolios: Readonly<Record<string, { readonly office: string; readonly ministry: string }>>;
  /** Adverbs and the like that may stand before a post in apposition: "également membre du…". */
  readonly appositionAdverbs: ReadonlySet<string>;
  /** "homologue", "collègue": holds the office of somebody named before. */
  readonly counterparts: readonly OfficeRow[];
  /** Capitalised words that are no part of a name: days, months, "Selon". */
  readonly noNames: ReadonlySet<string>;
  /** Nouns right before a bare name: of persons, and of those told ("a dit à la presse X"). */
  readonly personNouns: ReadonlySet<string>;
  /** Prepositions behind which a bare name is mostly a person's: with. */
  readonly personPrepositions: ReadonlySet<string>;
  /** Verbs behind which a bare name is a person's: to meet, to appoint. */
  readonly personVerbs: ReadonlySet<string>;
  /** Endings of nouns for persons by what they do: "climatologue". */
  readonly personEndings: readonly string[];
  /** Nouns of things with such endings: tower. */
  readonly thingNouns: ReadonlySet<string>;
  /** Relatives that mean persons alone, where they follow a name and a comma: who. */
  readonly personRelatives: ReadonlySet<string>;
  /** Pronouns and possessives of persons and of things, which tell what a speaker is: "said it would". */
  readonly personPronouns: ReadonlySet<string>;
  readonly thingPronouns: ReadonlySet<string>;
  /** Words in names of companies that no person has: mobil, motors. */
  readonly companyWords: ReadonlySet<string>;
  /** Words that are no names but surnames behind a first name: green. */
  readonly surnameWords: ReadonlySet<string>;
  /** Nouns of bodies that a person has, which speak for themselves: "X's campaign said". */
  readonly ownBodies: ReadonlySet<string>;
  readonly organizationHeads: readonly HeadRow[];
  /** Heads before the proper name of a company, a party, a newspaper: the name is what follows. */
  readonly namedHeads: ReadonlySet<string>;
  readonly initiativeHeads: readonly HeadRow[];
  /** What makes a partnership's kind: the word and the word for it in ids, in the order of ids. */
  readonly partnership: {
    readonly heads: ReadonlySet<string>;
    readonly words: Readonly<Record<string, string>>;
    readonly order: readonly string[];
    readonly needs: ReadonlySet<string>;
  };
  /** Heads of agreements, and the complements that make one specific without a capital: "de libre-échange". */
  readonly agreementHeads: ReadonlySet<string>;
  /** Agreements of which a definite article makes one instrument: "l'accord-cadre". */
  readonly singleAgreements: ReadonlySet<string>;
  /** Participles by which an agreement is a certain one: signé, conclu. */
  readonly concluded: ReadonlySet<string>;
  readonly agreementKinds: readonly string[];
  /** Participles by which one with a party is a certain one: "l'accord trouvé avec X". */
  readonly reached: ReadonlySet<string>;
  /** The preposition of the other party: avec. */
  readonly partner: ReadonlySet<string>;
  /** Texts without a name of their own, which are one of a kind where somebody settles them: "déclaration commune". */
  readonly jointTexts: readonly string[];
  /** Those of them that are so where they are no more than signed or adopted: "feuille de route". */
  readonly signedTexts: ReadonlySet<string>;
  /** Verbs of signing a text, and what leads in one that was agreed on: "signer", "s'accorder sur". */
  readonly settlingVerbs: ReadonlySet<string>;
  readonly settlingPhrases: readonly string[];
  /** Complements by which a meeting of many is a certain one: "conférence de paix". */
  readonly gatheringKinds: readonly string[];
  /** What a state's programme may be for, so that it is one undertaking: "programme nucléaire iranien". */
  readonly programmeFields: ReadonlySet<string>;
  /** Prefixes of adjectives that join what they stand before: "intercoréen". */
  readonly joiningPrefixes: ReadonlySet<string>;
  /** Adjectives of regions that such a prefix joins: "transsaharien". */
  readonly regionAdjectives: ReadonlySet<string>;
  /** Names of regions of several words: "Balkans occidentaux". */
  readonly regions: readonly string[];
  /** Words behind "Zone" and the like that make a place of it: "Zone démilitarisée". */
  readonly placeKinds: ReadonlySet<string>;
  /** Participles that bring in the name of an initiative: baptisé, intitulé. */
  readonly naming: ReadonlySet<string>;
  /** Words between such a participle and the name: "known as". */
  readonly namingLinks: ReadonlySet<string>;
  /** What a plan is counted in: "a plan of ten points". */
  readonly countedParts: ReadonlySet<string>;
  /** Participles that say who is behind a plan: proposé, présenté. */
  readonly proposed: ReadonlySet<string>;
  /** Prepositions before a source: selon. */
  readonly sources: ReadonlySet<string>;
  /** Nouns and participles that lead in the medium to which somebody spoke: "un entretien à X", "interrogé par X". */
  readonly interviews: ReadonlySet<string>;
  /** The preposition of a station on which somebody spoke, right behind the verb: "a déclaré sur X". */
  readonly stationLinks: ReadonlySet<string>;
  /** First and last words of names of media: "The", "Radio", "News". */
  readonly mediaWords: ReadonlySet<string>;
  /** Verbs behind which a medium is a source: "Xinhua reported". */
  readonly citingVerbs: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  /** Prepositions that say what an agreement is about: sur. */
  readonly topicPrepositions: ReadonlySet<string>;
  /** Words before an event's name: édition. */
  readonly editions: ReadonlySet<string>;
  /** "connu sous le nom de". */
  readonly knownAs: readonly string[];
  /** "à l'horizon": with a year behind it, part of a name. */
  readonly horizon: readonly string[];
  /** Pronouns that stand for a head: celui, celle. */
  readonly thatOne: Readonly<Record<string, Gender>>;
  /** "ce dernier", "the latter". */
  readonly latter: Readonly<Record<string, Gender | 'any'>>;
  /** Nouns which with a demonym mean the state: "la partie chinoise". */
  readonly collectives: ReadonlySet<string>;
  readonly governments: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** Adjectives by which a noun points to another or to none: "the same country". */
  readonly otherness: ReadonlySet<string>;
  /** Nouns that point back to an organisation of any kind. */
  readonly organizationNouns: ReadonlySet<string>;
  readonly groups: readonly GroupRow[];
  /** Plurals that mean certain states: "Corées", which want their number, and "pays baltes", which need none. */
  readonly stateGroups: Readonly<Record<string, readonly string[]>>;
  /** Plural adjectives that two states share, where a number of two stands before: "les deux dirigeants coréens". */
  readonly twinPeoples: Readonly<Record<string, readonly string[]>>;
  /** Adverbs by which each of those named before holds the post of his or her own state: respectivement. */
  readonly respectively: ReadonlySet<string>;
  /** Singular nouns of groups: troïka. */
  readonly groupNouns: ReadonlySet<string>;
  /** Verbs that list the members of a group: regrouper. */
  readonly memberVerbs: ReadonlySet<string>;
  /** First words of names of towns, which are no persons: New, San. */
  readonly placeFirstWords: ReadonlySet<string>;
  /** Nouns whose "de + name" is a place: habitants. */
  readonly placeNouns: ReadonlySet<string>;
  /** Nouns that make a state's name part of a place's: "mer de Chine", "fleuve Niger". */
  readonly geography: ReadonlySet<string>;
  /** First words of names of buildings and places. */
  readonly venues: ReadonlySet<string>;
  /** Acronyms and phrases that are no actors. */
  readonly noActors: ReadonlySet<string>;
  /** Prepositions behind which a capital is a place. */
  readonly placePrepositions: ReadonlySet<string>;
  /** The preposition of places and of addressees: à. */
  readonly at: ReadonlySet<string>;
  /** Verbs whose "à X" is an addressee. */
  readonly addresseeVerbs: ReadonlySet<string>;
  /** Prepositions that behind a verb of motion say where to: pour. */
  readonly towards: ReadonlySet<string>;
  /** Verbs of motion: their object is a place. */
  readonly motionVerbs: ReadonlySet<string>;
  /** Prepositions behind which a capital is the government where an act or attitude goes to it: "support to Kyiv". */
  readonly directed: ReadonlySet<string>;
  /** Nouns whose "de + capital" is the government: "le soutien de Moscou". */
  readonly actorNouns: ReadonlySet<string>;
  /** Whether a folded noun is of an attitude by its ending: impérialisme, hostilité. */
  readonly isAttitude: (word: string) => boolean;
  /** Days and months in lower case, which end a name. */
  readonly timeWords: ReadonlySet<string>;
  /** Months, to know datelines by. */
  readonly months: ReadonlySet<string>;
  /** Whether a folded adjective is plural: "les Serbes" are the people, "un Serbe" is not. */
  readonly isPlural: (word: string) => boolean;
  /** Whether an adjective means the people behind an article alone: "the Dutch". */
  readonly isPeopleWithArticle: (word: string) => boolean;
  /** Words of proper names that no person has: house, sea, airport. */
  readonly noPersonWords: ReadonlySet<string>;
  /** What leads in the author of a page, and words by which agencies sign: by; reporting, editing. */
  readonly bylines: ReadonlySet<string>;
  readonly credits: ReadonlySet<string>;
  /** The gender that first names tell. */
  readonly givenNames: ReadonlyMap<string, Gender>;
  /** First names that tell none. */
  readonly givenNamesOfBoth: ReadonlySet<string>;
}
