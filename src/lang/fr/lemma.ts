import { normalise } from '../../text/normalise.ts';
import { POSSESSIVES } from './words.ts';

/** A reporting lemma taken apart: "ne pas exclure", "ne cesser de", "se féliciter", "s'en prendre", "mettre en garde". */
export interface LemmaParts {
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly clitic?: 'en' | 'y';
  /** Infinitive of the verb that is conjugated. */
  readonly verb: string;
  /** The words behind it, in normalised form, elided words apart: "l'", "écho". */
  readonly tail: readonly string[];
}

const PATTERN = /^(?<negation>ne (?:pas )?)?(?<reflexive>se |s')?(?:(?<clitic>en|y) )?(?<verb>\S+)(?: (?<tail>.+))?$/;

/**
 * Takes a lemma of the table of reporting verbs apart.
 *
 * @throws Error where the lemma is empty.
 */
export function lemmaParts(lemma: string): LemmaParts {
  const groups = PATTERN.exec(lemma)?.groups;
  const { negation, reflexive, clitic, verb, tail } = groups ?? {};
  if (verb === undefined) throw new Error(`"${lemma}" is no lemma: it has no verb.`);
  return {
    negated: negation !== undefined,
    reflexive: reflexive !== undefined,
    ...(clitic === 'en' || clitic === 'y' ? { clitic } : {}),
    verb,
    tail: tail === undefined ? [] : normalise(tail).split(/(?<=')| /),
  };
}

/**
 * Whether a word of the text is a form of a tail's word: the word itself, another possessive ("sa parole", "leur
 * parole"), or another gender or number ("prêt", "prêtes"). Both in normalised form.
 */
export function matchesTail(tail: string, word: string): boolean {
  if (tail === word || (tail === 'de' && word === "d'") || (tail === 'que' && word === "qu'")) return true;
  if (POSSESSIVES.has(tail)) return POSSESSIVES.has(word);
  if (!word.startsWith(tail)) return false;
  const ending = word.slice(tail.length);
  return ['e', 's', 'es'].includes(ending) || (tail.endsWith('el') && ['le', 'les'].includes(ending));
}
