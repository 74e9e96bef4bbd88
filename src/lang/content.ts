import type { Force, Relation } from '../vocab/terms.generated.ts';

/** A verb of one or several words: "rejoindre", "prendre part", "se rendre". */
export interface VerbUnit {
  readonly verb: string;
  readonly reflexive: boolean;
  /** Words that follow the verb, in normalised form. */
  readonly tail: readonly string[];
}

/** What a third person pronoun agrees with. */
export interface Pronoun {
  /** Absent where it tells nothing: it, they. */
  readonly gender?: 'm' | 'f';
  readonly plural: boolean;
  /** Means persons alone ("she") or no person ("it"); either where absent. */
  readonly of?: 'person' | 'thing';
  /** The same word is an object too: it. */
  readonly object?: true;
}

/** A pronoun that is an object: what it agrees with, and the prepositions that it may hold; '' for a direct object. */
export interface ObjectPronoun extends Pronoun {
  readonly stands: readonly string[];
}

/** Words of the grammar of clauses. All in normalised form. */
export interface ClauseWords {
  /** Participles of the auxiliary inside a compound passive: été. */
  readonly been: ReadonlySet<string>;
  /** Words that complete a negation wherever they stand: jamais, rien, aucun. */
  readonly negatives: ReadonlySet<string>;
  /** Words that deny a clause as its subject or object, without a negation at the verb: "has no intention". */
  readonly nominalNegatives: ReadonlySet<string>;
  /** Phrases with such words that deny nothing: no doubt. */
  readonly seemingNegatives: readonly (readonly string[])[];
  /** Negations that alone, before its preposition, negate an infinitive: "not to yield". */
  readonly bareNegations: ReadonlySet<string>;
  /** Words behind a negation that undo it: "not only". */
  readonly restrictors: ReadonlySet<string>;
  /** Words of negation that with "que" behind them only restrict: "n'a plus que". */
  readonly leftOver: ReadonlySet<string>;
  /** Verbs that with the negation particle alone deny nothing: ne cesse de. */
  readonly undeniable: ReadonlySet<string>;
  /** Verbs that with an infinitive are a future: va signer. */
  readonly nearFuture: ReadonlySet<string>;
  /** Words before the complementiser that make a comparison of it: plus que, ainsi que, tel que. */
  readonly comparatives: ReadonlySet<string>;
  /** Subordinators of conditions: si. */
  readonly conditionals: ReadonlySet<string>;
  /** Prepositions of what one is thanked for: pour. */
  readonly onAccount: ReadonlySet<string>;
  /** Subordinators of what is so, whatever the clause above denies: parce que. */
  readonly factual: ReadonlySet<string>;
  /** Prepositions that also open a clause with a subject and a verb of its own: "before it lapses". */
  readonly clausal: ReadonlySet<string>;
  /** Verbs behind which a clause may stand without complementiser: "we hope Russia will return". */
  readonly bareClauseVerbs: ReadonlySet<string>;
  /** Verbs behind whose object a base form is an infinitive: "let us work". */
  readonly bareInfinitives: ReadonlySet<string>;
  /** A relative clause may stand without relative pronoun: "the measures it took". */
  readonly bareRelatives: boolean;
  /** Verb forms do not tell the first person, nor participles the plural: only the words beside do. */
  readonly unmarkedForms: boolean;
  /** Forms that without a subject call for something: "Stop the killing". */
  readonly bareImperatives: boolean;
  /** Tenses move back in a report, inserted ones too: "said it supported", "would join, she said". */
  readonly backshifts: boolean;
  /** A name right before a noun is its complement: "EU sanctions". */
  readonly modifiersBefore: boolean;
  /** Nouns of time, which no name modifies and which are no objects: "met last week". */
  readonly times: ReadonlySet<string>;
  /** Phrases that end in an infinitive and are adverbs: sans tarder. */
  readonly asides: readonly (readonly string[])[];
  /** Phrases whose clause or infinitive is no statement: à moins que, sous peine de. */
  readonly unless: readonly (readonly string[])[];
  /** Coordinating words that join clauses; marks included. */
  readonly joiners: ReadonlySet<string>;
  /** The preposition of complements: de. */
  readonly of: string;
  /** The preposition of those whom one asks: à. */
  readonly to: string;
  /** The verb of being. */
  readonly be: string;
  readonly firstPerson: ReadonlySet<string>;
  readonly firstPersonPlural: ReadonlySet<string>;
  /** Third person pronouns, those of inverted subjects among them, with gender and number. */
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Gender of articles in the singular: le, la. */
  readonly genders: ReadonlyMap<string, 'm' | 'f'>;
  /** Nouns that with an article alone mean the speaker's state: le pays. */
  readonly home: ReadonlySet<string>;
  /** Possessive determiners: whose they are. */
  readonly possessives: ReadonlyMap<string, 'speaker' | 'other'>;
  /** Nouns that behind a possessive mean the state or body of the possessor: son pays. */
  readonly ownSide: ReadonlySet<string>;
  /** Prepositions inside a contracted article: au → à. */
  readonly contractions: ReadonlyMap<string, string>;
  /** Elided and other spellings of prepositions: d' → de. */
  readonly prepositions: ReadonlyMap<string, string>;
  /** The agent of a passive: par. */
  readonly agent: ReadonlySet<string>;
  /** The pronoun that means nobody: il. */
  readonly impersonal: ReadonlySet<string>;
  /** Verbs that undo the infinitive or the noun behind them: refuser de, suspendre son aide. */
  readonly undoing: ReadonlySet<string>;
  /** Adjectives that undo the infinitive behind them: "is unlikely to join". */
  readonly undoingAdjectives: ReadonlySet<string>;
  /** Verbs that hold a thing possible: pouvoir. */
  readonly possible: ReadonlySet<string>;
  /** Relative pronouns that are objects, with their preposition: auquel. */
  readonly relatives: ReadonlyMap<string, string>;
  /** Those that may be subjects as well: which. */
  readonly subjectRelatives: ReadonlySet<string>;
  /** What joins the two sides of an agreement: entre. */
  readonly among: ReadonlySet<string>;
  /** Prepositions of several words, by the name that frames use. */
  readonly compounds: readonly { readonly words: readonly string[]; readonly name: string }[];
  /** Prepositions of what went before or around: the complement of a noun before them is over. */
  readonly settings: ReadonlySet<string>;
  /** Words that add a second object: comme. */
  readonly additive: ReadonlySet<string>;
  /** Words that exclude what follows: non. */
  readonly excluding: ReadonlySet<string>;
  /** Phrases whose complementiser opens no clause: que possible. */
  readonly idioms: readonly (readonly string[])[];
  /** Nouns of parts of a project: "livrera son tronçon" builds it. */
  readonly parts: ReadonlySet<string>;
  /** Pronouns that are objects and mean an actor named before: les, lui, them. */
  readonly objectPronouns: ReadonlyMap<string, ObjectPronoun>;
  /** Plural nouns for those who fight in a body, for which "ils" may stand: "les rebelles du M23". */
  readonly crowds: ReadonlySet<string>;
  /** Object clitics and pronouns for a thing named before: en, it. */
  readonly partitive: ReadonlySet<string>;
  /** Plural nouns of places that are listed behind a dash: "dans cinq pays − A, B et C". */
  readonly listed: ReadonlySet<string>;
  /** What introduces examples of a noun: tel que, dont, notamment. */
  readonly examples: ReadonlySet<string>;
  /** Nouns that stand before the name of an initiative: "l'initiative « … »". */
  readonly initiativeNouns: ReadonlySet<string>;
}

