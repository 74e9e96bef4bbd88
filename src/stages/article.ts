import type { Article, ArticleMetadata, PartialDate } from '../doc/article.ts';
import type { Token } from '../doc/layers.ts';
import type { Span } from '../doc/span.ts';
import type { LanguagePack } from '../lang/pack.ts';
import { wordsStandingAt } from '../text/tables.ts';
import { datesIn, dateValue } from './dates.ts';
import type { TokenLayers } from './tokens.ts';

export interface ArticleOptions {
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly metadata?: ArticleMetadata;
}

/** Longest headline, in code points. */
const HEADLINE = 200;
/** How many words a line of dates or a signature may have. */
const SHORT = 16;
/** How many words the dateline may take at the head of a line. */
const DATELINE = 24;
/** How many lines may stand before or behind the text. */
const HEAD = 4;
/** What stands between the parts of such a line. */
const PART = /^[|·•]$/;
const DASH = /^(?:-+|–|—|:)$/;

interface Line {
  readonly tokens: readonly Token[];
}

/**
 * The article's own data as far as its text says: headline, agency, when it was published and changed.
 *
 * @param text The text of which the layers are.
 */
export function articleData(
  text: string,
  layers: TokenLayers,
  pack: LanguagePack,
  { metadata = {}, ...given }: ArticleOptions = {},
): Article {
  const anchor = given.date ?? metadata.published;
  const options: ArticleOptions = anchor === undefined ? {} : { date: anchor };
  const lines = linesOf(layers.tokens);
  const { updated, published } = pack.news.article;
  const modified = markedDate(lines, updated, pack, options);
  const dateline = lines
    .slice(0, 3)
    .map((line) => datelineOf(line, pack))
    .find((found) => found !== undefined);
  const written =
    markedDate(lines, published, pack, options) ??
    (dateline && firstDate(dateline.tokens, pack, options)) ??
    lineDate(lines, pack) ??
    optionDate(options);
  const agency = dateline?.agency ?? sourceLine(lines, pack) ?? signature(lines.at(-1), pack);
  const headline = metadata.headline === true ? spanOf(lines[0]?.tokens ?? []) : headlineOf(lines, pack);
  const credit =
    agency !== undefined
      ? { label: slice(text, agency), span: agency }
      : metadata.agency !== undefined && { label: metadata.agency };
  return {
    ...(headline && { headline }),
    ...(credit && { agency: credit }),
    ...dated('published', written, metadata.published && anchor),
    ...dated('modified', modified, metadata.modified),
    ...(metadata.address !== undefined && { address: metadata.address }),
    ...(metadata.publisher !== undefined && { publisher: metadata.publisher }),
  };
}

/** A page's own date goes before that of its text; where both say the same day, the text's words are the evidence. */
function dated(
  key: 'published' | 'modified',
  written: PartialDate | undefined,
  declared: string | undefined,
): Pick<Article, typeof key> {
  if (declared === undefined) return written === undefined ? {} : { [key]: written };
  return { [key]: written?.value === declared ? written : { value: declared, datatype: 'date' } };
}

function linesOf(tokens: readonly Token[]): Line[] {
  const lines: Token[][] = [];
  for (const token of tokens) {
    const line = lines[token.line];
    if (line === undefined) lines[token.line] = [token];
    else line.push(token);
  }
  return lines.flatMap((line) => (line === undefined ? [] : [{ tokens: line }]));
}

const slice = (text: string, { start, end }: Span): string => [...text].slice(start, end).join('');

const optionDate = ({ date }: ArticleOptions): PartialDate | undefined =>
  date === undefined ? undefined : { value: date, datatype: 'date' };

/** A short line with words such as "mise à jour" and a date. */
function markedDate(
  lines: readonly Line[],
  marks: readonly (readonly string[])[],
  pack: LanguagePack,
  options: ArticleOptions,
): PartialDate | undefined {
  const line = lines.find(
    ({ tokens }) => tokens.length <= SHORT && tokens.some((_, p) => wordsStandingAt(marks, tokens, p).length > 0),
  );
  return line === undefined ? undefined : firstDate(line.tokens, pack, options);
}

/** "Department of State, Readout, September 11, 2025": a short line near the head that ends in a full date, and no sentence. */
function lineDate(lines: readonly Line[], pack: LanguagePack): PartialDate | undefined {
  for (const { tokens } of lines.slice(0, HEAD)) {
    const found = datesIn(tokens, pack.news.dates).at(-1);
    const isFull = found?.day !== undefined && found.year !== undefined && found.last === tokens.length - 1;
    if (isFull && tokens.length <= SHORT && !tokens.some((token) => token.wordClass === 'verb'))
      return dateValue(found, tokens);
  }
  return undefined;
}

