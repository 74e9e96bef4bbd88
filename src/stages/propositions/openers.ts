import type { Token } from '../../doc/layers.ts';
import type { ClauseWords } from '../../lang/content.ts';
import { matchesWords, type Verb } from './verbs.ts';

/** How many words a dateline may have. */
const DATELINE = 16;
/** How far behind its verb the "que" of "ne … que" may stand. */
const RESTRICTION = 12;

/** What the openers are read from. */
export interface Opening {
  readonly tokens: readonly Token[];
  readonly verbs: readonly Verb[];
  readonly words: ClauseWords;
}

/** "Abidjan, le 18 juin – Le président…": one dash behind a comma or a bracket, and no second one. */
export function isDatelineDash(tokens: readonly Token[], p: number, start: number): boolean {
  const before = tokens.slice(start, p);
  const isMarked = before.length < DATELINE && before.some((token) => token.raw === ',' || token.raw === ')');
  const rest = tokens.slice(p + 1).findIndex((token) => token.sentence !== tokens[p]?.sentence);
  const behind = tokens.slice(p + 1, rest < 0 ? undefined : p + 1 + rest);
  return isMarked && !behind.some((token) => token.raw === tokens[p]?.raw);
}

/**
 * Whether a clause inside another opens at `p`.
 *
 * @param next Index of the first verb that does not stand before `p`.
 */
export function opensClause(opening: Opening, p: number, next: number): boolean {
  const { tokens, verbs, words } = opening;
  const token = tokens[p];
  const before = tokens[p - 1];
  const finite = verbs.slice(next).find((verb) => verb.finite);
  if (token === undefined || finite === undefined || tokens[finite.head]?.sentence !== token.sentence) return false;
  if (token.wordClass === 'subordinator') return true;
  if (token.wordClass === 'relative') {
    // "tous les pays, dont le Kazakhstan, …": a comma closes it before a verb comes
    return !words.examples.has(token.norm) || !tokens.slice(p, finite.first).some((one) => one.raw === ',');
  }
  if (token.wordClass !== 'complementiser' || before?.wordClass === 'subordinator') return false;
  if (words.idioms.some((phrase) => matchesWords(tokens, p, phrase))) return false;
  return !words.comparatives.has(before?.norm ?? '') && !isRestriction(opening, p, next);
}

/** The "que" of "ne … que". */
function isRestriction({ tokens, verbs }: Opening, p: number, next: number): boolean {
  const verb = verbs[next - 1];
  if (verb === undefined || verb.negated || p - verb.last >= RESTRICTION) return false;
  return tokens.slice(Math.max(0, verb.first - 1), verb.head).some((token) => token.wordClass === 'negation');
}
