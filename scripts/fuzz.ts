import { parseArgs } from 'node:util';
import { checkFiles, checkTexts, TEXTS } from '../test/properties/run.ts';
import { watchCases } from '../test/properties/watchdog.ts';

// Reads made texts and files until the time is over or one of them breaks a promise: `--minutes N` (10 by default) and
// `--seed S` (by the clock by default; with the same seed come the same cases).

/** Cases of each kind between two looks at the clock. */
const ROUND = 500;

/** Whole articles take a hundred times as long as sentences. */
const WHOLE = 20;

const { minutes, seed } = readOptions();
const watch = watchCases();
const end = performance.now() + minutes * 60_000;
let cases = 0;
try {
  for (let round = seed; performance.now() < end; round++) {
    process.stdout.write(`seed ${round}, ${cases} cases so far\n`);
    for (const [kind, texts] of Object.entries(TEXTS)) {
      process.stdout.write(`  ${kind}\n`);
      const count = kind === 'mangled articles' ? WHOLE : ROUND;
      await checkTexts(texts, { count, seed: round, watch });
      cases += count;
    }
    await checkFiles({ count: ROUND, seed: round, watch });
    cases += ROUND;
  }
  console.log(`${cases} cases, and nothing found.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Mend it, and add the text to test/properties/counterexamples.ts.');
  process.exitCode = 1;
} finally {
  await watch.ends();
}

function readOptions(): { readonly minutes: number; readonly seed: number } {
  const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
  const number = (name: string, value: string): number => {
    if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value);
    throw new Error(`--${name} ${value} is no number.`);
  };
  return {
    minutes: number('minutes', values.minutes ?? '10'),
    seed: Math.floor(number('seed', values.seed ?? `${Date.now() % 2 ** 31}`)),
  };
}
