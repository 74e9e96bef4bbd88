import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './ports.ts';
import { runs, skips } from './skips.ts';

/** A store of its own in memory, with nothing in it, for as long as some tests run: RDF::Endpoint, written in Perl. */
export interface RdfEndpoint {
  /** Address for queries and updates. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const SECONDS_TO_START = 60;

/** The program that comes with the package reads its settings with a library that the package does not bring along. */
const PROGRAM = `use strict;
use warnings;
use Plack::Request;
use RDF::Endpoint;
my $store = RDF::Endpoint->new({ store => 'Memory', endpoint => { update => 1 } });
sub { $store->run(Plack::Request->new(shift))->finalize };
`;

export function skipsRdfEndpoint(): boolean {
  const installed = runs('perl', ['-MRDF::Endpoint', '-MPlack::Runner', '-e', '1']);
  const reason = 'RDF::Endpoint is not installed (Debian: librdf-endpoint-perl, libplack-perl)';
  return skips('Loading into RDF::Endpoint', installed ? undefined : reason);
}

/** Starts the server in a new folder and on a free port of this machine, and waits until it answers. */
export async function startRdfEndpoint(): Promise<RdfEndpoint> {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-rdf-endpoint-'));
  const port = await freePort();
  writeFileSync(join(folder, 'app.psgi'), PROGRAM);
  const log = openSync(join(folder, 'log'), 'w');
  const args = ['--host', '127.0.0.1', '--port', String(port), '--env', 'production', 'app.psgi'];
  const server = spawn('plackup', args, { cwd: folder, stdio: ['ignore', log, log] });
  closeSync(log);
  const stop = async (): Promise<void> => {
    await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}/sparql`;
  for (let waited = 0; waited < SECONDS_TO_START && server.exitCode === null; waited += 0.25) {
    if (await answers(address)) return { address, stop };
    await pause(250);
  }
  const said = readFileSync(join(folder, 'log'), 'utf8');
  await stop();
  throw new Error(`RDF::Endpoint did not start:\n${said}`);
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}?query=ASK%7B%7D`)).ok;
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
