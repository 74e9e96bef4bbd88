import type { Quad } from 'n3';
import { parseGraph } from '../store/read-graph.ts';
import { type GraphInput, listGraphs, readGraphText } from './graph-files.ts';
import { complain, told } from './report.ts';

/** What came of reading graph files. */
interface FilesRead {
  /** The files that could be read. */
  readonly inputs: readonly GraphInput[];
  readonly ok: boolean;
}

/** The statements of graph files together. */
export interface GraphsRead extends FilesRead {
  readonly quads: readonly Quad[];
}

/**
 * Reads graph files and folders into one graph; what is wrong with one is told on standard error and does not keep back
 * the others. That there are no statements at all is told too.
 */
export async function readGraphs(paths: readonly string[]): Promise<GraphsRead> {
  const quads: Quad[] = [];
  const take: Take = (text, { format }, index) => {
    for (const quad of parseGraph(text, format, `${index}-`)) quads.push(quad);
  };
  const read = await eachGraph(paths, take, () => quads.length === 0);
  return { ...read, quads };
}

/**
 * Takes what stands in a file, with the number of those before it. What it throws is told, and the file counts as not
 * read.
 */
type Take = (text: string, input: GraphInput, index: number) => void;

/**
 * Reads graph files and folders one by one, as `readGraphs` does.
 *
 * @param isEmpty Whether there is no statement after all of them.
 */
export async function eachGraph(paths: readonly string[], take: Take, isEmpty: () => boolean): Promise<FilesRead> {
  const inputs: GraphInput[] = [];
  let ok = true;
  for (const path of paths) {
    const listed = await told(path, () => listGraphs(path));
    if (!listed) ok = false;
    for (const input of listed?.value ?? []) {
      const taken = await told(input.path, async () => take(await readGraphText(input), input, inputs.length));
      if (!taken) ok = false;
      else inputs.push(input);
    }
  }
  const hasNone = isEmpty();
  if (ok && hasNone) {
    complain(paths.join(', '), 'There is no statement in it; give graphs that "depeche extract" has written.');
  }
  return { inputs, ok: ok && !hasNone };
}
