import { rangesFrom } from '../../ranges.ts';
import type { NameHit } from '../known/names.ts';
import { foldedAt, isCapital, isMark, type Range, rawAt, sameSentence, type View, wordsAt } from '../view.ts';

/** An acronym in brackets: "(FAPE)"; `name` ends before the bracket. */
export interface Definition {
  readonly open: number;
  readonly acronym: number;
  readonly close: number;
}

const ACRONYM = /^(?=.*\p{Lu})[\p{L}][\p{L}\p{Nd}&+.-]{1,11}\+?$/u;

/** Whether a word looks like an acronym: several capitals, or a capitalised word of one to nine letters where `loose`. */
export function isAcronym(raw: string, loose = false): boolean {
  if (!ACRONYM.test(raw) || /^[IVXLC]+\p{Ll}*$/u.test(raw)) return false;
  const capitals = raw.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 || (loose && /^\p{Lu}/u.test(raw)) || (capitals === 1 && /\p{Nd}/u.test(raw));
}

/** "name (ACRONYM)": brackets that hold one acronym. */
export function findDefinitions(view: View): Definition[] {
  return view.tokens.flatMap((token, open) =>
    token.raw === '(' && rawAt(view, open + 2) === ')' && isAcronym(rawAt(view, open + 1), true)
      ? [{ open, acronym: open + 1, close: open + 2 }]
      : [],
  );
}

/** The end of a name phrase whose head ends at `last`: adjectives, and complements behind "de", "pour", "sur"… */
export function phraseEnd(view: View, last: number, hits: readonly NameHit[]): number {
  let end = last;
  let i = last + 1;
  while (i < view.tokens.length && sameSentence(view, last, i)) {
    const known = rangesFrom(hits, i).find((hit) =>
      hit.entries.some((entry) => entry.kind !== 'demonym' && entry.kind !== 'epithet'),
    );
    if (known !== undefined) {
      if (isBoundName(view, i)) {
        end = known.last;
        i = known.last + 1;
        continue;
      }
      if (end !== i - 1) break;
    }
    const horizon = view.words.horizon.find((words) => wordsAt(view, i, words.split(' ')));
    if (horizon !== undefined) {
      const year = i + horizon.split(' ').length;
      return /^\p{Nd}{4}(?:[-–]\p{Nd}{2,4})?$/u.test(rawAt(view, year)) ? year : end;
    }
    const phrase = view.words.linkPhrases.find((words) => wordsAt(view, i, words.split(' ')));
    if (phrase !== undefined) {
      i += phrase.split(' ').length;
      continue;
    }
    const step = stepOver(view, i, end);
    if (step === undefined) break;
    if (step.content) end = step.last;
    if (/^\p{Nd}{4}$/u.test(rawAt(view, end))) return end;
    i = step.last + 1;
  }
  return end;
}

/** A name that hangs on the words before by a link: "de la CEDEAO". */
function isBoundName(view: View, i: number): boolean {
  return view.words.links.has(foldedAt(view, i - 1));
}

interface Step {
  readonly last: number;
  /** Ends in a word that may end a name. */
  readonly content: boolean;
}

function stepOver(view: View, i: number, end: number): Step | undefined {
  const token = view.tokens[i];
  if (token === undefined || isMark(view, i)) return undefined;
  const folded = foldedAt(view, i);
  const afterLink = i - 1 > end;
  if (view.words.and.has(folded)) return joinsMore(view, i) ? { last: i, content: false } : undefined;
  if (view.words.links.has(folded)) return linkStep(view, i, folded);
  if (/^\p{Nd}{2,4}$/u.test(token.raw)) return { last: i, content: true };
  if (view.words.timeWords.has(folded)) return undefined;
  if (isCapital(view, i)) return { last: i, content: true };
  switch (token.wordClass) {
    case 'noun':
    case 'name':
      return { last: i, content: true };
    case 'adjective':
      return isCut(view, i) ? undefined : { last: i, content: true };
    case 'adverb':
      return afterLink && view.tokens[i + 1]?.wordClass === 'noun' ? { last: i, content: false } : undefined;
    case 'number':
      return afterLink ? { last: i, content: true } : undefined;
    default:
      return undefined;
  }
}

