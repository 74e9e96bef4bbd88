import { FileFault, type Input, isFolder, listFolder, listInputs } from '../files.ts';
import { TEXT_ENDING } from './text-file.ts';

/** Endings of the files of a folder that are articles. */
const ENDINGS = ['.txt', '.html', '.htm'] as const;

/**
 * The articles that a path of the command line stands for: itself, or a folder's texts and pages in the order of their
 * names. A text that was written beside a graph is none, where the file that it was read from is in the folder.
 *
 * @throws FileFault where there is nothing of that name, or a folder without articles.
 */
export async function listArticles(path: string): Promise<readonly Input[]> {
  if (path === '-' || !(await isFolder(path))) return listInputs(path);
  const found = (await Promise.all(ENDINGS.map((ending) => listFolder(path, ending)))).flat();
  const names = new Set(found.map(({ name }) => name));
  const inputs = found.filter((input) => !names.has(sourceName(input)));
  if (inputs.length === 0) {
    throw new FileFault(path, 'The folder has no articles; put .txt or .html files into it.');
  }
  return inputs.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The name of the article whose text the file is, by its own name; empty where it is none. */
function sourceName({ path, name }: Input): string {
  return path.endsWith(TEXT_ENDING) ? name.slice(0, name.length - '.text'.length) : '';
}
