import type { Span } from '../doc/span.ts';
import { codePoints } from '../text/codepoints.ts';
import { normalise } from '../text/normalise.ts';

/** How a language cuts words; part of its pack. All words in normalised form. */
export interface Spelling {
  /** Words that stand before an apostrophe and are words of their own: l', qu'. */
  readonly elisions: ReadonlySet<string>;
  /** What may hang on a verb behind a hyphen: -il, -t-elle. Longest first. */
  readonly enclitics: readonly string[];
  /** What stands behind an apostrophe and is a word of its own: 's. */
  readonly suffixes: ReadonlySet<string>;
  /** Abbreviations written with a full stop that ends no sentence: "m.", "mr.". */
  readonly abbreviations: ReadonlySet<string>;
  /** Articles, prepositions and the like: a line that ends in one goes on in the next. */
  readonly linking: ReadonlySet<string>;
  /** Opening marks that each paragraph of a long quotation repeats. */
  readonly reopening: ReadonlySet<string>;
}

export interface ScannedWord {
  /** As it is written, but for typed quotation marks, which are given as printed ones. */
  readonly raw: string;
  readonly norm: string;
  readonly span: Span;
  readonly kind: 'word' | 'number' | 'mark';
  /** Number of line breaks in the white space before it. */
  readonly breaks: number;
  readonly spaced: boolean;
}

const SHAPES =
  /(?<number>[$€£¥]?\p{Nd}+(?:[.,\u00a0\u202f\u2009 ]\p{Nd}{3}(?!\p{Nd}))*(?:[.,]\p{Nd}+)?(?![\p{L}\p{Nd}-]))|(?<acronym>(?:\p{Lu}\.){2,})|(?<word>[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:['’ʼ\-\u2010\u2011&][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*(?:['’](?=[\p{L}\s«"“]))?(?:\+\p{Nd}{0,2})?)|(?<mark>\.{2,}|--+|''|``|\S)/gu;

/** Marks of typewriters and TeX, in texts that open quotations with them: ``no'', he said. */
const TYPED: ReadonlyMap<string, string> = new Map([
  ['``', '“'],
  ["''", '”'],
]);

/** Cuts a text into words, numbers and marks. Positions are code points. Nothing but white space is left out. */
export function scan(text: string, spelling: Spelling): ScannedWord[] {
  const points = codePoints(text);
  const isTyped = text.includes('``');
  const out: ScannedWord[] = [];
  let last = 0;
  for (const match of text.matchAll(SHAPES)) {
    const gap = text.slice(last, match.index);
    const pieces = match.groups?.word === undefined ? [match[0]] : cut(match[0], spelling);
    const kind = match.groups?.mark !== undefined ? 'mark' : match.groups?.number !== undefined ? 'number' : 'word';
    let at = match.index;
    for (const [i, piece] of pieces.entries()) {
      let end = at + piece.length;
      if (kind === 'word' && isAbbreviation(text, end, piece, spelling)) end++;
      const written = text.slice(at, end);
      const raw = (isTyped && kind === 'mark' ? TYPED.get(written) : undefined) ?? written;
      out.push({
        raw,
        norm: normalise(raw),
        span: { start: points.toCodePoint(at), end: points.toCodePoint(end) },
        kind,
        breaks: i === 0 ? (gap.match(/\r\n|\r|\n|\u2028|\u2029/g)?.length ?? 0) : 0,
        spaced: i === 0 && (gap.length > 0 || last === 0),
      });
      at = end;
    }
    last = at;
    // the full stop of an abbreviation was taken: skip the mark that stands there
  }
  return dropSwallowed(out);
}

/** An abbreviation takes its full stop, which the scan then meets once more. */
function dropSwallowed(words: readonly ScannedWord[]): ScannedWord[] {
  return words.filter((word, i) => {
    const before = words[i - 1];
    return before === undefined || word.span.start >= before.span.end;
  });
}

function isAbbreviation(text: string, end: number, piece: string, spelling: Spelling): boolean {
  if (text[end] !== '.') return false;
  if (spelling.abbreviations.has(`${normalise(piece)}.`)) return true;
  return /^\p{Lu}$/u.test(piece) && /^\.\s*\p{Lu}/u.test(text.slice(end, end + 4));
}

/** Takes elided words, enclitics and suffixes off a word. The pieces joined are the word. */
function cut(word: string, spelling: Spelling): string[] {
  const pieces: string[] = [];
  let rest = word;
  for (;;) {
    const mark = rest.search(/['’ʼ]/);
    if (mark < 1) break;
    const head = normalise(rest.slice(0, mark));
    const tail = rest.slice(mark + 1);
    if (!spelling.elisions.has(head) || (tail !== '' && isNameWithApostrophe(rest, mark))) break;
    pieces.push(rest.slice(0, mark + 1));
    rest = tail;
  }
  if (rest === '') return pieces;
  const lower = normalise(rest);
  const enclitic = lower.includes('-')
    ? spelling.enclitics.find((end) => lower.endsWith(end) && lower.length > end.length)
    : undefined;
  if (enclitic !== undefined) {
    pieces.push(rest.slice(0, rest.length - enclitic.length), rest.slice(rest.length - enclitic.length));
    return pieces;
  }
  const apostrophe = rest.search(/['’ʼ][^'’ʼ]*$/);
  if (apostrophe > 0 && spelling.suffixes.has(normalise(rest.slice(apostrophe)))) {
    pieces.push(rest.slice(0, apostrophe), rest.slice(apostrophe));
    return pieces;
  }
  pieces.push(rest);
  return pieces;
}

/** N'Guessan, M'Bow: capital letters on both sides of N' and M' make a name, not an elision. */
function isNameWithApostrophe(word: string, mark: number): boolean {
  return mark === 1 && /^[NM]['’ʼ]\p{Lu}/u.test(word);
}
