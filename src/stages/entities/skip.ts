import { foldedAt, type Range, rawAt, type View } from './view.ts';

const DASH = new Set(['--', '-', '–', '—', '---']);
const LONGEST_DATELINE = 24;

/** Places of the text that name no actors: datelines, signatures, lines in capitals. */
export function skippedRanges(view: View): Range[] {
  return lineRanges(view).flatMap((line) => {
    if (isAllCapitals(view, line) || isSignature(view, line) || isCredit(view, line)) return [line];
    const end = datelineEnd(view, line);
    return end === undefined ? [] : [{ first: line.first, last: end }];
  });
}

function lineRanges(view: View): Range[] {
  const lines: Range[] = [];
  for (const token of view.tokens) {
    const current = lines.at(-1);
    if (current !== undefined && view.tokens[current.first]?.line === token.line)
      lines[lines.length - 1] = { first: current.first, last: token.index };
    else lines.push({ first: token.index, last: token.index });
  }
  return lines;
}

/** "PARIS, 4 oct (AFP) -", "Abidjan, le 18 juin –": up to a dash, with a date or an agency in brackets, a place first. */
function datelineEnd(view: View, line: Range): number | undefined {
  let dated = false;
  let bracketed = false;
  for (let i = line.first; i <= Math.min(line.last, line.first + LONGEST_DATELINE); i++) {
    const raw = rawAt(view, i);
    if (DASH.has(raw)) return (dated || bracketed) && i > line.first ? i : undefined;
    if (view.words.months.has(foldedAt(view, i))) dated = true;
    if (raw === ')') bracketed = true;
    if (view.tokens[i]?.wordClass === 'verb' && view.tokens[i]?.verb.some((reading) => reading.person !== undefined))
      return undefined;
  }
  return undefined;
}

/** "(Source AFP)", "(AIP)": a line in brackets of a few words. */
function isSignature(view: View, line: Range): boolean {
  return rawAt(view, line.first) === '(' && rawAt(view, line.last) === ')' && line.last - line.first < 8;
}

const LONGEST_BYLINE = 8;

/** "By Ann Lee and Tom Roe", "(Reporting by Ann Lee in Cairo; Editing by Tom Roe)", "Editor: Lin". */
function isCredit(view: View, line: Range): boolean {
  const { bylines, credits } = view.words;
  const start = rawAt(view, line.first) === '(' ? line.first + 1 : line.first;
  const word = foldedAt(view, start);
  const length = line.last - line.first;
  if (bylines.has(word))
    return length <= LONGEST_BYLINE && length > 0 && !hasVerb(view, line) && !isSentence(view, line);
  if (!credits.has(word)) return false;
  return (
    rawAt(view, start + 1) === ':' || bylines.has(foldedAt(view, start + 1)) || credits.has(foldedAt(view, start + 1))
  );
}

const isSentence = (view: View, line: Range): boolean => rawAt(view, line.last) === '.';

function hasVerb(view: View, line: Range): boolean {
  for (let i = line.first; i <= line.last; i++) if (view.tokens[i]?.wordClass === 'verb') return true;
  return false;
}

function isAllCapitals(view: View, line: Range): boolean {
  let letters = '';
  let words = 0;
  for (let i = line.first; i <= line.last; i++) {
    letters += rawAt(view, i).replace(/[^\p{L}]/gu, '');
    words++;
  }
  return words >= 3 && letters.length > 8 && letters === letters.toUpperCase();
}
