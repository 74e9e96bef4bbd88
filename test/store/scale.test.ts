import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { groupBy } from '../../src/group-by.ts';
import { depeche, folderWith } from '../tools/command.ts';
import { shortLines, started } from '../tools/processes.ts';
import { skipsVirtuoso, startVirtuoso, type Virtuoso } from '../tools/virtuoso.ts';

/** Five thousand with `npm run test:store`. */
const ARTICLES = Number(process.env.DEPECHE_STORE_ARTICLES ?? 80);
const SECONDS = 120 + ARTICLES / 2;

const skipped = skipsVirtuoso();
let once: Virtuoso = { address: '', stop: async () => {} };
let again = once;

beforeAll(async () => {
  if (!skipped) [once, again] = await Promise.all([startVirtuoso(), startVirtuoso()]);
});
afterAll(async () => {
  await Promise.all([once.stop(), again.stop()]);
});

const loading = ({ address }: Virtuoso): readonly string[] => {
  process.env.DEPECHE_PASSWORD = 'dba';
  return ['load', 'all.nq', '--endpoint', `${address}/sparql-auth`, '--user', 'dba'];
};

/** The statements of a graph in a store, sorted. Virtuoso ends connections that have served some requests. */
async function graphIn(server: Virtuoso, name: string, tries = 3): Promise<readonly string[]> {
  const url = `${server.address}/sparql-graph-crud?graph=${encodeURIComponent(name)}`;
  try {
    const response = await fetch(url, { headers: { accept: 'application/n-triples' } });
    expect(response.status).toBe(200);
    return (await response.text()).trim().split('\n').sort();
  } catch (error) {
    if (tries === 1 || !(error instanceof TypeError)) throw error;
    return graphIn(server, name, tries - 1);
  }
}

it.skipIf(skipped)(
  'a store has the same quads after a run that was killed half way and one that was not, as after one run',
  { timeout: SECONDS * 1000 },
  async () => {
    const folder = folderWith({ 'in.jsonl': `${shortLines(ARTICLES).join('\n')}\n` });
    expect(depeche(folder, ['in.jsonl', '--into', 'all.nq', '-q', '--workers', '2']).status).toBe(0);
    const killed = started(folder, loading(again));
    await killed.printed(ARTICLES / 2);
    killed.kill('SIGKILL');
    await killed.ended;
    for (const server of [again, once]) {
      const { status, stdout, stderr } = depeche(folder, loading(server));
      expect([status, stderr, stdout.trim().split('\n').length]).toEqual([0, '', ARTICLES]);
    }
    const lines = readFileSync(join(folder, 'all.nq'), 'utf8').trim().split('\n');
    const graphs = groupBy(lines, (line) => /<([^<>]*)> \.$/.exec(line)?.[1] ?? '');
    expect(graphs.size).toBe(ARTICLES);
    for (const [name, own] of graphs) {
      const [left, right] = await Promise.all([graphIn(again, name), graphIn(once, name)]);
      expect(left, name).toEqual(right);
      expect(left.length, name).toBe(own.length);
    }
  },
);
