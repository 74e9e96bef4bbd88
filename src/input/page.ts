import type { ArticleMetadata } from '../doc/article.ts';
import { DepecheError } from '../error.ts';
import { savedAddress } from './address.ts';
import { articleBody, dropNoText } from './body.ts';
import { oneLine, type PageDocument, wordsIn } from './dom.ts';
import { headlineOf, titleRest } from './headline.ts';
import { articleLines, datedLine, linesOf } from './lines.ts';
import { pageMetadata } from './metadata.ts';
import { measureNesting, type Nesting } from './nesting.ts';

/** An article read from a page. */
export interface Page {
  /** The headline where the page has one, then a line for each paragraph: the text that offsets count in. */
  readonly text: string;
  /** With whether the first line is the headline. */
  readonly metadata: ArticleMetadata;
  /** The language that the page declares. */
  readonly language: string | undefined;
}

export interface PageOptions {
  /**
   * How many tags may stand open at once; 256 by default. The time that a page may take grows faster than its square.
   */
  readonly maxNesting?: number;
}

/** What a parser takes in good time; pages of news have some forty tags nested, and a few thousand pieces. */
const LIMITS: Nesting = { depth: 256, pieces: 100_000, siblings: 10_000 };

/** The fewest words of a line by which a page shows that it has an article: a sentence. */
const SENTENCE = 8;

/**
 * Reads the article of a page: its text without menus, advertisements and links to others, and what the page says of
 * it. Nothing is fetched and no script is run.
 *
 * @throws DepecheError `no-article` where there is none; `too-large` where a parser would take too long over it.
 */
export async function readPage(html: string, { maxNesting = LIMITS.depth }: PageOptions = {}): Promise<Page> {
  requireSize(html, { ...LIMITS, depth: maxNesting });
  try {
    return await read(html);
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge('markup that is too much for a parser');
    throw error;
  }
}

async function read(html: string): Promise<Page> {
  const document = await parse(html);
  const { headlines, language, article } = pageMetadata(document, savedAddress(html));
  const headline = headlineOf(document, headlines);
  const siteNames = [article.publisher ?? '', ...titleRest(document, headline)];
  dropNoText(document);
  const all = linesOf(document.body);
  const body = await articleBody(document);
  const lines = body === undefined ? [] : articleLines(linesOf(body), headline, siteNames);
  if (!lines.some(isSentence)) {
    throw new DepecheError(
      'no-article',
      'The page has no article: no paragraph of sentences stands in it; save the page of the article itself.',
    );
  }
  const dated = article.published === undefined ? datedLine(all, headline, lines) : undefined;
  const text = [headline, dated, ...lines].filter((line) => line !== undefined).join('\n');
  return { text: `${text}\n`, metadata: { ...article, headline: headline !== undefined }, language };
}

async function parse(html: string): Promise<PageDocument> {
  const { DOMParser } = await import('linkedom');
  const document = new DOMParser().parseFromString(html, 'text/html');
  // The parser adds no tags that were left out, and finds no body behind what is no head.
  const isWhole = document.documentElement?.localName === 'html' && document.body.childNodes.length > 0;
  return isWhole ? document : new DOMParser().parseFromString(withBody(html), 'text/html');
}

/** A page with a head and a body, whichever of the tags it has. */
function withBody(html: string): string {
  const [tag] = /<html\b[^>]*>/i.exec(html) ?? ['<html>'];
  const content = html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>/gi, '');
  return `<!doctype html>${tag}<head></head><body>${content}</body></html>`;
}

function requireSize(html: string, limits: Nesting): void {
  const { depth, pieces, siblings } = measureNesting(html, limits);
  if (depth > limits.depth) {
    throw tooLarge(`tags nested more than ${limits.depth} deep`, ', or allow more with --max-nesting (maxNesting)');
  }
  if (pieces > limits.pieces) throw tooLarge(`more than ${limits.pieces} tags and pieces of text`);
  if (siblings > limits.siblings) throw tooLarge(`more than ${limits.siblings} tags and pieces of text side by side`);
}

function tooLarge(what: string, way = ''): DepecheError {
  return new DepecheError(
    'too-large',
    `The page has ${what}, which no page of news has; save its text in a .txt file and give that${way}.`,
  );
}

function isSentence(line: string): boolean {
  return wordsIn(line).length >= SENTENCE && /[.!?…][\s"'»”’)]*$/u.test(oneLine(line));
}