/** Which force a verb, adjective or noun gives to its clause. */
export interface ForceRow {
  readonly unit: VerbUnit;
  readonly force: Force;
  /** Holds only where this follows: an infinitive, a clause, an object. */
  readonly with?: 'infinitive' | 'clause' | 'object';
  /** Only of an actor's own doing: the subject is an entity, the speaker or a pronoun. */
  readonly acting?: true;
  /** Only behind the pronoun that means nobody: il convient de. */
  readonly impersonal?: true;
  /** In the perfect too: what was decided holds. */
  readonly lasting?: true;
  /** Only in the first person singular: je veux des réponses. */
  readonly firstPerson?: true;
}

/** The force that an adjective gives; some only where an infinitive or a clause follows. */
export interface AdjectiveForce {
  readonly force: Force;
  readonly withInfinitive: boolean;
  /** Another force where an infinitive follows: "committed to the accord", "committed to signing". */
  readonly infinitiveForce?: Force;
}

/** The force of a noun's phrase; another where an infinitive follows. */
export interface NounForce {
  readonly force: Force;
  readonly infinitiveForce?: Force;
}

export interface ModalityWords {
  readonly forces: readonly ForceRow[];
  /** Auxiliaries inside the verb group that give a force: must, should. */
  readonly modals: ReadonlyMap<string, Force>;
  /** Verbs of speech that leave the force to the noun behind them: souligner la nécessité. */
  readonly speech: readonly VerbUnit[];
  /** Nouns of what others say: whoever rejects it denies it. */
  readonly assertions: ReadonlySet<string>;
  /** Verbs behind which an indefinite noun is asked for: insister sur une reprise. */
  readonly insisting: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Verbs that lead in the infinitive of what is done in saying it: venir exprimer, tenir à remercier. */
  readonly leading: ReadonlySet<string>;
  /** Verbs that tell a plan, and the acts that are planned: "doit rencontrer". */
  readonly scheduling: ReadonlySet<string>;
  readonly scheduled: ReadonlySet<string>;
  /** Verbs of speech that ask, or offer where one's own act follows: proposer. */
  readonly proposing: ReadonlySet<string>;
  /** Verbs of what one does oneself: whoever proposes to do it offers it. "proposer de livrer". */
  readonly offers: ReadonlySet<string>;
  /** Verbs of being, having and seeming: their future is no act. */
  readonly stative: ReadonlySet<string>;
  /** Verbs that link an adjective to the subject. */
  readonly copulas: readonly VerbUnit[];
  /** Adjectives that give a force to the clause of a copula, or to a content of their own. */
  readonly adjectives: ReadonlyMap<string, AdjectiveForce>;
  /** Nouns whose phrase has a force as the content of a light verb. */
  readonly nouns: ReadonlyMap<string, NounForce>;
  /** Phrases that call for something: le temps est venu de. */
  readonly phrases: readonly { readonly words: readonly string[]; readonly force: Force }[];
}

