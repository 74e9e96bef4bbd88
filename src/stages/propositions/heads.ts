import type { Reading } from './context.ts';

/** How far behind a verb, in tokens, the head of its object may stand. */
const REACH = 5;

/** The head of the noun phrase at a position, behind a preposition too: "appui" in "le ferme appui de X"; '' without one. */
export function headNoun(at: number, { tokens, references }: Reading): string {
  const from = tokens[at]?.wordClass === 'preposition' ? at + 1 : at;
  for (let p = from; p < from + REACH; p++) {
    const token = tokens[p];
    if (token === undefined || references.some((r) => r.first <= p && p <= r.last)) return '';
    if (token.wordClass === 'noun') return token.norm;
    if (!/^(?:determiner|adjective|adverb|number|mark|possessive)$/.test(token.wordClass)) return '';
  }
  return '';
}
