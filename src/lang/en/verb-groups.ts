import type { Tense, Token, VerbGroup, VerbReading } from '../../doc/layers.ts';
import { reportingVerbs } from './reporting.ts';
import { ADVERBIAL_PHRASES, CONDITIONAL_MODALS, FUTURE_MODALS, MODALS, SUBJECT_PRONOUNS } from './words.ts';

const PHRASES = [...ADVERBIAL_PHRASES].sort((a, b) => b.length - a.length);
/** Verbs whose passive with "as saying" reports speech. */
const QUOTED = new Set(['quote', 'cite', 'report']);
/** Longest agent between "quoted" and "as saying", in tokens. */
const AGENT = 10;

/** Groups each verb with its auxiliaries, negation and the adverbs inside. In text order, not overlapping. */
export function englishVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < tokens.length) {
    const group = groupAt(tokens, i, groups.at(-1));
    if (group === undefined) i++;
    else {
      groups.push(group);
      i = group.last + 1;
    }
  }
  return groups;
}

/** The words of a group so far: what its finite word says, and where its last word stands. */
interface Chain {
  readonly head: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly compound: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly reading: VerbReading;
}

function groupAt(tokens: readonly Token[], i: number, previous: VerbGroup | undefined): VerbGroup | undefined {
  const token = tokens[i];
  if (token?.wordClass !== 'verb') return undefined;
  const chain = chainFrom(tokens, i);
  if (chain === undefined) return undefined;
  const quoted = chain.passive && QUOTED.has(chain.lemma) ? asSaying(tokens, chain.head) : undefined;
  const head = quoted ?? chain.head;
  const shared = previous !== undefined && sharesAuxiliary(tokens, i, previous, chain);
  const modal = previous !== undefined && chain.tense === 'present' ? sharedModal(tokens, i, previous) : undefined;
  return {
    first: onset(tokens, i),
    last: trailing(tokens, head),
    head,
    lemma: quoted === undefined ? chain.lemma : 'say',
    tense: shared ? 'participle' : (modal ?? chain.tense),
    compound: shared || chain.compound,
    passive: chain.passive && quoted === undefined,
    reflexive: false,
    negated: chain.negated,
    person: chain.reading.person ?? (hasFirstPerson(tokens, i) ? 1 : 3),
    number: chain.reading.number ?? 's',
    invertedSubject: -1,
  };
}

const hasFirstPerson = (tokens: readonly Token[], i: number): boolean => /^(?:i|we)$/.test(tokens[i - 1]?.norm ?? '');

/** "not to allow", "also said": a negation or adverbs between subject and verb belong to the group. */
function onset(tokens: readonly Token[], i: number): number {
  let first = i;
  while (
    (tokens[first - 1]?.wordClass === 'negation' || tokens[first - 1]?.wordClass === 'adverb') &&
    tokens[first - 1]?.sentence === tokens[i]?.sentence
  )
    first--;
  // adverbs at the head of a clause belong to it, not to its verb: "Later said", ", however said"
  const before = tokens[first - 1];
  const isManner = /ly$/.test(tokens[first]?.norm ?? '') && before?.raw === ',';
  const isBehindSubject = before?.sentence === tokens[i]?.sentence && (before?.wordClass !== 'mark' || isManner);
  if (isBehindSubject) return first;
  return tokens[i - 1]?.wordClass === 'negation' ? i - 1 : i;
}

function chainFrom(tokens: readonly Token[], i: number): Chain | undefined {
  const token = tokens[i];
  const reading = token?.verb.find((r) => r.tense !== 'participle') ?? token?.verb[0];
  if (token === undefined || reading === undefined) return undefined;
  const negated = /n't$/.test(token.norm) || token.norm === 'cannot' || tokens[i - 1]?.wordClass === 'negation';
  const start: Chain = {
    head: i,
    lemma: reading.lemma,
    tense: reading.tense === 'gerund' && isComplement(tokens, i) ? 'infinitive' : reading.tense,
    compound: false,
    passive: false,
    negated,
    reading,
  };
  if (MODALS.has(token.norm)) return behindModal(tokens, start, token.norm);
  if (reading.lemma === 'do') return behindDo(tokens, start);
  if (reading.lemma === 'have' || reading.lemma === 'be') return behindAuxiliary(tokens, start);
  return start;
}

/** "accused of violating", "denied violating": behind a preposition or right behind a verb a gerund is a complement. */
function isComplement(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (tokens[k]?.wordClass === 'adverb' || tokens[k]?.wordClass === 'negation') k--;
  const before = tokens[k];
  if (before === undefined || before.sentence !== tokens[i]?.sentence) return false;
  if (before.wordClass === 'preposition') return before.norm !== 'as';
  return before.verb.some((r) => r.tense !== 'gerund' && r.lemma !== 'be');
}

function behindModal(tokens: readonly Token[], chain: Chain, modal: string): Chain {
  const tense: Tense = FUTURE_MODALS.has(modal) ? 'future' : CONDITIONAL_MODALS.has(modal) ? 'conditional' : 'present';
  const next = following(tokens, chain.head);
  const base = next && tokens[next.at]?.verb.find((r) => r.tense === 'infinitive');
  if (next === undefined || base === undefined) return { ...chain, tense };
  const negated = chain.negated || next.negated;
  const inner: Chain = { ...chain, head: next.at, lemma: base.lemma, tense, negated };
  return base.lemma === 'be' || base.lemma === 'have' ? { ...behindAuxiliary(tokens, inner), tense } : inner;
}

function behindDo(tokens: readonly Token[], chain: Chain): Chain {
  const next = following(tokens, chain.head);
  const base = next && tokens[next.at]?.verb.find((r) => r.tense === 'infinitive');
  if (next === undefined || base === undefined || tokens[next.at]?.wordClass !== 'verb') return chain;
  return { ...chain, head: next.at, lemma: base.lemma, negated: chain.negated || next.negated };
}