/** What an entity must be. */
export type Filler = 'actor' | 'initiative' | 'any' | 'state' | 'body';

/** A verb that states a relation between what stands before it and what stands behind it. */
export interface VerbFrame {
  /** Last part of the rule's name. */
  readonly id: string;
  /** The units as written: "se rendre". */
  readonly lemmas: readonly string[];
  readonly units: readonly VerbUnit[];
  readonly relation: Relation;
  /** Prepositions that bring in the object; '' for a direct object. */
  readonly object: readonly string[];
  readonly filler: Filler;
  /** The object may be the complement of the object's noun, or also its agent: "salue les mesures prises par X". */
  readonly through?: 'complement' | 'agent';
  /** A verb of speech: as a cue it states this only where its row does. */
  readonly spoken?: true;
  /** Only as a participle with an agent: "avancé par". */
  readonly passiveOnly?: true;
  /** The object may stand in an infinitive behind the verb: "convenir d'établir". */
  readonly reaches?: true;
  /** Not behind the pronoun that means nobody: il convient de. */
  readonly personal?: true;
  /**
   * Nouns whose complement is no object: "mettre en oeuvre les résultats du sommet"; of a clausal frame, infinitives of
   * what nobody can be asked to do: "souhaiter que X gagne".
   */
  readonly except?: ReadonlySet<string>;
  /** The object begins right behind the verb: "a réclamé du Conseil des sanctions". */
  readonly adjacent?: true;
  /** The object of the relation is also the subject of an infinitive that follows: "inviter X à signer". */
  readonly controls?: true;
  /** Only with a word of joint action in the clause: "build the line together". */
  readonly jointly?: true;
  /** Those of the object are each other's, whoever the subject is: "renforcer la coopération entre X et Y". */
  readonly amongThem?: true;
  /** Without an object, a plural subject stands for both sides: "renforcer leur coopération". */
  readonly mutual?: true;
  /** Whoever is asked, or is taken, comes to what stands behind these prepositions: "invited X to the summit", "une tournée qui mènera X en". */
  readonly brings?: readonly string[];
  /** The object does it to the subject, which must be this: "ASEAN admitted Timor-Leste" tells who joins. */
  readonly inverse?: Filler;
  /** Only in the passive, whose subject does it: "was admitted to the Union". */
  readonly patient?: true;
  /** Only where an infinitive follows the object: "pressed Mali to leave". */
  readonly asks?: true;
  /** The object is the subject of the clause behind: "demanded that Mali leave". */
  readonly clausal?: true;
  /** Without an object, the event that the text named last: "both presidents will attend". */
  readonly event?: true;
  /** The relation where one side only acts and no partner is named: "Zambia will sign the Artemis Accords". */
  readonly alone?: Relation;
  /** The verb needs one of these nouns as its object: "renforcer la coopération avec". */
  readonly nouns?: ReadonlySet<string>;
  /** One of these nouns is the head of the object: "solliciter l'appui de X", "féliciter le choix de X". */
  readonly headed?: true;
  /** Infinitives behind two objects that make it a mediation: "aider X et Y à se réconcilier". */
  readonly settling?: ReadonlySet<string>;
}

