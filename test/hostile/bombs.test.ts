import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { numberedLines } from '../../src/batch/lines.ts';
import { unpacked } from '../../src/batch/unpack.ts';
import { readSource } from '../../src/index.ts';
import { depeche, folderWith, ROOT } from '../tools/command.ts';

const SENTENCE = 'The foreign minister of Ghana said that the two countries should sign the pact this year.';
const LINE = JSON.stringify({ id: 'one', lang: 'en', text: `${SENTENCE}\n` });
const CHUNK = Buffer.alloc(2 ** 20, 'x');

/** What a bomb of this many MiB gives: a line, one line without an end, and another line. */
function* bomb(mebibytes: number): Generator<Uint8Array> {
  yield Buffer.from(`${LINE}\n{"id": "bomb", "text": "`);
  for (let i = 0; i < mebibytes; i++) yield CHUNK;
  yield Buffer.from(`\n${LINE}\n`);
}

describe('what is small, and becomes large', () => {
  it.each([
    ['a line of 200 MiB', () => Readable.from(bomb(200))],
    ['an archive with a line of 200 MiB', () => Readable.from(bomb(200)).pipe(createGzip({ level: 1 }))],
  ])('%s is read over, and the lines around it are read', async (_, make) => {
    const before = process.memoryUsage().rss;
    let most = 0;
    const found: (number | undefined)[] = [];
    for await (const { bytes } of numberedLines(unpacked(make().pipe(new PassThrough())), 2 ** 20)) {
      found.push(bytes?.length);
      most = Math.max(most, process.memoryUsage().rss - before);
    }
    expect(found).toEqual([LINE.length, undefined, LINE.length]);
    expect(most).toBeLessThan(150 * 2 ** 20);
  });

  it('an archive that unpacks to more than --max-bytes in a line is rejected by its number, and the rest is written', () => {
    const packed = gzipSync(Buffer.concat([...bomb(20)]));
    expect(packed.length).toBeLessThan(100_000);
    const folder = folderWith({ 'a.jsonl.gz': packed });
    const { status, stdout, stderr } = depeche(folder, ['a.jsonl.gz', '-f', 'nq', '--max-bytes', '100000', '-q']);
    expect([status, stdout.includes('/article/one>')]).toEqual([1, true]);
    expect(stderr).toContain('depeche: a.jsonl.gz:2: ');
    expect(stderr).toContain('--max-bytes');
  });

  it('entities that stand for entities stay as they are written, and name no file', async () => {
    const entities = Array.from({ length: 40 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};&e${i};&e${i};">`);
    const page = `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY e0 "ha"><!ENTITY f SYSTEM "/etc/passwd">${entities.join('')}]>
      <html><head><title>A visit</title></head><body><p>${SENTENCE}</p><p>It was a visit of &e40; and &f; to the two countries.</p></body></html>`;
    const { text } = await readSource(Buffer.from(page), { name: 'a.xhtml' });
    expect(text).toContain(SENTENCE);
    expect(text.length).toBeLessThan(page.length);
    expect(text).not.toMatch(/haha|root:/);
  });
});

describe.skipIf(process.platform !== 'linux')('a place that cannot take the output', () => {
  it('a full device behind standard output ends the command in a sentence, not well', () => {
    const folder = folderWith({ 'a.txt': `${SENTENCE}\n` });
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli/main.js'), 'a.txt'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^depeche: standard output: It cannot be written: ENOSPC: no space left on device[^\n]*\.\n$/,
    );
  });

  it('a file on the way to the folder is told, and nothing is written', () => {
    const folder = folderWith({ 'a.txt': `${SENTENCE}\n` });
    expect(depeche(folder, ['a.txt', '-o', 'a.txt/out', '-f', 'nt'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'depeche: a.txt/out is not a folder; choose a folder with --output.\n',
    });
  });
});
