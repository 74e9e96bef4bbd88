import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { FORMATS } from '../../write/write.ts';
import { FileFault, readIfThere } from '../files.ts';

/** The end of the name of a text that is written beside a graph, behind the name of the article. */
export const TEXT_ENDING = '.text.txt';

/**
 * The name of the file that the text is written to.
 *
 * @throws FileFault where a file of that name is there that is not known to be a text of ours: it has other words, and
 *   no graph beside it has its hash.
 */
export async function textFileName(folder: string, article: string, text: string): Promise<string> {
  const name = `${article}${TEXT_ENDING}`;
  const there = await readIfThere(join(folder, name));
  if (there === undefined || there === text) return name;
  const hash = createHash('sha256').update(there, 'utf8').digest('hex');
  const graphs = Object.values(FORMATS).map(({ extension }) => join(folder, `${article}.${extension}`));
  for (const graph of graphs) if ((await readIfThere(graph))?.includes(hash)) return name;
  throw new FileFault(
    join(folder, name),
    'The text of the article would be written over it, and no graph beside it is about it; move it, or choose another folder with --output.',
  );
}
