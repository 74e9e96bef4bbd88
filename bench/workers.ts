import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeArticles } from './corpus.ts';
import { type Section, timeInTurn } from './rounds.ts';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const ARTICLES = 1000;
const ROUNDS = 5;

/** Two workers of the command beside one, on the same made-up articles; their start is part of the time. */
export function workers(): Section {
  const input = [...makeArticles(ARTICLES)].map((article) => `${JSON.stringify(article)}\n`).join('');
  const [one, two] = timeInTurn(
    [1, 2].map((count) => ({ name: `${count} of them`, run: () => extractWith(count, input) })),
    ROUNDS,
    0,
  );
  const times = (one?.median ?? Number.NaN) / (two?.median ?? Number.NaN);
  return {
    title: `Workers, ${ARTICLES} made-up articles`,
    timings: [one, two].filter((timing) => timing !== undefined),
    findings: [`two are ${times.toFixed(2)} times as fast as one`],
  };
}

function extractWith(count: number, input: string): void {
  const args = [MAIN, 'extract', '-', '--input-format', 'jsonl', '--format', 'nq', '--quiet', '--workers', `${count}`];
  const { status, stderr } = spawnSync(process.execPath, args, { input, stdio: ['pipe', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`The command ended with status ${status}: ${stderr}`);
}
