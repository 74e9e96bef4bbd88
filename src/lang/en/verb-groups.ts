import type { Token, VerbGroup } from '../../doc/layers.ts';
import { collectGroups } from '../grouping.ts';
import { chainFrom } from './grouping/chain.ts';
import { sharedModal, sharesAuxiliary } from './grouping/joined.ts';

/** Verbs whose passive with "as saying" reports speech. */
const QUOTED = new Set(['quote', 'cite', 'report']);
/** Adverbs that stand between a subject's closing comma and its verb. */
const MANNER = /ly$|^(?:later|earlier|further|again)$/;
/** Longest agent between "quoted" and "as saying", in tokens. */
const AGENT = 10;

/** Groups each verb with its auxiliaries, negation and the adverbs inside. In text order, not overlapping. */
export const englishVerbGroups = (tokens: readonly Token[]): VerbGroup[] => collectGroups(tokens, groupAt);

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
  const isManner = MANNER.test(tokens[first]?.norm ?? '') && before?.raw === ',';
  const isBehindSubject = before?.sentence === tokens[i]?.sentence && (before?.wordClass !== 'mark' || isManner);
  if (isBehindSubject) return first;
  return tokens[i - 1]?.wordClass === 'negation' ? i - 1 : i;
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
