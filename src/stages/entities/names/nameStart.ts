import { rangesFrom, rangesOver } from '../../ranges.ts';
import type { NameHit } from '../known/names.ts';
import { foldedAt, isCapital, isMark, isOwnerMark, longestAt, rawAt, sameSentence, type View } from '../view.ts';

const CLOSED = new Set([
  'pronoun',
  'determiner',
  'preposition',
  'conjunction',
  'subordinator',
  'complementiser',
  'relative',
  'adverb',
  'verb',
]);

/** "5-Point Consensus", "12-Step Plan". */
const COUNTED = /^\p{Nd}{1,2}-\p{Lu}\p{Ll}+$/u;

/** Where a name begins whose head stands last: "African Development Bank", "Trade and Development Agency". */
export function nameStart(view: View, head: number, hits: readonly NameHit[]): number {
  let first = head;
  while (sameSentence(view, first - 1, head)) {
    const before = stepBack(view, first, head, hits);
    if (before === undefined) break;
    first = before;
  }
  return first;
}

function stepBack(view: View, first: number, head: number, hits: readonly NameHit[]): number | undefined {
  const k = first - 1;
  if (isNameWord(view, k) || COUNTED.test(rawAt(view, k))) return k;
  const isNumber = /^\p{Nd}/u.test(rawAt(view, k)) && first === head;
  if (isNumber && /^\p{Nd}{4}$/u.test(rawAt(view, k))) return k;
  if (isOwnerMark(view, k) && view.words.before.nameOwners.has(foldedAt(view, k - 1)) && isCapital(view, k - 1))
    return k - 1;
  return isJoint(view, k, hits) ? k - 1 : undefined;
}

function isNameWord(view: View, i: number): boolean {
  const token = view.tokens[i];
  if (token === undefined || !isCapital(view, i) || isMark(view, i) || isOwnerMark(view, i)) return false;
  if (CLOSED.has(token.wordClass) || view.words.timeWords.has(foldedAt(view, i))) return false;
  const office = longestAt(view, i, view.offices);
  return office === undefined || office.last > i || office.row.modifies === true;
}

/** "the Economic and Social Council", "the Women in Science Initiative": what joins words within a name that an article or an owner leads in. */
function isJoint(view: View, k: number, hits: readonly NameHit[]): boolean {
  const isAnd = view.words.and.has(foldedAt(view, k)) || rawAt(view, k) === '&' || rawAt(view, k) === ',';
  if (!(isAnd || isInner(view, k)) || !isNameWord(view, k - 1) || !sameSentence(view, k - 1, k)) return false;
  if (
    rangesOver(hits, k - 1).some(
      (hit) => hit.last === k - 1 && hit.entries.some(({ kind }) => kind !== 'demonym' && kind !== 'epithet'),
    )
  )
    return false;
  let start = k - 1;
  while (isNameWord(view, start - 1) || (view.words.and.has(foldedAt(view, start - 1)) && isNameWord(view, start - 2)))
    start--;
  return (
    sameSentence(view, start - 1, k) &&
    (view.words.articles.has(foldedAt(view, start - 1)) || isOwnerMark(view, start - 1) || rawAt(view, k) !== ',') &&
    (view.tokens[start - 1]?.wordClass === 'determiner' || isOwnerMark(view, start - 1))
  );
}

/** "Women in Science Initiative": a preposition, where no body's head stands right before it ("Ministry of Health Plan"). */
function isInner(view: View, k: number): boolean {
  return (
    view.tokens[k]?.wordClass === 'preposition' &&
    !view.words.by.has(foldedAt(view, k)) &&
    longestAt(view, k - 1, view.organizationHeads) === undefined
  );
}

/** The end of a name behind its head, where only a link binds more to it: "Bank of Kenya", "Forum on Trade and Health". */
export function boundEnd(view: View, headLast: number, hits: readonly NameHit[]): number {
  let end = headLast;
  for (;;) {
    const next = boundStep(view, end, hits);
    if (next === undefined) return end;
    end = next;
    if (/^\p{Nd}{4}$/u.test(rawAt(view, end))) return end;
  }
}

function boundStep(view: View, end: number, hits: readonly NameHit[]): number | undefined {
  const i = end + 1;
  if (!sameSentence(view, end, i)) return undefined;
  if (/^\p{Nd}{2,4}(?:[-–]\p{Nd}{2,4})?$/u.test(rawAt(view, i))) return i;
  const dated = datedEnd(view, i);
  if (dated !== undefined) return dated;
  if (!view.words.links.has(foldedAt(view, i)) && rawAt(view, i) !== '&') return undefined;
  let next = i + 1;
  while (view.words.articles.has(foldedAt(view, next))) next++;
  if (!sameSentence(view, end, next) || !isContent(view, next)) return undefined;
  const isAnd = view.words.and.has(foldedAt(view, i));
  if (isAnd && (next > i + 1 || headAhead(view, next))) return undefined;
  const known = rangesFrom(hits, next).find((hit) =>
    hit.entries.some(({ kind }) => kind !== 'demonym' && kind !== 'epithet'),
  );
  if (isAnd && (known !== undefined || !isCapital(view, end) || startsPost(view, next))) return undefined;
  if (known !== undefined) return isOwnerMark(view, known.last + 1) ? undefined : known.last;
  let last = next;
  while (isContent(view, last + 1) && sameSentence(view, next, last + 1)) last++;
  return last;
}

/** "Vision Gabon 2035": capitals as far as a year. */
function datedEnd(view: View, first: number): number | undefined {
  let i = first;
  while (isContent(view, i) && i < first + 3) i++;
  return i > first && /^\p{Nd}{4}$/u.test(rawAt(view, i)) && sameSentence(view, first, i) ? i : undefined;
}

/** "of Finance and Central Bank": the head of another name. */
function headAhead(view: View, i: number): boolean {
  for (let k = i; isContent(view, k) && k < i + 4; k++)
    if (longestAt(view, k, view.organizationHeads) !== undefined) return true;
  return false;
}

function startsPost(view: View, i: number): boolean {
  for (let k = i; isContent(view, k) && k < i + 4; k++) if (longestAt(view, k, view.offices) !== undefined) return true;
  return false;
}

const isContent = (view: View, i: number): boolean =>
  isCapital(view, i) && !isMark(view, i) && !view.words.timeWords.has(foldedAt(view, i));
