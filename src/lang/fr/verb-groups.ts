import type { Token, VerbGroup, VerbReading } from '../../doc/layers.ts';
import { wordsStandingAt } from '../../text/tables.ts';
import { collectGroups } from '../grouping.ts';
import { ADVERBIAL_PHRASES, ADVERBS, NEGATIVE_ADVERBS } from './words.ts';

/** Verbs that take être in their compound tenses without being passive. */
const ETRE_VERBS = new Set([
  'aller',
  'venir',
  'devenir',
  'revenir',
  'parvenir',
  'intervenir',
  'convenir',
  'arriver',
  'partir',
  'repartir',
  'sortir',
  'entrer',
  'rentrer',
  'naître',
  'mourir',
  'rester',
  'tomber',
  'retomber',
  'monter',
  'descendre',
  'retourner',
  'passer',
  'demeurer',
  'apparaître',
  'décéder',
  'survenir',
]);
const PHRASES = ADVERBIAL_PHRASES.map((phrase) => phrase.split(/(?<=')| /)).sort((a, b) => b.length - a.length);
/** Longest phrase between an auxiliary and its participle, in tokens with its commas. */
const ASIDE = 10;
const ENCLITIC = /^-/;
const DEGREES = new Set(['très', 'trop', 'assez', 'plus', 'moins', 'extrêmement', 'particulièrement', 'tout', 'fort']);

/** Groups each verb with its auxiliaries, clitics, negation and the adverbs inside. In text order, not overlapping. */
export const frenchVerbGroups = (tokens: readonly Token[]): VerbGroup[] => collectGroups(tokens, groupAt);

function groupAt(tokens: readonly Token[], i: number, previous: VerbGroup | undefined): VerbGroup | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (token.wordClass === 'verb') return verbalGroup(tokens, i);
  return sharedAuxiliary(tokens, i, previous);
}

/** Where the clitics and the negation before a verb begin. */
function onset(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k > 0) {
    const before = tokens[k - 1];
    if (before === undefined || before.sentence !== tokens[i]?.sentence) break;
    if (before.wordClass !== 'clitic' && before.wordClass !== 'negation') break;
    k--;
  }
  return k;
}

function verbalGroup(tokens: readonly Token[], i: number): VerbGroup {
  const first = onset(tokens, i);
  const token = tokens[i];
  const main = token?.verb.find((r) => r.tense !== 'participle') ?? token?.verb[0];
  if (token === undefined || main === undefined) throw new RangeError(`token ${i} is no verb`);
  const inverted = ENCLITIC.test(tokens[i + 1]?.norm ?? '') ? i + 1 : -1;
  const reflexive = tokens
    .slice(first, i)
    .some(
      (t) =>
        t.norm === 'se' ||
        t.norm === "s'" ||
        ((t.norm === 'me' || t.norm === 'nous' || t.norm === "m'") && t.wordClass === 'clitic' && main.person === 1),
    );
  const isAuxiliary = token.verb.some((r) => r.lemma === 'avoir' || r.lemma === 'être');
  const chain = isAuxiliary ? participles(tokens, inverted >= 0 ? inverted + 1 : i + 1) : undefined;
  const head = chain?.head ?? i;
  const lemma = chain?.lemma ?? main.lemma;
  const auxiliary = main.lemma;
  const passive =
    chain !== undefined && !reflexive && (chain.passive || (auxiliary === 'être' && !ETRE_VERBS.has(lemma)));
  const core = chain?.head ?? (inverted >= 0 ? inverted : i);
  const last = inverted > core ? inverted : trailing(tokens, core);
  return {
    first,
    last,
    head,
    lemma,
    tense: main.tense,
    compound: chain !== undefined,
    passive,
    reflexive,
    negated: isNegated(tokens, first, last),
    person: main.person ?? 3,
    number: main.number ?? 's',
    invertedSubject: inverted,
  };
}

function isNegated(tokens: readonly Token[], first: number, last: number): boolean {
  if (!tokens.slice(first, last + 1).some((t) => t.wordClass === 'negation')) return false;
  // "ne … que" restricts and does not deny
  for (let k = first; k <= last + 4; k++) {
    const norm = tokens[k]?.norm ?? '';
    if (NEGATIVE_ADVERBS.has(norm)) return true;
    if (k > first && (norm === 'que' || norm === "qu'")) return false;
  }
  return true;
}

interface Chain {
  readonly head: number;
  readonly lemma: string;
  readonly passive: boolean;
}

/** The participle that completes an auxiliary, over adverbs, negative words and "été". */
function participles(tokens: readonly Token[], from: number): Chain | undefined {
  let k = skipAside(tokens, skipQuoted(tokens, skipAdverbs(tokens, from)));
  let passive = false;
  if (tokens[k]?.norm === 'été') {
    const after = skipAdverbs(tokens, k + 1);
    if (participleOf(tokens[after]) === undefined) return { head: k, lemma: 'être', passive: false };
    passive = true;
    k = after;
  }
  const participle = participleOf(tokens[k]);
  return participle === undefined ? undefined : { head: k, lemma: participle.lemma, passive };
}

/** "a « totalement » rejeté": an adverb in marks. */
function skipQuoted(tokens: readonly Token[], from: number): number {
  const [open, adverb, close] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  const isQuoted = open?.wordClass === 'mark' && adverb?.wordClass === 'adverb' && close?.wordClass === 'mark';
  return isQuoted && open.raw !== ',' && participleOf(tokens[from + 3]) !== undefined ? from + 3 : from;
}

/** "a, dans ce sens, relevé": a short phrase between commas, with no verb in it. */
function skipAside(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.raw !== ',') return from;
  for (let k = from + 1; k < from + ASIDE; k++) {
    const token = tokens[k];
    if (token === undefined || token.wordClass === 'verb' || token.sentence !== tokens[from]?.sentence) return from;
    if (token.raw === ',') return participleOf(tokens[k + 1]) === undefined ? from : k + 1;
  }
  return from;
}

