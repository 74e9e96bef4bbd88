import type { Token } from '../../doc/layers.ts';
import type { ClauseWords } from '../../lang/content.ts';
import { standsAt } from '../../text/tables.ts';

/** The preposition that governs what begins at `first`; '' where none does. */
export function prepositionBefore(tokens: readonly Token[], first: number, words: ClauseWords): string {
  const own = tokens[first]?.wordClass === 'determiner' ? words.contractions.get(tokens[first].norm) : undefined;
  if (own !== undefined) return own;
  let isOwned = false;
  for (let p = first - 1; p >= 0; p--) {
    const token = tokens[p];
    if (token === undefined || token.sentence !== tokens[first]?.sentence) return '';
    const preposition = prepositionOf(tokens, p, words);
    if (preposition !== undefined) return preposition;
    // "with Kenya's Vision 2030": the owner stands between
    if (token.wordClass === 'possessive') isOwned = true;
    else if (isOwned && /^(?:name|noun)$/.test(token.wordClass)) continue;
    else if (!passes(token, words) && !isTitle(tokens, p, first)) return '';
  }
  return '';
}

/** The preposition that ends at a position: alone, inside an article, or of several words. */
export function prepositionOf(tokens: readonly Token[], p: number, words: ClauseWords): string | undefined {
  const token = tokens[p];
  if (token === undefined) return undefined;
  const contracted =
    token.wordClass === 'determiner' || token.wordClass === 'preposition'
      ? words.contractions.get(token.norm)
      : undefined;
  const alone = token.wordClass === 'preposition' ? (words.prepositions.get(token.norm) ?? token.norm) : undefined;
  const simple = contracted ?? alone;
  if (simple === undefined) return undefined;
  const compound = words.compounds.find((one) => standsAt(tokens, p - one.words.length + 1, one.words));
  return compound?.name ?? simple;
}

/** "de l'ancien président X": nouns right before a name, no article between. */
function isTitle(tokens: readonly Token[], p: number, first: number): boolean {
  if (!/^\p{Lu}/u.test(tokens[first]?.raw ?? '') || first - p > 3) return false;
  return tokens.slice(p, first).every((token) => /^(?:noun|adjective)$/.test(token.wordClass));
}

/** Words between a preposition and the name it governs: articles, adjectives, opening marks, "l'initiative". */
function passes(token: Token, words: ClauseWords): boolean {
  if (/^(?:determiner|adjective|number)$/.test(token.wordClass)) return true;
  return /^[«“"(]$/.test(token.raw) || words.initiativeNouns.has(token.norm);
}
