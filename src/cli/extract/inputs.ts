import { readdir } from 'node:fs/promises';
import { join, parse, relative, sep } from 'node:path';
import { FileFault, type Input, isFolder, isThere, listFolder, listInputs, toFault } from '../files.ts';
import type { ExtractRequest, InputFormat } from './request.ts';
import { TEXT_ENDING } from './text-file.ts';

/** A file with an article, or with one a line. */
export interface ArticleInput extends Input {
  /** Whether it has an article a line. */
  readonly isRecords: boolean;
  /** What the user says that it is, where its name does not tell. */
  readonly hint?: 'txt' | 'html';
}

type Listing = Pick<ExtractRequest, 'recursive' | 'inputFormat'>;

/** Endings of the files of a folder that are articles. */
const ENDINGS = ['.txt', '.html', '.htm', '.jsonl', '.ndjson', '.jsonl.gz', '.ndjson.gz'] as const;

const TELLING = /\.(?:txt|x?html?)$/i;
const RECORDS = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;

/** What runs leave beside their output. */
const OWN_RECORDS = /(?:^|\.)(?:rejects|manifest)\.jsonl$/;

/** What stands for any characters, or a choice, in a pattern of names. */
const PATTERN = /[*?{]/;

/**
 * The articles that a path of the command line stands for: itself, a folder's texts, pages and JSON Lines in the order
 * of their names, or, where nothing has that name, the files that fit it as a pattern, as in a shell. A text that was written beside a graph is none, where the file that it was read from is in the
 * folder.
 *
 * @throws FileFault where there is nothing of that name and no file that fits, or a folder without articles.
 */
export async function listArticles(path: string, listing: Listing): Promise<readonly ArticleInput[]> {
  if (path !== '-' && PATTERN.test(path) && !(await isThere(path))) return listFitting(path, listing);
  if (path === '-' || !(await isFolder(path))) return (await listInputs(path)).map((it) => inputOf(it, listing));
  const found = await articlesIn(path, listing.recursive === true);
  const names = new Set(found.map(({ name }) => name));
  const inputs = found.filter((input) => !names.has(sourceName(input)));
  if (inputs.length === 0) {
    throw new FileFault(path, 'The folder has no articles; put .txt or .html files into it.');
  }
  return inputs.sort((a, b) => (a.path < b.path ? -1 : 1)).map((it) => inputOf(it, listing));
}

/**
 * The articles of all paths of a command line.
 *
 * @returns Beside the articles, what is wrong with a path.
 */
export async function listAll(
  paths: readonly string[],
  listing: Listing,
): Promise<{ inputs: ArticleInput[]; faults: FileFault[] }> {
  const inputs: ArticleInput[] = [];
  const faults: FileFault[] = [];
  for (const path of paths) {
    try {
      inputs.push(...(await listArticles(path, listing)));
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      faults.push(error);
    }
  }
  return { inputs, faults };
}

async function listFitting(pattern: string, listing: Listing): Promise<readonly ArticleInput[]> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern.split(sep).join('/'), { expandDirectories: false, followSymbolicLinks: false });
  if (paths.length === 0) throw new FileFault(pattern, 'No file has this name or fits this pattern; check the path.');
  return paths.sort().map((path) => inputOf({ path, name: parse(path).name }, listing));
}

/** Files in folders within the folder bear its name too. */
async function articlesIn(root: string, recursive: boolean): Promise<Input[]> {
  const folders = recursive ? await foldersIn(root) : [root];
  const lists: Input[][] = [];
  for (const folder of folders) {
    const found = (await Promise.all(ENDINGS.map((ending) => listFolder(folder, ending)))).flat();
    const before = relative(root, folder).split(sep).join('-');
    lists.push(found.map(({ path, name }) => ({ path, name: before === '' ? name : `${before}-${name}` })));
  }
  return lists.flat().filter(({ path }) => !OWN_RECORDS.test(path));
}

async function foldersIn(root: string): Promise<readonly string[]> {
  const folders = [root];
  for (const folder of folders) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      throw toFault(folder, 'cannot be read', error);
    });
    const inner = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    folders.push(...inner.map(({ name }) => join(folder, name)));
  }
  return folders;
}

function inputOf({ path, name }: Input, { inputFormat }: Listing): ArticleInput {
  if (RECORDS.test(path)) return { path, name: name.replace(RECORDS, ''), isRecords: true };
  const said: InputFormat | undefined = TELLING.test(path) ? undefined : inputFormat;
  if (said === undefined || said === 'jsonl') return { path, name, isRecords: said === 'jsonl' };
  return { path, name, isRecords: false, hint: said };
}

/** The name of the article whose text the file is, by its own name; empty where it is none. */
function sourceName({ path, name }: Input): string {
  return path.endsWith(TEXT_ENDING) ? name.slice(0, name.length - '.text'.length) : '';
}
