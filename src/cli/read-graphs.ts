import type { Quad } from 'n3';
import { type GraphInput, listGraphs, readGraph } from './graph-files.ts';
import { complain, told } from './report.ts';

/** The statements of graph files together. */
export interface GraphsRead {
  readonly quads: readonly Quad[];
  /** The files that could be read. */
  readonly inputs: readonly GraphInput[];
  readonly ok: boolean;
}

/**
 * Reads graph files and folders into one graph; what is wrong with one is told on standard error and does not keep back
 * the others. That there are no statements at all is told too.
 */
export async function readGraphs(paths: readonly string[]): Promise<GraphsRead> {
  const quads: Quad[] = [];
  const inputs: GraphInput[] = [];
  let ok = true;
  for (const path of paths) {
    const listed = await told(path, () => listGraphs(path));
    if (!listed) ok = false;
    for (const input of listed?.value ?? []) {
      const read = await told(input.path, () => readGraph(input, `${inputs.length}-`));
      if (!read) ok = false;
      else inputs.push(input);
      for (const quad of read?.value ?? []) quads.push(quad);
    }
  }
  if (ok && quads.length === 0) {
    complain(paths.join(', '), 'There is no statement in it; give graphs that "depeche extract" has written.');
  }
  return { quads, inputs, ok: ok && quads.length > 0 };
}
