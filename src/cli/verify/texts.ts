import { dirname, join } from 'node:path';
import { readSource } from '../../input/article.ts';
import { TEXT_ENDING } from '../extract/text-file.ts';
import { listInputs, readIfThere, readInput } from '../files.ts';
import type { GraphInput } from '../graph-files.ts';

/** A text that a graph may be about, and where it is from. */
export interface FoundText {
  readonly path: string;
  readonly value: string;
}

/**
 * The texts beside a graph that have its name: the one that was written with it, and the article itself.
 *
 * @throws FileFault where one is there and cannot be read.
 */
export async function textsBeside({ path, name }: GraphInput): Promise<readonly FoundText[]> {
  if (path === '-') return [];
  const paths = [TEXT_ENDING, '.txt'].map((ending) => join(dirname(path), name + ending));
  const texts = await Promise.all(paths.map(readIfThere));
  return texts.flatMap((text, index) =>
    text === undefined ? [] : [{ path: paths[index] ?? '', value: text.replace(/^\ufeff/, '') }],
  );
}

/**
 * The texts that the user names. A page or a text in another encoding is read as `extract` reads it, so that the file
 * an article came from will do too.
 *
 * @param path A file, or a folder for its .txt files.
 * @throws FileFault or DepecheError with a sentence where one cannot be read.
 */
export async function textsAt(path: string): Promise<readonly FoundText[]> {
  const inputs = await listInputs(path);
  return Promise.all(
    inputs.map(async (input) => {
      const { text } = await readSource(await readInput(input.path), { name: input.path });
      return { path: input.path, value: text };
    }),
  );
}
