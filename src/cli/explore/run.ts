import { makePage } from '../../explore/explore.ts';
import { writeOutput } from '../one-file.ts';
import { readGraphs } from '../read-graphs.ts';
import { printable } from '../report.ts';
import type { ExploreRequest } from './request.ts';
import { findTexts } from './texts.ts';

/**
 * Makes a page of all graphs that can be read: what is wrong with one is told on standard error and does not keep back
 * the others.
 *
 * @returns Whether all went well.
 */
export async function runExplore({ files, output, text = [] }: ExploreRequest): Promise<boolean> {
  const { quads, inputs, ok } = await readGraphs(files);
  if (quads.length === 0) return false;
  const texts = await findTexts(quads, inputs, text);
  for (const iri of texts.missing) {
    const note = `Of ${printable(iri)} the page shows passages only: its text was not found; name it with --text.`;
    process.stderr.write(`depeche: ${note}\n`);
  }
  await writeOutput(output, await makePage(quads, texts.values));
  return ok && texts.ok;
}
