import type { Language } from '../doc/article.ts';
import { QueueFault } from './fault.ts';

/** How articles are to be read: whoever puts them into the queue says it, so that all workers make the same of them. */
export interface MessageSettings {
  readonly lang: Language | 'auto';
  readonly date?: string;
  readonly encoding?: string;
  /** How deep the tags of a page may be nested. */
  readonly maxNesting?: number;
  /** Knowledge of the user's own, in Turtle. */
  readonly knowledge?: string;
  readonly base?: string;
  readonly detail: 'full' | 'claims';
  readonly quotes: boolean;
}

/** An article in the queue. */
export interface QueuedArticle {
  /** What is made of it is called after this, where it has no name of its own. */
  readonly name: string;
  /** Where it comes from, for messages. */
  readonly file: string;
  readonly line?: number;
  /** A line of JSON Lines. */
  readonly record?: string;
  /** A file's bytes in Base64, where it is no line. */
  readonly bytes?: string;
  /** What the user says that the file is, where its name does not tell. */
  readonly hint?: 'txt' | 'html';
  /** Why it could not be read. */
  readonly fault?: string;
}

/** What a job of the queue holds. */
export interface QueueMessage {
  /** Of this form of messages. */
  readonly version: typeof VERSION;
  readonly settings: MessageSettings;
  /** Never empty. */
  readonly articles: readonly QueuedArticle[];
}

export const VERSION = 1;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Looks whether what a job holds is a message of ours: anybody who reaches the server can put jobs there.
 *
 * @throws QueueFault with what is wrong.
 */
export function readMessage(value: unknown): QueueMessage {
  const message = fieldsOf(value, 'The message');
  if (message.version !== VERSION) {
    throw wrong(`Its "version" is not ${VERSION}: depeche enqueue of another version made it, or another program`);
  }
  const { articles } = message;
  if (!Array.isArray(articles) || articles.length === 0) throw wrong('Its "articles" are no list with articles');
  return {
    version: VERSION,
    settings: settingsOf(fieldsOf(message.settings, 'Its "settings"')),
    articles: articles.map((article: unknown, index) => articleOf(article, `Article ${index + 1} of the message`)),
  };
}

function settingsOf(fields: Fields): MessageSettings {
  const { lang, detail, quotes, maxNesting } = fields;
  if (lang !== 'fr' && lang !== 'en' && lang !== 'auto') throw wrong('Its "lang" is not fr, en or auto');
  if (detail !== 'full' && detail !== 'claims') throw wrong('Its "detail" is not full or claims');
  if (typeof quotes !== 'boolean') throw wrong('Its "quotes" is not true or false');
  if (maxNesting !== undefined && typeof maxNesting !== 'number') throw wrong('Its "maxNesting" is no number');
  const texts = textsOf(fields, ['date', 'encoding', 'knowledge', 'base'], 'The message');
  return { lang, detail, quotes, ...(maxNesting !== undefined && { maxNesting }), ...texts };
}

function articleOf(value: unknown, what: string): QueuedArticle {
  const fields = fieldsOf(value, what);
  const { name, file, line, hint } = fields;
  if (typeof name !== 'string' || !isFileName(name)) throw wrong(`${what} has no "name" that a file can have`);
  if (typeof file !== 'string') throw wrong(`${what} has no "file"`);
  if (line !== undefined && typeof line !== 'number') throw wrong(`${what} has a "line" that is no number`);
  if (hint !== undefined && hint !== 'txt' && hint !== 'html')
    throw wrong(`${what} has a "hint" that is not txt or html`);
  const texts = textsOf(fields, ['record', 'bytes', 'fault'], what);
  if ((texts.record === undefined) === (texts.bytes === undefined)) {
    throw wrong(`${what} has not one of "record" and "bytes"`);
  }
  return { name, file, ...(line !== undefined && { line }), ...(hint !== undefined && { hint }), ...texts };
}

/** A name from outside must not lead out of the folder that results are written to. */
function isFileName(name: string): boolean {
  return /^(?!\.{1,2}$)[^/\\\p{Cc}]{1,255}$/u.test(name);
}

function textsOf<K extends string>(fields: Fields, keys: readonly K[], what: string): Partial<Record<K, string>> {
  const texts: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const value = fields[key];
    if (value === undefined) continue;
    if (typeof value !== 'string') throw wrong(`${what} has a "${key}" that is no string`);
    texts[key] = value;
  }
  return texts;
}

function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw wrong(`${what} is no object`);
}

function wrong(what: string): QueueFault {
  return new QueueFault(`${what}; put articles into the queue with depeche enqueue.`);
}
