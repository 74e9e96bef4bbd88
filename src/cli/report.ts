import { DepecheError } from '../error.ts';
import { FileFault } from './files.ts';

/** What a command tells the caller at its end: whether all went well. */
export type Outcome = (ok: boolean) => void;

/** Arguments that are sound one by one and do not fit together, or what the parser refuses: nothing is done. */
export class UsageError extends Error {}

/**
 * Text from outside as one harmless line: control characters, line ends and marks that turn the direction of writing
 * are shown as escapes, so that a file's name cannot forge a message or drive the terminal.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (mark) => {
    const code = (mark.codePointAt(0) ?? 0).toString(16);
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** A line of standard error: where the fault is, and the sentence that tells it, which may quote what came from outside. */
export function complain(where: string, sentence: string): void {
  process.stderr.write(`depeche: ${printable(where)}: ${printable(sentence)}\n`);
}

/** Tells what went wrong with one input, so that the other inputs go on. */
export function complainOf(error: unknown, where: string): void {
  complain(error instanceof FileFault ? error.where : where, sentenceOf(error));
}

/** What went wrong, for the user. A fault that is not of the data is ours; it is told in one line all the same. */
export function sentenceOf(error: unknown): string {
  if (error instanceof FileFault || error instanceof DepecheError) return error.message;
  return `This is a fault in depeche (${String(error)}); please report it.`;
}

/** Runs one piece of work on an input; tells what is wrong with it, and then returns undefined. */
export async function told<T>(path: string, work: () => T | Promise<T>): Promise<{ readonly value: T } | undefined> {
  try {
    return { value: await work() };
  } catch (error) {
    complainOf(error, path === '-' ? 'standard input' : path);
    return undefined;
  }
}
