import type { PageDocument } from './dom.ts';

/** A record of a page's JSON-LD, as it was parsed. */
export type LinkedRecord = Readonly<Record<string, unknown>>;

/** How deep articles stand in what contains them (`@graph`, `mainEntity`). */
const DEEPEST = 4;

const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/**
 * The article of a page's JSON-LD (schema.org), with its publisher and authors put in where it only names them.
 *
 * @param isThis Tells the page's own article from those that the page lists.
 */
export function linkedArticle(
  document: PageDocument,
  isThis: (article: LinkedRecord) => boolean,
): LinkedRecord | undefined {
  const records = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) =>
    recordsIn(parse(script.textContent ?? ''), 0),
  );
  const byId = new Map(
    records.flatMap((record) => (typeof record['@id'] === 'string' ? [[record['@id'], record]] : [])),
  );
  const articles = records.filter(isArticle);
  const article = articles.find(isThis) ?? articles[0];
  if (article === undefined) return undefined;
  const whole = (value: unknown): unknown =>
    isRecord(value) ? { ...byId.get(String(value['@id'])), ...value } : value;
  return Object.fromEntries(
    Object.entries(article).map(([key, value]) => [key, Array.isArray(value) ? value.map(whole) : whole(value)]),
  );
}

/** The text of a value that is one, or of the name of what it describes; of the first where there are several. */
export function textOf(value: unknown, key = 'name'): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  if (!isRecord(first)) return undefined;
  return textOf(first['@value'] ?? first[key], key);
}

/** What the value describes that is of this type. */
export function ofType(value: unknown, type: RegExp): LinkedRecord | undefined {
  return [value]
    .flat()
    .filter(isRecord)
    .find((record) => typesOf(record).some((name) => type.test(name)));
}

/** Some systems put the whole into a comment, as scripts once were. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function recordsIn(value: unknown, depth: number): readonly LinkedRecord[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => recordsIn(item, depth + 1));
  if (!isRecord(value)) return [];
  return [value, ...recordsIn(value['@graph'], depth + 1), ...recordsIn(value.mainEntity, depth + 1)];
}

function isArticle(record: LinkedRecord): boolean {
  return typesOf(record).some((name) => ARTICLE.test(name));
}

function typesOf(record: LinkedRecord): readonly string[] {
  return [record['@type']].flat().filter((name) => typeof name === 'string');
}

function isRecord(value: unknown): value is LinkedRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
