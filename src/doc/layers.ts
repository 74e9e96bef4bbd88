import type { Span } from './span.ts';

/** Word classes that the rules need, the same for every language. */
export type WordClass =
  | 'determiner'
  | 'possessive' // the mark of an owner: 's
  | 'pronoun' // subject and strong pronouns
  | 'clitic' // object pronouns that stand at the verb: se, le, lui, en, y
  | 'preposition'
  | 'conjunction' // coordinating
  | 'complementiser' // que / that, and si / whether
  | 'subordinator' // lorsque, parce que, while
  | 'relative'
  | 'adverb'
  | 'negation'
  | 'verb'
  | 'noun'
  | 'adjective'
  | 'name'
  | 'number'
  | 'mark';

export type Tense =
  | 'present'
  | 'imperfect'
  | 'past'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'imperfectSubjunctive'
  | 'imperative'
  | 'infinitive'
  | 'gerund'
  | 'participle';

/** One way to read a word as a verb form. */
export interface VerbReading {
  readonly lemma: string;
  readonly tense: Tense;
  readonly person?: 1 | 2 | 3;
  readonly number?: 's' | 'p';
  readonly gender?: 'm' | 'f';
}

/** A word, number or mark. Tokens do not overlap; between them stands white space only. */
export interface Token {
  readonly index: number;
  readonly span: Span;
  /** As it stands. */
  readonly raw: string;
  /** Lower case, NFC, straight apostrophe, plain hyphen, `oe` for `œ`. */
  readonly norm: string;
  readonly wordClass: WordClass;
  /** Readings as a verb; empty where the word is none here. */
  readonly verb: readonly VerbReading[];
  /** Number of the line (paragraph) it stands in, from 0. */
  readonly line: number;
  /** Number of its sentence, from 0. */
  readonly sentence: number;
  /** Index of the innermost quotation that holds it, or -1. Quotation marks themselves belong to none. */
  readonly quote: number;
}

/** Tokens `first` to `last`, both included. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

/** What stands between two quotation marks, the marks left out; tokens `first` to `last`, both included. */
export interface Quote {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** Token indices of the marks; `close` is absent where the mark is missing. */
  readonly open: number;
  readonly close?: number;
  /** Index of the quotation around it, or -1. */
  readonly parent: number;
  /** `speech` where it holds a clause of its own, `words` for a phrase, a title or a scare quote. */
  readonly kind: 'speech' | 'words';
}

/**
 * A verb with its auxiliaries, clitics, negation and the adverbs inside; tokens `first` to `last`.
 */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** Token of the word that carries the meaning ("souligné" in "a toutefois souligné"). */
  readonly head: number;
  readonly lemma: string;
  /** Tense of the finite verb (of the auxiliary in compound tenses), or the non-finite form. */
  readonly tense: Tense;
  /** Auxiliary and participle: "a souligné", "avait souligné". */
  readonly compound: boolean;
  readonly passive: boolean;
  readonly reflexive: boolean;
  readonly negated: boolean;
  readonly person: 1 | 2 | 3;
  readonly number: 's' | 'p';
  /** Token of an inverted subject clitic ("-t-il"), or -1. */
  readonly invertedSubject: number;
}

/** A mention as the stages hand it on: tokens `first` to `last` that refer to an entity. */
export interface TokenMention {
  readonly first: number;
  readonly last: number;
  readonly entity: string;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly rule: string;
}

/** Tokens `first` to `last`, both included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}
