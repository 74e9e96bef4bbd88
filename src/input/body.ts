import { isElement, type PageDocument, type PageElement, type PageNode, wordsIn } from './dom.ts';
import { FURNITURE, NOT_TEXT, nameParts } from './furniture.ts';

/** What bears a name of furniture and holds this share of the page's words is no furniture. */
const TOO_MUCH = 0.3;

/** Words that a marked body must have to be believed. */
const ENOUGH = 30;

/** Characters below which the reader tries again with what it had left out, menus among it: a brief has as few. */
const BRIEF = 140;

/** How a page's markup names the body of its article: schema.org's microdata. */
const MARKED = '[itemprop~="articleBody"]';

/** Takes out of a page what holds no text, whatever it is called. */
export function dropNoText(document: PageDocument): void {
  for (const element of [...document.querySelectorAll(NOT_TEXT)]) element.remove();
}

/**
 * The part of a page that is its article. What is furniture by its names goes first; then the body is the part that the
 * markup says it is, or what Readability finds. It changes the document.
 *
 * @returns undefined where there is nothing like an article.
 */
export async function articleBody(document: PageDocument): Promise<PageElement | undefined> {
  dropFurniture(document);
  const marked = [...document.querySelectorAll(MARKED)].sort((a, b) => count(b) - count(a))[0];
  if (marked !== undefined && count(marked) >= ENOUGH) return marked;
  const { Readability } = await import('@mozilla/readability');
  const reader = new Readability<PageNode>(document, {
    charThreshold: BRIEF,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const content = reader.parse()?.content;
  return content && isElement(content) ? content : undefined;
}

function dropFurniture({ body }: PageDocument): void {
  const most = TOO_MUCH * count(body);
  for (const element of [...body.querySelectorAll('[class], [id], [role]')]) {
    const names = ['class', 'id', 'role'].flatMap((key) => nameParts(element.getAttribute(key) ?? ''));
    if (names.some((name) => FURNITURE.has(name)) && count(element) <= most) element.remove();
  }
}

function count(element: PageElement): number {
  return wordsIn(element.textContent ?? '').length;
}
