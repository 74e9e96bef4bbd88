import { InvalidArgumentError } from 'commander';
import { checkIri } from '../graph/iri.ts';
import { FORMATS, type Format } from '../write/write.ts';

/** Readers of option values: each returns the value, or throws with half a sentence for the user. */

export function readFormats(value: string): readonly Format[] {
  const names = value.split(',').map((name) => name.trim());
  const known = Object.keys(FORMATS);
  const formats = names.filter((name): name is Format => known.includes(name));
  if (formats.length < names.length) throw new InvalidArgumentError(`Choose from ${known.join(', ')}, with commas.`);
  return [...new Set(formats)];
}

/** A day that the calendar has, `YYYY-MM-DD`. */
export function readDate(value: string): string {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : Number.NaN);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('Give a day that exists, as YYYY-MM-DD.');
  }
  return value;
}

/** A whole number above zero. */
export function readCount(value: string): number {
  if (!/^[1-9]\d{0,14}$/.test(value)) throw new InvalidArgumentError('Give a whole number above zero.');
  return Number(value);
}

/** The IRI that others hang on; a slash is added where its last part is a name. */
export function readBase(value: string): string {
  requireIri(value);
  if (/[?#]/.test(value)) throw new InvalidArgumentError('A base has neither "?" nor "#": names are put behind it.');
  return /[/:]$/.test(value) ? value : `${value}/`;
}

export function readArticleIri(value: string): string {
  requireIri(value);
  if (value.includes('#')) throw new InvalidArgumentError('Leave out the "#" part: names in the article get one.');
  return value;
}

/** Values that must be there: an empty one is most often an unset variable of a script. */
export function readPath(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty.');
  return value;
}

/** Paths of an argument or option that may be given several times. */
export function readPaths(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), readPath(value)];
}

function requireIri(value: string): void {
  try {
    checkIri(value);
  } catch {
    throw new InvalidArgumentError('Give an absolute IRI, such as https://example.org/news/.');
  }
}
