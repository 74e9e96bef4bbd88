import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../doc/article.ts';
import type { GraphOptions } from '../graph/graph.ts';
import { catalog } from '../write/catalog.ts';
import { write } from '../write/write.ts';
import { type Input, readIfThere, writeAll } from './files.ts';
import type { ExtractRequest } from './options.ts';
import { explain, printable } from './report.ts';
import { outputName } from './usage.ts';

/** The package's own ontology, two folders up from this module in `src` as in `dist`. */
const ONTOLOGY = fileURLToPath(new URL('../../ontology/depeche.ttl', import.meta.url));

const CATALOG = 'catalog-v001.xml';

/** Puts an article's graph where the request wants it: into files of the output folder, or on standard output. */
export async function deliver(document: Document, input: Input, request: ExtractRequest): Promise<void> {
  const options: GraphOptions = {
    ...(request.base !== undefined && { base: request.base }),
    ...(request.articleIri !== undefined && { articleIri: request.articleIri }),
  };
  if (request.explain) process.stdout.write(explain(document));
  if (request.output !== undefined) {
    const files = new Map(
      request.format.map((format) => [outputName(input, format), write(document, format, options)]),
    );
    if (request.format.includes('turtle')) await addCatalog(request.output, files);
    await writeAll(request.output, files);
    for (const name of files.keys()) process.stdout.write(`${printable(join(request.output, name))}\n`);
  } else if (!request.explain) {
    for (const format of request.format) process.stdout.write(write(document, format, options));
  }
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
