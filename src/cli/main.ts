#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.ts';
import { addEnqueueCommand } from './enqueue/command.ts';
import { addExploreCommand } from './explore/command.ts';
import { addExtractCommand } from './extract/command.ts';
import { addGraphCommand } from './graph/command.ts';
import { addKnowledgeCommand } from './knowledge/command.ts';
import { addLoadCommand } from './load/command.ts';
import { addQueryCommand } from './query/command.ts';
import { addQueueCommand } from './queue/command.ts';
import { complain, complainOf, type Outcome, printable, UsageError } from './report.ts';
import { addScoreCommand } from './score/command.ts';
import { addValidateCommand } from './validate/command.ts';
import { addVerifyCommand } from './verify/command.ts';
import { addWorkerCommand } from './worker/command.ts';

const DATA_FAULT = 1;
const USAGE_FAULT = 2;

/** In the order of the help. */
const COMMANDS: readonly ((program: Command, finish: Outcome) => void)[] = [
  addExtractCommand,
  addExploreCommand,
  addGraphCommand,
  addLoadCommand,
  addVerifyCommand,
  addValidateCommand,
  addQueryCommand,
  addKnowledgeCommand,
  addScoreCommand,
  addEnqueueCommand,
  addWorkerCommand,
  addQueueCommand,
];

const HELP = `
Where no command is named, it is extract:
  $ depeche article.txt --output output --format turtle,jsonld

"depeche COMMAND --help" tells a command's options.`;

leaveQuietlyWhenNobodyReads();
process.exitCode = await run(process.argv.slice(2));

/** @returns The exit status. */
async function run(args: readonly string[]): Promise<number> {
  let allWell = true;
  const program = new Command('depeche')
    .description('Reads diplomatic news reports and writes who said what about whom as an RDF graph.')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .version(VERSION, '-V, --version', 'print the version')
    .addHelpText('after', HELP)
    .exitOverride()
    .configureOutput({ outputError: (message, writeError) => writeError(usageSentence(message)) });
  for (const add of COMMANDS) {
    add(program, (ok) => {
      allWell = ok;
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    return statusOf(error);
  }
  return allWell ? 0 : DATA_FAULT;
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
