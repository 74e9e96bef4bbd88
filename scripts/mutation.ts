import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { drawn, type Mutant, nameOf } from './mutation/draw.ts';
import { notCounted, type Report, scoreTable, survivors } from './mutation/outcomes.ts';

// Breaks the stages in places drawn by chance, and counts how often a test notices: `--mutants N` (200 by default) are
// tried, after the first `--skip K` of the draw (none by default) of `--seed S` (1 by default).

const OUT = 'reports/mutation';
const CONFIGURATION = `${OUT}/stryker.json`;
const REPORT = `${OUT}/report.json`;
const SURVIVORS = `${OUT}/survivors.txt`;

const { seed, mutants, skip } = readOptions();
const all = await drawn(globSync('src/stages/**/*.ts').sort(), seed);
const sample = all.slice(skip, skip + mutants);
console.log(`${sample.length} of ${all.length} mutants, from number ${skip + 1} of the draw with seed ${seed}.`);

rmSync(REPORT, { force: true });
mkdirSync(OUT, { recursive: true });
writeFileSync(CONFIGURATION, JSON.stringify(configuration(sample), null, 2));
const { status } = spawnSync('npx', ['stryker', 'run', CONFIGURATION], { stdio: 'inherit' });
if (status === 0) show(JSON.parse(readFileSync(REPORT, 'utf8')));
else process.exitCode = 1;

/** The project's configuration of Stryker, for these mutants and no others. */
function configuration(sample: readonly Mutant[]): Record<string, unknown> {
  const { plugins, ...base } = JSON.parse(readFileSync('stryker.config.json', 'utf8'));
  return {
    ...base,
    plugins: [...plugins, './scripts/mutation/sampled-only.mjs'],
    checkers: ['sampled-only'],
    mutate: [...new Set(sample.map(({ range }) => range))],
    drawn: sample.map(nameOf),
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: REPORT },
  };
}

function show(report: Report): void {
  writeFileSync(SURVIVORS, `${survivors(report)}\n`);
  console.log(`\n${scoreTable(report)}\n`);
  for (const [status, count] of notCounted(report)) console.log(`${count} are in no score: ${status}.`);
  console.log(`What no test has noticed is in ${SURVIVORS}.`);
}

function readOptions(): { readonly seed: number; readonly mutants: number; readonly skip: number } {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({ options: { seed: option, mutants: option, skip: option } });
  const whole = (name: 'seed' | 'mutants' | 'skip', otherwise: number): number => {
    const value = values[name] ?? `${otherwise}`;
    if (/^\d+$/.test(value)) return Number(value);
    throw new Error(`--${name} ${value} is no whole number.`);
  };
  return { seed: whole('seed', 1), mutants: whole('mutants', 200), skip: whole('skip', 0) };
}