/** A noun that states a relation: "le soutien de X à Y". */
export interface NounFrame {
  readonly id: string;
  readonly forms: readonly string[];
  readonly relation: Relation;
  readonly object: readonly string[];
  readonly filler: Filler;
  /** Only where the text names whose act it is, or says it by a possessive: "la signature de X par Y". */
  readonly named?: true;
  /** Only where an infinitive follows the object: "its appeal to Mali to leave". */
  readonly asks?: true;
  /** Without an object it goes to whoever gives thanks for it: "merci de votre aide". */
  readonly received?: true;
  /** Nouns whose complement is no object: "soutien au principe de". */
  readonly except?: ReadonlySet<string>;
}

/** A participle that is one word with its agent: "China-proposed". */
export interface CompoundFrame {
  readonly id: string;
  /** What stands behind the hyphen. */
  readonly participles: ReadonlySet<string>;
  readonly relation: Relation;
  readonly filler: Filler;
}

/** A noun or verb that brings two things together: "synergie entre A et B", "aligner A sur B". */
export interface PairFrame {
  readonly id: string;
  readonly relation: Relation;
  readonly filler: Filler;
  readonly nouns?: ReadonlySet<string>;
  readonly units?: readonly VerbUnit[];
  /** The verb may bring its subject together with what stands behind it: "the plan dovetails with the vision". */
  readonly intransitive?: true;
  /** "entre A et B" for nouns; what stands between A and B for verbs: à, sur, avec. */
  readonly between: readonly string[];
}

