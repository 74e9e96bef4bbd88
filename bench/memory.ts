import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeArticles } from './corpus.ts';

// Reads made-up articles by the command, as a filter with two workers, and measures the most memory that it took.
//   npm run bench:memory              200,000 articles
//   npm run bench:memory -- 5000      fewer

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const ARTICLES = 200_000;
const MOST_MB = 600;
const EVERY_MS = 1000;

const count = Number(process.argv[2] ?? ARTICLES);
const start = performance.now();
const depeche = spawn(
  process.execPath,
  [MAIN, 'extract', '-', '--input-format', 'jsonl', '--format', 'nq', '--workers', '2'],
  { stdio: ['pipe', 'pipe', 'inherit'] },
);

let written = 0;
depeche.stdout.on('data', (chunk: Uint8Array) => {
  written += chunk.length;
});

let peak = 0;
const samples: number[] = [];
const timer = setInterval(() => {
  const status = readFileSync(`/proc/${depeche.pid}/status`, 'utf8');
  peak = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
  samples.push(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
}, EVERY_MS);

for (const article of makeArticles(count)) {
  if (!depeche.stdin.write(`${JSON.stringify(article)}\n`)) await once(depeche.stdin, 'drain');
}
depeche.stdin.end();
const ended = once(depeche, 'exit');
depeche.once('exit', () => clearInterval(timer));
const [status] = await ended;

const seconds = (performance.now() - start) / 1000;
const half = samples.slice(Math.floor(samples.length / 2));
console.log(`${count} articles in ${seconds.toFixed(0)} s, ${(count / seconds).toFixed(1)} a second`);
console.log(`${(written / 2 ** 20).toFixed(0)} MiB of N-Quads, exit status ${status}`);
console.log(
  `resident memory: ${peak.toFixed(0)} MiB at most, ${mean(half).toFixed(0)} MiB on average in the second half`,
);
if (status !== 0 || peak > MOST_MB) process.exitCode = 1;

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
