import { basename, dirname } from 'node:path';
import { writeAll } from './files.ts';

/** Writes content into a file, whole or not at all, or to standard output where no file is named. */
export async function writeOutput(path: string | undefined, content: string): Promise<void> {
  if (path === undefined) process.stdout.write(content);
  else await writeAll(dirname(path), new Map([[basename(path), content]]));
}