/** Words of wrongs: to say that somebody does one is to blame him. */
export interface WrongWords {
  /** Infinitives: martyriser. */
  readonly verbs: ReadonlySet<string>;
  /** Verbs of several words that tell a wrong: fouler aux pieds. */
  readonly units: readonly VerbUnit[];
  /** Verbs that name whoever something goes back to, and the ills that make it a blame: être responsable de la guerre. */
  readonly answering: readonly VerbUnit[];
  readonly ills: ReadonlySet<string>;
  /** Nouns whose doer an agent or an adjective tells: "l'agression russe". */
  readonly deeds: ReadonlySet<string>;
  /** Those of them whose complement is the doer: "les ingérences de X". */
  readonly ownDeeds: ReadonlySet<string>;
  /** Prepositions behind which the complement of any of them is the doer: "sous l'occupation de X". */
  readonly under: ReadonlySet<string>;
  /** Prepositions that make a mere circumstance of the noun: malgré. */
  readonly despite: ReadonlySet<string>;
  /** Infinitives whose participle stands between a deed and its agent: "commises par". */
  readonly doing: ReadonlySet<string>;
  /** Nouns that call somebody a wrongdoer: criminel. */
  readonly doers: ReadonlySet<string>;
  /** Adjectives by which a deed is blamed: inacceptable. */
  readonly censures: ReadonlySet<string>;
  /** Verbs that say what a deed is, and nouns that blame it so: constituer une violation. */
  readonly branding: readonly VerbUnit[];
  readonly shames: ReadonlySet<string>;
  /** Nouns of deeds that are blamed or their doer with them: attitude. */
  readonly judged: ReadonlySet<string>;
  /** Verbs that say what somebody is, who was named just before: "il s'agit de criminels". */
  readonly identifying: readonly VerbUnit[];
}

/** Nouns that point back to what the claim before told of: "welcomed the decision". */
export interface DeedWords {
  /** Acts of whoever the claim tells of: decision. */
  readonly told: ReadonlySet<string>;
  /** Acts of its speaker: offer. */
  readonly words: ReadonlySet<string>;
}

export interface RelationWords {
  readonly deeds: DeedWords;
  /** Last words of names of what one attends: summit. */
  readonly events: ReadonlySet<string>;
  /** What leads in the body of those who are listed behind it: "pays membres de". */
  readonly members: ReadonlySet<string>;
  readonly wrongs: WrongWords;
  readonly verbs: readonly VerbFrame[];
  readonly nouns: readonly NounFrame[];
  readonly pairs: readonly PairFrame[];
  readonly compounds: readonly CompoundFrame[];
  /** Objects that mean the other members of the subject: each other. */
  readonly reciprocals: readonly (readonly string[])[];
  /** Words by which "we" takes in the other side: ensemble. */
  readonly jointly: ReadonlySet<string>;
  /** Infinitives by which somebody does what their object names: jouer un rôle, apporter un soutien. */
  readonly performing: ReadonlySet<string>;
  /** Nouns whose complement undergoes it, or merely is: whoever condemns "l'assassinat de X" does not blame X. */
  readonly undergone: ReadonlySet<string>;
  /** What two sides have in common, so that "notre" takes in the other side: partenariat. */
  readonly shared: ReadonlySet<string>;
  /** Prepositions of a partner: avec. */
  readonly partner: readonly string[];
  /** Prepositions of whoever a thing comes from: "aid from Japan". */
  readonly origin: ReadonlySet<string>;
  /** Verbs whose object is the subject of an infinitive that follows, and that state nothing more: convaincre. */
  readonly controllers: readonly { readonly unit: VerbUnit; readonly object: readonly string[] }[];
  /** Prepositions of whoever does a thing jointly with the subject, whatever it is: en coordination avec. */
  readonly alongside: ReadonlySet<string>;
}

/** Whether a word of the text is a form of a word of a unit's tail. */
export type SameWord = (tail: string, word: string) => boolean;

/** All that the stages need to read what a content states. */
export interface ContentWords {
  readonly clauses: ClauseWords;
  readonly modality: ModalityWords;
  readonly relations: RelationWords;
  readonly sameWord: SameWord;
}
