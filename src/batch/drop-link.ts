import { lstatSync, rmSync } from 'node:fs';

/** Takes away a link that bears the name of a file to write, since what is written must not go where it leads. */
export function dropLink(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(path);
}
