/** What the identifiers of Wikidata, such as `Q148`, hang on. */
export const WIKIDATA = 'http://www.wikidata.org/entity/';
