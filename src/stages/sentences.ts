import type { ScannedWord } from './scan.ts';

const TERMINAL = new Set(['.', '!', '?', '…', '...', '....']);
const CLOSING = new Set(['»', '”', '"', "'", "''", '’', ')', ']']);
const OPENING = new Set(['«', '“', '"', "''", "'", '„', '‘', '(', '[', '-', '–', '—', '•', '*', '·']);
const BULLET = new Set(['-', '–', '—', '•', '*', '·']);

export interface Division {
  /** Line (paragraph) of each word, from 0. */
  readonly line: readonly number[];
  /** Sentence of each word, from 0. */
  readonly sentence: readonly number[];
}

/**
 * Divides words into paragraphs and sentences. A line break ends a paragraph, but in a text that is hard-wrapped only an
 * empty line does, and nowhere does a break before a lower-case word in an unfinished sentence.
 */
export function divide(words: readonly ScannedWord[], linking: ReadonlySet<string>): Division {
  const wrapped = isHardWrapped(words);
  const line: number[] = [];
  const sentence: number[] = [];
  let lines = 0;
  let sentences = 0;
  for (const i of words.keys()) {
    if (i > 0) {
      const paragraph = endsParagraph(words, i, wrapped, linking);
      if (paragraph) lines++;
      if (paragraph || endsSentence(words, i)) sentences++;
    }
    line.push(lines);
    sentence.push(sentences);
  }
  return { line, sentence };
}

function endsParagraph(
  words: readonly ScannedWord[],
  i: number,
  wrapped: boolean,
  linking: ReadonlySet<string>,
): boolean {
  const word = words[i];
  if (word === undefined || word.breaks === 0) return false;
  if (word.breaks > 1) return true;
  const finished = isAfterTerminal(words, i);
  if (!finished && (/^\p{Ll}/u.test(word.raw) || isUnfinished(words[i - 1], linking))) return false;
  return wrapped ? BULLET.has(word.raw) : true;
}

/** A comma, an article or a preposition ends no line that is a paragraph. */
function isUnfinished(word: ScannedWord | undefined, linking: ReadonlySet<string>): boolean {
  return word !== undefined && (word.raw === ',' || (/^\p{Ll}/u.test(word.raw) && linking.has(word.norm)));
}

/** Whether the words before `i` end in a terminal mark, closing marks after it passed over. */
function isAfterTerminal(words: readonly ScannedWord[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && isClosingAt(words, k)) k--;
  return TERMINAL.has(words[k]?.raw ?? '');
}

function endsSentence(words: readonly ScannedWord[], i: number): boolean {
  const word = words[i];
  if (word === undefined || TERMINAL.has(word.raw) || isClosingAt(words, i)) return false;
  if (!isAfterTerminal(words, i)) return false;
  const start = OPENING.has(word.raw) ? words[i + 1] : word;
  if (start === undefined) return false;
  if (/^\p{Ll}/u.test(start.raw) || start.raw === ',' || start.raw === ';') return false;
  // "(Asean).Le commerce": no space, but plainly a new sentence; "3.Le" or "U.S.Le" are not
  return word.spaced || word.breaks > 0 || /\p{Ll}{2}$|^[)»”"]$/u.test(lastWord(words, i));
}

/** The word or mark before the terminal marks that stand before `i`. */
function lastWord(words: readonly ScannedWord[], i: number): string {
  let k = i - 1;
  while (k >= 0 && TERMINAL.has(words[k]?.raw ?? '')) k--;
  return words[k]?.raw ?? '';
}

/** A closing mark belongs to the sentence before it. A straight double quote closes where neither a space nor a break stands before it. */
function isClosingAt(words: readonly ScannedWord[], i: number): boolean {
  const word = words[i];
  if (word === undefined || !CLOSING.has(word.raw)) return false;
  if (word.raw === '»' || word.raw === '”' || word.raw === ')' || word.raw === ']') return true;
  return !word.spaced && word.breaks === 0 && !opensGlued(words, i);
}

/** `proches."Je n'ai rien"`: between two words without a space, a straight mark opens where those before it are in pairs. */
function opensGlued(words: readonly ScannedWord[], i: number): boolean {
  const next = words[i + 1];
  if (words[i]?.raw !== '"' || next === undefined || next.spaced || next.breaks > 0 || !/^\p{Lu}/u.test(next.raw))
    return false;
  let others = 0;
  for (let k = i - 1; k >= 0 && words[k + 1]?.breaks === 0; k--) if (words[k]?.raw === '"') others++;
  return others % 2 === 0;
}

/** Most lines are of one length and end within a sentence. */
function isHardWrapped(words: readonly ScannedWord[]): boolean {
  const lengths: number[] = [];
  let unfinished = 0;
  let start = words[0]?.span.start ?? 0;
  for (const [i, word] of words.entries()) {
    if (i === 0 || word.breaks === 0) continue;
    const end = words[i - 1]?.span.end ?? 0;
    lengths.push(end - start);
    if (!isAfterTerminal(words, i)) unfinished++;
    start = word.span.start;
  }
  if (lengths.length < 6) return false;
  const longest = Math.max(...lengths);
  return longest <= 110 && unfinished / lengths.length > 0.6;
}
