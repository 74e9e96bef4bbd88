import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { makeArticles } from '../../bench/corpus.ts';
import { depeche, folderWith, mainWithoutThreads, ROOT, run } from '../tools/command.ts';

const MAIN = join(ROOT, 'dist/cli/main.js');

/** French articles only: each language takes a second to load. */
const lines = (count: number): readonly string[] =>
  [...makeArticles(2 * count)].filter(({ lang }) => lang === 'fr').map((article) => JSON.stringify(article));
const corpus = (count: number): string => `${lines(count).join('\n')}\n`;
const idsIn = (jsonLines: string): readonly string[] =>
  jsonLines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);

/** An article as long as a book, which takes minutes. */
const ENDLESS = JSON.stringify({
  id: 'endless',
  lang: 'fr',
  text: 'Le Chili soutient le Pérou sur la pêche, a déclaré M. Abara. '.repeat(100_000),
});

describe('a corpus', () => {
  it('gives the same bytes as a filter with one worker and, compressed, into a file with two', () => {
    const folder = folderWith({ 'a.jsonl.gz': gzipSync(corpus(6)) });
    const filter = depeche(folder, ['-', '--input-format', 'jsonl', '-f', 'nq', '--workers', '1'], corpus(6));
    expect([filter.status, filter.stderr]).toEqual([0, '']);
    const graphs = new Set(new Parser().parse(filter.stdout).map(({ graph }) => graph.value));
    expect([...graphs]).toEqual(idsIn(corpus(6)).map((id) => `https://w3id.org/depeche/graph/${id}`));

    const into = depeche(folder, ['a.jsonl.gz', '--into', 'out/all.nq', '--workers', '2']);
    expect(into).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'out/all.nq'), 'utf8')).toBe(filter.stdout);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['all.nq', 'all.nq.manifest.jsonl']);
  });

  it('goes to a folder, an article a file, and what is wrong goes to the rejects', () => {
    const [one = '', two = '', three = ''] = lines(3);
    const again = three.replace('"id":"made-5"', '"id":"../twin"');
    const unsettled = two.replace('"text":"', '"text":"Le ministre accuse Lima de mentir. ');
    const folder = folderWith({
      'in.jsonl': [one, '{"id": "half"', '', '{"id": "none"}', again, one, unsettled, three].join('\r\n'),
    });
    mkdirSync(join(folder, 'sub/deep'), { recursive: true });
    writeFileSync(
      join(folder, 'sub/deep/b.txt'),
      'Peru supports Ghana on trade, its foreign minister said on Monday.\n',
    );
    writeFileSync(join(folder, 'sub/a.txt'), '');
    const options = ['-r', '-o', 'out', '-f', 'nt', '--workers', '1', '--json', '--messages'];
    const { status, stdout, stderr } = depeche(folder, ['sub', 'in.jsonl', ...options]);
    const rejected = [
      { file: join('sub', 'a.txt'), sentence: expect.stringMatching(/^The text is empty;/) },
      { file: 'in.jsonl', line: 2, sentence: expect.stringMatching(/^The line is not JSON /) },
      { file: 'in.jsonl', line: 4, id: 'none', sentence: expect.stringMatching(/^It has neither "text" nor "html";/) },
      {
        file: 'in.jsonl',
        line: 6,
        id: 'made-1',
        sentence: expect.stringContaining('in.jsonl:1 say that they are one'),
      },
      {
        file: 'in.jsonl',
        line: 8,
        id: 'made-5',
        sentence: expect.stringContaining('in.jsonl:5 say that they are one'),
      },
    ];
    const written = [
      'deep-b.nt',
      ...['made-1', 'twin', 'made-3'].flatMap((name) => [`${name}.nt`, `${name}.text.txt`]),
    ];
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ articles: 4, rejectedArticles: 5, finishedBefore: 0, stopped: false, rejected },
      written: written.map((name) => join('out', name)),
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^depeche: in\.jsonl:2: The line is not JSON [^\n]*$/m);
    expect(stderr).toMatch(/^in\.jsonl:\d+: text \d+:\d+: [^\n]+$/m);
    expect(stderr).toMatch(/^depeche: 4 articles written, 5 rejected, see out\/rejects\.jsonl, [^\n]+\n$/m);
    const rejects = readFileSync(join(folder, 'out/rejects.jsonl'), 'utf8').trimEnd().split('\n');
    expect(rejects.map((line) => JSON.parse(line))).toEqual(rejected);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(
      ['.depeche.manifest.jsonl', 'rejects.jsonl', ...written].sort(),
    );
  });

  it('as JSON Lines is a document of JSON-LD a line; without mentions it is shorter', () => {
    const folder = folderWith({ 'a.jsonl': corpus(2) });
    const [full, claims] = ['full', 'claims'].map((detail) => {
      const { stdout } = depeche(folder, ['a.jsonl', '-f', 'jsonl', '--workers', '1', '--detail', detail]);
      return stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    });
    expect(full?.map(({ id }) => id)).toEqual(['https://news.example/1', 'https://news.example/3']);
    expect(claims?.map((article) => article.mentions)).toEqual([[], []]);
    expect(claims?.map((article) => article.claims)).toEqual(full?.map((article) => article.claims));
  });

  it('has no place for an article that takes too long, which is rejected by name', () => {
    const folder = folderWith({ 'a.jsonl': ENDLESS });
    const args = ['a.jsonl', '--into', 'all.nq', '--workers', '1', '--time-limit', '1', '--json'];
    const { status, stdout } = depeche(folder, args);
    const sentence = 'It was not read within a second; raise the limit with --time-limit, or read it apart.';
    expect(status).toBe(1);
    expect(JSON.parse(stdout).rejected).toEqual([{ file: 'a.jsonl', line: 1, id: 'endless', sentence }]);
  });

  it('comes line by line: the first graph is there while the second line is not', async () => {
    const [one = '', two = ''] = lines(2);
    const filter = spawn(process.execPath, [MAIN, '-', '--input-format', 'jsonl', '-f', 'jsonl'], { stdio: 'pipe' });
    filter.stdin.write(`${one}\n`);
    const [first] = await once(filter.stdout, 'data');
    expect(`${first}`).toContain('news.example/1');
    filter.stdin.end(`${two}\n`);
    filter.stdout.resume();
    expect(await once(filter, 'exit')).toEqual([0, null]);
  });

  it.skipIf(process.platform === 'win32')('may lose its reader: no message, no fault', () => {
    const folder = folderWith({ 'a.jsonl': corpus(4) });
    const script = `set -o pipefail; node '${MAIN}' - --input-format jsonl -f nq --workers 1 < a.jsonl | head -n 1`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr, stdout.split('\n').length]).toEqual([0, '', 2]);
  });
});

