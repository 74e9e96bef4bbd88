import type { ArticleMetadata } from '../doc/article.ts';
import { DepecheError } from '../error.ts';
import { articleAddress } from '../input/address.ts';
import { dayOf } from '../input/days.ts';
import { oneLine } from '../input/dom.ts';
import type { PageOptions } from '../input/page.ts';
import { readUtf8 } from '../text/decode.ts';

/** An article as a line of JSON Lines gives it. */
export interface ArticleRecord {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly date?: string;
  readonly lang?: string;
  readonly text?: string;
  readonly html?: string;
}

/** The text of a record's article, and what the record says of it. */
export interface RecordSource {
  /** What offsets count in: the text with its title in the first line. */
  readonly text: string;
  readonly metadata: ArticleMetadata;
  /** The language that the record names, as a code without region; else the one that its page declares. */
  readonly language: string | undefined;
  /** Whether the record itself names the language. */
  readonly isLanguageSaid: boolean;
}

const FIELDS = ['id', 'url', 'title', 'date', 'lang', 'text', 'html'] as const;

/**
 * Reads a line of JSON Lines.
 *
 * @param bytes UTF-8, without the line's end; a byte order mark before it is passed over.
 * @returns The fields that depeche knows; an id that is a number becomes a string, and `null` is no value.
 * @throws DepecheError `invalid-record` where the line is no object of JSON in UTF-8, or a field is no string.
 */
export function parseRecord(bytes: Uint8Array): ArticleRecord {
  const line = readUtf8(bytes);
  if (line === undefined) throw invalid('The line is not UTF-8; save the file as UTF-8.');
  const fields = objectIn(line);
  const known = FIELDS.flatMap((field) => {
    const value = fields[field];
    if (value === undefined || value === null) return [];
    if (typeof value === 'string') return [[field, value] as const];
    if (field === 'id' && typeof value === 'number') return [[field, `${value}`] as const];
    throw invalid(`"${field}" is no string; write it as one, or leave it out.`);
  });
  return Object.fromEntries(known);
}

/** The id of a line's record; undefined where it has none, or cannot be read. */
export function recordId(bytes: Uint8Array): string | undefined {
  try {
    return parseRecord(bytes).id;
  } catch (error) {
    if (error instanceof DepecheError) return undefined;
    throw error;
  }
}

/**
 * The article of a record: its `text`, or else what its `html` holds, read as a page is. What the record says goes
 * before what the page says.
 *
 * @throws DepecheError `invalid-record` where it has neither, or its date or language cannot be understood, and as
 *   `readSource` does for a page.
 */
export async function readRecord(record: ArticleRecord, limits: PageOptions = {}): Promise<RecordSource> {
  const { text, html, url, date, lang } = record;
  if (text === undefined && html === undefined) throw invalid('It has neither "text" nor "html"; give one of them.');
  const own = await sourceOf(record, limits);
  const address = url === undefined ? undefined : articleAddress([url], undefined);
  const published = date === undefined ? undefined : dayIn(date);
  const said = lang === undefined || lang === 'auto' ? undefined : codeIn(lang);
  return {
    text: own.text,
    metadata: {
      ...own.metadata,
      ...(address !== undefined && { address }),
      ...(published !== undefined && { published }),
    },
    language: said ?? own.language,
    isLanguageSaid: said !== undefined,
  };
}

async function sourceOf(
  { text, html = '', title }: ArticleRecord,
  limits: PageOptions,
): Promise<Omit<RecordSource, 'isLanguageSaid'>> {
  if (text === undefined) {
    const { readPage } = await import('../input/page.ts');
    return readPage(html, limits);
  }
  const headline = oneLine(title ?? '');
  if (headline === '') return { text, metadata: {}, language: undefined };
  const [first = ''] = text.split('\n', 1);
  const whole = oneLine(first) === headline ? text : `${headline}\n${text}`;
  return { text: whole, metadata: { headline: true }, language: undefined };
}

function objectIn(line: string): Readonly<Record<string, unknown>> {
  const value = jsonIn(line);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw invalid('The line is no JSON object; write {"id": …, "text": …} in one line for each article.');
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw invalid(`The line is not JSON (${error.message}); write one object in one line for each article.`);
  }
}

function dayIn(date: string): string {
  const day = dayOf(date);
  if (day === undefined) throw invalid(`"date" is "${date.slice(0, 40)}"; write it as YYYY-MM-DD.`);
  return day;
}

function codeIn(lang: string): string {
  const code = /^([a-z]{2,3})(?:[-_]|$)/i.exec(lang)?.[1];
  if (code === undefined) throw invalid(`"lang" is "${lang.slice(0, 40)}"; write a code such as fr or en.`);
  return code.toLowerCase();
}

function invalid(sentence: string): DepecheError {
  return new DepecheError('invalid-record', sentence);
}
