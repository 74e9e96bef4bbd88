#!/usr/bin/env node
import { CommanderError } from 'commander';
import { VERSION } from '../version.ts';
import { runExtract } from './extract.ts';
import { commandLine } from './options.ts';
import { complain, complainOf, printable } from './report.ts';
import { addScoreCommand, runScore } from './score.ts';
import { UsageError } from './usage.ts';

const DATA_FAULT = 1;
const USAGE_FAULT = 2;

leaveQuietlyWhenNobodyReads();
process.exitCode = await run(process.argv.slice(2));

/** @returns The exit status. */
async function run(args: readonly string[]): Promise<number> {
  let ok = true;
  const program = commandLine(VERSION, async (request) => {
    ok = await runExtract(request);
  });
  program.exitOverride().configureOutput({
    outputError: (message, writeError) => writeError(usageSentence(message)),
  });
  addScoreCommand(program, async (request) => {
    ok = await runScore(request);
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    return statusOf(error);
  }
  return ok ? 0 : DATA_FAULT;
}

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_FAULT;
  if (error instanceof UsageError) {
    process.stderr.write(`depeche: ${error.message}\n`);
    return USAGE_FAULT;
  }
  complainOf(error, 'the command');
  return DATA_FAULT;
}

/** The parser's "error: …", which may have lines, as one line that says what to do. */
function usageSentence(message: string): string {
  const lines = message
    .trim()
    .replace(/^error: /, '')
    .split('\n')
    .map(printable);
  return `depeche: ${lines.join(' ').replace(/[^.)]$/, '$&.')} Run "depeche --help".\n`;
}

/** `depeche … | head` closes the pipe early, and that is no fault of the data. */
function leaveQuietlyWhenNobodyReads(): void {
  process.stderr.on('error', () => process.exit());
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    complain('standard output', `It cannot be written: ${error.message}.`);
    process.exit(DATA_FAULT);
  });
}
