import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { makeFolder } from '../batch/make-folder.ts';

/** One file to read: an article, or a gold annotation. */
export interface Input {
  /** Where to read it; `-` is standard input. */
  readonly path: string;
  /** Its name less folder and last extension; what is made of it is called after it. */
  readonly name: string;
}

/** A file or folder that cannot be read or written; the message is a sentence, `where` the place. */
export class FileFault extends Error {
  readonly where: string;

  constructor(where: string, message: string) {
    super(message);
    this.where = where;
  }
}

/**
 * The articles that a path of the command line stands for: itself, or a folder's `.txt` files in the order of their
 * names, folders inside and hidden files left out.
 *
 * @throws FileFault where there is nothing of that name, or a folder without articles.
 */
export async function listInputs(path: string): Promise<readonly Input[]> {
  if (path === '-') return [{ path, name: 'stdin' }];
  const about = await attempt(path, 'cannot be read', () => stat(path));
  if (!about.isDirectory()) return [{ path, name: parse(path).name }];
  const inputs = await listFolder(path, '.txt');
  if (inputs.length === 0) throw new FileFault(path, 'The folder has no articles; put .txt files into it.');
  return inputs;
}

/**
 * A folder's files of one ending in the order of their names, folders inside and hidden files left out.
 *
 * @param ending In lower case, with its dot; files may have it in capitals.
 * @throws FileFault where there is no folder of that name.
 */
export async function listFolder(folder: string, ending: string): Promise<readonly Input[]> {
  const entries = await attempt(folder, 'cannot be read', () => readdir(folder, { withFileTypes: true }));
  return entries
    .filter(({ name }) => !name.startsWith('.') && name.toLowerCase().endsWith(ending))
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => ({ path: join(folder, name), name: parse(name).name }));
}

/**
 * The bytes of an input.
 *
 * @param most How many there may be; what has more is not read to its end.
 */
export async function readInput(path: string, most = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
  if (path === '-') return attempt('standard input', 'cannot be read', () => readStandardInput(most));
  return attempt(path, 'cannot be read', async () => {
    // A pipe or device has no size, and is as long as what comes out of it.
    if ((await stat(path)).size > most) throw tooMany(path, most);
    const bytes = await readFile(path);
    if (bytes.length > most) throw tooMany(path, most);
    return bytes;
  });
}

/**
 * The bytes of a file as they come.
 *
 * @throws FileFault where it cannot be read.
 */
export async function* streamInput(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk;
  } catch (error) {
    throw toFault(path, 'cannot be read', error);
  }
}

async function readStandardInput(most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) throw tooMany('standard input', most);
  }
  return Buffer.concat(chunks);
}

function tooMany(where: string, most: number): FileFault {
  return new FileFault(where, `It has more than ${most} bytes; raise the limit with --max-bytes, or give less.`);
}

/**
 * Writes files into a folder, which is made where it is missing. All are written beside their places first and then
 * put there, so that a reader never finds half of one.
 *
 * @param files Content by file name.
 */
export async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await attempt(folder, 'cannot be made', async () => makeFolder(folder));
  const places = [...files.keys()].map((name, index) => ({
    name,
    place: join(folder, name),
    // Processes of several machines may write to one folder, and have the same number.
    beside: join(folder, `.depeche-${process.pid}-${randomUUID()}-${index}.tmp`),
  }));
  try {
    for (const { name, place, beside } of places) {
      await rm(beside, { force: true });
      // Never through a link that somebody has put there.
      await attempt(place, 'cannot be written', () => writeFile(beside, files.get(name) ?? '', { flag: 'wx' }));
    }
    for (const { place, beside } of places) {
      await attempt(place, 'cannot be written', () => rename(beside, place));
    }
  } finally {
    for (const { beside } of places) await rm(beside, { force: true });
  }
}

export async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/** What is not there is no folder: reading it as a file tells so. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Whether something stands at the path, or on the way to it, that keeps a folder from being there. */
export async function isTakenByFile(path: string): Promise<boolean> {
  try {
    return !(await stat(path)).isDirectory();
  } catch (error) {
    return isSystemError(error) && error.code === 'ENOTDIR';
  }
}

/** What stands in a file of a folder, or undefined where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw toFault(path, 'cannot be read', error);
  }
}

async function attempt<T>(where: string, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toFault(where, what, error);
  }
}

/** Reasons in words, by the code of the system's error. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no file or folder of that name; check the path',
  EACCES: 'permission is denied; check its owner and mode',
  EPERM: 'permission is denied; check its owner and mode',
  EROFS: 'the disk is read-only; choose another place',
  ENOSPC: 'the disk is full; make room',
  EDQUOT: 'your share of the disk is full; make room',
  EFBIG: 'it is larger than the system allows here; raise the limit',
  EISDIR: 'a folder stands in its place; rename one of the two',
  ENOTDIR: 'a part of the path is a file, not a folder; check the path',
  EEXIST: 'a file stands in its place; choose another folder',
  ENAMETOOLONG: 'the name is too long; choose a shorter one',
  ELOOP: 'its symbolic links go in a circle; check the path',
};

/** A fault of the file system as a sentence for the user; any other error stays as it is. */
export function toFault(where: string, what: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  return new FileFault(where, `It ${what}: ${REASONS[error.code] ?? `the system says ${error.code}`}.`);
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