/** Starts a run and sends it a signal at some moment after it has noted that many more articles as finished. */
async function interrupted(
  folder: string,
  args: readonly string[],
  { manifest, after, signal }: { manifest: string; after: number; signal: NodeJS.Signals },
): Promise<{ readonly signal: string | null; readonly stderr: string }> {
  const finished = (): number =>
    existsSync(join(folder, manifest)) ? readFileSync(join(folder, manifest), 'utf8').split('\n').length : 0;
  const goal = (args.includes('--resume') ? finished() : 2) + after;
  const run = spawn(process.execPath, [MAIN, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  run.stderr.on('data', (text) => {
    stderr += text;
  });
  const ended = once(run, 'close');
  while (finished() < goal && run.exitCode === null) await wait(5);
  await wait(Math.random() * 40);
  run.kill(signal);
  const [, killedBy] = await ended;
  return { signal: killedBy, stderr };
}

describe.skipIf(process.platform === 'win32')('a run that is broken off', () => {
  const COUNT = 16;
  const LONG = { timeout: 240_000 };

  /** Kills a run each time that so many more are finished, goes on with it to its end, and gives the keys of what it noted as finished. */
  async function killedAndResumed(
    folder: string,
    args: readonly string[],
    { manifest, kills }: { readonly manifest: string; readonly kills: readonly number[] },
  ): Promise<readonly string[]> {
    for (const after of kills) {
      expect((await interrupted(folder, args, { manifest, after, signal: 'SIGKILL' })).signal).toBe('SIGKILL');
    }
    const { status, stderr } = depeche(folder, args);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^depeche: a\.jsonl:1: It has neither [^\n]+\n$/)]);
    return readFileSync(join(folder, manifest), 'utf8').trimEnd().split('\n').slice(1);
  }

  it('by SIGKILL at any moment is gone on with: nothing is lost and nothing is there twice', LONG, async () => {
    const folder = folderWith({ 'a.jsonl': `{"id":"bad"}\n${corpus(COUNT)}` });
    const options = ['a.jsonl', '-f', 'nt', '--workers', '2', '--quiet', '--detail', 'claims'];
    expect(depeche(folder, [...options, '--into', 'whole.nt']).status).toBe(1);
    const whole = readFileSync(join(folder, 'whole.nt'), 'utf8');

    const file = await killedAndResumed(folder, [...options, '--into', 'all.nt', '--resume'], {
      manifest: 'all.nt.manifest.jsonl',
      kills: [0, 5],
    });
    expect([file.length, new Set(file).size]).toEqual([COUNT, COUNT]);
    expect(readFileSync(join(folder, 'all.nt'), 'utf8')).toBe(whole);
    expect(readFileSync(join(folder, 'all.nt.rejects.jsonl'), 'utf8').match(/"bad"/g)).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);

    const files = await killedAndResumed(folder, [...options, '-o', 'out', '--resume'], {
      manifest: 'out/.depeche.manifest.jsonl',
      kills: [5],
    });
    expect([files.length, new Set(files).size]).toEqual([COUNT, COUNT]);
    const written = idsIn(corpus(COUNT)).map((id) => readFileSync(join(folder, `out/${id}.nt`), 'utf8'));
    expect(written.join('')).toBe(whole);
    expect(readdirSync(join(folder, 'out')).filter((name) => /\.tmp$|\.nt$/.test(name))).toHaveLength(COUNT);
  });

  it('by Ctrl-C ends with whole articles, says how to go on, and takes more articles later', LONG, async () => {
    const folder = folderWith({ 'a.jsonl': corpus(COUNT) });
    const args = ['a.jsonl', '--into', 'all.jsonl', '--workers', '1', '--detail', 'claims'];
    const manifest = 'all.jsonl.manifest.jsonl';
    const { signal, stderr } = await interrupted(folder, args, { manifest, after: 2, signal: 'SIGINT' });
    expect([signal, stderr]).toEqual([
      'SIGINT',
      expect.stringMatching(/^depeche: Stopped; --resume goes on: \d+ articles/),
    ]);
    expect([existsSync(join(folder, 'all.jsonl')), existsSync(join(folder, 'all.jsonl.part'))]).toEqual([false, true]);
    const part = readFileSync(join(folder, 'all.jsonl.part'), 'utf8');
    expect(idsIn(part).length).toBe(readFileSync(join(folder, manifest), 'utf8').split('\n').length - 2);

    writeFileSync(join(folder, 'a.jsonl'), corpus(COUNT + 1));
    const more = depeche(folder, [...args, '--resume', '--json']);
    const before = idsIn(part).length;
    expect(JSON.parse(more.stdout)).toMatchObject({ articles: COUNT + 1 - before, finishedBefore: before });
    const ids = Array.from({ length: COUNT + 1 }, (_, index) => `https://news.example/${2 * index + 1}`);
    expect(idsIn(readFileSync(join(folder, 'all.jsonl'), 'utf8'))).toEqual(ids);

    const other = depeche(folder, ['a.jsonl', '--into', 'all.jsonl', '--workers', '1', '--resume']);
    expect([other.status, other.stderr]).toEqual([1, expect.stringContaining('had other options')]);
    expect(idsIn(readFileSync(join(folder, 'all.jsonl'), 'utf8'))).toEqual(ids);
  });
});

