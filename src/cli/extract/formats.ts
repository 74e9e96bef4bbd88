import { extname } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Document } from '../../doc/article.ts';
import type { GraphOptions } from '../../graph/graph.ts';
import { FORMATS, type Format, write, writeLine } from '../../write/write.ts';

/** A format of graphs, or JSON Lines: JSON-LD documents, one a line. */
export type OutputFormat = Format | 'jsonl';

/** What a command needs to know of a format. */
interface FormatTraits {
  readonly extension: string;
  readonly namedGraphs: boolean;
  /** Whether documents of it, one behind the other, are one again. */
  readonly joins: boolean;
}

const NAMES: readonly OutputFormat[] = ['turtle', 'jsonld', 'nt', 'trig', 'nq', 'rdfxml', 'jsonl'];

export function traitsOf(format: OutputFormat): FormatTraits {
  return format === 'jsonl' ? { extension: 'jsonl', namedGraphs: false, joins: true } : FORMATS[format];
}

/** Reads the value of `--format`; throws with half a sentence for the user. */
export function readOutputFormats(value: string): readonly OutputFormat[] {
  const names = value.split(',').map((name) => name.trim());
  const formats = names.flatMap((name) => NAMES.find((known) => known === name) ?? []);
  if (formats.length < names.length) throw new InvalidArgumentError(`Choose from ${NAMES.join(', ')}, with commas.`);
  return [...new Set(formats)];
}

/** The format that the ending of a file's name stands for. */
export function formatByEnding(path: string): OutputFormat | undefined {
  const ending = extname(path).slice(1).toLowerCase();
  return NAMES.find((format) => traitsOf(format).extension === ending);
}

export function writeAs(document: Document, format: OutputFormat, options: GraphOptions): string {
  return format === 'jsonl' ? writeLine(document, options) : write(document, format, options);
}
