import { spawnSync } from 'node:child_process';
/**
 * Whether tests that need a tool must be skipped here; says why. Where `CI` is set nothing is skipped: there a missing
 * tool is an error.
 *
 * @param what What the tests are about, to begin a sentence with.
 * @param reason Why the tool cannot be run, or nothing where it can.
 */
export function skips(what, reason) {
  if (reason === undefined) return false;
  if (process.env.CI) throw new Error(`${reason}: run scripts/install-debian-packages.sh.`);
  console.warn(`${what} skipped: ${reason}.`);
  return true;
}
/** Whether a program runs and ends well with these arguments. */
export function runs(program, args) {
  return spawnSync(program, args).status === 0;
}
