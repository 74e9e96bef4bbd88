import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../../doc/article.ts';
import { DepecheError } from '../../error.ts';
import type { GraphOptions } from '../../graph/graph.ts';
import { catalog } from '../../write/catalog.ts';
import { type Format, write } from '../../write/write.ts';
import { type Input, readIfThere, writeAll } from '../files.ts';
import { printable } from '../report.ts';
import { explain } from './explain.ts';
import type { ExtractRequest } from './request.ts';
import { textFileName } from './text-file.ts';
import { outputName } from './usage.ts';

/** The package's own ontology, three folders up from this module in `src` as in `dist`. */
const ONTOLOGY = fileURLToPath(new URL('../../../ontology/depeche.ttl', import.meta.url));

const CATALOG = 'catalog-v001.xml';

/** Formats that Protégé opens. */
const FOR_PROTEGE: ReadonlySet<Format> = new Set(['turtle', 'rdfxml']);

/** What an article was read from. */
export interface ArticleInput extends Input {
  /** Whether it is a file that is the article's text as it stands, so that its text needs no file of its own. */
  readonly isText: boolean;
}

/**
 * Puts an article's graph where the request wants it: into files of the output folder, with its text where that is no
 * file yet, or on standard output.
 *
 * @throws DepecheError where one of the formats cannot hold the graph, once all others are written.
 */
export async function deliver(document: Document, input: ArticleInput, request: ExtractRequest): Promise<void> {
  if (request.explain) process.stdout.write(explain(document));
  if (request.output === undefined && request.explain) return;
  const { written, fault } = writeFormats(document, request);
  if (request.output === undefined) {
    for (const content of written.values()) process.stdout.write(content);
  } else if (written.size > 0) {
    const files = new Map([...written].map(([format, content]) => [outputName(input, format), content]));
    if (!input.isText) files.set(await textFileName(request.output, input, document.text), document.text.value);
    if ([...written.keys()].some((format) => FOR_PROTEGE.has(format))) await addCatalog(request.output, files);
    await writeAll(request.output, files);
    for (const name of files.keys()) process.stdout.write(`${printable(join(request.output, name))}\n`);
  }
  if (fault !== undefined) throw fault;
}

/** The graph in each format that can hold it, and what is wrong with it for another. */
function writeFormats(
  document: Document,
  request: ExtractRequest,
): { readonly written: ReadonlyMap<Format, string>; readonly fault: DepecheError | undefined } {
  const options = optionsOf(request);
  const written = new Map<Format, string>();
  let fault: DepecheError | undefined;
  for (const format of request.format) {
    try {
      written.set(format, write(document, format, options));
    } catch (error) {
      if (!(error instanceof DepecheError)) throw error;
      fault = error;
    }
  }
  return { written, fault };
}

function optionsOf({ base, articleIri, quotes, graphPerArticle, claimsAsGraphs }: ExtractRequest): GraphOptions {
  return {
    quotes,
    ...(base !== undefined && { base }),
    ...(articleIri !== undefined && { articleIri }),
    ...(graphPerArticle && { graphPerArticle }),
    ...(claimsAsGraphs && { claimsAsGraphs }),
  };
}

/**
 * Protégé finds the ontology that a graph imports by this file. The path to it is relative, so that a project that
 * holds both can be moved. A catalog that is there already is the user's or the same one: it stays.
 */
async function addCatalog(folder: string, files: Map<string, string>): Promise<void> {
  if ((await readIfThere(join(folder, CATALOG))) !== undefined) return;
  const path = relative(resolve(folder), ONTOLOGY).split(sep).map(encodeURIComponent).join('/');
  files.set(CATALOG, catalog(path));
}
