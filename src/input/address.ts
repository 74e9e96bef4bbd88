import { checkIri } from '../graph/iri.ts';
import type { PageDocument } from './dom.ts';

/** What browsers write at the head of a page that they save. */
const SAVED = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/;

/** A scheme's whole address in a canonical link. */
const WEB = /^https?:$/;

/** The address that a browser left in a page when it saved it. */
export function savedAddress(html: string): string | undefined {
  return SAVED.exec(html.slice(0, 2048))?.[1];
}

/** Where the page's relative addresses lead from: its `<base>`, or where it was saved from. Nothing is ever fetched. */
export function baseOf(document: PageDocument, saved: string | undefined): string | undefined {
  return document.querySelector('base[href]')?.getAttribute('href') ?? saved;
}

/**
 * The first of the addresses that can be an article's: on the web, of a page below a site's front page, which careless
 * templates give for every page. Its "#" part is left out.
 *
 * @param base Makes relative addresses whole, where it is one itself.
 */
export function articleAddress(
  candidates: readonly (string | null | undefined)[],
  base: string | undefined,
): string | undefined {
  for (const candidate of candidates) {
    const address = candidate ? webAddress(candidate.trim(), base) : undefined;
    if (address !== undefined) return address;
  }
  return undefined;
}

function webAddress(text: string, base: string | undefined): string | undefined {
  const from = base !== undefined && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(text, from)) return undefined;
  const url = new URL(text, from);
  const isFront = url.pathname === '/' && url.search === '';
  if (!WEB.test(url.protocol) || !url.hostname.includes('.') || url.username !== '' || isFront) return undefined;
  url.hash = '';
  try {
    return checkIri(url.href);
  } catch {
    return undefined;
  }
}
