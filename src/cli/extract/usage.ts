import { basename, resolve } from 'node:path';
import { slugOf } from '../../text/slug.ts';
import { FORMATS, type Format } from '../../write/write.ts';
import { type Input, isTakenByFile } from '../files.ts';
import { printable, UsageError } from '../report.ts';
import type { ExtractRequest } from './request.ts';

/** Name of the file that an article is written to. */
export function outputName(input: Input, format: Format): string {
  return `${input.name}.${FORMATS[format].extension}`;
}

/** @throws UsageError with a sentence for the user where the arguments contradict each other, or what is there. */
export async function requireSense(request: ExtractRequest, inputs: readonly Input[]): Promise<void> {
  const { output } = request;
  const several = Math.max(inputs.length, request.files.length) > 1;
  const fault =
    articleIriFault(request, several) ??
    namedGraphsFault(request) ??
    (output === undefined ? standardOutputFault(request, several) : await folderFault(request, output, inputs)) ??
    sameNameFault(inputs);
  if (fault !== undefined) throw new UsageError(fault);
}

function articleIriFault(request: ExtractRequest, several: boolean): string | undefined {
  if (request.articleIri === undefined || !several) return undefined;
  return '--article-iri names one article, and there are several inputs; run them one by one.';
}

function namedGraphsFault({ graphPerArticle, claimsAsGraphs, format }: ExtractRequest): string | undefined {
  const option = graphPerArticle ? '--graph-per-article' : claimsAsGraphs ? '--claims-as-graphs' : undefined;
  const other = format.find((name) => !FORMATS[name].namedGraphs);
  if (option === undefined || other === undefined) return undefined;
  return `${option} makes named graphs, which ${other} does not have; choose trig or nq, or both, with --format.`;
}

function standardOutputFault(request: ExtractRequest, several: boolean): string | undefined {
  if (request.format.length > 1) return 'Standard output takes one format; choose one, or a folder with --output.';
  const alone = request.format.find((name) => !FORMATS[name].joins);
  if (alone === undefined || !several) return undefined;
  return `Several articles are not one document in ${alone}; choose a folder with --output.`;
}

/** The folder may be a file; and an input in it that ends like a format would be written over. */
async function folderFault(
  request: ExtractRequest,
  folder: string,
  inputs: readonly Input[],
): Promise<string | undefined> {
  if (await isTakenByFile(folder)) return `${printable(folder)} is not a folder; choose a folder with --output.`;
  const read = new Set(inputs.map((input) => resolve(input.path)));
  const written = inputs.flatMap((input) => request.format.map((format) => resolve(folder, outputName(input, format))));
  const clash = written.find((path) => read.has(path));
  return clash && `${printable(basename(clash))} would be written over itself; choose another folder with --output.`;
}

/** Names are compared as they stand in IRIs: in one store, two articles of one IRI would become one. */
function sameNameFault(inputs: readonly Input[]): string | undefined {
  const seen = new Map<string, Input>();
  for (const input of inputs) {
    const slug = slugOf(input.name);
    const other = seen.get(slug);
    if (other !== undefined) {
      const both = `${printable(other.path)} and ${printable(input.path)}`;
      return `${both} would be written under the same name, ${slug}; rename one or run them apart.`;
    }
    seen.set(slug, input);
  }
  return undefined;
}
