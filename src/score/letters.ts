import type { Span } from '../doc/span.ts';
import { codePoints } from '../text/codepoints.ts';

/** Positions of letters and digits, in code points: what a span weighs, whatever marks and spaces are around it. */
export type Letters = ReadonlySet<number>;

/** A text as the scorer looks at it. */
export interface TextView {
  /** The letters and digits in the spans, those in several spans once. */
  readonly letters: (spans: readonly Span[]) => Letters;
  /** All places where the words stand as whole words, in text order. The words are not empty. */
  readonly wholeWords: (words: string) => readonly Span[];
  /** The first place where the words stand, be it inside longer words. */
  readonly anywhere: (words: string) => Span | undefined;
  /** What stands in a span. */
  readonly slice: (span: Span) => string;
}

export function viewText(value: string): TextView {
  const characters = [...value];
  const isLetter = characters.map((character) => /[\p{L}\p{N}]/u.test(character));
  const cutsWord = (point: number): boolean => isLetter[point - 1] === true && isLetter[point] === true;
  const { toCodePoint } = codePoints(value);
  const spanAt = (at: number, words: string): Span => ({ start: toCodePoint(at), end: toCodePoint(at + words.length) });
  return {
    letters: (spans) => new Set(spans.flatMap(pointsOf).filter((point) => isLetter[point])),
    wholeWords: (words) =>
      positions(value, words)
        .map((at) => spanAt(at, words))
        .filter(({ start, end }) => !cutsWord(start) && !cutsWord(end)),
    anywhere: (words) => (value.includes(words) ? spanAt(value.indexOf(words), words) : undefined),
    slice: ({ start, end }) => characters.slice(start, end).join(''),
  };
}

function pointsOf({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}

/** All positions of the words in UTF-16 units, those that overlap too. */
function positions(value: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = value.indexOf(words); at >= 0; at = value.indexOf(words, at + 1)) found.push(at);
  return found;
}
