import { join } from 'node:path';
import type { Language } from '../../doc/article.ts';
import { DepecheError } from '../../error.ts';
import { extract } from '../../extract.ts';
import { parseGold } from '../../score/gold.ts';
import { checkGold } from '../../score/gold-check.ts';
import { scoreDocument } from '../../score/score.ts';
import type { ScoredArticle } from '../../score/table.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { FileFault, type Input, listFolder, readInput } from '../files.ts';

/**
 * The gold files of a folder, in the order of their names.
 *
 * @throws FileFault where there is no such folder, or none in it.
 */
export async function listGold(folder: string): Promise<readonly Input[]> {
  const files = await listFolder(folder, '.json');
  if (files.length === 0) throw new FileFault(folder, 'The folder has no gold articles; put .json files into it.');
  return files;
}

/**
 * Extracts the article of a gold file and scores what was found.
 *
 * @param folder The folder of the gold file: texts are named from the folder above it.
 * @throws FileFault or DepecheError with a sentence where the gold file or its text cannot be used.
 */
export async function scoreGold(file: Input, folder: string): Promise<ScoredArticle & { readonly language: Language }> {
  const gold = parseGold(decodeUtf8(await readInput(file.path)));
  const path = join(folder, '..', gold.text);
  const where = `${path} (the text of ${file.path})`;
  const text = await inText(where, async () => decodeUtf8(await readInput(path)));
  checkGold(gold, text);
  const document = await inText(where, () => extract(text, { name: file.name, language: gold.language }));
  return { name: file.name, language: gold.language, ...scoreDocument(gold, document) };
}

/** What is wrong with a text is told with its path and the gold file that names it. */
async function inText<T>(where: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DepecheError || error instanceof FileFault) throw new FileFault(where, error.message);
    throw error;
  }
}
