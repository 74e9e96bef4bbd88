import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dropLink } from './drop-link.ts';

/** A file that grows article by article under another name, and gets its own when it is whole. */
export interface PartFile {
  /** @returns Where the article ends, in bytes. */
  readonly append: (article: string) => number;
  /** Gives the file its name. */
  readonly finish: () => void;
  /** Leaves what is there, whole articles only, to be gone on with. */
  readonly leave: () => void;
}

/** The name of the file until it is whole. */
export function partName(path: string): string {
  return `${path}.part`;
}

/** A part that lacks what it is known to hold. */
export class ShortPart extends Error {}

/**
 * Opens the part of a file.
 *
 * @param kept How many bytes of what is there are whole articles: of the part or, where there is none, of the file. What
 *   is behind them is cut off.
 * @throws ShortPart where there is less.
 */
export function openPart(path: string, kept: number): PartFile {
  const part = partName(path);
  dropLink(part);
  if (kept > 0 && !existsSync(part) && existsSync(path)) copyFileSync(path, part, constants.COPYFILE_FICLONE);
  const file = openSync(part, existsSync(part) ? 'r+' : 'w+');
  if (fstatSync(file).size < kept) {
    closeSync(file);
    throw new ShortPart('It is shorter than the list of finished articles tells; begin anew without --resume.');
  }
  ftruncateSync(file, kept);
  let end = kept;
  return {
    append: (article) => {
      const bytes = Buffer.from(article);
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, end + done);
      end += bytes.length;
      return end;
    },
    finish: () => {
      closeSync(file);
      renameSync(part, path);
    },
    leave: () => {
      ftruncateSync(file, end);
      closeSync(file);
    },
  };
}