/** A participle with a complement tells of the thing: "lancée par", "signé en", "conclu entre". */
function isCut(view: View, i: number): boolean {
  const token = view.tokens[i];
  if (token === undefined || token.verb.length === 0) return false;
  const next = view.tokens[i + 1];
  return !(
    next !== undefined &&
    (view.words.links.has(foldedAt(view, i + 1)) || next.wordClass === 'noun' || rawAt(view, i + 1) === '(')
  );
}

/** A link goes on into the name where a noun follows. */
function linkStep(view: View, i: number, folded: string): Step | undefined {
  let next = i + 1;
  if (view.words.articles.has(foldedAt(view, next)) && !view.words.articles.has(folded)) next++;
  const token = view.tokens[next];
  if (token === undefined || !sameSentence(view, i, next) || isMark(view, next)) return undefined;
  if (token.wordClass === 'verb' || token.wordClass === 'pronoun' || token.wordClass === 'determiner') return undefined;
  return { last: next - 1, content: false };
}

/** "pour l'alimentation et l'agriculture": a further lower-case noun under the same link. */
function joinsMore(view: View, i: number): boolean {
  let next = i + 1;
  while (view.words.links.has(foldedAt(view, next))) next++;
  const token = view.tokens[next];
  if (token === undefined || isCapital(view, next) || (token.wordClass !== 'noun' && token.wordClass !== 'adjective'))
    return false;
  let behind = next + 1;
  while (
    behind <= next + 3 &&
    (view.tokens[behind]?.wordClass === 'noun' || view.tokens[behind]?.wordClass === 'adjective')
  )
    behind++;
  // "Conseil de pêche et de navigation de l'Union"
  const { links, of } = view.words;
  const isPaired = of.has(foldedAt(view, i + 1)) && links.has(foldedAt(view, i - 2)) && of.has(foldedAt(view, behind));
  return (
    isPaired ||
    rawAt(view, behind) === '(' ||
    (view.words.of.has(foldedAt(view, i - 2)) && rawAt(view, next + 1) === ',')
  );
}

/** Whether the letters of an acronym come from the words of a name, in order, the first from the first. */
export function fitsAcronym(view: View, range: Range, acronym: string): boolean {
  const letters = [...foldedLetters(acronym)];
  const initials: string[] = [];
  for (let i = range.first; i <= range.last; i++) {
    const word = foldedAt(view, i).replace(/[^\p{L}\p{Nd}-]/gu, '');
    for (const part of word.split('-')) if (part !== '') initials.push(part);
  }
  if (letters[0] === undefined || initials[0]?.[0] !== letters[0]) return false;
  let at = 0;
  let matched = 0;
  for (const word of initials) {
    for (let k = 0; k < word.length && k < 3 && at < letters.length; k++) {
      if (word[k] !== letters[at]) {
        if (k === 0) break;
        continue;
      }
      at++;
      matched++;
    }
  }
  return (
    matched >= Math.min(letters.length, Math.max(2, Math.ceil(letters.length * 0.6))) ||
    isReordered(view, range, letters)
  );
}

/** "Institut pour la paix mondiale (WPI)": the initials in the order of another language. */
function isReordered(view: View, range: Range, letters: readonly string[]): boolean {
  const sorted = (all: Iterable<string>): string => [...all].sort().join('');
  return letters.length >= SHORTEST_REORDERED && sorted(initialsOf(view, range)) === sorted(letters);
}

const SHORTEST_REORDERED = 4;

function foldedLetters(acronym: string): string {
  return acronym
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

/** The first letters of a name's words, links left out: "cei" for "commission électorale indépendante". */
export function initialsOf(view: View, range: Range): string {
  let initials = '';
  for (let i = range.first; i <= range.last; i++)
    if (!view.words.links.has(foldedAt(view, i))) initials += foldedAt(view, i)[0] ?? '';
  return initials;
}
