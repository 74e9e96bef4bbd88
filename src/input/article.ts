import type { ArticleMetadata } from '../doc/article.ts';
import { type Decoded, type DecodeOptions, decodeBytes } from './decode.ts';
import { headOf, isPage, requireText } from './kind.ts';
import type { PageOptions } from './page.ts';

/** The text of an article in a file, and what else the file says of the article. */
export interface ArticleSource {
  /** What offsets count in. */
  readonly text: string;
  /** Whether the text is the file, byte for byte; else it is a text of its own, to be kept beside what is made of it. */
  readonly isFile: boolean;
  /** How the file was decoded: `by` is `guessed` where nothing proved it. */
  readonly decoded: Omit<Decoded, 'text' | 'isFile'>;
  /** From a page's metadata; empty where the file is no page. */
  readonly metadata: ArticleMetadata;
  /** The language that a page declares, as a code without region. */
  readonly language: string | undefined;
}

export interface SourceOptions extends Pick<DecodeOptions, 'encoding'>, PageOptions {
  /** The file's name, whose ending may tell a page; a page is known by its first tags too. */
  readonly name?: string;
  /** Whether the file is a page, where that is known without looking at it. */
  readonly page?: boolean;
}

/**
 * Reads the file of an article: a plain text in any usual encoding, or a saved web page, of which it takes the article's
 * text and what the page says of it. Nothing is fetched. What it returns is for `extract`:
 *
 *     const { text, metadata } = await readSource(bytes, { name: 'page.html' });
 *     const document = extract(text, { name: 'page', metadata });
 *
 * @throws DepecheError `not-a-text` where the file is of another kind (a PDF, an archive), `no-article` or `too-large`
 *   where it is a page without an article or one that cannot be parsed in good time, `not-utf8` or `unknown-encoding`
 *   as `encoding` or the bytes have it.
 */
export async function readSource(
  bytes: Uint8Array,
  { name = '', encoding, page: isSaid, ...limits }: SourceOptions = {},
): Promise<ArticleSource> {
  requireText(bytes);
  const page = isSaid ?? isPage(headOf(bytes), name);
  const { text, isFile, ...decoded } = await decodeBytes(bytes, { page, ...(encoding !== undefined && { encoding }) });
  if (!page && (isSaid === false || !isPage(text))) return { text, isFile, decoded, metadata: {}, language: undefined };
  const { readPage } = await import('./page.ts');
  return { ...(await readPage(text, limits)), isFile: false, decoded };
}
