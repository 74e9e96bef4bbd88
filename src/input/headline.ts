import { foldedWords, oneLine, type PageDocument } from './dom.ts';

/** The share of a heading's words that a declared headline must have for the two to be one. */
const ALIKE = 0.6;

/** What stands between a headline and the name of the site in a page's title. */
const SITE = /(?<!\s)\s+[|–—·•:«»-]+\s+/;

/**
 * The headline as the page shows it: the heading that one of the declared headlines is like, or its only heading where
 * it declares none; else the first one declared, else its title less the name of the site.
 *
 * @param declared From the page's metadata, the most trusted first.
 */
export function headlineOf(document: PageDocument, declared: readonly string[]): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map(textIn).filter((text) => text !== '');
  const title = oneLine(document.querySelector('title')?.textContent ?? '');
  const known = title === '' ? declared : [...declared, title];
  const shown = headings.find((heading) => known.some((text) => isWithin(heading, text)));
  return shown ?? declared[0] ?? (headings.length === 1 && title === '' ? headings[0] : undefined) ?? titlePart(title);
}

function textIn({ textContent }: { readonly textContent: string | null }): string {
  return oneLine(textContent ?? '');
}

/** Whether most words of a heading stand in the other text, and it is no small part of that: not the site's name. */
function isWithin(heading: string, text: string): boolean {
  const words = foldedWords(heading);
  const others = foldedWords(text);
  const common = words.filter((word) => others.includes(word)).length;
  return common >= ALIKE * words.length && common >= ALIKE * ALIKE * others.length;
}

/** The parts of a page's title that are not its headline: mostly the site's name. */
export function titleRest(document: PageDocument, headline: string | undefined): readonly string[] {
  const title = oneLine(document.querySelector('title')?.textContent ?? '');
  return title.split(SITE).filter((part) => part !== '' && part !== headline);
}

/** The longest part of the title: sites put their names, which are short, before or behind it. */
function titlePart(title: string): string | undefined {
  const [longest = ''] = title.split(SITE).sort((a, b) => b.length - a.length);
  return longest === '' ? undefined : longest;
}
