import { parse } from 'node:path';
import type { Quad } from 'n3';
import { formatOfFile, parseGraph } from '../store/read-graph.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { FORMATS, type Format } from '../write/write.ts';
import { FileFault, type Input, isFolder, listFolder, readInput } from './files.ts';

/** A graph file to read. */
export interface GraphInput extends Input {
  readonly format: Format;
}

/** What is piped in has no name to tell its format; of the formats, TriG can read the most: Turtle and N-Triples too. */
const PIPED: Format = 'trig';

const ENDINGS = Object.values(FORMATS).map(({ extension }) => `.${extension}`);

/**
 * The graph files that a path of the command line stands for: itself, standard input where it is `-`, or a folder's
 * files of all our formats in the order of their names, folders inside and hidden files left out.
 *
 * @throws FileFault where there is nothing of that name, a file whose ending tells no format, or a folder without
 *   graphs.
 */
export async function listGraphs(path: string): Promise<readonly GraphInput[]> {
  if (path === '-') return [{ path, name: 'stdin', format: PIPED }];
  if (!(await isFolder(path))) return [inputOf(path)];
  const found = await Promise.all(ENDINGS.map((ending) => listFolder(path, ending)));
  const paths = found.flat().map((input) => input.path);
  if (paths.length === 0) {
    throw new FileFault(path, `The folder has no graphs: put files into it that end in ${ENDINGS.join(', ')}.`);
  }
  return paths.sort().map(inputOf);
}

/**
 * The statements of a graph file.
 *
 * @param scope As `parseGraph` has it.
 * @throws FileFault or DepecheError with a sentence where it cannot be read.
 */
export async function readGraph({ path, format }: GraphInput, scope?: string): Promise<Quad[]> {
  return parseGraph(decodeUtf8(await readInput(path)), format, scope);
}

function inputOf(path: string): GraphInput {
  const format = formatOfFile(path);
  if (format !== undefined) return { path, name: parse(path).name, format };
  throw new FileFault(path, `Its ending tells no format of graphs: it must be one of ${ENDINGS.join(', ')}.`);
}
