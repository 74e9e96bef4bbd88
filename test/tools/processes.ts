import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { makeArticles } from '../../bench/corpus.ts';
import { MAIN } from './command.ts';

/** A command that runs while the test goes on. */
export interface Running {
  /** What it has printed on standard error. */
  readonly said: () => string;
  /** Comes as soon as it has printed so many lines on standard output. */
  readonly printed: (lines: number) => Promise<void>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** @returns Its status, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** Starts the command; the test takes it with it. */
export function started(cwd: string, args: readonly string[], main = MAIN): Running {
  const child: ChildProcess = spawn(process.execPath, [main, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stderr = '';
  child.stderr?.on('data', (text) => {
    stderr += text;
  });
  let lines = 0;
  let waiting: { readonly lines: number; readonly tell: () => void } | undefined;
  child.stdout?.on('data', (text) => {
    lines += `${text}`.split('\n').length - 1;
    if (waiting !== undefined && lines >= waiting.lines) waiting.tell();
  });
  const printed = (wanted: number): Promise<void> =>
    new Promise((tell) => {
      if (lines >= wanted) tell();
      else waiting = { lines: wanted, tell };
    });
  const ended = once(child, 'close').then(([status, signal]) => status ?? signal);
  return { ended, printed, said: () => stderr, kill: (signal) => void child.kill(signal) };
}

/** Short articles in French, a line each: a second language would take each process a second to load. */
export function shortLines(count: number): readonly string[] {
  return [...makeArticles(2 * count)]
    .filter(({ lang }) => lang === 'fr')
    .map(({ text, ...article }) => JSON.stringify({ ...article, text: text.split('\n').slice(0, 2).join('\n') }));
}
