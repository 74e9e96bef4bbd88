import type { Quote } from '../doc/layers.ts';
import type { ScannedWord } from './scan.ts';

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '”'],
  ['‘', '’'],
]);
/** How many lines a quotation without a mark at each line may take. */
const MOST_LINES = 5;
const CLOSERS = new Set(['»', '”', '’']);

/** Marks that open and close alike; two single ones stand for a double one. */
const STRAIGHT = new Set(['"', "''", "'"]);

interface Open {
  readonly mark: string;
  readonly at: number;
}

interface Found {
  readonly open: number;
  readonly close?: number;
  readonly end: number;
}

/**
 * Finds quotations by their marks. Straight quotes open after a space and close before one. A quotation that is still
 * open at the end of its paragraph goes on where the next paragraph begins with an opening mark of the same kind
 * (the custom for quotations of several paragraphs); else it ends there and has no closing mark.
 */
export function findQuotes(
  words: readonly ScannedWord[],
  line: readonly number[],
  reopening: ReadonlySet<string>,
): Omit<Quote, 'kind'>[] {
  const found: Found[] = [];
  let stack: Open[] = [];
  const close = (open: Open, at: number): void => {
    found.push({ open: open.at, close: at, end: at - 1 });
  };
  for (const [i, word] of words.entries()) {
    if (i > 0 && line[i] !== line[i - 1] && stack.length > 0) {
      const only = stack.length === 1 ? stack[0] : undefined;
      if (only !== undefined && isSameOpening(only, word, reopening)) continue;
      if (only !== undefined && isClosedSoon(words, line, i, only)) continue;
      for (const open of stack) found.push({ open: open.at, end: i - 1 });
      stack = [];
    }
    const role = roleOf(words, i, stack);
    if (role === 'open') stack.push({ mark: word.raw, at: i });
    if (role === 'close') {
      const depth = stack.findLastIndex((open) => matches(open.mark, word.raw));
      const open = stack[depth];
      if (open === undefined) continue;
      const outer = stack[depth - 1];
      close(open, i);
      stack = stack.slice(0, depth);
      // two openings and one closing in the paragraph: the one mark closes both
      if (outer !== undefined && matches(outer.mark, word.raw) && !closesLater(words, line, i)) {
        found.pop();
        close(outer, i);
        stack = stack.slice(0, depth - 1);
      }
    }
  }
  for (const open of stack) found.push({ open: open.at, end: words.length - 1 });
  return nest(found, words);
}

function isSameOpening(open: Open, word: ScannedWord, reopening: ReadonlySet<string>): boolean {
  return word.raw === open.mark && reopening.has(word.raw);
}

/** A quotation runs on over line breaks where its closing mark comes within a few lines, before another opening mark. */
function isClosedSoon(words: readonly ScannedWord[], line: readonly number[], i: number, open: Open): boolean {
  if (STRAIGHT.has(open.mark)) return false;
  const limit = (line[open.at] ?? 0) + MOST_LINES;
  for (let k = i; k < words.length && (line[k] ?? 0) <= limit; k++) {
    const raw = words[k]?.raw ?? '';
    if (matches(open.mark, raw)) return true;
    if (raw === open.mark) return false;
  }
  return false;
}

function matches(open: string, closing: string): boolean {
  if (open === '„' && closing === '“') return true;
  return STRAIGHT.has(open) ? closing === open : PAIRS.get(open) === closing;
}

function closesLater(words: readonly ScannedWord[], line: readonly number[], i: number): boolean {
  for (let k = i + 1; k < words.length && line[k] === line[i]; k++) {
    const raw = words[k]?.raw;
    if (raw === words[i]?.raw) return true;
    if (raw !== undefined && PAIRS.get(raw) === words[i]?.raw) return false;
  }
  return false;
}

function roleOf(words: readonly ScannedWord[], i: number, stack: readonly Open[]): 'open' | 'close' | 'none' {
  const word = words[i];
  if (word === undefined || word.kind !== 'mark') return 'none';
  if (word.raw === '’') return stack.at(-1)?.mark === '‘' ? 'close' : 'none';
  if (word.raw === '“' && stack.at(-1)?.mark === '„') return 'close';
  if (PAIRS.has(word.raw)) return 'open';
  if (CLOSERS.has(word.raw)) return 'close';
  if (!STRAIGHT.has(word.raw)) return 'none';
  const isOpen = stack.some((open) => open.mark === word.raw);
  if (word.raw === "'" && !(isOpen ? isSpeechEnd(words, i) : isClosedInLine(words, i))) return 'none';
  const before = words[i - 1];
  const after = words[i + 1];
  const opens = word.spaced || i === 0 || /['’(«“[]$/.test(before?.raw ?? '');
  const closes = after === undefined || after.spaced || after.breaks > 0 || /^[,.;:!?)…»”\]]/.test(after.raw);
  if (isOpen && (closes || !opens)) return 'close';
  if (!isOpen && (opens || !closes)) return 'open';
  return isOpen ? 'close' : 'open';
}

/** A single mark behind a full stop or a comma; an apostrophe stands behind a letter. */
const isSpeechEnd = (words: readonly ScannedWord[], i: number): boolean => /^[.,!?…]/.test(words[i - 1]?.raw ?? '');

function isClosedInLine(words: readonly ScannedWord[], i: number): boolean {
  for (let k = i + 2; k < words.length && words[k]?.breaks === 0; k++)
    if (words[k]?.raw === "'" && words[k]?.kind === 'mark' && isSpeechEnd(words, k)) return true;
  return false;
}

/** Orders quotations by their place and gives each the one around it. Empty ones are dropped. */
function nest(found: readonly Found[], words: readonly ScannedWord[]): Omit<Quote, 'kind'>[] {
  const sorted = found.filter((q) => q.end > q.open).sort((a, b) => a.open - b.open);
  const open: number[] = [];
  return sorted.map((quote, index) => {
    while (open.length > 0 && (sorted[open.at(-1) ?? 0]?.end ?? 0) < quote.open) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(index);
    const first = quote.open + 1;
    const span = { start: words[first]?.span.start ?? 0, end: words[quote.end]?.span.end ?? 0 };
    const base = { index, first, last: quote.end, span, open: quote.open, parent };
    return quote.close === undefined ? base : { ...base, close: quote.close };
  });
}
