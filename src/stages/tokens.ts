import type { Quote, Sentence, Token } from '../doc/layers.ts';
import type { LanguagePack } from '../lang/pack.ts';
import { findQuotes } from './quotes.ts';
import { scan } from './scan.ts';
import { divide } from './sentences.ts';
import { closeSingleMarks } from './singleMarks.ts';

export interface TokenLayers {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
}

/** Text to tokens with word classes, sentences and quotations. */
export function tokenLayers(text: string, pack: LanguagePack): TokenLayers {
  const words = closeSingleMarks(scan(text, pack.spelling));
  const { line, sentence } = divide(words, pack.spelling.linking);
  const found = findQuotes(words, line, pack.spelling.reopening);
  const tags = pack.tag(words, sentence);
  const quoteOf = words.map(() => -1);
  for (const quote of found) quoteOf.fill(quote.index, quote.first, quote.last + 1);
  const tokens = words.map(
    (word, index): Token => ({
      index,
      span: word.span,
      raw: word.raw,
      norm: word.norm,
      wordClass: tags[index]?.wordClass ?? 'noun',
      verb: tags[index]?.verb ?? [],
      line: line[index] ?? 0,
      sentence: sentence[index] ?? 0,
      quote: quoteOf[index] ?? -1,
    }),
  );
  const quotes = found.map((quote): Quote => ({ ...quote, kind: quoteKind(tokens, quote) }));
  return { tokens, sentences: sentencesOf(tokens), quotes };
}

/** A quotation is speech where it holds a finite verb of its own, several sentences, or ends in a terminal mark. */
function quoteKind(tokens: readonly Token[], quote: Omit<Quote, 'kind'>): Quote['kind'] {
  const inside = tokens.slice(quote.first, quote.last + 1);
  const finite = inside.some(
    (t) => t.wordClass === 'verb' && t.verb.some((r) => r.person !== undefined && r.tense !== 'imperative'),
  );
  const end = inside.at(-1)?.raw ?? '';
  const terminal = /^[!?]/.test(end) || (/^[.…]/.test(end) && inside.length > 3);
  return finite || terminal || inside.at(-1)?.sentence !== inside[0]?.sentence ? 'speech' : 'words';
}

function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const out: Sentence[] = [];
  for (const token of tokens) {
    const current = out.at(-1);
    if (current !== undefined && tokens[current.last]?.sentence === token.sentence)
      out[out.length - 1] = {
        first: current.first,
        last: token.index,
        span: { start: current.span.start, end: token.span.end },
      };
    else out.push({ first: token.index, last: token.index, span: token.span });
  }
  return out;
}
