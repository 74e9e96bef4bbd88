import type { Language } from '../doc/article.ts';
import type { VerbReading, WordClass } from '../doc/layers.ts';
import type { ScannedWord, Spelling } from '../stages/scan.ts';
import type { Force, Relation } from '../vocab/terms.generated.ts';

/** How the content hangs on the cue. */
export type Frame =
  | 'that' // clause behind the complementiser: a déclaré que…
  | 'insert' // inserted or following: ", a-t-il dit", "« … », a déclaré X"
  | 'quote' // introduces a direct quotation: a déclaré : « … »
  | 'np' // the direct object is the content: a annoncé le lancement
  | 'de-np' // s'est félicité de…
  | 'a-np' // a appelé à la retenue
  | 'pour-np' // plaide pour
  | 'contre-np' // met en garde contre
  | 'sur-np' // insiste sur
  | 'en-faveur-np' // se prononce en faveur de
  | 'inf' // bare infinitive: souhaite participer, dit attendre
  | 'de-inf' // promet de
  | 'a-inf' // s'engage à
  | 'addressee-a-inf' // exhorte X à: the content begins at the addressee
  | 'addressee-de-inf' // accuse X de, remercie X de
  | 'addressee-np' // remercie X, félicite X pour
  | 'a-addressee-de-inf' // demande à X de: the content begins at "à X"
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
  /** Marked sentence: {S:source} {Q:cue} {C:content}. */
  readonly example: string;
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
}
