import { parse } from 'node:path';
import type { Quad } from 'n3';
import { numberedLines } from '../batch/lines.ts';
import { DepecheError } from '../error.ts';
import { type ArticlePiece, articlePieces } from '../store/article-pieces.ts';
import { formatOfFile, parseGraph } from '../store/read-graph.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { FORMATS, type Format } from '../write/write.ts';
import { FileFault, type Input, isFolder, listFolder, readInput, streamInput } from './files.ts';

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
 * @throws FileFault or DepecheError with a sentence where it cannot be read.
 */
export async function readGraph(input: GraphInput): Promise<Quad[]> {
  return parseGraph(await readGraphText(input), input.format);
}

/** How many bytes a line of N-Quads may have: more than any text has that is read. */
const LONGEST_LINE = 2 ** 28;

/**
 * The statements of a graph file in pieces that hold whole articles. N-Quads are read line by line, so that a file of
 * many articles takes no more memory than one of them; every other file is one piece.
 *
 * @throws FileFault or DepecheError with a sentence where it cannot be read.
 */
export async function* graphPieces(input: GraphInput): AsyncGenerator<Quad[]> {
  if (input.format !== 'nq') yield await readGraph(input);
  else {
    const lines = numberedLines(streamInput(input.path), LONGEST_LINE);
    for await (const piece of articlePieces(lines)) yield parsePiece(piece);
  }
}

/** A fault is told with its line in the file. */
function parsePiece({ text, line }: ArticlePiece): Quad[] {
  try {
    return parseGraph(text, 'nq');
  } catch (error) {
    if (!(error instanceof DepecheError)) throw error;
    const sentence = error.message.replace(/\(line (\d+)/, (_, place: string) => `(line ${Number(place) + line - 1}`);
    throw new DepecheError(error.code, sentence);
  }
}

/** What stands in a graph file. Throws as `readGraph` does where it cannot be read. */
export async function readGraphText({ path }: GraphInput): Promise<string> {
  return decodeUtf8(await readInput(path));
}

function inputOf(path: string): GraphInput {
  const format = formatOfFile(path);
  if (format !== undefined) return { path, name: parse(path).name, format };
  throw new FileFault(path, `Its ending tells no format of graphs: it must be one of ${ENDINGS.join(', ')}.`);
}
