import type { Language } from '../../doc/article.ts';
import type { Quote, Token } from '../../doc/layers.ts';
import type { EntityWords, GroupRow, HeadRow, OfficeRow } from '../../lang/entityWords.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import { remembering, rememberingOf } from '../../text/memo.ts';
import { fold } from '../../text/normalise.ts';
import type { TokenLayers } from '../tokens.ts';
import { type SpeechPlaces, speechPlaces } from './speech.ts';

/** The tokens of an article as the entity rules look at them. */
export interface View {
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
  readonly words: EntityWords;
  readonly language: Language;
  /** Folded spelling of each token. */
  readonly folded: readonly string[];
  readonly offices: Rows<OfficeRow>;
  readonly organizationHeads: Rows<HeadRow>;
  readonly initiativeHeads: Rows<HeadRow>;
  readonly groups: Rows<GroupRow>;
  /** Lines whose words have capitals as those of a title do: a capital says nothing there. */
  readonly titleLines: ReadonlySet<number>;
  readonly speech: SpeechPlaces;
}

/** Rows by the first word of their text. */
export type Rows<T> = ReadonlyMap<string, readonly (readonly [readonly string[], T])[]>;

/** Tokens `first` to `last`, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export function viewOf(layers: TokenLayers, pack: LanguagePack): View {
  const words = pack.entities;
  return {
    ...rowsOf(words),
    tokens: layers.tokens,
    quotes: layers.quotes,
    words,
    language: pack.language,
    folded: layers.tokens.map((token) => fold(token.norm)),
    titleLines: words.capitalised ? titleLinesOf(layers.tokens) : new Set(),
    speech: speechPlaces(layers.tokens, pack),
  };
}

/** The rows of a language, indexed once. */
const rowsOf = rememberingOf((words: EntityWords) => {
  const byWords = <T extends { readonly words: string }>(rows: readonly T[]): Rows<T> =>
    byFirstWord(rows.map((row) => [row.words, row] as const));
  return {
    offices: byFirstWord(
      [...words.offices, ...words.counterparts].flatMap((row) =>
        [...new Set(row.forms)].map((form) => [form, row] as const),
      ),
    ),
    organizationHeads: byWords(words.organizationHeads),
    initiativeHeads: byWords(words.initiativeHeads),
    groups: byWords(words.groups),
  };
});

const TITLE_WORDS = 4;
const SMALL_WORDS = new Set([
  'preposition',
  'determiner',
  'conjunction',
  'subordinator',
  'possessive',
  'mark',
  'number',
]);

function titleLinesOf(tokens: readonly Token[]): Set<number> {
  const lines = new Map<number, Token[]>();
  for (const token of tokens) lines.set(token.line, [...(lines.get(token.line) ?? []), token]);
  const isTitle = (line: readonly Token[]): boolean => {
    if (/^[.!?]$/.test(line.at(-1)?.raw ?? '') && line[0]?.line !== 0) return false;
    const content = line.filter((token) => !SMALL_WORDS.has(token.wordClass) && token.raw.length > 2);
    return content.length >= TITLE_WORDS && content.every((token) => /^[\p{Lu}\p{Nd}]/u.test(token.raw));
  };
  return new Set([...lines].filter(([, line]) => isTitle(line)).map(([line]) => line));
}

export const foldedAt = (view: View, i: number): string => view.folded[i] ?? '';
export const rawAt = (view: View, i: number): string => view.tokens[i]?.raw ?? '';

export const isCapital = (view: View, i: number): boolean => /^\p{Lu}/u.test(rawAt(view, i));
/** Whether token `i` says that what stands before it owns what follows: 's. */
export const isOwnerMark = (view: View, i: number): boolean =>
  view.words.before.ownerMarks.has(foldedAt(view, i)) && view.tokens[i]?.wordClass === 'possessive';
export const isMark = (view: View, i: number): boolean => view.tokens[i]?.wordClass === 'mark';

export function sameSentence(view: View, a: number, b: number): boolean {
  return view.tokens[a]?.sentence === view.tokens[b]?.sentence && view.tokens[a] !== undefined;
}

/** No more marks than these open a sentence. */
const OPENING_MARKS = 8;

export function startsSentence(view: View, i: number): boolean {
  let k = i - 1;
  const floor = Math.max(0, i - OPENING_MARKS);
  while (k >= floor && sameSentence(view, k, i) && isMark(view, k) && !/[,;)]/.test(rawAt(view, k))) k--;
  return !sameSentence(view, k, i);
}

/** Whether the folded words stand from token `i` on. */
export function wordsAt(view: View, i: number, words: readonly string[]): boolean {
  return words.every((word, k) => foldedAt(view, i + k) === word && (k === 0 || sameSentence(view, i, i + k)));
}

/** Whether token `i` is one of the words, and no verb that is spelled alike ("a" for "à"). */
export function isOneOf(view: View, i: number, words: ReadonlySet<string>): boolean {
  return words.has(foldedAt(view, i)) && view.tokens[i]?.wordClass !== 'verb';
}

/** Whether token `i` can be a form of one of the verbs, given as folded infinitives. */
export function isFormOf(view: View, i: number, verbs: ReadonlySet<string>): boolean {
  return view.tokens[i]?.verb.some((reading) => verbs.has(fold(reading.lemma))) === true;
}

/** The text of tokens `first` to `last`, with the spaces between them made single. */
export function textOf(view: View, { first, last }: Range): string {
  let out = '';
  for (let i = first; i <= last; i++) {
    const token = view.tokens[i];
    const before = view.tokens[i - 1];
    if (token === undefined) continue;
    const spaced = i > first && before !== undefined && before.span.end < token.span.start;
    out += (spaced ? ' ' : '') + token.raw;
  }
  return out;
}

/** A name's parts for comparison: folded, cut at spaces, hyphens, apostrophes and full stops. */
export const partsOf: (name: string) => readonly string[] = remembering(
  (name) =>
    fold(name)
      .split(/[\s\-–'.,’«»"“”]+/u)
      .filter((part) => part !== ''),
  20_000,
);

/** The places of all tokens of some ranges. */
export function tokensOf(ranges: readonly Range[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { first, last } of ranges) for (let i = first; i <= last; i++) tokens.add(i);
  return tokens;
}

export const overlap = (a: Range, b: Range): boolean => a.first <= b.last && b.first <= a.last;
export const within = (inner: Range, outer: Range): boolean => outer.first <= inner.first && inner.last <= outer.last;

/** Longest of the rows whose words stand at `i`, with its last token. */
export function longestAt<T>(view: View, i: number, rows: Rows<T>): { row: T; last: number } | undefined {
  let best: { row: T; last: number } | undefined;
  for (const [words, row] of rows.get(foldedAt(view, i)) ?? [])
    if (wordsAt(view, i, words) && (best === undefined || i + words.length - 1 > best.last))
      best = { row, last: i + words.length - 1 };
  return best;
}

function byFirstWord<T>(rows: Iterable<readonly [string, T]>): Rows<T> {
  const map = new Map<string, (readonly [readonly string[], T])[]>();
  for (const [text, row] of rows) {
    const words = text.split(' ');
    const first = words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), [words, row] as const]);
  }
  return map;
}

/** A new name may hold a known one that stands further on in it ("Commission de la CEDEAO"), and no other. */
export const clashes = (known: Range, name: Range): boolean =>
  overlap(known, name) && !(within(known, name) && name.first < known.first);
