import { drawPicture } from '../../draw/picture.ts';
import { writeOutput } from '../one-file.ts';
import { readGraphs } from '../read-graphs.ts';
import { complain } from '../report.ts';
import type { GraphRequest } from './request.ts';

/**
 * Draws all graphs that can be read: what is wrong with one is told on standard error and does not keep back the others.
 *
 * @returns Whether all went well.
 */
export async function runGraph({ files, output, lang }: GraphRequest): Promise<boolean> {
  const { quads, ok } = await readGraphs(files);
  if (quads.length === 0) return false;
  const picture = await drawPicture(quads, { language: lang });
  if (picture === undefined) {
    complain(files.join(', '), 'No proposition stands in it, so that there is nothing to draw; give other graphs.');
    return false;
  }
  await writeOutput(output, picture);
  return ok;
}
