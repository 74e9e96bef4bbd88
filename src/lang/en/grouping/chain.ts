import type { Tense, Token, VerbReading } from '../../../doc/layers.ts';
import { CONDITIONAL_MODALS, FUTURE_MODALS, MODALS, SUBJECT_PRONOUNS } from '../words.ts';
import { skipAdverbs } from './adverbs.ts';

/** The words of a group so far: what its finite word says, and where its last word stands. */
export interface Chain {
  readonly head: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly compound: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly reading: VerbReading;
}

/** The chain of auxiliaries and verb that begins at a token; undefined where that token is no form of a verb. */
export function chainFrom(tokens: readonly Token[], i: number): Chain | undefined {
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

/** "will “keep alive” the pact": the marks of a partial quotation part no verb from its auxiliary. */
const opensPartialQuotation = (tokens: readonly Token[], k: number): boolean =>
  /^(?:["“‘]|'')$/.test(tokens[k]?.raw ?? '') &&
  /^(?:verb|adjective|negation|adverb)$/.test(tokens[k + 1]?.wordClass ?? '');

/** The next verb form of a group: over adverbs, a negation, and the subject of a question. */
function following(tokens: readonly Token[], from: number): { at: number; negated: boolean } | undefined {
  let k = from + 1;
  let negated = false;
  for (;;) {
    const token = tokens[k];
    if (token === undefined || token.sentence !== tokens[from]?.sentence) return undefined;
    if (token.wordClass === 'negation') negated = true;
    else if (!opensPartialQuotation(tokens, k)) {
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
