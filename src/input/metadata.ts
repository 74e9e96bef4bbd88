import type { ArticleMetadata } from '../doc/article.ts';
import { articleAddress, baseOf } from './address.ts';
import { dayOf } from './days.ts';
import { oneLine, type PageDocument, type PageElement } from './dom.ts';
import { type LinkedRecord, linkedArticle, ofType, textOf } from './linked-data.ts';

/** What a page says of its article in places that programs read. */
export interface PageMetadata {
  /** Headlines that it gives, the most trusted first. */
  readonly headlines: readonly string[];
  /** The language's code without region, in lower case. */
  readonly language: string | undefined;
  readonly article: ArticleMetadata;
}

/** Names under which `<meta>` tags give a thing, the most trusted first; compared in lower case. */
const NAMES = {
  headline: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'publishdate',
    'pubdate',
    'publication_date',
    'parsely-pub-date',
    'sailthru.date',
    'dcterms.issued',
    'dc.date.issued',
    'dcterms.date',
    'dc.date',
    'date',
  ],
  modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'],
  language: ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language'],
  publisher: ['og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  agency: ['source', 'dc.source', 'article:source'],
} as const;

const BODY = /(?:Organization|Corporation|GovernmentOffice)$/;
const LANGUAGE = /^([a-z]{2,3})(?:[-_]|$)/i;

/** The longest name of a publisher that is taken for one. */
const LONGEST_NAME = 120;

/** @param saved Where a browser saved the page from, if it says so. */
export function pageMetadata(document: PageDocument, saved: string | undefined): PageMetadata {
  const tags = metaTags(document);
  const named = (names: readonly string[]): readonly string[] => names.flatMap((name) => tags.get(name) ?? []);
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const base = baseOf(document, saved);
  const address = articleAddress([canonical, ...named(['og:url'])], base);
  const linked = linkedArticle(document, (one) => address !== undefined && linkedAddress(one, base) === address) ?? {};
  const item = (property: string): readonly string[] => itemTexts(document, property);
  return {
    headlines: [textOf(linked.headline) ?? '', ...item('headline'), ...named(NAMES.headline)]
      .map(oneLine)
      .filter((text) => text !== ''),
    language: languageIn([
      document.documentElement?.getAttribute('lang'),
      textOf(linked.inLanguage, 'alternateName'),
      ...named(NAMES.language),
    ]),
    article: {
      ...daysOf(document, linked, named),
      address: address ?? linkedAddress(linked, base) ?? articleAddress([saved], undefined),
      publisher: nameIn([textOf(linked.publisher), ...named(NAMES.publisher), ...item('publisher')]),
      agency: nameIn([agencyIn(linked), ...named(NAMES.agency)]),
    },
  };
}

function daysOf(
  document: PageDocument,
  linked: LinkedRecord,
  named: (names: readonly string[]) => readonly string[],
): Pick<ArticleMetadata, 'published' | 'modified'> {
  const times = (property: string): readonly string[] =>
    [...document.querySelectorAll(`[itemprop~="${property}"]`)].map(timeText);
  const published = [...named(NAMES.published), ...times('datePublished'), ...looseTimes(document)];
  const modified = [...named(NAMES.modified), ...times('dateModified')];
  return {
    published: firstDay([textOf(linked.datePublished) ?? '', ...published]),
    modified: firstDay([textOf(linked.dateModified) ?? '', ...modified]),
  };
}

/** Contents of `<meta>` tags by what they say they are (`name`, `property`, `itemprop`, `http-equiv`). */
function metaTags(document: PageDocument): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content') ?? '';
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(key)?.trim().toLowerCase();
      if (!name) continue;
      const contents = tags.get(name);
      if (contents === undefined) tags.set(name, [content]);
      else contents.push(content);
    }
  }
  return tags;
}

function itemTexts(document: PageDocument, property: string): readonly string[] {
  return [...document.querySelectorAll(`[itemprop~="${property}"]`)].flatMap((element) => {
    const named = element.querySelector('[itemprop~="name"]') ?? element;
    return named.getAttribute('content') ?? named.textContent ?? [];
  });
}

/** `<time>` without a property: the article's first one; outside of articles only where there is no other. */
function looseTimes(document: PageDocument): readonly string[] {
  const marked = document.querySelector('time[pubdate]') ?? document.querySelector('article time, main time');
  const all = [...document.querySelectorAll('time')];
  const chosen = marked ?? (all.length === 1 ? all[0] : undefined);
  return chosen ? [timeText(chosen)] : [];
}

function timeText(element: PageElement): string {
  return element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
}

function linkedAddress({ url, mainEntityOfPage }: LinkedRecord, base: string | undefined): string | undefined {
  return articleAddress([textOf(mainEntityOfPage, '@id'), textOf(url, '@id')], base);
}

/** An author that is a body, or the body that the text is taken from. */
function agencyIn(article: LinkedRecord): string | undefined {
  return textOf(article.sourceOrganization) ?? textOf(article.creditText) ?? textOf(ofType(article.author, BODY));
}

function firstDay(texts: readonly string[]): string | undefined {
  return texts.map(dayOf).find((day) => day !== undefined);
}

function languageIn(codes: readonly (string | null | undefined)[]): string | undefined {
  return codes.map((code) => LANGUAGE.exec(code?.trim() ?? '')?.[1]?.toLowerCase()).find((code) => code !== undefined);
}

/** The first that can be a name: short, with a letter, and no address. */
function nameIn(texts: readonly (string | undefined)[]): string | undefined {
  return texts
    .map((text) => oneLine(text ?? ''))
    .find((name) => name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !/^(?:https?:|www\.|@)/i.test(name));
}
