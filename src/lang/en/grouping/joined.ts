import type { Tense, Token, VerbGroup } from '../../../doc/layers.ts';
import type { Frame } from '../../pack.ts';
import { reportingVerbs, takesFrame } from '../reporting.ts';
import { MODALS } from '../words.ts';
import type { Chain } from './chain.ts';

/** "has urged restraint and called for talks": the participle behind the conjunction has the auxiliary of the first. */
export function sharesAuxiliary(tokens: readonly Token[], i: number, previous: VerbGroup, chain: Chain): boolean {
  if (chain.tense !== 'past' || !previous.compound || previous.passive || chain.head !== i) return false;
  let k = i - 1;
  while (tokens[k]?.wordClass === 'adverb') k--;
  if (tokens[k]?.wordClass !== 'conjunction' || tokens[previous.head]?.sentence !== tokens[i]?.sentence) return false;
  // "denied that ships had turned back, and said …": the verb of speech goes on outside the clause
  const isAdjacent = k === previous.last + 1;
  if (isAdjacent || !isSpeech(chain.lemma)) return true;
  // "said the bloc had admitted Fiji and congratulated its people": so it does behind a clause without "that"
  return (
    !isInClause(tokens, previous) && (isAct(previous.lemma) || !isAct(chain.lemma) || !isReported(tokens, previous))
  );
}

/** What is done by saying it: "congratulated", "condemned", "urged". */
const isAct = (lemma: string): boolean =>
  reportingVerbs(lemma).some((row) => row.weak !== true && row.frames.some((frame) => ACTS.has(frame)));

const ACTS: ReadonlySet<Frame> = new Set<Frame>(['addressee-np', 'addressee-of-inf', 'addressee-to-inf']);

/** A verb of speech in the past stands before the group in its sentence: "said the bloc had admitted". */
function isReported(tokens: readonly Token[], group: VerbGroup): boolean {
  for (let k = group.first - 1; tokens[k]?.sentence === tokens[group.head]?.sentence; k--)
    if (tokens[k]?.verb.some((r) => r.tense === 'past' && takesFrame(r.lemma, 'that'))) return true;
  return false;
}

/** A complementiser stands before the group in its sentence. */
function isInClause(tokens: readonly Token[], group: VerbGroup): boolean {
  for (let k = group.first - 1; tokens[k]?.sentence === tokens[group.head]?.sentence; k--)
    if (tokens[k]?.wordClass === 'complementiser') return true;
  return false;
}

const isSpeech = (lemma: string): boolean => reportingVerbs(lemma).length > 0;

/** "will join the accord and sign the pact", "to fight and win": a base form behind the conjunction goes on with the first. */
export function sharedModal(tokens: readonly Token[], i: number, previous: VerbGroup): Tense | undefined {
  const isBase = tokens[i]?.verb.some((r) => r.tense === 'present' && r.number === 'p' && r.lemma === tokens[i]?.norm);
  let k = i - 1;
  while (tokens[k]?.wordClass === 'adverb') k--;
  const isJoint = tokens[k]?.wordClass === 'conjunction' || tokens[k]?.raw === ',';
  if (isBase !== true || !isJoint || tokens[previous.head]?.sentence !== tokens[i]?.sentence) return undefined;
  const isModal = MODALS.has(tokens[previous.first]?.norm ?? '');
  return isModal || previous.tense === 'infinitive' ? previous.tense : undefined;
}
