import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One way to break the code: the piece of a file that is replaced, and by what. */
export interface Mutant {
  /** Where the piece stands, as Stryker's option `mutate` wants it: `file:line:column-line:column`. */
  readonly range: string;
  readonly replacement: string;
}

/** The name of a mutant, by which `sampled-only.mjs` knows it. */
export const nameOf = ({ range, replacement }: Mutant): string => `${range} ${replacement}`;

/** A mutant and its place in the draw, which follows from the seed and the change alone. */
interface Ranked {
  readonly mutant: Mutant;
  readonly rank: string;
}

const never = (): boolean => false;
const nothing = (): void => undefined;
const SILENT = {
  isTraceEnabled: never,
  isDebugEnabled: never,
  isInfoEnabled: never,
  isWarnEnabled: never,
  isErrorEnabled: never,
  isFatalEnabled: never,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

/**
 * Draws mutants by chance, every one of all mutants of the files with the same chance, and none twice.
 *
 * @param files Paths of TypeScript files, from the working directory.
 * @param seed With the same seed, unchanged code has its mutants in the same order, whatever changes around it.
 * @returns All mutants, in the order of the draw: any stretch of it is a sample.
 */
export async function drawn(files: readonly string[], seed: number): Promise<readonly Mutant[]> {
  const ranked: Ranked[] = [];
  for (const file of files) ranked.push(...(await rankedMutants(file, seed)));
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ mutant }) => mutant);
}

async function rankedMutants(file: string, seed: number): Promise<readonly Ranked[]> {
  const content = readFileSync(file, 'utf8');
  const lines = content.split('\n');
  const { mutants } = await new Instrumenter(SILENT).instrument([{ name: file, content, mutate: true }], {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
  });
  const seen = new Map<string, number>();
  return mutants.map(({ location: { start, end }, replacement }) => {
    const change = JSON.stringify([seed, file, piece(lines, start, end), replacement]);
    const nth = seen.get(change) ?? 0;
    seen.set(change, nth + 1);
    const range = `${file}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
    return { mutant: { range, replacement }, rank: createHash('sha256').update(`${change} ${nth}`).digest('hex') };
  });
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The source between two places. */
function piece(lines: readonly string[], start: Place, end: Place): string {
  const [first = '', ...rest] = lines.slice(start.line, end.line + 1);
  const last = rest.pop();
  return last === undefined
    ? first.slice(start.column, end.column)
    : [first.slice(start.column), ...rest, last.slice(0, end.column)].join('\n');
}
