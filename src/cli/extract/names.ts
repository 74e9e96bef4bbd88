import { type JobPlace, placeName, type Reading } from './job.ts';

/** The names of the articles of an output, each of which may be there once: in a store two of one name become one. */
export interface Names {
  /** @returns A sentence where another article has the name or the address; else the names are taken now. */
  readonly take: (article: Pick<Reading, 'slug' | 'address'>, place: JobPlace) => string | undefined;
}

/** @param before Names and addresses that a run from before has taken. */
export function makeNames(before: readonly { readonly slug: string; readonly address?: string | undefined }[]): Names {
  const slugs = new Map<string, string>();
  const addresses = new Map<string, string>();
  for (const { slug, address } of before) {
    slugs.set(slug, EARLIER);
    if (address !== undefined) addresses.set(address, EARLIER);
  }
  return {
    take: ({ slug, address }, place) => {
      const own = placeName(place);
      const twin = address === undefined ? undefined : addresses.get(address);
      if (twin !== undefined) {
        const isPage = place.line === undefined;
        const what = `${isPage ? 'Its page' : 'It'} and ${twin} say that they are one article, ${address}`;
        return `${what}; leave one out${isPage ? ', or run it by itself with --article-iri' : ''}.`;
      }
      const other = slugs.get(slug);
      if (other !== undefined)
        return `It and ${other} have the same name, ${slug}; rename one, or run them apart with an --output each.`;
      slugs.set(slug, own);
      if (address !== undefined) addresses.set(address, own);
      return undefined;
    },
  };
}

const EARLIER = 'an article of the run that is gone on with';
