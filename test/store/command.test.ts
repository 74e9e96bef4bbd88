import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { addLoadCommand } from '../../src/cli/load/command.ts';
import type { LoadRequest } from '../../src/cli/load/request.ts';
import { runLoad } from '../../src/cli/load/run.ts';
import { toQuads, write } from '../../src/index.ts';
import { documentOf, summit } from '../support/document.ts';
import { depeche, folderWith } from '../tools/command.ts';
import { type Manner, type Seen, startPeer } from '../tools/sparql-peer.ts';

const NAME = '<https://w3id.org/depeche/graph/sommet.fr>';
const SIZE = toQuads(summit()).length;
const GRAPHS = { graphPerArticle: true, claimsAsGraphs: true };

/** Captures what is printed until the test ends. */
function printed() {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return {
    out: () => out.mock.calls.map(([text]) => text).join(''),
    err: () => err.mock.calls.map(([text]) => text).join(''),
  };
}

/** Runs the command within this process, on these files and a store of the test's own. */
async function load(
  files: Readonly<Record<string, string>>,
  more: Partial<LoadRequest> = {},
  query = 'query',
  manner?: Manner,
) {
  const peer = await startPeer(manner);
  const folder = folderWith(files);
  const { out, err } = printed();
  const run = async (again: Partial<LoadRequest> = {}): Promise<boolean> =>
    runLoad({
      files: Object.keys(files).map((name) => join(folder, name)),
      endpoint: `${peer.address}/${query}`,
      updateEndpoint: `${peer.address}/update`,
      protocol: 'update',
      retries: 0,
      timeout: 60,
      batch: 10,
      parallel: 2,
      ...more,
      ...again,
    });
  const ok = await run();
  const sentences = (): string => err().replaceAll(`${folder}/`, '');
  return { ok, run, out, sentences, peer, folder };
}

