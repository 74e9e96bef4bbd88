import type { Token } from '../../../doc/layers.ts';
import { wordsStandingAt } from '../../../text/tables.ts';
import { ADVERBIAL_PHRASES } from '../words.ts';

/** The longest first. */
const PHRASES = [...ADVERBIAL_PHRASES].sort((a, b) => b.length - a.length);

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
    if (comma === 1 && tokens[k + 1]?.wordClass === 'adverb' && tokens[k + 2]?.raw === ',') {
      k += 3;
      continue;
    }
    if (token.wordClass !== 'adverb') return k;
    k++;
  }
}
