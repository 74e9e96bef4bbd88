import { basename, dirname } from 'node:path';
import { writeAll } from './files.ts';
import { printable } from './report.ts';

/** Writes content into a file, whole or not at all, and tells its name; or to standard output where no file is named. */
export async function writeOutput(path: string | undefined, content: string): Promise<void> {
  if (path === undefined) {
    process.stdout.write(content);
    return;
  }
  await writeAll(dirname(path), new Map([[basename(path), content]]));
  process.stdout.write(`${printable(path)}\n`);
}