it('a package without the module of its threads says so, and rejects no article', () => {
  const folder = folderWith({ 'in.jsonl': corpus(3) });
  const args = [mainWithoutThreads(), 'in.jsonl', '--into', 'all.nq', '--workers', '2'];
  const { status, stderr } = run(process.execPath, args, { cwd: folder });
  expect(stderr).toMatch(
    /^depeche: Stopped; --resume goes on.*\ndepeche: \S+worker\.js: It cannot be started as a thread \(Error: Cannot find module [^)]*\); install depeche again,.*\n$/,
  );
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'all.nq.rejects.jsonl'))).toBe(false);
});

describe('wrong usage', () => {
  it.each([
    [['--resume'], '--resume goes on with files'],
    [['--json'], '--json has no place'],
    [['--into', 'a.nq', '-o', 'out'], 'Choose --output'],
    [['--into', 'a.data'], 'The ending of a.data tells no format'],
    [['--into', 'a.jsonld'], 'not one document in jsonld; choose jsonl'],
    [['--into', 'a.jsonl'], 'written over itself'],
    [['-o', 'out', '-f', 'jsonl'], 'jsonl is one file of many articles'],
    [['--article-iri', 'https://a.example/x'], 'several inputs'],
    [['--workers', '0'], 'a whole number above zero'],
    [['--workers', '1000'], 'Give at most 256'],
  ])('%j', (args, part) => {
    const folder = folderWith({ 'a.jsonl': corpus(1) });
    const { status, stdout, stderr } = depeche(folder, ['a.jsonl', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(part);
    expect(readdirSync(folder)).toEqual(['a.jsonl']);
  });
});