function firstDate(tokens: readonly Token[], pack: LanguagePack, { date }: ArticleOptions): PartialDate | undefined {
  const found = datesIn(tokens, pack.news.dates).find((one) => one.day !== undefined);
  return found === undefined ? undefined : dateValue(found, tokens, date === undefined ? {} : { day: date });
}

interface Dateline {
  readonly tokens: readonly Token[];
  readonly agency?: Span;
}

/** "PEKIN, 12 mars (Xinhua) --", "Abidjan, le 18 juin –", "DAKAR (AFP) -": a name, no verb, and a dash. */
function datelineOf({ tokens }: Line, pack: LanguagePack): Dateline | undefined {
  const end = tokens.findIndex((token, p) => p > 0 && p < DATELINE && DASH.test(token.raw));
  if (end < 0 || !/^\p{Lu}/u.test(tokens[0]?.raw ?? '')) return undefined;
  const head = tokens.slice(0, end);
  if (head.some((token) => token.wordClass === 'verb')) return undefined;
  const closing = head.at(-1)?.raw === ')' ? end - 1 : -1;
  const opening = head.findLastIndex((token) => token.raw === '(');
  const hasDate = datesIn(head, pack.news.dates).some((found) => found.day !== undefined);
  if (closing < 0) return hasDate ? { tokens: head } : undefined;
  const agency = spanOf(tokens.slice(opening + 1, closing));
  return agency === undefined ? { tokens: head } : { tokens: head, agency };
}

/** "Source: Xinhua | Editor: X" among the lines before and behind the text. */
function sourceLine(lines: readonly Line[], pack: LanguagePack): Span | undefined {
  const { source, credits } = pack.news.article;
  for (const { tokens } of [...lines.slice(0, HEAD), ...lines.slice(-HEAD)]) {
    const at = tokens.findIndex(
      (token, p) => source.has(token.norm) && token.raw !== ':' && tokens[p + 1]?.raw === ':',
    );
    if (at < 0 || credits.size === 0 || tokens.length > SHORT * 2 || !isHeadOfPart(tokens, at)) continue;
    const behind = tokens.slice(at + 2);
    const end = behind.findIndex((token, p) => PART.test(token.raw) || behind[p + 1]?.raw === ':');
    const name = behind.slice(0, end < 0 ? 6 : Math.min(end, 6));
    if (/^\p{Lu}/u.test(name[0]?.raw ?? '')) return spanOf(name);
  }
  return undefined;
}

const isHeadOfPart = (tokens: readonly Token[], p: number): boolean =>
  p === 0 || PART.test(tokens[p - 1]?.raw ?? '') || tokens[p - 1]?.wordClass === 'number';

/** A last line of an agency's name alone: "(AIP)", "(Source AFP)". */
function signature(line: Line | undefined, pack: LanguagePack): Span | undefined {
  const tokens = line?.tokens ?? [];
  const isBracketed = tokens[0]?.raw === '(' && tokens.at(-1)?.raw === ')';
  const inner = isBracketed ? tokens.slice(1, -1) : tokens;
  const start = inner.findIndex((token) => !pack.news.article.source.has(token.norm));
  const isMarked = isBracketed || (start > 0 && inner.slice(0, start).some((token) => token.raw === ':'));
  const name = inner.slice(Math.max(0, start));
  if (!isMarked || name.length > 6 || !/^\p{Lu}/u.test(name[0]?.raw ?? '')) return undefined;
  return spanOf(name);
}

function spanOf(tokens: readonly Token[]): Span | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.span.start, end: last.span.end };
}

/** The first line that is not about the page itself, where it is no sentence and others follow. */
function headlineOf(lines: readonly Line[], pack: LanguagePack): Span | undefined {
  const { updated, published } = pack.news.article;
  const marks = [...updated, ...published];
  const at = lines.findIndex(({ tokens }) => !isAboutPage(tokens, marks, pack));
  const line = lines[at];
  if (line === undefined || at === lines.length - 1 || datelineOf(line, pack) !== undefined) return undefined;
  const span = spanOf(line.tokens);
  const isSentence = /^[.…]/.test(line.tokens.at(-1)?.raw ?? '');
  return span === undefined || isSentence || span.end - span.start > HEADLINE ? undefined : span;
}

function isAboutPage(tokens: readonly Token[], marks: readonly (readonly string[])[], pack: LanguagePack): boolean {
  const { source, credits } = pack.news.article;
  const opening = tokens[0]?.norm ?? '';
  if (tokens[1]?.raw === ':' && credits.size > 0 && (source.has(opening) || credits.has(opening))) return true;
  if (tokens.length > SHORT) return false;
  const isMarked = tokens.some((_, p) => wordsStandingAt(marks, tokens, p).length > 0);
  return isMarked && datesIn(tokens, pack.news.dates).length > 0;
}
