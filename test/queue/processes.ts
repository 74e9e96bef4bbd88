import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { makeArticles } from '../../bench/corpus.ts';
import { MAIN } from '../tools/command.ts';

/** A command that runs while the test goes on. */
export interface Running {
  /** What it has printed on standard error. */
  readonly said: () => string;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** @returns Its status, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** Starts the command; the test takes it with it. */
export function started(cwd: string, args: readonly string[]): Running {
  const child: ChildProcess = spawn(process.execPath, [MAIN, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stderr = '';
  child.stderr?.on('data', (text) => {
    stderr += text;
  });
  const ended = once(child, 'close').then(([status, signal]) => status ?? signal);
  return { ended, said: () => stderr, kill: (signal) => void child.kill(signal) };
}

/** Short articles in French, a line each: a second language would take each process a second to load. */
export function shortLines(count: number): readonly string[] {
  return [...makeArticles(2 * count)]
    .filter(({ lang }) => lang === 'fr')
    .map(({ text, ...article }) => JSON.stringify({ ...article, text: text.split('\n').slice(0, 2).join('\n') }));
}
