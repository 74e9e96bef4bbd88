import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { inspect } from 'node:util';

// Loaded before a program (`node --import`), in each of its threads: whatever would leave the machine throws, and is
// noted as a line of the file that REFUSED_LOG names, so that a program that swallows the error is found out too.

function refuse(what) {
  return (...given) => {
    appendFileSync(
      process.env.REFUSED_LOG ?? '',
      `${what} ${inspect(given[0], { breakLength: Number.POSITIVE_INFINITY })}\n`,
    );
    throw new Error(`${what} is refused here.`);
  };
}

net.Socket.prototype.connect = refuse('connect');
net.Server.prototype.listen = refuse('listen');
dgram.Socket.prototype.send = refuse('send');
dgram.Socket.prototype.connect = refuse('connect');
childProcess.ChildProcess.prototype.spawn = refuse('spawn');
childProcess.spawnSync = refuse('spawn');
childProcess.execFileSync = refuse('spawn');
childProcess.execSync = refuse('spawn');
for (const names of [dns, dns.promises]) {
  for (const name of Object.keys(names)) {
    if (/^(?:lookup|resolve|reverse)/.test(name)) names[name] = refuse(`dns.${name}`);
  }
}
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
syncBuiltinESMExports();