describe('depeche load', () => {
  it('tells what is loaded, what is taken out, and what was not there', async () => {
    const { ok, run, out, sentences, peer } = await load({ 'a.ttl': write(summit(), 'turtle') });
    expect([ok, peer.store.size]).toEqual([true, SIZE]);
    expect([await run({ delete: true }), await run({ delete: true }), peer.store.size]).toEqual([true, true, 0]);
    expect([out(), sentences()]).toEqual([
      `${NAME} loaded: ${SIZE} triples\n${NAME} removed: ${SIZE} triples\n${NAME} was not there\n`,
      '',
    ]);
  });

  it('refuses what claims say, says why, and loads the rest', async () => {
    const other = write(documentOf('Klow.'), 'turtle', { base: 'https://example.org/' });
    const { ok, sentences, peer } = await load({ 'a.trig': write(summit(), 'trig', GRAPHS), 'b.ttl': other });
    expect(ok).toBe(false);
    expect(sentences()).toMatch(/^depeche: a\.trig: The file has what claims say as graphs of their own .*\.\n$/);
    expect([...new Set(peer.store.match().map(({ graph }) => graph.value))]).toEqual([
      'https://example.org/graph/sommet.fr',
    ]);
  });

  it.each([
    ['keeps graphs apart', 'query', ''],
    ['queries their union', 'union', 'This store answers a query that names no graph from all of them'],
  ])('loads what claims say where it is told to, and warns once where the store %s', async (_, query, warning) => {
    const files = {
      'a.nq': write(summit(), 'nq', GRAPHS),
      'b.nq': write(summit(), 'nq', { ...GRAPHS, base: 'https://example.org/' }),
    };
    const { ok, out, sentences } = await load(files, { claimsAsGraphs: true }, query);
    expect([ok, out().split('\n')[0]]).toEqual([true, `${NAME} loaded: ${SIZE} triples, and what 2 claims say`]);
    expect(sentences().split('\n').length - 1).toBe(warning === '' ? 0 : 1);
    expect(sentences()).toContain(warning);
  });

  it('loads an article once, though it stands in files of several formats', async () => {
    const files = {
      'a.jsonld': write(summit(), 'jsonld'),
      'a.nt': write(summit(), 'nt'),
      'a.ttl': write(summit(), 'turtle'),
    };
    const { ok, out, sentences } = await load(files);
    expect([ok, out(), sentences()]).toEqual([true, `${NAME} loaded: ${SIZE} triples\n`, '']);
  });

  describe('given many articles', () => {
    const BASES = ['a', 'b', 'c', 'd', 'e'].map((host) => `https://${host}.example/`);
    const all = BASES.map((base) => write(summit(), 'nq', { graphPerArticle: true, base })).join('');
    const updates = ({ seen }: { readonly seen: readonly Seen[] }): readonly string[] =>
      seen.filter(({ path }) => path === '/update').flatMap(({ body }) => (body === '' ? [] : [body]));
    const loaded = (base: string): string => `<${base}graph/sommet.fr> loaded: ${SIZE} triples\n`;

    it('takes them from one file of N-Quads, some a request, in the order of the file', async () => {
      const { ok, out, sentences, peer } = await load({ 'all.nq': all }, { batch: 2, parallel: 2 });
      expect([ok, out(), sentences()]).toEqual([true, BASES.map(loaded).join(''), '']);
      expect([updates(peer).length, peer.store.size]).toEqual([3, BASES.length * SIZE]);
    });

    it('loads the others where the store refuses one', async () => {
      const refused: Manner = ({ path, body }) =>
        path === '/update' && body.includes('https://c.example/') ? { status: 400, body: 'no' } : undefined;
      const { ok, out, sentences, peer } = await load({ 'all.nq': all }, { batch: 3 }, 'query', refused);
      const others = BASES.filter((base) => !base.includes('//c.'));
      expect([ok, out(), peer.store.size]).toEqual([false, others.map(loaded).join(''), others.length * SIZE]);
      expect(sentences()).toMatch(/^depeche: all\.nq: .* \(400: no\).* Nothing was changed\.\n$/);
    });

    it('tells a fault by its line in the file, and keeps what stands before it', async () => {
      const [first = ''] = BASES;
      const lines = all.split('\n');
      const second = lines.findIndex((line) => line.includes('https://b.example/'));
      const broken = `${lines.slice(0, second + 1).join('\n')}\n<broken\n`;
      const { ok, out, sentences } = await load({ 'all.nq': broken });
      expect([ok, out()]).toEqual([false, loaded(first)]);
      expect(sentences()).toContain(`(line ${second + 2}`);
    });

    it('puts the same there again after a run that was broken off', async () => {
      const half = all.slice(0, all.indexOf('https://d.example/'));
      const { run, peer, folder } = await load({ 'all.nq': half.slice(0, half.lastIndexOf('\n') + 1) });
      const files = { files: [join(folder, 'whole.nq')] };
      writeFileSync(join(folder, 'whole.nq'), all);
      expect([await run(files), await run(files), peer.store.size]).toEqual([true, true, BASES.length * SIZE]);
    });
  });

  it('does not load two files that say different things of one article', async () => {
    const { ok, out, sentences } = await load({
      'a.nt': write(summit(), 'nt'),
      'b.nt': write(summit(), 'nt', { quotes: false }),
    });
    expect([ok, out()]).toEqual([false, `${NAME} loaded: ${SIZE} triples\n`]);
    expect(sentences()).toBe(
      `depeche: b.nt: a.nt, which is loaded, says something else of ${NAME}; give one of the two.\n`,
    );
  });

  it('tells of each file that is none, and loads the rest', async () => {
    const { ok, run, sentences, peer, folder } = await load({ 'a.ttl': '<broken', 'b.ttl': write(summit(), 'turtle') });
    expect([ok, peer.store.size]).toEqual([false, SIZE]);
    expect(await run({ files: [join(folder, 'none.ttl')] })).toBe(false);
    expect(sentences()).toMatch(/^depeche: a\.ttl: .*\ndepeche: none\.ttl: It cannot be read: .*\n$/);
  });

  it('shows nothing that could drive the terminal, whatever the store says', async () => {
    const { address } = await startPeer(() => ({ status: 400, body: 'no \u001b[31mway\u0007' }));
    const { sentences } = await load({ 'a.ttl': write(summit(), 'turtle') }, { endpoint: `${address}/query` });
    expect(sentences()).toContain('(400: no \\x1b[31mway\\x07)');
  });

  it.each<readonly [string, Partial<LoadRequest>, string]>([
    ['a password in the address', { endpoint: 'http://igor:secret@localhost/' }, "holds a user's name or password"],
    ['two addresses for one protocol', { protocol: 'gsp' }, 'leave out --update-endpoint'],
    ['a user that no login can tell from its password', { user: 'a:b' }, 'with a colon'],
  ])('is wrong usage with %s', async (_, more, sentence) => {
    await expect(load({ 'a.ttl': write(summit(), 'turtle') }, more)).rejects.toThrow(sentence);
  });

  it('does not repeat a password of the address, whatever the status', () => {
    const args = ['load', 'a.ttl', '--endpoint', 'http://igor:secret@localhost/query'];
    const { status, stdout, stderr } = depeche(folderWith(), args);
    expect([status, stdout, stderr.includes('secret')]).toEqual([2, '', false]);
  });

  it.each([
    [['--timeout', '0'], 'above 0'],
    [['--retries', 'many'], 'whole number'],
    [['--protocol', 'ftp'], 'update, gsp'],
    [['--user', ''], 'empty'],
  ])('takes no %s', async (more, sentence) => {
    const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
    addLoadCommand(program, () => undefined);
    const args = ['load', 'a.ttl', '--endpoint', 'http://localhost/', ...more];
    await expect(program.parseAsync(args, { from: 'user' })).rejects.toThrow(sentence);
  });
});
