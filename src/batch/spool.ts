import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Lines that are put by until the end of a run, in a file of their own, so that they take no memory. */
export interface Spool {
  readonly add: (line: string) => void;
  /** The lines in their order; the spool takes no more then. */
  readonly lines: () => AsyncIterable<string>;
  /** Takes the file away. */
  readonly remove: () => void;
}

/** Opens a spool; its file is made with the first line. */
export function openSpool(): Spool {
  let folder: string | undefined;
  let file = -1;
  const path = (): string => join(folder ?? '', 'lines');
  const close = (): void => {
    if (file >= 0) closeSync(file);
    file = -1;
  };
  return {
    add: (line) => {
      if (folder === undefined) {
        folder = mkdtempSync(join(tmpdir(), 'depeche-'));
        file = openSync(path(), 'w', 0o600);
      }
      writeSync(file, `${line}\n`);
    },
    // Made when they are asked for: a reader of lines that nobody listens to yet loses them.
    lines: async function* () {
      close();
      if (folder !== undefined) yield* createInterface({ input: createReadStream(path()) });
    },
    remove: () => {
      close();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
      folder = undefined;
    },
  };
}
