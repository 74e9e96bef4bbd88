import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { depeche, folderWith, type Outcome, ROOT } from '../tools/command.ts';

const TEXT = 'La Norvège aide le Mali, a déclaré jeudi le ministre norvégien des Affaires étrangères.\n';
/** Its graph has more than thirty thousand bytes. */
const LONG = TEXT.repeat(20);

const MAIN = join(ROOT, 'dist/cli/main.js');
const NOBODY = 65_534;

/** The command as a user whom file modes hold: they do not hold the superuser. */
function asUser(cwd: string, args: readonly string[]): Outcome {
  const isRoot = process.getuid?.() === 0;
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    ...{ cwd, encoding: 'utf8' as const },
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
  return { status, stdout, stderr };
}

describe.skipIf(process.platform === 'win32')('the command, given what nobody would give', () => {
  it('reads files of any name and writes into its folder alone, the others in spite of one', () => {
    const names = ['two words', 'two\nlines', '-o', '--', '..', 'a"b\\c', '$(x) `y` %s', 'é\u202etxt'];
    const folder = folderWith(Object.fromEntries(names.map((name) => [`${name}.txt`, TEXT])));
    symlinkSync('circle.txt', join(folder, 'circle.txt'));
    mkdirSync(join(folder, 'sub'));
    const files = names.map((name) => `sub/../${name}.txt`);
    const { status, stdout, stderr } = depeche(folder, [...files, './circle.txt', '-f', 'nt', '-o', 'sub/../out']);
    expect(status).toBe(1);
    expect(stderr).toBe(
      'depeche: ./circle.txt: It cannot be read: its symbolic links go in a circle; check the path.\n',
    );
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(names.map((name) => `${name}.nt`).sort());
    expect(stdout.trimEnd().split('\n')).toHaveLength(names.length);
    expect(stdout).not.toContain('\u202e');
    expect(readdirSync(folder).sort()).toEqual(
      [...names.map((name) => `${name}.txt`), 'circle.txt', 'out', 'sub'].sort(),
    );
  });

  it.runIf(process.platform === 'linux')('ends where no folder can be made, and says so', () => {
    const { status, stderr } = depeche(folderWith({ 'a.txt': TEXT }), ['a.txt', '-o', '/proc/nothing/in/it']);
    expect([status, stderr]).toEqual([
      1,
      'depeche: /proc/nothing/in/it: It cannot be made: there is no file or folder of that name; check the path.\n',
    ]);
  });

  it('takes a name with a dash for a file where it stands behind "--"', () => {
    const { status, stdout } = depeche(folderWith({ '-x.txt': TEXT }), ['-f', 'nt', '--', '-x.txt']);
    expect([status, stdout.includes('/article/x>')]).toEqual([0, true]);
  });

  it('writes through no link that leads out of the folder', () => {
    const folder = folderWith({ 'a.txt': TEXT, 'kept.txt': 'mine' });
    mkdirSync(join(folder, 'out'));
    symlinkSync('../kept.txt', join(folder, 'out/a.nt'));
    expect(depeche(folder, ['a.txt', '-f', 'nt', '-o', 'out']).status).toBe(0);
    expect(readFileSync(join(folder, 'kept.txt'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'out/a.nt'), 'utf8')).toContain('<https://w3id.org/depeche/article/a>');
  });

  it('writes through no link that bears the name of its own records, or of what is half written', () => {
    const folder = folderWith({ 'a.txt': TEXT, 'kept.txt': 'mine' });
    mkdirSync(join(folder, 'out'));
    const links = ['.depeche.manifest.jsonl', 'rejects.jsonl', 'all.nq.part', 'all.nq.manifest.jsonl'];
    for (const name of links) symlinkSync('../kept.txt', join(folder, 'out', name));
    for (const place of [
      ['-o', 'out', '-f', 'nt', '--workers', '1'],
      ['--into', 'out/all.nq', '--resume'],
    ]) {
      expect(depeche(folder, ['a.txt', ...place]).status).toBe(0);
    }
    expect(readFileSync(join(folder, 'kept.txt'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'out/all.nq'), 'utf8')).toContain('<https://w3id.org/depeche/article/a>');
    expect(lstatSync(join(folder, 'out/all.nq')).isSymbolicLink()).toBe(false);
  });

  it('tells what it may not read, and where it may not write', () => {
    const folder = folderWith({ 'a.txt': TEXT, 'b.txt': TEXT });
    chmodSync(folder, 0o777);
    chmodSync(join(folder, 'b.txt'), 0);
    mkdirSync(join(folder, 'closed'), { mode: 0o555 });
    const denied = 'permission is denied; check its owner and mode';
    expect(asUser(folder, ['b.txt', 'a.txt', '-f', 'nt', '-o', 'out'])).toEqual({
      status: 1,
      stdout: `${join('out', 'a.nt')}\n`,
      stderr: `depeche: b.txt: It cannot be read: ${denied}.\n`,
    });
    expect(asUser(folder, ['a.txt', '-f', 'nt', '-o', 'closed'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `depeche: ${join('closed', 'a.nt')}: It cannot be written: ${denied}.\n`,
    });
    expect(readdirSync(join(folder, 'closed'))).toEqual([]);
  });

  it('leaves no half of a file where there is no room for it, and writes what there is room for', () => {
    const folder = folderWith({ 'a.txt': LONG, 'b.txt': TEXT });
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/a.nt'), 'from before');
    // A limit on the size of files stands for a full disk, which a test cannot make. The program is told, not ended.
    const script = `trap '' XFSZ; ulimit -f 30; exec "$0" "$@"`;
    const args = ['-c', script, process.execPath, MAIN, 'a.txt', 'b.txt', '-f', 'nt', '-o', 'out'];
    const { status, stdout, stderr } = spawnSync('bash', args, { cwd: folder, encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, `${join('out', 'b.nt')}\n`]);
    expect(stderr).toMatch(/^depeche: out\/a\.nt: It cannot be written: [^\n]+; [^\n]+\.\n$/);
    expect(readFileSync(join(folder, 'out/a.nt'), 'utf8')).toBe('from before');
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.nt', 'b.nt']);
    expect(statSync(join(folder, 'out/b.nt')).size).toBeGreaterThan(1000);
  });

  it('refuses knowledge that contradicts the vocabulary, before anything is written', () => {
    const folder = folderWith({
      'a.txt': TEXT,
      'own.ttl': '@prefix dep: <https://w3id.org/depeche/ns#> . <state/NO> a dep:Organization .',
    });
    const { status, stdout, stderr } = depeche(folder, ['a.txt', '--knowledge', 'own.ttl', '-f', 'nt', '-o', 'out']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^depeche: own\.ttl: [^\n]*dep:Organization contradicts the IRI[^\n]*\.\n$/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