/** "has been calling", "is being held", "was told", "had said". */
function behindAuxiliary(tokens: readonly Token[], chain: Chain): Chain {
  const next = following(tokens, chain.head);
  const token = next && tokens[next.at];
  if (next === undefined || token === undefined) return chain;
  const negated = chain.negated || next.negated;
  const participle = token.verb.find((r) => r.tense === 'participle');
  if (chain.lemma === 'have') {
    if (participle === undefined) return { ...chain, negated };
    const inner = { ...chain, head: next.at, lemma: participle.lemma, compound: true, negated };
    return participle.lemma === 'be' ? { ...behindAuxiliary(tokens, inner), compound: true } : inner;
  }
  const gerund = token.verb.find((r) => r.tense === 'gerund');
  if (gerund?.lemma === 'be' && participle === undefined)
    return behindAuxiliary(tokens, { ...chain, head: next.at, negated });
  if (participle !== undefined) return { ...chain, head: next.at, lemma: participle.lemma, passive: true, negated };
  if (gerund !== undefined && token.wordClass === 'verb')
    return { ...chain, head: next.at, lemma: gerund.lemma, negated };
  return { ...chain, negated };
}

/** The next verb form of a group: over adverbs, a negation, and the subject of a question. */
function following(tokens: readonly Token[], from: number): { at: number; negated: boolean } | undefined {
  let k = from + 1;
  let negated = false;
  for (;;) {
    const token = tokens[k];
    if (token === undefined || token.sentence !== tokens[from]?.sentence) return undefined;
    if (token.wordClass === 'negation') negated = true;
    else {
      const skipped = skipAdverbs(tokens, k);
      if (skipped > k) {
        k = skipped;
        continue;
      }
      const isSubject = k === from + 1 && SUBJECT_PRONOUNS.has(token.norm);
      if (!isSubject) return { at: k, negated };
    }
    k++;
  }
}

/** "has urged restraint and called for talks": the participle behind the conjunction has the auxiliary of the first. */
function sharesAuxiliary(tokens: readonly Token[], i: number, previous: VerbGroup, chain: Chain): boolean {
  if (chain.tense !== 'past' || !previous.compound || previous.passive || chain.head !== i) return false;
  let k = i - 1;
  while (tokens[k]?.wordClass === 'adverb') k--;
  if (tokens[k]?.wordClass !== 'conjunction' || tokens[previous.head]?.sentence !== tokens[i]?.sentence) return false;
  // "denied that ships had turned back, and said …": the verb of speech goes on outside the clause
  const isAdjacent = k === previous.last + 1;
  return isAdjacent || !isSpeech(chain.lemma) || !isInClause(tokens, previous);
}

/** A complementiser stands before the group in its sentence. */
function isInClause(tokens: readonly Token[], group: VerbGroup): boolean {
  for (let k = group.first - 1; tokens[k]?.sentence === tokens[group.head]?.sentence; k--)
    if (tokens[k]?.wordClass === 'complementiser') return true;
  return false;
}

const isSpeech = (lemma: string): boolean => reportingVerbs(lemma).length > 0;

/** "will join the accord and sign the pact", "to fight and win": a base form behind the conjunction goes on with the first. */
function sharedModal(tokens: readonly Token[], i: number, previous: VerbGroup): Tense | undefined {
  const isBase = tokens[i]?.verb.some((r) => r.tense === 'present' && r.number === 'p' && r.lemma === tokens[i]?.norm);
  let k = i - 1;
  while (tokens[k]?.wordClass === 'adverb') k--;
  const isJoint = tokens[k]?.wordClass === 'conjunction' || tokens[k]?.raw === ',';
  if (isBase !== true || !isJoint || tokens[previous.head]?.sentence !== tokens[i]?.sentence) return undefined;
  const isModal = MODALS.has(tokens[previous.first]?.norm ?? '');
  return isModal || previous.tense === 'infinitive' ? previous.tense : undefined;
}

/** "was quoted by the agency as saying": the token of "saying". */
function asSaying(tokens: readonly Token[], head: number): number | undefined {
  for (let k = head + 1; k < head + AGENT; k++) {
    const token = tokens[k];
    if (token === undefined || token.sentence !== tokens[head]?.sentence) return undefined;
    if (token.norm === 'as' && tokens[k + 1]?.norm === 'saying') return k + 1;
    if (token.wordClass === 'verb') return undefined;
  }
  return undefined;
}

/** Index of the first token that is no adverb, with adverbial phrases and their commas passed over. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let k = from;
  for (;;) {
    const token = tokens[k];
    if (token === undefined || token.sentence !== tokens[from]?.sentence) return k;
    const comma = token.raw === ',' ? 1 : 0;
    const phrase = PHRASES.find((words) => words.every((word, n) => tokens[k + comma + n]?.norm === word));
    if (phrase !== undefined && (comma === 0 || tokens[k + 1 + phrase.length]?.raw === ',')) {
      k += phrase.length + comma * 2;
      continue;
    }
    if (comma === 1 && tokens[k + 1]?.wordClass === 'adverb' && tokens[k + 2]?.raw === ',') {
      k += 3;
      continue;
    }
    if (token.wordClass !== 'adverb') return k;
    k++;
  }
}

/** Adverbs right behind the verb belong to the group: "condemned strongly". */
function trailing(tokens: readonly Token[], core: number): number {
  let k = core;
  while (
    /ly$/.test(tokens[k + 1]?.norm ?? '') &&
    tokens[k + 1]?.wordClass === 'adverb' &&
    tokens[k + 1]?.sentence === tokens[core]?.sentence
  )
    k++;
  return k;
}
