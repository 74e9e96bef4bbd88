import type { Token, VerbGroup } from '../../doc/layers.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import { wordsStandingAt } from '../../text/tables.ts';
import { FINITE } from './words.ts';

const OPENING_MARK = /^(?:["“«‘']|'')$/;

/** Whether the group denies: by its negation, by the words before an infinitive, by its subject or object. */
export function isNegated(tokens: readonly Token[], group: VerbGroup, pack: LanguagePack): boolean {
  return (
    (group.negated && !isRestricted(tokens, group, pack)) ||
    isNegatedInfinitive(tokens, group, pack) ||
    isNegatedByNoun(tokens, group, pack)
  );
}

/** "ne pas modifier", "not to yield": the whole negation stands before. */
function isNegatedInfinitive(tokens: readonly Token[], { first, tense }: VerbGroup, pack: LanguagePack): boolean {
  const { negatives, bareNegations } = pack.content.clauses;
  const before = tokens.slice(Math.max(0, first - 3), first);
  const particle = before.findIndex((token) => token.wordClass === 'negation');
  if (tense !== 'infinitive' || particle < 0) return false;
  const between = before.slice(particle + 1);
  const isBare =
    bareNegations.has(before[particle]?.norm ?? '') &&
    between.every((token) => /^(?:preposition|adverb)$/.test(token.wordClass));
  return isBare || between.some((token) => negatives.has(token.norm));
}

/** "has no intention", "no agreement was found": the object or the subject denies the clause. */
function isNegatedByNoun(tokens: readonly Token[], { first, last, tense }: VerbGroup, pack: LanguagePack): boolean {
  const { nominalNegatives, seemingNegatives } = pack.content.clauses;
  const denies = (p: number): boolean =>
    nominalNegatives.has(tokens[p]?.norm ?? '') && wordsStandingAt(seemingNegatives, tokens, p).length === 0;
  // "is “no longer a threat”"
  const behind = OPENING_MARK.test(tokens[last + 1]?.raw ?? '') ? last + 2 : last + 1;
  if (denies(pack.skipAdverbs(tokens, behind)) || denies(behind)) return true;
  if (!FINITE.has(tense)) return false;
  for (let p = first - 1; p >= 0 && tokens[p]?.sentence === tokens[first]?.sentence; p--) {
    if (denies(p)) return true;
    if (/^(?:mark|verb|conjunction|complementiser|subordinator|relative)$/.test(tokens[p]?.wordClass ?? ''))
      return false;
  }
  return false;
}

/** "n'a plus qu'une solution", but not "n'affirme plus que la porte est ouverte". */
function isOnlyLeft(tokens: readonly Token[], last: number, leftOver: ReadonlySet<string>): boolean {
  const word = leftOver.has(tokens[last]?.norm ?? '') ? last : last + 1;
  if (!leftOver.has(tokens[word]?.norm ?? '') || tokens[word + 1]?.wordClass !== 'complementiser') return false;
  const behind = tokens.slice(word + 2, word + 10);
  const end = behind.findIndex((token) => /^[.;:!?,]$/.test(token.raw));
  const object = end < 0 ? behind : behind.slice(0, end);
  return !object.some((token) => token.wordClass === 'verb' && token.verb.some((r) => FINITE.has(r.tense)));
}

/** "ne … que", or a verb whose bare negation denies nothing: "ne cesse de". */
function isRestricted(tokens: readonly Token[], group: VerbGroup, pack: LanguagePack): boolean {
  const { negatives, undeniable, restrictors, leftOver } = pack.content.clauses;
  if (tokens.slice(group.first, group.last + 2).some((token) => restrictors.has(token.norm))) return true;
  if (isOnlyLeft(tokens, group.last, leftOver)) return true;
  const inside = tokens.slice(group.first, group.last + 3);
  if (inside.some((token) => negatives.has(token.norm))) return false;
  if (undeniable.has(group.lemma)) return true;
  const before = tokens.slice(Math.max(0, group.first - 12), group.first);
  const from = before.findLastIndex((token) => /^[.;:!?]$/.test(token.raw));
  if (before.slice(from + 1).some((token) => negatives.has(token.norm))) return false;
  for (const token of tokens.slice(group.last + 1, group.last + 13)) {
    if (token.wordClass === 'complementiser') return true;
    if (/^[.;:!?,]$/.test(token.raw) || token.verb.some((r) => FINITE.has(r.tense) && token.wordClass === 'verb'))
      return false;
  }
  return false;
}
