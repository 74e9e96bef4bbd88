import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './ports.ts';
import { runs, skips } from './skips.ts';

/** A store of its own, with nothing in it, for as long as some tests run. Its user is `dba`, with the password `dba`. */
export interface Virtuoso {
  /** Begin of all its addresses, without a slash behind. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const SECONDS_TO_START = 150;

export function skipsVirtuoso(): boolean {
  const reason = runs('sh', ['-c', 'command -v virtuoso-t'])
    ? undefined
    : 'Virtuoso is not installed (Debian: virtuoso-opensource)';
  return skips('Loading into Virtuoso', reason);
}

/** Starts Virtuoso in a new folder and on free ports of this machine, and waits until it answers. */
export async function startVirtuoso(): Promise<Virtuoso> {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-virtuoso-'));
  const [sql, http] = [await freePort(), await freePort()];
  writeFileSync(join(folder, 'virtuoso.ini'), settings(sql, http));
  const server = spawn('virtuoso-t', ['+configfile', 'virtuoso.ini', '+foreground'], { cwd: folder, stdio: 'ignore' });
  const stop = async (): Promise<void> => {
    await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${http}`;
  for (let waited = 0; waited < SECONDS_TO_START && server.exitCode === null; waited += 0.25) {
    if (await answers(address)) return { address, stop };
    await pause(250);
  }
  const log = readFileSync(join(folder, 'virtuoso.log'), 'utf8');
  await stop();
  throw new Error(`Virtuoso did not start:\n${log}`);
}

/** As few settings as it takes; small, since it shares the machine with other tests. */
function settings(sql: number, http: number): string {
  return `[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
[TempDatabase]
DatabaseFile = virtuoso-temp.db
TransactionFile = virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:${sql}
DisableUnixSocket = 1
NumberOfBuffers = 4000
MaxDirtyBuffers = 3000
ThreadsPerQuery = 1
MaxOptimizeLayouts = 30
[HTTPServer]
ServerPort = 127.0.0.1:${http}
ServerRoot = .
ServerThreads = 5
`;
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/sparql?query=ASK%7B%7D`)).ok;
  } catch {
    return false;
  }
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
}
