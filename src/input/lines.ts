import { foldedWords, isElement, isText, oneLine, type PageElement, type PageNode } from './dom.ts';
import { opensLikeFurniture } from './furniture.ts';

/** A line of a page's text, which is a paragraph, a heading, or an item of a list. */
export interface Line {
  readonly text: string;
  /** How much of it is link, 0 to 1. */
  readonly linked: number;
}

/** Elements that stand in a line; all others begin one of their own and end it. */
const INLINE = new Set(
  'a abbr acronym amp-fit-text b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** A line of which this much is link leads somewhere else. */
const MOSTLY_LINK = 0.6;

/** The lines of an element, in the order of the page, without empty ones. */
export function linesOf(root: PageElement): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  let linked = 0;
  const end = (): void => {
    const line = oneLine(text);
    if (line !== '') lines.push({ text: line, linked: linked / line.length });
    text = '';
    linked = 0;
  };
  const walk = (node: PageNode, inLink: boolean): void => {
    if (isText(node)) {
      const words = node.textContent ?? '';
      text += words;
      if (inLink) linked += oneLine(words).length;
      return;
    }
    if (!isElement(node)) return;
    const isInline = INLINE.has(node.localName);
    if (!isInline) end();
    for (const child of node.childNodes) walk(child, inLink || node.localName === 'a');
    if (!isInline) end();
  };
  walk(root, false);
  end();
  return lines;
}

/** How far down an article's headline may stand below its site's name and the like, in lines. */
const BELOW = 4;

/**
 * The lines that are the article's: not those that lead elsewhere, furniture by their first words, or at the top the
 * headline once more, what stands above it, and the names of the site.
 */
export function articleLines(
  lines: readonly Line[],
  headline: string | undefined,
  siteNames: readonly string[],
): readonly string[] {
  const kept = lines
    .filter(({ text, linked }) => linked < MOSTLY_LINK && /[\p{L}\p{N}]/u.test(text))
    .map(({ text }) => text)
    .filter((text) => !/^(?:©|\(c\)\s)/i.test(text) && !opensLikeFurniture(foldedWords(text)));
  const isHeadline = (text: string): boolean => headline !== undefined && isSame(text, headline);
  const below = kept.slice(kept.slice(0, BELOW).findLastIndex(isHeadline) + 1);
  const first = below.findIndex((text) => !siteNames.some((name) => isSame(text, name)));
  return first < 0 ? [] : below.slice(first);
}

/** How far above its headline a page may say when it was published, in lines. */
const ABOVE = 3;

/** The most words of a line that only says when. */
const DATE_WORDS = 12;

/**
 * The line near the headline that says when the article was published: a reader of the page sees it, and what finds the
 * body of an article takes it for furniture.
 *
 * @param all The lines of the whole page.
 * @param lines Those of the article.
 */
export function datedLine(
  all: readonly Line[],
  headline: string | undefined,
  lines: readonly string[],
): string | undefined {
  const at = all.findIndex(({ text }) => headline !== undefined && isSame(text, headline));
  const end = all.findIndex(({ text }, index) => index > at && text === lines[0]);
  const near = all.slice(Math.max(0, at - ABOVE), end).map(({ text }) => text);
  return near.find((text) => isDate(text) && !lines.includes(text) && text !== headline);
}

/** A year and the number of a day, and little else. */
function isDate(line: string): boolean {
  const words = foldedWords(line);
  return (
    words.length <= DATE_WORDS &&
    /\b(?:19|20)\d\d\b/.test(line) &&
    words.some((word) => /^[0-3]?\d(?:st|nd|rd|th|er)?$/.test(word))
  );
}

function isSame(a: string, b: string): boolean {
  return foldedWords(a).join(' ') === foldedWords(b).join(' ');
}