function participleOf(token: Token | undefined): VerbReading | undefined {
  if (token === undefined || token.wordClass === 'determiner' || token.wordClass === 'name') return undefined;
  return token.verb.find((r) => r.tense === 'participle');
}

/** Index of the first token that is no adverb, with adverbial phrases and their commas passed over. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let k = from;
  for (;;) {
    const token = tokens[k];
    if (token === undefined || token.sentence !== tokens[from]?.sentence) return k;
    const comma = token.raw === ',' ? 1 : 0;
    const [phrase] = wordsStandingAt(PHRASES, tokens, k + comma);
    if (phrase !== undefined && (comma === 0 || tokens[k + 1 + phrase.length]?.raw === ',')) {
      k += phrase.length + comma * 2;
      continue;
    }
    if (comma === 1) return k;
    const isAdverb =
      token.wordClass === 'adverb' ||
      (NEGATIVE_ADVERBS.has(token.norm) && token.wordClass !== 'determiner') ||
      ENCLITIC.test(token.norm);
    if (!isAdverb || (participleOf(token) !== undefined && !ADVERBS.has(token.norm))) return k;
    k++;
  }
}

/** Adverbs right behind the verb belong to the group: "condamnent fermement". */
function trailing(tokens: readonly Token[], core: number): number {
  let k = core;
  while (
    tokens[k + 1]?.wordClass === 'adverb' &&
    tokens[k + 1]?.sentence === tokens[core]?.sentence &&
    !/^(?:hier|demain|aujourd'hui|depuis|si)$/.test(tokens[k + 1]?.norm ?? '') &&
    // "a jugé très important que": of the adjective
    !(DEGREES.has(tokens[k + 1]?.norm ?? '') && tokens[k + 2]?.wordClass === 'adjective')
  )
    k++;
  return k;
}

/** "a rappelé que … et félicité": a participle behind a conjunction shares the auxiliary of the compound verb before. */
function sharedAuxiliary(tokens: readonly Token[], i: number, previous: VerbGroup | undefined): VerbGroup | undefined {
  const token = tokens[i];
  const participle = participleOf(token);
  if (token === undefined || participle === undefined || previous === undefined) return undefined;
  let k = i - 1;
  while (tokens[k]?.wordClass === 'adverb' || tokens[k]?.wordClass === 'clitic') k--;
  const joint = tokens[k];
  // no agreement behind avoir; "se sont aidés et soutenus" belongs together
  const agrees = token.verb.every((r) => r.tense !== 'participle' || r.number === 'p');
  const opensClause = tokens[i + 1]?.wordClass === 'complementiser';
  const adjacent = k === previous.last + 1 && previous.number === 's' && !opensClause;
  if (agrees || adjacent) return undefined;
  if (joint?.wordClass !== 'conjunction' || tokens[previous.head]?.sentence !== token.sentence) return undefined;
  return {
    first: onset(tokens, i),
    last: trailing(tokens, i),
    head: i,
    lemma: participle.lemma,
    tense: 'participle',
    compound: true,
    passive: false,
    reflexive: false,
    negated: false,
    person: 3,
    number: participle.number ?? 's',
    invertedSubject: -1,
  };
}
