import { dirname } from 'node:path';

/** What became of a mutant, in the words of Stryker's report. */
interface Tried {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
  readonly coveredBy?: readonly string[];
}

/** The parts of Stryker's JSON report that are read here. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Tried[] }>>;
}

/** Each outcome that counts for the score, and whether a test has noticed the mutant. */
const NOTICED = new Map([
  ['Killed', true],
  ['Timeout', true],
  ['Survived', false],
  ['NoCoverage', false],
]);

const COLUMNS = [...NOTICED.keys()];

/** The normal deviate that leaves out 2.5 % at either end. */
const Z = 1.96;

/** A table, in Markdown, of the outcomes by folder and altogether. */
export function scoreTable({ files }: Report): string {
  const statuses = new Map<string, string[]>();
  for (const [file, { mutants }] of Object.entries(files)) {
    const names = mutants.map(({ status }) => status).filter((status) => NOTICED.has(status));
    for (const place of [folderOf(file), 'all']) statuses.set(place, [...(statuses.get(place) ?? []), ...names]);
  }
  const places = [...statuses.keys()].sort((a, b) => Number(a === 'all') - Number(b === 'all') || (a < b ? -1 : 1));
  return [
    `| folder | ${COLUMNS.join(' | ')} | score | 95 % interval |`,
    `| --- |${' ---: |'.repeat(COLUMNS.length + 2)}`,
    ...places.map((place) => row(place, statuses.get(place) ?? [])),
  ].join('\n');
}

/** `src/stages/entities/posts/roles.ts` is of `entities`; a file right under `src/stages` is of `stages`. */
const folderOf = (file: string): string => dirname(file).split('/')[2] ?? 'stages';

function row(place: string, statuses: readonly string[]): string {
  const counts = COLUMNS.map((column) => statuses.filter((status) => status === column).length);
  const noticed = statuses.filter((status) => NOTICED.get(status)).length;
  const { low, high } = interval(noticed, statuses.length);
  const cells = [...counts, percent(noticed / statuses.length), `${percent(low)} to ${percent(high)}`];
  return `| ${place} | ${cells.join(' | ')} |`;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Wilson's interval for the share of all mutants that the tests notice, of which a sample of `size` was tried. */
function interval(noticed: number, size: number): { readonly low: number; readonly high: number } {
  const share = noticed / size;
  const middle = (share + Z ** 2 / (2 * size)) / (1 + Z ** 2 / size);
  const half = (Z / (1 + Z ** 2 / size)) * Math.sqrt((share * (1 - share)) / size + (Z / (2 * size)) ** 2);
  return { low: middle - half, high: middle + half };
}

/** The mutants that no test has noticed: where, how many tests run there, the line, and what stood there instead. */
export function survivors({ files }: Report): string {
  return Object.entries(files)
    .flatMap(([file, { source, mutants }]) =>
      mutants
        .filter(({ status }) => NOTICED.get(status) === false)
        .map(({ location: { start }, mutatorName, replacement = '', coveredBy = [] }) =>
          [
            `${file}:${start.line}:${start.column} ${mutatorName}, ${coveredBy.length} tests run it`,
            `  - ${source.split('\n')[start.line - 1]?.trim() ?? ''}`,
            `  + ${replacement}`,
          ].join('\n'),
        ),
    )
    .join('\n\n');
}

/** How many mutants broke the run itself, by status: they are in no score. */
export function notCounted({ files }: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { status } of Object.values(files).flatMap(({ mutants }) => mutants)) {
    if (!NOTICED.has(status) && status !== 'CompileError') counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}
