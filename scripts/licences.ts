import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

// Lists the licence of each package that comes to a user's machine with depeche, as the lock file has it, and ends with
// a status of 1 where one is not on the list of those that we may pass on: `npx tsx scripts/licences.ts`.

/** Licences that ask for no more than to be named with the work. CC-BY and CC0 are of lists of data. */
export const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
]);

/** A package as the lock file tells of it. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

/** By the folder that npm installs it to. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** The packages that are installed with depeche, those of development left out. */
export function productionPackages(packages: LockedPackages): LockedPackages {
  const kept = Object.entries(packages).filter(([folder, it]) => folder !== '' && !it.dev && !it.devOptional);
  return Object.fromEntries(kept);
}

/** What is wrong with the licences of some packages, a line each; those without a licence are among them. */
export function licenceFaults(packages: LockedPackages): readonly string[] {
  return Object.entries(packages)
    .filter(([, { license }]) => license === undefined || !isAllowed(license))
    .map(([folder, { license }]) => `${folder}: ${license ?? 'no licence'}`);
}

/** Of a choice ("MIT OR GPL-3.0") one must be allowed, of licences that all hold ("MIT AND CC0-1.0") each. */
export function isAllowed(expression: string): boolean {
  const choices = expression.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((name) => ALLOWED.has(name.trim())));
}

/** The packages of a lock file's text. */
export function lockedPackages(lock: string): LockedPackages {
  return JSON.parse(lock).packages;
}

/** Prints the licences with their packages, and what is wrong. */
function main(): void {
  const { positionals } = parseArgs({ allowPositionals: true });
  const found = productionPackages(lockedPackages(readFileSync(positionals[0] ?? 'package-lock.json', 'utf8')));
  for (const [folder, { license, version }] of Object.entries(found)) {
    console.log(`${license ?? 'no licence'}\t${folder.replace(/^node_modules\//, '')} ${version ?? ''}`);
  }
  const faults = licenceFaults(found);
  for (const fault of faults) console.error(`${fault} is not on the list of licences; see scripts/licences.ts.`);
  if (faults.length > 0) process.exitCode = 1;
}

if (process.argv[1]?.endsWith('licences.ts')) main();
