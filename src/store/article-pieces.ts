import type { NumberedLine } from '../batch/lines.ts';
import { DepecheError } from '../error.ts';
import { decodeUtf8 } from '../text/decode.ts';

/** Some whole articles' lines of a file of N-Quads. */
export interface ArticlePiece {
  readonly text: string;
  /** The number of its first line in the file, from 1. */
  readonly line: number;
}

/** The name of the graph at the end of a line as depeche writes it; no group where it is of the default graph. */
const STATEMENT = /^\S+ <[^>]*> (?:<[^>]*>|_:\S+|"(?:[^"\\]|\\.)*"(?:@[\w-]+|\^\^<[^>]*>)?)(?: <([^>]*)>)? \.$/;

/**
 * Cuts the lines of a file of N-Quads where the graph of another article begins. Graphs of claims have a `#` in their
 * names and articles' graphs have none, and depeche writes those of an article one behind the other.
 *
 * @throws DepecheError (`invalid-graph`) where a line is too long, or as `decodeUtf8` does.
 */
export async function* articlePieces(lines: AsyncIterable<NumberedLine>): AsyncGenerator<ArticlePiece> {
  let piece: string[] = [];
  let first = 1;
  let article: string | undefined;
  for await (const { line, bytes } of lines) {
    if (bytes === undefined) {
      throw new DepecheError('invalid-graph', `Line ${line} is too long to be a statement; make the file again.`);
    }
    const text = decodeUtf8(bytes);
    const graph = STATEMENT.exec(text)?.[1];
    if (graph !== undefined && !graph.includes('#') && graph !== article) {
      if (article !== undefined) {
        yield { text: piece.join(''), line: first };
        piece = [];
      }
      if (piece.length === 0) first = line;
      article = graph;
    }
    // an empty line is passed over, and those behind it keep their numbers
    while (first + piece.length < line) piece.push('\n');
    piece.push(`${text}\n`);
  }
  if (piece.length > 0) yield { text: piece.join(''), line: first };
}
