import { appendFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** An article that could not be read or written, as it stands in a file of rejects, one a line. */
export interface Reject {
  readonly file: string;
  /** Its line in a file that has an article a line, counted from 1. */
  readonly line?: number | undefined;
  readonly id?: string | undefined;
  /** What was wrong with it. */
  readonly sentence: string;
}

/** A file of rejects in JSON Lines. */
export interface Rejects {
  readonly add: (reject: Reject) => void;
}

/** Begins a file of rejects: one from before is taken away, and it is made with the first of them. */
export function beginRejects(path: string): Rejects {
  rmSync(path, { force: true });
  return {
    add: (reject) => {
      makeFolder(dirname(path));
      appendFileSync(path, `${JSON.stringify(reject)}\n`);
    },
  };
}
